package workbench.store;

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
