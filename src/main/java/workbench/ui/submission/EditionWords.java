package workbench.ui.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.submission.Edition;
import workbench.submission.EditionChange;
import workbench.submission.SaidFigure;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is said of an edition and of what changed since.
final class EditionWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// A figure that half of the submission tells is not followed to every corner.
    private static final int PLACES_SHOWN = 3;

    private final Texts texts;
    private final ZoneId zone;

    /// @param zone in which the person lives
    EditionWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// `26 November 2026, 14:05 · Ana · 12 answers, 140 figures`
    String kept(Edition edition) {
        ZonedDateTime at = edition.at().atZone(zone);
        return texts.text(
                "ui.submission.editions.kept",
                ValueFormat.date(at.toLocalDate(), texts.language()),
                TIME.format(at),
                edition.who(),
                edition.answers(),
                edition.figures().size());
    }

    /// `3 figures changed since`
    String changed(EditionsViewModel.Line line) {
        return texts.text("ui.submission.editions.changed", line.changes().size());
    }

    /// Its series, and which measure of it.
    String name(EditionChange change) {
        return texts.text(
                "ui.submission.editions.measure",
                change.said().ref().kind().name().toLowerCase(Locale.ROOT),
                change.said().name(texts.language()));
    }

    /// `121 → 125`, with the periods where the one of now is another.
    String values(EditionChange change) {
        SaidFigure said = change.said();
        String then = said.shown().in(texts.language());
        if (change.now().isEmpty()) {
            return texts.text("ui.submission.editions.value.gone", then, period(change));
        }
        String now = change.shown(texts.language());
        String period = change.period(texts.language());
        return period.equals(period(change))
                ? texts.text("ui.submission.editions.value", then, now, period)
                : texts.text(
                        "ui.submission.editions.value.other", then, period(change), now, period);
    }

    private String period(EditionChange change) {
        return change.said().period(texts.language());
    }

    /// Why, and where it stood.
    String reason(EditionChange change) {
        String places =
                change.said().places().stream()
                        .map(this::place)
                        .distinct()
                        .limit(PLACES_SHOWN)
                        .collect(Collectors.joining(", "));
        return texts.text(
                "ui.submission.editions.reason",
                texts.text(
                        "ui.submission.editions.why",
                        change.why().name().toLowerCase(Locale.ROOT),
                        change.reason()),
                places);
    }

    private String place(SaidFigure.Place place) {
        return texts.text(
                "ui.submission.editions.place",
                place.text().kind(),
                place.name().in(texts.language()));
    }
}
