package workbench.importing.recipe;

import workbench.model.Message;

import java.util.List;

/// Where a file is not as the recipe has it.
///
/// @param table what the table is called
/// @param words what the recipe speaks of, or what is new
/// @param candidates what of the file it may be now, the likeliest first; empty where nothing is
/// @param matters whether something that a person has said cannot be done as long as nobody mends
///   it
public record Difference(
        Kind kind, String table, String words, List<String> candidates, boolean matters) {
    public Difference {
        candidates = List.copyOf(candidates);
    }

    /// What differs.
    public enum Kind {
        /// A table of the recipe is not found.
        TABLE,
        /// A table is called otherwise.
        TITLE,
        /// A column of the recipe is not found.
        COLUMN,
        /// A column is new.
        NEW_COLUMN,
        /// A column holds something else than it did.
        USE,
        /// A row of which a person has said something is not found.
        ROW,
        /// Rows of the recipe are not found.
        NAMES,
        /// The period that a person named for the last file cannot be told of this one.
        PERIOD
    }

    /// For a person.
    public Message message() {
        String key =
                switch (kind) {
                    case TABLE -> "importing.difference.table";
                    case TITLE -> "importing.difference.title";
                    case COLUMN -> "importing.difference.column";
                    case NEW_COLUMN -> "importing.difference.new-column";
                    case USE -> "importing.difference.use";
                    case ROW -> "importing.difference.row";
                    case NAMES -> "importing.difference.names";
                    case PERIOD -> "importing.difference.period";
                };
        Message where =
                table.isEmpty()
                        ? Message.of("importing.difference.in-the-table")
                        : Message.of("importing.difference.in", table);
        return Message.of(key, where, words, candidates.size(), String.join("; ", candidates));
    }
}
