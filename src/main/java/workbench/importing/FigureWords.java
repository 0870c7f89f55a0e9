package workbench.importing;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.ListedDecimals;
import workbench.catalogue.Shortened;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesKey;
import workbench.model.Stated;
import workbench.model.Unit;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The series and values of a draft as a person reads them, with every decimal that the source
/// wrote: one that is restated in its second decimal must not look unchanged.
public final class FigureWords {
    private static final String MISSING = "–";

    /// From so many times as much on, people say so.
    private static final double TIMES = 3;

    private final Texts texts;
    private final Language language;

    public FigureWords(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /// Indicator, place and breakdown.
    public String series(SeriesKey key) {
        return series(key, key.indicator().name().in(language));
    }

    /// The same for a list: of a long indicator the beginning and the end, so that the place and
    /// the breakdown stay in sight.
    public String seriesInList(SeriesKey key) {
        return series(key, Shortened.inTheMiddle(key.indicator().name().in(language)));
    }

    private String series(SeriesKey key, String indicator) {
        return Stream.of(
                        indicator,
                        key.place().name().in(language),
                        BreakdownWords.label(key.breakdown(), language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// A dash where it is missing.
    public String value(FoundFigure figure) {
        return value(figure.key(), figure);
    }

    /// A dash where it is missing.
    public String value(SeriesKey key, Stated figure) {
        return listed(figure.scaled(), key.unit(), figure.scaledDecimals());
    }

    /// The same with what is counted, where no table's head says it: `41,338 cardholders`.
    public String valueAlone(FoundFigure figure) {
        SeriesKey key = figure.key();
        OptionalDouble scaled = figure.scaled();
        if (scaled.isEmpty()) {
            return MISSING;
        }
        double printed = key.unit().printed(scaled.getAsDouble());
        int decimals = key.unit().printedDecimals(figure.scaledDecimals());
        return ValueFormat.standingAlone(
                scaled.getAsDouble(), key.unit(), ListedDecimals.of(printed, decimals), language);
    }

    /// With all decimals of its source.
    private String inFull(SeriesKey key, Stated figure) {
        return words(figure.scaled(), key.unit(), figure.scaledDecimals());
    }

    /// `1,200 → 1,260 (+5.0%)`
    public String restated(DraftFigure figure) {
        FoundFigure found = figure.found();
        return change(found.key(), figure.before(), Optional.of(found), figure.share());
    }

    /// The same of one figure in the place of another; of one that is in no other's place or in
    /// whose place there is none, the word for that.
    public String change(
            SeriesKey key,
            Optional<? extends Stated> before,
            Optional<? extends Stated> after,
            OptionalDouble share) {
        boolean status =
                before.isPresent()
                        && after.isPresent()
                        && !before.get().status().equals(after.get().status());
        Function<Stated, String> words = figure -> value(key, figure);
        // What is told apart only by decimals that a list leaves out is told in full.
        boolean alike = before.map(words).equals(after.map(words));
        Function<Stated, String> said = alike ? figure -> inFull(key, figure) : words;
        boolean times = isAboveNought(before) && isAboveNought(after);
        return arrow(value(before, said, status), value(after, said, status), share, times);
    }

    private String value(
            Optional<? extends Stated> figure, Function<Stated, String> words, boolean status) {
        if (figure.isEmpty()) {
            return texts.text("importing.figure.none");
        }
        String value = words.apply(figure.get());
        return status ? withStatus(value, figure.get().status()) : value;
    }

    private static boolean isAboveNought(Optional<? extends Stated> figure) {
        return figure.isPresent() && figure.get().scaled().orElse(0) > 0;
    }

    private String arrow(String was, String is, OptionalDouble share, boolean times) {
        String arrow = texts.text("importing.figure.arrow", was, is);
        return share.isEmpty()
                ? arrow
                : texts.text(
                        "importing.figure.arrow-share", arrow, share(share.getAsDouble(), times));
    }

    /// By how much a figure is another: what is several times as much is said so, and not in
    /// hundreds of per cent.
    ///
    /// @param both whether both are above nought; else one is no multiple of the other
    private String share(double share, boolean both) {
        double times = 1 + share;
        if (both && times >= TIMES) {
            return texts.text("importing.figure.times-more", times(times));
        }
        return both && times <= 1 / TIMES
                ? texts.text("importing.figure.times-less", times(1 / times))
                : ValueFormat.change(share, Unit.RATIO, language);
    }

    private String times(double times) {
        boolean whole = times >= 10 || Math.abs(times - Math.rint(times)) < 0.05;
        return ValueFormat.value(times, Unit.COUNT, whole ? 0 : 1, language);
    }

    private String withStatus(String value, ObservationStatus status) {
        String words = statuses(status);
        return words.isEmpty() ? value : texts.text("importing.figure.status", value, words);
    }

    /// What its status says; nothing for a figure of which nothing is to be said.
    public String statuses(ObservationStatus status) {
        return status.equals(ObservationStatus.NORMAL)
                ? ""
                : status.letters()
                        .chars()
                        .mapToObj(letter -> texts.text("submission.status." + (char) letter))
                        .collect(Collectors.joining(", "));
    }

    /// A period in both languages, for a message.
    static Bilingual period(Period period) {
        return new Bilingual(
                ValueFormat.period(period, Language.ENGLISH),
                ValueFormat.period(period, Language.FRENCH));
    }

    /// A value in both languages, for a message.
    ///
    /// @param value in units of one
    /// @param decimals of that
    static Bilingual value(double value, Unit unit, int decimals) {
        OptionalDouble one = OptionalDouble.of(value);
        return new Bilingual(
                new FigureWords(Texts.of(Language.ENGLISH)).words(one, unit, decimals),
                new FigureWords(Texts.of(Language.FRENCH)).words(one, unit, decimals));
    }

    private String listed(OptionalDouble value, Unit unit, int decimals) {
        double printed = unit.printed(value.orElse(0));
        return printed(value, unit, ListedDecimals.of(printed, unit.printedDecimals(decimals)));
    }

    private String words(OptionalDouble value, Unit unit, int decimals) {
        return printed(value, unit, unit.printedDecimals(decimals));
    }

    private String printed(OptionalDouble value, Unit unit, int decimals) {
        return value.isEmpty()
                ? MISSING
                : ValueFormat.valueWithUnit(value.getAsDouble(), unit, decimals, language);
    }
}
