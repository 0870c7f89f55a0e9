package workbench.ui.imports;

import workbench.catalogue.Questionnaire;
import workbench.edit.StandingPreview;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.FigureChange;
import workbench.store.FigureChange.Kind;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.TextRef;
import workbench.submission.TextName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;

/// What withdrawing or restoring an import would do, as far as a person reads lists: the first few
/// hundred figures of each, however many an import brought.
///
/// @param goes in the order of indicator, place, breakdown and period
/// @param comes in the same order
/// @param changes the largest change first
record StandingEffect(
        StandingPreview preview,
        List<StandingItem> goes,
        List<StandingItem> comes,
        List<StandingItem> changes,
        List<StandingItem> uses) {
    static final int FIGURES_AT_MOST = 300;

    StandingEffect {
        goes = List.copyOf(goes);
        comes = List.copyOf(comes);
        changes = List.copyOf(changes);
        uses = List.copyOf(uses);
    }

    List<StandingItem> of(StandingList list) {
        return switch (list) {
            case GOES -> goes;
            case COMES -> comes;
            case CHANGES -> changes;
            case USES -> uses;
        };
    }

    /// How many there are, those included that no list holds.
    long count(StandingList list) {
        return switch (list) {
            case GOES -> preview.count(Kind.GOES);
            case COMES -> preview.count(Kind.COMES);
            case CHANGES -> preview.count(Kind.CHANGES);
            case USES -> uses.size();
        };
    }

    /// The list that is looked at first: what another value would be is news, what the import
    /// brought is known.
    StandingList first() {
        for (StandingList list :
                List.of(StandingList.CHANGES, StandingList.GOES, StandingList.COMES)) {
            if (count(list) > 0) {
                return list;
            }
        }
        return StandingList.USES;
    }

    /// For a job.
    static StandingEffect of(
            Ledger ledger, ImportRecord record, Questionnaire questionnaire, Progress progress) {
        Gathering gathering = new Gathering(progress, record.observations());
        StandingPreview preview =
                StandingPreview.of(ledger, record, !record.current(), gathering::take);
        List<StandingItem> uses = new ArrayList<>();
        for (TextRef text : preview.touched()) {
            uses.add(
                    new StandingItem.Use(
                            text,
                            name(ledger, questionnaire, text),
                            questionnaire.numberOf(text.key()).orElse(text.key())));
        }
        return new StandingEffect(
                preview,
                listed(gathering.goes, preview.count(Kind.GOES)),
                listed(gathering.comes, preview.count(Kind.COMES)),
                listed(gathering.largest(), preview.count(Kind.CHANGES)),
                uses);
    }

    /// A text that cannot be read is named by its kind.
    private static Bilingual name(Ledger ledger, Questionnaire questionnaire, TextRef text) {
        try {
            return TextName.of(ledger, questionnaire, text);
        } catch (WorkbenchException _) {
            return Bilingual.EMPTY;
        }
    }

    private static List<StandingItem> listed(List<FigureChange> figures, long all) {
        List<StandingItem> items = new ArrayList<>();
        figures.forEach(figure -> items.add(new StandingItem.Figure(figure)));
        if (all > items.size()) {
            items.add(new StandingItem.Others(all - items.size()));
        }
        return items;
    }

    /// How much of the value of now the other one adds or takes away: 0.5 where 10 would be 15;
    /// empty where either is missing or the one of now is nought.
    static OptionalDouble share(FigureChange change) {
        return change.before()
                .flatMap(before -> change.after().map(after -> after.shareOf(before)))
                .orElse(OptionalDouble.empty());
    }

    /// Keeps what the lists show, and nothing else of a million figures.
    private static final class Gathering {
        /// Among changes of the same size the one that came first.
        private static final Comparator<Weighed> SMALLEST_FIRST =
                Comparator.comparingDouble(Weighed::weight)
                        .thenComparing(Weighed::place, Comparator.reverseOrder());

        /// Between one telling of how far it is and the next.
        private static final int STEP = 1_000;

        private final Progress progress;
        private final long all;
        private final List<FigureChange> goes = new ArrayList<>();
        private final List<FigureChange> comes = new ArrayList<>();
        private final PriorityQueue<Weighed> changes = new PriorityQueue<>(SMALLEST_FIRST);
        private long taken;
        private long seen;

        private record Weighed(FigureChange change, double weight, long place) {}

        /// @param all how many figures the import brought
        Gathering(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        void take(FigureChange change) {
            progress.checkCancelled();
            if (taken++ % STEP == 0) {
                progress.at(taken, all, Message.of("ui.imports.standing.working"));
            }
            switch (change.kind()) {
                case GOES -> keepFirst(goes, change);
                case COMES -> keepFirst(comes, change);
                case CHANGES -> keepLargest(change);
                case STAYS -> {
                    // Nobody would see it.
                }
            }
        }

        private static void keepFirst(List<FigureChange> list, FigureChange change) {
            if (list.size() < FIGURES_AT_MOST) {
                list.add(change);
            }
        }

        private void keepLargest(FigureChange change) {
            // What comes from nothing or goes to it outweighs any that only moves.
            double weight = Math.abs(share(change).orElse(Double.MAX_VALUE));
            changes.add(new Weighed(change, weight, seen++));
            if (changes.size() > FIGURES_AT_MOST) {
                changes.poll();
            }
        }

        List<FigureChange> largest() {
            return changes.stream().sorted(SMALLEST_FIRST.reversed()).map(Weighed::change).toList();
        }
    }
}
