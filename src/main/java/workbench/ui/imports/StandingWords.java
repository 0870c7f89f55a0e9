package workbench.ui.imports;

import workbench.catalogue.Shortened;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.edit.EnteredInPlace;
import workbench.edit.StandingPreview;
import workbench.store.FigureChange;
import workbench.store.FigureChange.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of withdrawing or restoring an import before it is done.
final class StandingWords {
    private final Texts texts;
    private final ItemWords items;
    private final ChangeLine changes;

    StandingWords(Texts texts) {
        this.texts = texts;
        this.items = new ItemWords(texts);
        this.changes = new ChangeLine(texts);
    }

    /// How many figures would go or come, and how many would change.
    String says(StandingPreview preview) {
        Kind moved = preview.standing() ? Kind.COMES : Kind.GOES;
        if (preview.unavailable() > 0
                && preview.count(moved) == 0
                && preview.count(Kind.CHANGES) == 0) {
            return texts.text("ui.imports.standing.none");
        }
        return texts.text(
                preview.standing() ? "ui.imports.standing.comes" : "ui.imports.standing.goes",
                preview.count(moved),
                preview.count(Kind.CHANGES));
    }

    /// Of the cells that go or come beside them and are not available; nothing where there are
    /// none.
    String unavailable(StandingPreview preview) {
        return preview.unavailable() == 0
                ? ""
                : texts.text(
                        preview.standing()
                                ? "ui.imports.standing.unavailable-comes"
                                : "ui.imports.standing.unavailable-goes",
                        preview.unavailable());
    }

    /// Of the figures that other imports tell as well; nothing where there are none.
    String same(StandingPreview preview) {
        long same = preview.count(Kind.STAYS);
        return same == 0 || same == preview.counts().values().stream().mapToLong(n -> n).sum()
                ? ""
                : texts.text("ui.imports.standing.same", same);
    }

    /// Of the entries by hand in the place of its figures, which do not go with it; nothing where
    /// there are none.
    String stays(StandingPreview preview) {
        return preview.entered().isEmpty()
                ? ""
                : texts.text(
                        "ui.imports.standing.stays", EnteredInPlace.figures(preview.entered()));
    }

    /// One of these entries, as the button names it that leads there.
    String entry(EnteredInPlace stays) {
        return texts.text(
                "ui.imports.standing.entry",
                Shortened.toOneLine(stays.entry().source().reason()),
                stays.figures());
    }

    /// Of those that no button leads to.
    String entries(int more) {
        return texts.text("ui.imports.standing.entries", more);
    }

    /// What of today's submission rests on them, and what editions said of them.
    List<String> rests(StandingEffect effect) {
        long printed = effect.texts();
        int rows = effect.rows().stream().mapToInt(StandingItem.Rows::rows).sum();
        int key = effect.rows().stream().mapToInt(StandingItem.Rows::key).sum();
        List<String> lines = new ArrayList<>();
        if (printed > 0 || rows == 0) {
            lines.add(texts.text("ui.imports.standing.rests", printed));
        }
        if (effect.asking() > 0) {
            lines.add(texts.text("ui.imports.change.asking", effect.asking()));
        }
        if (rows > 0) {
            lines.add(texts.text("ui.imports.standing.rows", rows, key));
        }
        if (effect.editions() > 0) {
            lines.add(texts.text("ui.imports.standing.editions", effect.editions()));
        }
        return lines;
    }

    /// The words of the button that shows a list.
    String count(StandingList list, StandingEffect effect) {
        String key =
                list == StandingList.CHANGES && !effect.preview().standing()
                        ? "before"
                        : list.name().toLowerCase(Locale.ROOT);
        return texts.text("ui.imports.standing.list." + key, effect.count(list));
    }

    /// The first line in a list.
    String name(StandingItem item) {
        return switch (item) {
            case StandingItem.Figure(var change) -> items.name(change.series().key());
            case StandingItem.Use(_, var name, _, _) when !name.isEmpty() ->
                    name.in(texts.language());
            case StandingItem.Use use -> what(use);
            case StandingItem.Rows(var section, _, _) -> section.in(texts.language());
            case StandingItem.Others(var count) -> texts.text("ui.imports.standing.others", count);
        };
    }

    /// The first line as a list has room for it.
    String listed(StandingItem item) {
        return item instanceof StandingItem.Figure(var change)
                ? items.listed(change.series().key())
                : name(item);
    }

    /// The second line in a list.
    String line(StandingItem item) {
        return switch (item) {
            case StandingItem.Figure(var change) -> line(change);
            // What has no name is called by its kind already.
            case StandingItem.Use use ->
                    Stream.concat(
                                    use.name().isEmpty() ? Stream.empty() : Stream.of(what(use)),
                                    use.change().map(changes::of).stream())
                            .collect(Collectors.joining(" · "));
            case StandingItem.Rows(_, var rows, var key) ->
                    texts.text("ui.imports.standing.use.rows", rows, key);
            case StandingItem.Others _ -> "";
        };
    }

    /// `Answer 4.2`
    private String what(StandingItem.Use use) {
        return texts.text("ui.imports.standing.use", use.text().kind(), use.number());
    }

    /// `2019 · 13 → 12 (−7.7%)`
    private String line(FigureChange change) {
        return texts.text(
                "ui.imports.standing.figure",
                ValueFormat.period(change.period(), texts.language()),
                items.change(
                        change.series().key(),
                        change.before(),
                        change.after(),
                        StandingEffect.share(change)));
    }
}
