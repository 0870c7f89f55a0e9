package workbench.edit;

import workbench.model.Message;
import workbench.store.SourceRecord;

/// What menus and messages call an import: by its file, or where a person entered it by hand by the
/// reason that they gave.
public final class ImportName {
    private ImportName() {}

    /// @return an argument for a message
    public static Object of(SourceRecord source) {
        return source.kind() == SourceRecord.Kind.HAND
                ? Message.of("edit.by-hand", source.reason())
                : source.name();
    }
}
