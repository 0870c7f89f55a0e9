package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.ObservationStatus;

/// What many observations have in common, stored once for all of them.
///
/// @param form how the raw text follows from the value ({@link RawText})
/// @param sheet the sheet's name
/// @param head the source's leading words; the last of them stand with the observation
record Trait(
        ObservationStatus status,
        int multiplier,
        int decimals,
        boolean derived,
        int form,
        String sheet,
        String head) {

    private static final String SELECT =
            """
            SELECT t.status, t.multiplier, t.decimals, t.derived, t.form, s.text, h.text
            FROM trait t JOIN label s ON s.id = t.sheet JOIN label h ON h.id = t.head
            WHERE t.id = ?
            """;

    // Asked of every figure that is added: long before what the compiler makes of a record is fast,
    // hundreds of thousands have been.

    @Override
    public int hashCode() {
        return (head.hashCode() * 31 + status.letters().hashCode()) * 31 + decimals * 7 + form;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Trait other
                && head.equals(other.head)
                && status.letters().equals(other.status.letters())
                && decimals == other.decimals
                && multiplier == other.multiplier
                && derived == other.derived
                && form == other.form
                && sheet.equals(other.sheet);
    }

    static Trait of(Session session, long id) {
        Trait known = session.traits.get(id);
        if (known != null) {
            return known;
        }
        Trait read =
                session.first(
                                SELECT,
                                row ->
                                        new Trait(
                                                new ObservationStatus(row.getString(1)),
                                                row.getInt(2),
                                                row.getInt(3),
                                                row.getInt(4) == 1,
                                                row.getInt(5),
                                                row.getString(6),
                                                row.getString(7)),
                                id)
                        .orElseThrow();
        session.traits.put(id, read);
        return read;
    }
}
