package workbench.store;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/// Which imports stand at a moment: made by then, and not withdrawn, or restored since.
///
/// @param imports their numbers
record Standing(BitSet imports) {
    private static final String NOW =
            """
            SELECT i.id FROM import i
            WHERE coalesce((SELECT e.standing FROM standing_event e WHERE e.import = i.id
                ORDER BY e.id DESC LIMIT 1), 1) = 1
            """;
    private static final String AS_OF =
            """
            SELECT i.id FROM import i
            WHERE i.made_at <= ?1 AND coalesce((SELECT e.standing FROM standing_event e
                WHERE e.import = i.id AND e.at <= ?1 ORDER BY e.id DESC LIMIT 1), 1) = 1
            """;

    private static final String BEFORE =
            """
            SELECT i.id FROM import i
            WHERE i.id < ?1 AND coalesce((SELECT e.standing FROM standing_event e
                WHERE e.import = i.id AND e.at <= ?2 ORDER BY e.id DESC LIMIT 1), 1) = 1
            """;

    static Standing read(Session session, Optional<Instant> asOf) {
        BitSet imports = new BitSet();
        Session.Visit add = row -> imports.set(Math.toIntExact(row.getLong(1)));
        if (asOf.isPresent()) {
            session.each(AS_OF, add, Times.micros(asOf.get()));
        } else {
            session.each(NOW, add);
        }
        return new Standing(imports);
    }

    /// Those that an import found when it was made.
    static Standing before(Session session, long importId, Instant madeAt) {
        BitSet imports = new BitSet();
        session.each(
                BEFORE,
                row -> imports.set(Math.toIntExact(row.getLong(1))),
                importId,
                Times.micros(madeAt));
        return new Standing(imports);
    }

    /// These, with some imports among them or not.
    Standing with(Collection<Long> some, boolean standing) {
        BitSet others = (BitSet) imports.clone();
        some.forEach(id -> others.set(Math.toIntExact(id), standing));
        return new Standing(others);
    }

    boolean has(long importId) {
        return imports.get((int) importId);
    }
}
