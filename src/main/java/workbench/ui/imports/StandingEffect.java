package workbench.ui.imports;

import workbench.catalogue.Questionnaire;
import workbench.edit.StandingPreview;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.FigureChange;
import workbench.store.FigureChange.Kind;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.PrintedOtherwise;
import workbench.submission.RowChange;
import workbench.submission.TextName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What withdrawing or restoring an import would do, as far as a person reads lists: the first
/// figures of each, and more as the person comes to their end, however many an import brought.
///
/// @param most how many figures each list has at most
/// @param goes series by series, in the order in which these first came
/// @param comes in the same order
/// @param changes the largest change first
/// @param uses what of the submission would print otherwise: its texts, then the rows of its tables
///   of indicators, then what editions said
record StandingEffect(
        StandingPreview preview,
        int most,
        List<StandingItem> goes,
        List<StandingItem> comes,
        List<StandingItem> changes,
        List<StandingItem> uses) {
    static final int FIGURES_AT_FIRST = 60;

    /// By how much a list grows for whom comes to its end: few steps lead through a million.
    private static final int GROWTH = 4;

    /// Of how many series figures are read by one question.
    private static final int TOGETHER = 60;

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

    /// How many texts of today's submission would print otherwise.
    long texts() {
        return texts(false);
    }

    /// How many editions said a figure that would be another.
    long editions() {
        return texts(true);
    }

    private long texts(boolean ofEditions) {
        return uses.stream()
                .filter(
                        item ->
                                item instanceof StandingItem.Use(var text, _, _, _)
                                        && isEdition(text) == ofEditions)
                .count();
    }

    /// An edition keeps what it said; nothing of it is printed otherwise.
    private static boolean isEdition(TextRef text) {
        return text.kind().equals(ContentReader.EDITION);
    }

    /// The answers and charts that would print something else, old beside new, as they are listed.
    List<Change> changed() {
        return uses.stream()
                .flatMap(
                        item ->
                                item instanceof StandingItem.Use(_, _, _, var change)
                                        ? change.stream()
                                        : Stream.empty())
                .toList();
    }

    /// How many answers are approved now and would ask for it again.
    int asking() {
        return (int)
                changed().stream()
                        .filter(
                                change ->
                                        change instanceof Change.OfAnswer(var answer)
                                                && answer.asksForApproval())
                        .count();
    }

    /// The rows of the submission's tables of indicators that would show something else, section by
    /// section.
    List<StandingItem.Rows> rows() {
        return uses.stream()
                .filter(StandingItem.Rows.class::isInstance)
                .map(StandingItem.Rows.class::cast)
                .toList();
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

    /// How many figures the lists would have next.
    int more() {
        return Math.multiplyExact(most, GROWTH);
    }

    /// For a job.
    ///
    /// @throws WorkbenchException where the dossier's profile cannot be read
    static StandingEffect of(
            Ledger ledger,
            ImportRecord record,
            int most,
            Questionnaire questionnaire,
            Progress progress)
            throws WorkbenchException {
        StandingPreview asked = StandingPreview.of(ledger, record, !record.current());
        PrintedOtherwise.Found otherwise =
                PrintedOtherwise.of(
                        ledger,
                        record.id(),
                        asked.standing(),
                        asked.restsOn(),
                        questionnaire,
                        progress);
        StandingPreview preview = asked.of(otherwise.texts());
        Map<TextRef, Change> changes = byText(otherwise);
        Gathering gathering = new Gathering(ledger, preview, most, progress);
        Map<Boolean, List<TextRef>> texts =
                preview.touched().stream()
                        .collect(Collectors.partitioningBy(StandingEffect::isEdition));
        List<StandingItem> uses =
                new ArrayList<>(
                        uses(ledger, questionnaire, texts.getOrDefault(false, List.of()), changes));
        uses.addAll(
                rows(
                        questionnaire,
                        RowChange.of(
                                ledger, record.id(), asked.standing(), questionnaire, progress)));
        uses.addAll(uses(ledger, questionnaire, texts.getOrDefault(true, List.of()), changes));
        return new StandingEffect(
                preview,
                most,
                listed(gathering.first(Kind.GOES), preview.count(Kind.GOES)),
                listed(gathering.first(Kind.COMES), preview.count(Kind.COMES)),
                listed(gathering.largest(), preview.count(Kind.CHANGES)),
                uses);
    }

    private static Map<TextRef, Change> byText(PrintedOtherwise.Found otherwise) {
        Map<TextRef, Change> all = new HashMap<>();
        otherwise.answers().forEach((text, one) -> all.put(text, new Change.OfAnswer(one)));
        otherwise.charts().forEach((text, one) -> all.put(text, new Change.OfChart(one)));
        return all;
    }

    private static List<StandingItem> uses(
            Ledger ledger,
            Questionnaire questionnaire,
            List<TextRef> texts,
            Map<TextRef, Change> changes) {
        return texts.stream()
                .<StandingItem>map(
                        text ->
                                new StandingItem.Use(
                                        text,
                                        name(ledger, questionnaire, text),
                                        questionnaire.numberOf(text.key()).orElse(text.key()),
                                        Optional.ofNullable(changes.get(text))))
                .toList();
    }

    private static List<StandingItem> rows(Questionnaire questionnaire, List<RowChange> changes) {
        List<StandingItem> rows = new ArrayList<>();
        for (Questionnaire.Section section : questionnaire.sections()) {
            List<RowChange> its =
                    changes.stream().filter(row -> row.factor() == section.factor()).toList();
            if (!its.isEmpty()) {
                int key = (int) its.stream().filter(RowChange::keyFigure).count();
                rows.add(new StandingItem.Rows(section.name(), its.size(), key));
            }
        }
        return rows;
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

    /// Reads what the lists show, and nothing else of a million figures.
    private record Gathering(Ledger ledger, StandingPreview preview, int most, Progress progress) {
        /// Changes of the same size stay in the order of their series.
        private static final Comparator<FigureChange> LARGEST_FIRST =
                Comparator.comparingDouble(Gathering::weight).reversed();

        List<FigureChange> first(Kind kind) {
            List<FigureChange> some = new ArrayList<>();
            List<SeriesId> series = series(kind);
            for (int i = 0; i < series.size() && some.size() < most; i += TOGETHER) {
                some.addAll(of(series, i, kind));
            }
            return some.stream().limit(most).toList();
        }

        /// Of the series by their largest change no more than the first hundred have one of the
        /// hundred largest.
        List<FigureChange> largest() {
            List<FigureChange> some = new ArrayList<>();
            List<SeriesId> series = series(Kind.CHANGES);
            for (int i = 0; i < series.size(); i += TOGETHER) {
                some.addAll(of(series, i, Kind.CHANGES));
            }
            return some.stream().sorted(LARGEST_FIRST).limit(most).toList();
        }

        private List<SeriesId> series(Kind kind) {
            return ledger.seriesIf(preview.record().id(), preview.standing(), kind, most);
        }

        /// Of some series from one on.
        private List<FigureChange> of(List<SeriesId> series, int from, Kind kind) {
            progress.checkCancelled();
            List<SeriesId> some = series.subList(from, Math.min(from + TOGETHER, series.size()));
            return ledger.changesIf(preview.record().id(), preview.standing(), some).stream()
                    .filter(change -> change.kind() == kind && !change.isUnavailable())
                    .toList();
        }

        /// What comes from nothing or goes to it outweighs any that only moves.
        private static double weight(FigureChange change) {
            return Math.abs(share(change).orElse(Double.MAX_VALUE));
        }
    }
}
