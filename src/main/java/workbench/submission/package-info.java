/// Questionnaire, answers and figures become the blocks of a submission, in one language.
///
/// What is said is decided here, how a format says it in `publish`. An {@link
/// workbench.submission.Edition} keeps what was said at a moment, and {@link
/// workbench.submission.EditionChange} tells what would be said otherwise now. May import `model`,
/// `job`, `catalogue`, `store` (reading), `measure`, `figure` and `chart`. Read {@link
/// workbench.submission.Document} first.
@NullMarked
package workbench.submission;

import org.jspecify.annotations.NullMarked;
