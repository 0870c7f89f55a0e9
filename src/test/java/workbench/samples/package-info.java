/// Makes the spreadsheets of `samples/pickering`, laid out as departments lay theirs out.
///
/// Run {@link workbench.samples.SampleSheets}; its output is committed, and a test holds the
/// committed files against what it makes.
package workbench.samples;
