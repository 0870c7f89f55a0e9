package workbench.publish;

import workbench.submission.Block;
import workbench.submission.Document;
import workbench.submission.Register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names by which links find headings and rows of the register.
///
/// They fit the narrowest format: Word takes at most 40 letters, digits and underscores, the first
/// a letter, and does not tell capitals from small letters.
final class Anchors {
    /// The heading of the register.
    static final String REGISTER = "register";

    private static final int LONGEST = 40;

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(REGISTER));

    Anchors(Document document) {
        for (Block block : document.allBlocks()) {
            if (block instanceof Block.Heading heading) {
                headings.put(heading.id(), free("h_" + heading.id()));
            }
        }
        for (Register.Row row : document.register().rows()) {
            rows.put(row.id(), free("ev_" + row.id()));
        }
    }

    /// The anchor of a heading of the document.
    String heading(Block.Heading heading) {
        return Optional.ofNullable(headings.get(heading.id())).orElse(REGISTER);
    }

    /// The anchor of a row of the register; empty where the register has no such row, so that no
    /// link leads nowhere.
    Optional<String> evidence(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// The headings that the table of contents lists, in reading order.
    static List<Block.Heading> listed(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 2)
                .toList();
    }

    private String free(String wanted) {
        String fit = wanted.replaceAll("[^A-Za-z0-9_]", "_");
        String base = fit.substring(0, Math.min(fit.length(), LONGEST - 5));
        String name = base;
        for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
            name = base + "_" + count;
        }
        return name;
    }
}
