package workbench.store;

import workbench.job.Progress;
import workbench.model.Message;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps what follows from the ledger true to it: within every action, of the series that it
/// touched.
///
/// Which these are, triggers write down that live in the connection and not in the file; only
/// observations, of which there are many, are told by whoever adds them.
final class SummaryKeeper {
    /// How many series are worked out between two words of progress.
    private static final int TOLD_EVERY = 100;

    private final Session session;

    SummaryKeeper(Session session) {
        this.session = session;
        session.execute("CREATE TEMP TABLE stale (series INTEGER)");
        session.execute(
                """
                CREATE TEMP TRIGGER stale_standing AFTER INSERT ON main.standing_event BEGIN
                    INSERT INTO stale
                        SELECT series FROM main.summary_import WHERE import = NEW.import;
                END
                """);
        onAlias("INSERT", "NEW.from_series", "NEW.to_series");
        onAlias("DELETE", "OLD.from_series", "OLD.to_series");
        onAlias("UPDATE", "NEW.from_series", "NEW.to_series", "OLD.from_series", "OLD.to_series");
    }

    private void onAlias(String change, String... series) {
        session.execute(
                """
                CREATE TEMP TRIGGER stale_alias_%1$s AFTER %1$s ON main.alias BEGIN
                    INSERT INTO stale VALUES (%2$s);
                END
                """
                        .formatted(change, String.join("), (", series)));
    }

    /// Figures of a series were added.
    static void told(Session session, long series) {
        session.update("INSERT INTO temp.stale VALUES (?)", series);
    }

    /// To be called when everything else of the action is done.
    void refresh(Progress progress) {
        List<Long> stale =
                session.list("SELECT DISTINCT series FROM temp.stale", row -> row.getLong(1));
        if (stale.isEmpty()) {
            return;
        }
        Map<Long, Long> aliases = Aliases.roots(session);
        Set<Long> roots = new HashSet<>();
        for (long series : stale) {
            long root = aliases.getOrDefault(series, series);
            roots.add(root);
            if (root != series) {
                SummaryTable.remove(session, series);
            }
        }
        SummaryMaker maker = new SummaryMaker(session);
        List<Long> inOrder = roots.stream().sorted().toList();
        Message following = Message.of("store.following");
        for (int i = 0; i < inOrder.size(); i++) {
            progress.checkCancelled();
            if (i % TOLD_EVERY == 0) {
                progress.at(i, inOrder.size(), following);
            }
            SummaryTable.put(session, inOrder.get(i), maker.of(inOrder.get(i)));
        }
        session.update("DELETE FROM temp.stale");
    }
}
