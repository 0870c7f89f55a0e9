/// Long work: what a job is, how it tells its progress and how it stops when asked.
///
/// May import `model` only. Read {@link workbench.job.Job} first.
@NullMarked
package workbench.job;

import org.jspecify.annotations.NullMarked;
