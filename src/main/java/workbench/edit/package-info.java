/// What a person does to a dossier, one action a file, each with its menu words.
///
/// The only caller of the store's `LedgerWriter`: every action is one transaction under one label,
/// which is what undo and the history show. {@link workbench.edit.StandingPreview} tells what an
/// action would do before it is done. May import `model`, `job`, `store` and `importing`.
@NullMarked
package workbench.edit;

import org.jspecify.annotations.NullMarked;
