/// The screen of the submission: the questionnaire with its answers as they will print, and the
/// building of the files; in a panel its editions, and what each said otherwise.
///
/// May import `ui.kit` and any package above it; never another screen. Read {@link
/// workbench.ui.submission.SubmissionScreen} first.
@NullMarked
package workbench.ui.submission;

import org.jspecify.annotations.NullMarked;
