package workbench.importing;

import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds files that are about to be imported one after the other against each other: two of them
/// may give the same series and period, with the same figure or with another. Of another the one
/// that is added later counts, and the history keeps the one before.
///
/// Of a long file only those figures are known that its draft lists. For one thread at a time.
public final class SharedFigures {
    private final List<String> files = new ArrayList<>();
    private final Map<Id, List<At>> known = new HashMap<>();

    private record Id(String series, Period period) {}

    /// Where a figure stands, and what is told there.
    ///
    /// @param file its place among the files
    /// @param amount in units of one, so that 1.5 thousand is 1500
    private record At(
            int file,
            CellRef cell,
            String raw,
            Optional<BigDecimal> amount,
            ObservationStatus status) {
        static At of(int file, FoundFigure found) {
            return new At(
                    file,
                    found.cell(),
                    found.raw().strip(),
                    found.scaledExactly().map(BigDecimal::stripTrailingZeros),
                    found.status());
        }

        boolean tellsTheSameAs(At other) {
            return amount.equals(other.amount) && status.equals(other.status);
        }

        String text() {
            return raw.isEmpty() ? "–" : raw;
        }
    }

    /// What two files have in common, by its first figure.
    ///
    /// @param differs whether they tell it differently
    /// @param count how many such figures there are
    public record Shared(
            String earlier,
            String later,
            boolean differs,
            long count,
            CellRef earlierCell,
            String earlierText,
            CellRef laterCell,
            String laterText) {
        /// What is to be said of it at either file.
        public Message message() {
            return differs
                    ? Message.of(
                            "importing.shared.differs",
                            count,
                            earlier,
                            later,
                            earlierCell.toString(),
                            earlierText,
                            laterCell.toString(),
                            laterText)
                    : Message.of(
                            "importing.shared.same",
                            count,
                            earlier,
                            later,
                            earlierCell.toString(),
                            laterCell.toString());
        }
    }

    /// What the drafts of several files share.
    ///
    /// @param drafts in the order in which they are to be added
    /// @param progress may stop it, also amid a draft
    /// @return for each of them, whatever it shares with one before or after it
    public static List<List<Message>> of(List<ImportDraft> drafts, Progress progress) {
        SharedFigures shared = new SharedFigures();
        List<List<Message>> all = new ArrayList<>();
        for (ImportDraft draft : drafts) {
            List<Message> its = new ArrayList<>();
            all.add(its);
            shared.pairs(draft, progress)
                    .forEach(
                            (pair, count) -> {
                                Message said = count.told(shared.files);
                                its.add(said);
                                all.get(pair.earlier()).add(said);
                            });
        }
        return all;
    }

    /// Takes the next file.
    ///
    /// @return what it shares with those before
    public List<Shared> take(ImportDraft draft) {
        return pairs(draft, Progress.SILENT).values().stream()
                .map(counted -> counted.of(files))
                .toList();
    }

    private record Pair(int earlier, boolean differs) {}

    /// The first of some figures, and how many they are.
    private static final class Counted {
        private final At earlier;
        private final At later;
        private final boolean differs;
        private long count;

        Counted(At earlier, At later, boolean differs) {
            this.earlier = earlier;
            this.later = later;
            this.differs = differs;
        }

        Shared of(List<String> files) {
            return new Shared(
                    files.get(earlier.file()),
                    files.get(later.file()),
                    differs,
                    count,
                    earlier.cell(),
                    earlier.text(),
                    later.cell(),
                    later.text());
        }

        Message told(List<String> files) {
            return of(files).message();
        }
    }

    /// A draft has one figure of a series and period: another of its own is of another series.
    private Map<Pair, Counted> pairs(ImportDraft draft, Progress progress) {
        int file = files.size();
        files.add(draft.fileName());
        Map<Pair, Counted> pairs = new LinkedHashMap<>();
        for (DraftFigure drafted : draft.figures()) {
            progress.checkCancelled();
            FoundFigure found = drafted.found();
            At here = At.of(file, found);
            List<At> holders =
                    known.computeIfAbsent(
                            new Id(found.key().canonical(), found.period()),
                            _ -> new ArrayList<>(1));
            for (At before : holders) {
                boolean differs = !before.tellsTheSameAs(here);
                pairs.computeIfAbsent(
                                new Pair(before.file(), differs),
                                _ -> new Counted(before, here, differs))
                        .count++;
            }
            holders.add(here);
        }
        return pairs;
    }
}
