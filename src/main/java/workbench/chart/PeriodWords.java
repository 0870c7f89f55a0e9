package workbench.chart;

import workbench.catalogue.Texts;
import workbench.model.Language;
import workbench.model.Period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// How periods are written in a chart's texts and along its axis.
final class PeriodWords {
    private final Language language;

    PeriodWords(Language language) {
        this.language = language;
    }

    /// The whole period: `2016`, `June 2016`, `Q2 2016`, `2012–2016`.
    String full(Period period) {
        Texts texts = Texts.of(language);
        return switch (period) {
            case Period.Month month ->
                    YearMonth.of(month.year(), month.month()).format(pattern("LLLL uuuu"));
            case Period.Quarter quarter ->
                    texts.text(
                            "chart.quarter",
                            Integer.toString(quarter.quarter()),
                            Integer.toString(quarter.year()));
            case Period.Day day ->
                    day.date()
                            .format(
                                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                            .withLocale(language.locale()));
            case Period.Years years ->
                    texts.text(
                            "chart.years",
                            Integer.toString(years.firstYear()),
                            Integer.toString(years.lastYear()));
            case Period.Year _, Period.SplitYear _, Period.Unnamed _ -> period.text();
        };
    }

    /// What stands under a tick, without the year where a second line gives it.
    String tick(Period period) {
        return switch (period) {
            case Period.Month month ->
                    YearMonth.of(month.year(), month.month()).format(pattern("LLL"));
            case Period.Quarter quarter ->
                    Texts.of(language)
                            .text("chart.quarterTick", Integer.toString(quarter.quarter()));
            case Period.Day day -> day.date().format(pattern(dayPattern()));
            case Period.Years _ -> full(period);
            case Period.Year _, Period.SplitYear _, Period.Unnamed _ -> period.text();
        };
    }

    private String dayPattern() {
        return language == Language.FRENCH ? "d MMM" : "MMM d";
    }

    /// The year below a tick; for a period that is not part of a year, nothing.
    static String year(Period period) {
        LocalDate start = period.start();
        return switch (period) {
            case Period.Month _, Period.Quarter _, Period.Day _ ->
                    Integer.toString(start.getYear());
            default -> "";
        };
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
