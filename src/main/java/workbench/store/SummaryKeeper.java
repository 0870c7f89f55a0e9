package workbench.store;

import workbench.job.Progress;
import workbench.model.Message;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Keeps what follows from the ledger true to it: within every action, of the series that it
/// touched.
///
/// Which these are, triggers write down that live in the connection and not in the file; only of
/// observations, of which there are many, whoever added them tells.
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

    /// To be called when everything else of the action is done.
    ///
    /// @param added the figures that the action added, by series
    /// @param progress hears how many series are done, and may stop the action
    void refresh(Map<Long, AddedFigures> added, Progress progress) {
        Set<Long> stale = new HashSet<>(added.keySet());
        session.each("SELECT DISTINCT series FROM temp.stale", row -> stale.add(row.getLong(1)));
        if (stale.isEmpty()) {
            return;
        }
        Map<Long, Long> aliases = Aliases.roots(session);
        Set<Long> roots = new TreeSet<>();
        for (long series : stale) {
            long root = aliases.getOrDefault(series, series);
            roots.add(root);
            if (root != series) {
                SummaryTable.remove(session, series);
            }
        }
        SummaryMaker maker = new SummaryMaker(session);
        SummaryTable.Adding adding = new SummaryTable.Adding(session);
        Message following = Message.of("store.following");
        int done = 0;
        for (long root : roots) {
            progress.checkCancelled();
            if (done % TOLD_EVERY == 0) {
                progress.at(done, roots.size(), following);
            }
            done++;
            Optional<Summary> alone =
                    Optional.ofNullable(added.get(root))
                            .flatMap(figures -> maker.ofNew(root, figures));
            if (alone.isPresent()) {
                adding.add(root, alone.get());
            } else {
                SummaryTable.put(session, root, maker.of(root));
            }
        }
        adding.write();
        session.update("DELETE FROM temp.stale");
    }
}
