package workbench.layout;

import java.util.ArrayList;
import java.util.List;

/// A table as its rows alone show it: rows of headers, then the rows of the body up to the next
/// headers.
///
/// @param headers ascending; empty where the sheet has none
/// @param body ascending, without the rows that name sections
/// @param sections the rows that name sections, ascending
record Block(List<Integer> headers, List<Integer> body, List<Integer> sections) {
    Block {
        headers = List.copyOf(headers);
        body = List.copyOf(body);
        sections = List.copyOf(sections);
    }

    /// The blocks of a sheet, from top to bottom; what follows one without headers of its own
    /// belongs to it.
    static List<Block> of(SheetTraits facts, RowKind[] kinds) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> headers = new ArrayList<>();
        List<Integer> body = new ArrayList<>();
        List<Integer> sections = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            int row = facts.rows().get(i);
            switch (kinds[i]) {
                case HEADER -> {
                    if (!body.isEmpty()) {
                        blocks.add(new Block(headers, body, sections));
                        headers.clear();
                        body.clear();
                        sections.clear();
                    }
                    headers.add(row);
                }
                case BODY -> body.add(row);
                case TITLE -> {
                    if (!headers.isEmpty() || !body.isEmpty()) {
                        sections.add(row);
                    }
                }
                case NOTE -> {}
            }
        }
        if (!body.isEmpty()) {
            blocks.add(new Block(headers, body, sections));
        }
        return blocks;
    }
}
