/// The sample: the spreadsheets and texts that travel with the program, and the dossier made of
/// them.
///
/// The command line's `demo` and the window's "open the sample" both make it here. May import any
/// package that makes a dossier: `model`, `job`, `store`, `importing`, `edit`, `figure`, `chart`
/// and `submission`. Read {@link workbench.sample.SampleDossier} first.
@NullMarked
package workbench.sample;

import org.jspecify.annotations.NullMarked;
