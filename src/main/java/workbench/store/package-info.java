/// The dossier: one SQLite file that remembers every figure, where it came from and what it used to
/// be.
///
/// May import `model` and `job`; the only package that knows `java.sql`. Read {@link
/// workbench.store.Dossier} first, then {@link workbench.store.Ledger}, then the tables in
/// `migration-1.sql`.
///
/// ## How it is laid out
///
/// - **Observations** are only added. Their key is (series, period, import) in a table `WITHOUT
///   ROWID`, so that the rows of a series lie together, its periods in order, the latest import
///   last: the current figure is the last standing row of its period, found by walking backwards,
///   and there is no second table of current figures. What many rows share (status, multiplier,
///   decimals, sheet, leading words) is one row of `trait`; the last of the source's words is a row
///   of `label`; the raw text is kept only where it does not follow from the number. Periods are
///   whole numbers that order as periods do, with their text in `period` for whoever opens the file
///   without this program. The benchmark's million figures take 39 bytes each with their
///   provenance, a plain indexed table 236.
/// - **Summaries** are derived: what a list of all series shows of each, and what of it each import
///   brought ({@link workbench.store.Summary}). Every action works them out again of the series
///   that it touched, which triggers note for it, so that nothing that changes what stands or what
///   a name means can forget to; {@link workbench.store.Ledger#verify} works out all of them.
/// - **Which import stands** follows from dated events. An import's number is its place in the
///   order in which imports were first made; clocks decide only what "as of" a moment means.
/// - **Undo** falls out of triggers. They are temporary, so the file holds none, and write the rows
///   before and after each change of a mutable table as JSON arrays (whose numbers SQLite writes
///   with all their digits). Undo and redo swap them; a new import is taken back by withdrawing it,
///   a withdrawal by restoring. What an import merely meets (places, units, series) is kept when it
///   is undone and shows no more. What was typed in a file's draft goes and comes with the file's
///   import (`Together`), and what other packages keep beside an import, such as the recipe that it
///   taught, is read of those that stand. New mutable tables are named in `Recorder` and need
///   nothing else. Rows written by application code in every feature would have been the other way;
///   one would have been forgotten. SQLite's session extension is not in the driver.
/// - **The log** is the same actions with the events done, undone and redone, each with its author.
///   It is only ever added to, and numbered without gaps; `log_end` holds how many entries there
///   are and a hash of them all, so that one taken off the end is missed too.
/// - **As it was** after an entry of the log, a dossier is a copy in which every later entry is
///   taken back by the rows that undo uses, and in which what was not there yet is taken out
///   ({@link workbench.store.PastCopy}).
/// - **Kept files** are zlib streams in parts of 256 KB, each file once by its SHA-256: neither
///   writing nor reading holds one whole, and the limit on the size of a value does not matter.
///   What is a zip already, as most spreadsheets are, is not compressed again.
///
/// ## Settings
///
/// - `journal_mode`: a write-ahead log while open on a local disk, because screens then read while
///   an import is being written; `DELETE` again on a clean close, so that what people copy and send
///   is one file. On a network share or in a synchronised folder the log's shared memory does not
///   work and its files would be copied at different moments: there it is `DELETE` throughout and
///   one connection for all. So it is, too, for a dossier that a command makes and fills: nothing
///   reads it meanwhile, and a long import is written to the disk once instead of twice.
/// - `wal_autocheckpoint=0`: pages are brought from the log into the file before the action that
///   finds it long, with a new number drawn before and after: so a log beside a copy of another
///   moment, or of another dossier, is told apart ({@link workbench.store.WriteAheadLog}).
/// - `synchronous`: `FULL` with the log, `EXTRA` without. An action is a person's, a few
///   milliseconds do not matter, and a finished action outlives a power cut. `NORMAL` would only
///   keep the file whole.
/// - `foreign_keys=ON`, and every table `STRICT`: costs an insert about a fifth, and what cannot be
///   stored wrongly need not be looked for.
/// - `cache_spill`: of a long action most is on its way to the disk before its end.
/// - `trusted_schema=OFF`, `cell_size_check=ON`, no extension loading: a dossier that came by mail
///   is hostile input. Before anything else its first hundred bytes are read without SQLite; then
///   its schema must be, statement by statement, what our migrations make in memory, so that none
///   of its triggers or views ever runs.
/// - `quick_check` on opening after a crash and for files up to 48 MB, where it takes a fraction of
///   a second; the full check is {@link workbench.store.Ledger#verify}.
/// - `busy_timeout` of five seconds: long enough for a virus scanner, short enough to be told.
/// - Snapshots are written by `VACUUM INTO`, under another name until they are whole. Copying page
///   by page takes less than half of the time, but a snapshot is kept long and should be small.
/// - A file that is deleted, moved or replaced while it is open is noticed before every action, by
///   the system's own key of the file, because SQLite would go on writing to what has no name any
///   more. The action is then done in a copy, and new connections are no longer opened by the name.
/// - A write-ahead log beside a file whose first page says that it has none was left by a crash
///   with another file, whose place this one took; SQLite would take it for this one's. It is set
///   aside. So is a rollback journal whose first page bears another schema's number, which is drawn
///   by lot for every new dossier and before the first action of whoever opens it, or was changed
///   another number of times than the file, as that of a copy made by hand.
/// - One writer: a lock file beside the dossier, held by the operating system and so never stale on
///   a local disk, says who, since when and by which process: a share may hold on to a lock whose
///   owner has gone. SQLite's own locks would let a second window write between two actions of the
///   first.
/// - No memory mapping: a failing disk would end the process instead of a statement.
///
/// Reading only never touches the folder: a file that is at rest is opened in place, any other is
/// read from a copy.
@NullMarked
package workbench.store;

import org.jspecify.annotations.NullMarked;
