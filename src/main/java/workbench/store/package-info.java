/// The dossier: one SQLite file that remembers every figure, where it came from and what it used to
/// be.
///
/// May import `model` and `job`; the only package that knows `java.sql`. Read {@link
/// workbench.store.Dossier} first, then {@link workbench.store.Ledger}.
@NullMarked
package workbench.store;

import org.jspecify.annotations.NullMarked;
