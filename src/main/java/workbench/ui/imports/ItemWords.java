package workbench.ui.imports;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.layout.Role;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What is said of one item of a draft, in a list and beside its cell.
final class ItemWords {
    private final Texts texts;
    private final Language language;

    ItemWords(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /// The first line in a list.
    String name(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> name(figure.drafted().found().key());
            case DraftItem.Skipped skipped -> name(skipped.found().key());
            case DraftItem.Problem problem ->
                    problem.problem().raw().isBlank()
                            ? problem.cell().toString()
                            : texts.text(
                                    "ui.imports.item.problem",
                                    problem.cell().toString(),
                                    shortened(problem.problem().raw()));
        };
    }

    /// The second line in a list.
    String line(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> {
                FoundFigure found = figure.drafted().found();
                yield joined(
                        ValueFormat.period(found.period(), language),
                        item.kind() == ItemKind.RESTATED
                                ? restated(figure)
                                : Values.of(found, language),
                        found.cell().toString());
            }
            case DraftItem.Skipped skipped ->
                    joined(
                            ValueFormat.period(skipped.found().period(), language),
                            Values.of(skipped.found(), language),
                            skipped.cell().toString());
            case DraftItem.Problem problem -> texts.render(problem.problem().advice());
        };
    }

    /// Indicator, place and breakdown.
    String name(SeriesKey key) {
        List<String> parts = new ArrayList<>();
        parts.add(key.indicator().name().in(language));
        parts.add(key.place().name().in(language));
        parts.add(BreakdownWords.label(key.breakdown(), language));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /// What became of a figure's cell: the words of one figure, all that is known of it.
    List<String> lines(DraftItem item) {
        return switch (item) {
            case DraftItem.Figure figure -> {
                FoundFigure found = figure.drafted().found();
                yield List.of(
                        joined(
                                ValueFormat.period(found.period(), language),
                                Values.of(found, language),
                                statuses(found.status()),
                                found.derived() ? texts.text("ui.imports.item.derived") : ""),
                        change(figure));
            }
            case DraftItem.Skipped skipped ->
                    List.of(
                            joined(
                                    ValueFormat.period(skipped.found().period(), language),
                                    Values.of(skipped.found(), language)),
                            texts.text("ui.imports.item.skipped"));
            case DraftItem.Problem problem -> List.of(texts.render(problem.problem().advice()));
        };
    }

    private String change(DraftItem.Figure figure) {
        DraftFigure drafted = figure.drafted();
        return switch (drafted.change()) {
            case NEW ->
                    texts.text(figure.made() ? "ui.imports.item.was-new" : "ui.imports.item.new");
            case UNCHANGED ->
                    texts.text(
                            figure.made()
                                    ? "ui.imports.item.was-unchanged"
                                    : "ui.imports.item.unchanged");
            case RESTATED -> texts.text("ui.imports.item.restated", restated(figure));
        };
    }

    /// `1,200 → 1,260 (+5.0%)`
    private String restated(DraftItem.Figure figure) {
        FoundFigure found = figure.drafted().found();
        Optional<Observation> before = figure.drafted().before();
        String was = before.map(one -> Values.of(found.key(), one, language)).orElse("");
        String is = Values.of(found, language);
        if (before.isPresent() && !before.get().status().equals(found.status())) {
            was = withStatus(was, before.get().status());
            is = withStatus(is, found.status());
        }
        return arrow(was, is, figure.share());
    }

    /// The same of one figure in the place of another; of one that is in no other's place or in
    /// whose place there is none, the word for that.
    String change(
            SeriesKey key,
            Optional<Observation> before,
            Optional<Observation> after,
            OptionalDouble share) {
        boolean status =
                before.isPresent()
                        && after.isPresent()
                        && !before.get().status().equals(after.get().status());
        return arrow(value(key, before, status), value(key, after, status), share);
    }

    private String value(SeriesKey key, Optional<Observation> figure, boolean status) {
        if (figure.isEmpty()) {
            return texts.text("ui.imports.item.no-figure");
        }
        String value = Values.of(key, figure.get(), language);
        return status ? withStatus(value, figure.get().status()) : value;
    }

    private String arrow(String was, String is, OptionalDouble share) {
        String arrow = texts.text("ui.imports.item.arrow", was, is);
        return share.isEmpty()
                ? arrow
                : texts.text(
                        "ui.imports.item.arrow-share",
                        arrow,
                        ValueFormat.change(share.getAsDouble(), Unit.RATIO, language));
    }

    private String withStatus(String value, ObservationStatus status) {
        String words = statuses(status);
        return words.isEmpty() ? value : texts.text("ui.imports.item.status", value, words);
    }

    /// Nothing for a figure of which nothing is to be said.
    private String statuses(ObservationStatus status) {
        return status.equals(ObservationStatus.NORMAL)
                ? ""
                : status.letters()
                        .chars()
                        .mapToObj(letter -> texts.text("submission.status." + (char) letter))
                        .collect(Collectors.joining(", "));
    }

    String role(Role role) {
        return texts.text("ui.imports.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private static String joined(String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String raw) {
        String one = raw.strip().replaceAll("\\s+", " ");
        return one.length() <= 60 ? one : one.substring(0, 59) + "…";
    }
}
