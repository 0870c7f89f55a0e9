package workbench.ui.past;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Message;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is said of a dossier's past.
final class StateWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double KILO = 1024;

    private final Texts texts;
    private final ZoneId zone;

    /// @param zone in which the person lives
    StateWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// `3 March 2026, 14:05`
    String when(Instant at) {
        ZonedDateTime here = at.atZone(zone);
        return texts.text(
                "ui.past.when",
                ValueFormat.date(here.toLocalDate(), texts.language()),
                TIME.format(here));
    }

    /// What had been done last, or that it cannot be read.
    String after(EarlierState state) {
        return switch (state.contents()) {
            case EarlierState.Contents.Unread _ -> texts.text("ui.past.states.reading");
            case EarlierState.Contents.Unreadable(Message why) ->
                    texts.text("ui.past.states.unreadable", why);
            case EarlierState.Contents.Known known ->
                    known.last()
                            .map(last -> texts.text("ui.past.states.after", last))
                            .orElseGet(() -> texts.text("ui.past.states.nothing-done"));
        };
    }

    /// `1,204 figures from 14 imports · 2.1 MB · kept by itself`
    String holds(EarlierState state) {
        String why =
                texts.text(
                        "ui.past.states.why."
                                + state.snapshot().why().name().toLowerCase(Locale.ROOT));
        String size = size(state.snapshot().size());
        return state.contents() instanceof EarlierState.Contents.Known known
                ? texts.text("ui.past.states.holds", known.holdings().words(texts), size, why)
                : texts.text("ui.past.states.holds.unread", size, why);
    }

    private String size(long bytes) {
        double kilobytes = bytes / KILO;
        return kilobytes < KILO
                ? texts.text("ui.past.states.kilobytes", Math.round(kilobytes))
                : texts.text("ui.past.states.megabytes", Math.round(kilobytes / KILO * 10) / 10.0);
    }
}
