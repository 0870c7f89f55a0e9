package workbench.ui.indicators;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.Resolution;
import workbench.figure.ShownDecimals;
import workbench.measure.Result;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.submission.ProgressWords;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Puts rows into words, in one language.
final class RowWords {
    /// How many letters of a value have room in a column.
    private static final int SHORT = 13;

    /// On how many values a judgement of progress can be relied.
    private static final int RELIABLE = 3;

    /// Letters that stand beside a value rather than in the place of one, and are no news.
    private static final String NORMAL = "A";

    private final Language language;
    private final Texts texts;

    RowWords(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// Statistics Canada types two hyphens for the dash in the name of an electoral district.
    static String place(SeriesKey key, Language language) {
        return key.place().name().in(language).replace("--", "—");
    }

    /// What tells a series from the others of its indicator: place, part and, where it is another
    /// than the indicator's, unit.
    String part(SeriesRow row) {
        SeriesKey key = row.series().key();
        boolean other = !key.isInOwnUnit() && !key.unit().equals(Unit.COUNT);
        String words =
                joined(
                        place(key, language),
                        BreakdownWords.label(key.breakdown(), language),
                        other ? key.unit().name().in(language) : "");
        return words.isEmpty() ? texts.text("ui.indicators.whole") : words;
    }

    /// Place and part, whatever goes without saying; may be empty.
    String placeAndPart(SeriesRow row) {
        SeriesKey key = row.series().key();
        return joined(place(key, language), BreakdownWords.label(key.breakdown(), language));
    }

    /// The same where the community itself and the whole go without saying; may be empty.
    String beside(SeriesRow row) {
        SeriesKey key = row.series().key();
        return joined(
                row.home() ? "" : place(key, language),
                BreakdownWords.label(key.breakdown(), language));
    }

    /// Says before other words, which may be none, that something beside the row is half written.
    String halfWritten(String others) {
        String half = texts.text("ui.indicators.half");
        return others.isEmpty() ? half : half + " · " + others;
    }

    private static String joined(String... parts) {
        return String.join(", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    /// Place, part and unit, for the line under a title.
    String partAndUnit(SeriesRow row) {
        SeriesKey key = row.series().key();
        return String.join(
                " · ",
                Stream.of(
                                place(key, language),
                                BreakdownWords.label(key.breakdown(), language),
                                key.unit().equals(Unit.COUNT) ? "" : key.unit().name().in(language))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    String name(SeriesRow row) {
        return row.indicator().name().in(language);
    }

    String unit(SeriesRow row) {
        return row.series().key().unit().name().in(language);
    }

    /// A value as short as it can be said: with its unit where that is short, with what of a long
    /// one stands close to the number, such as the `$` of `$60.00 a month`, else without.
    String value(double scaled, Unit unit, int decimals) {
        String whole = ValueFormat.valueWithUnit(scaled, unit, decimals, language);
        int apart = whole.indexOf(' ');
        String close = apart < 0 ? whole : whole.substring(0, apart);
        return Stream.of(whole, close)
                .filter(words -> words.length() <= SHORT)
                .findFirst()
                .orElseGet(() -> ValueFormat.value(scaled, unit, decimals, language));
    }

    String latest(SeriesRow row) {
        return row.latestFigure()
                .map(figure -> value(figure.value(), figure.unit(), figure.decimals()))
                .orElse("–");
    }

    /// The latest value with its unit, its period and what is to be known of it.
    String latestInFull(SeriesRow row) {
        if (row.latest() instanceof Resolution.Unresolved(var reason)) {
            return texts.render(reason);
        }
        Figure figure = row.latestFigure().orElseThrow();
        String value = valueInFull(figure.last(), row.series().key());
        String marks = marksInWords(row);
        return texts.text("ui.indicators.latest", value, period(figure.to()), source(figure.last()))
                + (marks.isEmpty() ? "" : "\n" + marks);
    }

    /// What the small line draws.
    String course(SeriesRow row) {
        long present = row.course().stream().filter(one -> one.value().isPresent()).count();
        return texts.text("ui.indicators.course", present, row.course().size() - present);
    }

    /// From when on the latest value does not count, or why that is not known.
    String freshnessWhy(SeriesRow row) {
        return row.freshness() == Freshness.UNKNOWN
                ? texts.text("ui.indicators.freshness.why-unknown")
                : texts.text(
                        "ui.indicators.freshness.why",
                        period(row.latestPeriod()),
                        Questionnaire.shipped().freshnessYears());
    }

    /// The period of the latest value; nothing where it has none.
    String latestPeriod(SeriesRow row) {
        return row.latestPeriod().equals(Period.NONE) ? "" : period(row.latestPeriod());
    }

    String period(Period period) {
        return ValueFormat.period(period, language);
    }

    /// A change with its sign; a dash where there is none.
    String change(Resolution change) {
        return change instanceof Resolution.Resolved(var figure)
                ? ValueFormat.change(figure.value(), figure.unit(), language)
                : "–";
    }

    String change(Result change) {
        return change instanceof Result.Computed computed
                ? ValueFormat.change(computed.value(), computed.unit(), language)
                : "–";
    }

    /// The period that a change is held against, where that is not the one before; empty where it
    /// is.
    String changeSince(Resolution change) {
        return change instanceof Resolution.Resolved(var figure) && skips(figure)
                ? texts.text("ui.indicators.change.base", period(figure.from()))
                : "";
    }

    private static boolean skips(Figure change) {
        LocalDate next = change.to().start();
        return !change.from().end().plusDays(1).equals(next)
                && !change.from().start().plusYears(1).equals(next);
    }

    /// What a change is held against, or why there is none.
    String changeWhy(Resolution change) {
        return switch (change) {
            case Resolution.Resolved(var figure) ->
                    texts.text(
                            "ui.indicators.change.since",
                            period(figure.from()),
                            period(figure.to()));
            case Resolution.Unresolved(var reason) -> texts.render(reason);
        };
    }

    /// The target with its year; empty where there is none in the unit of the series.
    String target(SeriesRow row) {
        return row.hasTarget() ? target(row.indicator()) : "";
    }

    /// The target, and why it is not held against the series where it is not.
    ///
    /// @param judged whether progress is told all the same
    String aim(SeriesRow row, boolean judged) {
        String target = target(row.indicator());
        return switch (row.aim()) {
            case NONE ->
                    texts.text(
                            judged
                                    ? "ui.indicators.target.none.judged"
                                    : "ui.indicators.target.none");
            case HELD -> texts.text("ui.indicators.target.is", target);
            case OTHER_PLACE -> texts.text("ui.indicators.target.other-place", target);
            case OTHER_UNIT ->
                    texts.text(
                            "ui.indicators.target.other-unit",
                            target,
                            unit(row.indicator().unit()),
                            unit(row.series().key().unit()));
        };
    }

    private String unit(Unit unit) {
        String name = unit.name().in(texts.language());
        return name.isBlank() ? texts.text("ui.indicators.target.no-unit") : name;
    }

    /// The target with its year; empty where there is none.
    String target(Indicator indicator) {
        if (indicator.target().isEmpty()) {
            return "";
        }
        double target = indicator.target().getAsDouble();
        String value = value(target, indicator.unit(), decimals(target, indicator.unit()));
        OptionalInt year = indicator.targetYear();
        return year.isPresent()
                ? texts.text("ui.indicators.target.by", value, Integer.toString(year.getAsInt()))
                : value;
    }

    /// As many as it takes to write a number exactly.
    static int decimals(double number, Unit unit) {
        int scale = BigDecimal.valueOf(number).stripTrailingZeros().scale();
        return unit.printedDecimals(scale);
    }

    /// The judgement of progress, and how little it rests on; nothing where there is none.
    String progress(SeriesRow row) {
        String little = restsOn(row);
        return little.isEmpty()
                ? judgement(row)
                : texts.text("ui.indicators.progress.rests", judgement(row), little);
    }

    /// The judgement of progress alone; nothing where there is none.
    String judgement(SeriesRow row) {
        return row.progressFigure().map(new ProgressWords(texts)::of).orElse("");
    }

    /// That a judgement of progress rests on few values or on old ones; nothing where it can be
    /// relied on, or where there is none.
    String restsOn(SeriesRow row) {
        Optional<Figure> judged = row.progressFigure().filter(one -> one.grade().isPresent());
        if (judged.isEmpty()) {
            return "";
        }
        double from = judged.get().from().position();
        double to = judged.get().to().position();
        long values =
                row.course().stream()
                        .filter(one -> one.value().isPresent())
                        .filter(one -> one.at() >= from && one.at() <= to)
                        .count();
        return joined(
                values < RELIABLE ? texts.text("ui.indicators.progress.values", values) : "",
                row.freshness() == Freshness.STALE
                        ? texts.text("ui.indicators.progress.to", period(judged.get().to()))
                        : "");
    }

    /// From when progress counts and how it scores, or why there is none.
    String progressWhy(Resolution progress) {
        return switch (progress) {
            case Resolution.Resolved(var figure) ->
                    texts.text(
                            "ui.indicators.progress.score",
                            ValueFormat.value(
                                    figure.grade().map(Result.Grade::score).orElse(0.0),
                                    Unit.UNKNOWN,
                                    1,
                                    language),
                            period(figure.from()),
                            period(figure.to()));
            case Resolution.Unresolved(var reason) -> texts.render(reason);
        };
    }

    String freshness(Freshness freshness) {
        return texts.text("ui.indicators.freshness." + freshness.name().toLowerCase(Locale.ROOT));
    }

    /// What the source and the ledger say of a figure beside its value, in words.
    List<String> status(Observation observation, boolean restated, boolean breakBefore) {
        List<String> words = new ArrayList<>();
        ObservationStatus status = observation.status();
        for (String letter : status.letters().split("")) {
            if (!letter.equals(NORMAL)) {
                words.add(texts.text("submission.status." + letter));
            }
        }
        if (observation.isMissing() && words.isEmpty()) {
            words.add(texts.text("submission.status.O"));
        }
        if (breakBefore && !status.has('B')) {
            words.add(texts.text("submission.status.B"));
        }
        if (observation.derived()) {
            words.add(texts.text("ui.indicators.derived"));
        }
        if (restated) {
            words.add(
                    texts.text(
                            observation.isByHand()
                                    ? "ui.indicators.by-hand"
                                    : "ui.indicators.restated"));
        }
        return words;
    }

    /// What is to be kept in mind of the latest value itself, such as that it is provisional;
    /// mostly nothing. That it was worked out is no caution.
    String marks(SeriesRow row) {
        String derived = texts.text("ui.indicators.derived");
        return String.join(
                ", ", latestStatus(row).stream().filter(word -> !word.equals(derived)).toList());
    }

    private List<String> latestStatus(SeriesRow row) {
        return row.latestFigure()
                .map(figure -> status(figure.last(), row.isLatestRestated(), false))
                .orElse(List.of());
    }

    /// The same, and what is to be known of the values before it.
    String marksInWords(SeriesRow row) {
        List<String> words = new ArrayList<>(latestStatus(row));
        if (row.restated() && !row.isLatestRestated()) {
            words.add(texts.text("ui.indicators.restated.some"));
        }
        return String.join(", ", words);
    }

    /// File, sheet and cell.
    String source(Observation observation) {
        String file = observation.provenance().sourceFile();
        if (file.isEmpty()) {
            return texts.text("ui.indicators.by-hand");
        }
        return observation
                .provenance()
                .cell()
                .map(
                        cell ->
                                cell.sheet().isEmpty()
                                        ? texts.text("ui.indicators.cell.in-file", file, cell.a1())
                                        : texts.text(
                                                "ui.indicators.cell.in-sheet",
                                                file,
                                                cell.sheet(),
                                                cell.a1()))
                .orElse(file);
    }

    /// The same without the file, for a narrow column.
    String cell(Observation observation) {
        return observation
                .provenance()
                .cell()
                .map(CellRef::toString)
                .orElse(texts.text("ui.indicators.by-hand"));
    }

    /// The value of a figure with its unit; a dash where it is missing.
    String value(Observation observation, SeriesKey key, int decimals) {
        return observation.scaled().isPresent()
                ? value(observation.scaled().getAsDouble(), key.unit(), decimals)
                : "–";
    }

    /// The same with its unit in words and all decimals of its source; a dash where it is missing.
    String valueInFull(Observation observation, SeriesKey key) {
        return observation.scaled().isPresent()
                ? ValueFormat.standingAlone(
                        observation.scaled().getAsDouble(),
                        key.unit(),
                        ShownDecimals.inFull(key, observation),
                        language)
                : "–";
    }

    /// The names of what {@link #tabbed} gives.
    String tabbedHead() {
        return String.join(
                "\t",
                texts.text("ui.indicators.column.name"),
                texts.text("ui.indicators.column.part"),
                texts.text("ui.indicators.column.unit"),
                texts.text("ui.indicators.column.latest"),
                texts.text("ui.indicators.column.period"),
                texts.text("ui.indicators.column.change"),
                texts.text("ui.indicators.column.target"),
                texts.text("ui.indicators.column.progress"),
                texts.text("ui.indicators.column.freshness"),
                texts.text("ui.indicators.column.source"));
    }

    /// The row as one line of a table to paste into a spreadsheet.
    String tabbed(SeriesRow row) {
        return String.join(
                "\t",
                name(row),
                part(row),
                unit(row),
                latest(row),
                latestPeriod(row),
                row.changeFigure().isPresent() ? change(row.change()) : "",
                target(row),
                progress(row),
                freshness(row.freshness()),
                row.latestFigure().map(figure -> source(figure.last())).orElse(""));
    }
}
