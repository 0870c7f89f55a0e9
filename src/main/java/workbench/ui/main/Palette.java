package workbench.ui.main;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.SoughtWords;
import workbench.catalogue.Texts;
import workbench.job.Outcome;
import workbench.model.Language;
import workbench.store.Ledger;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.SearchedList;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds by a few letters what can be done and which indicator to go to.
final class Palette {
    private static final int MOST = 60;
    private static final double WIDTH_EM = 42;
    private static final double HEIGHT_EM = 27;

    private final Workplace workplace;
    private final Texts texts;
    private final List<Entry> entries = new ArrayList<>();
    private final SearchedList<Entry> search;
    private final Label nothing;
    private SeriesFinder finder = SeriesFinder.EMPTY;

    /// @param found the words in the form in which they are compared
    private record Entry(String words, String found, String key, Runnable run) {}

    Palette(Workplace workplace, Shortcuts shortcuts) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.search =
                new SearchedList<>(
                        "palette",
                        texts.text("ui.main.palette.prompt"),
                        texts.text("ui.main.palette.found"),
                        this::found,
                        chosen -> chosen.run().run());
        this.nothing = Layouts.wrapped(texts.text("ui.main.palette.nothing"));
        for (Command command :
                Stream.concat(shortcuts.commands().stream(), shortcuts.places().stream())
                        .toList()) {
            String words = texts.render(command.words());
            entries.add(
                    new Entry(
                            words,
                            SoughtWords.folded(sought(command)),
                            command.key().isEmpty() ? "" : ShownKey.words(command.key(), texts),
                            command.run()));
        }
        workplace.dossier().now().ifPresent(open -> read(open.ledger()));
    }

    /// What a command is found by: its words in both languages, since whoever looks for the switch
    /// of the language may not read the one of the window.
    private static String sought(Command command) {
        return Stream.of(Language.values())
                .map(Texts::of)
                .flatMap(
                        either ->
                                Stream.concat(Stream.of(command.words()), command.also().stream())
                                        .map(either::render))
                .collect(Collectors.joining(" "));
    }

    private void read(Ledger ledger) {
        nothing.setText(texts.text("ui.main.palette.reading"));
        workplace
                .jobs()
                .run(
                        _ -> SeriesFinder.of(ledger),
                        outcome -> {
                            nothing.setText(texts.text("ui.main.palette.nothing"));
                            if (outcome instanceof Outcome.Done<SeriesFinder>(var read)) {
                                finder = read;
                                search.search();
                            }
                        });
    }

    /// Lays it over the screen.
    void open() {
        search.list().setPlaceholder(nothing);
        search.list().setCellFactory(_ -> new EntryCell());
        search.limit(WIDTH_EM, HEIGHT_EM);
        search.open(workplace.navigator(), texts.text("ui.main.palette.name"));
    }

    /// Every word typed stands somewhere in the entry; what can be done stands before the
    /// indicators.
    private List<Entry> found(String typed) {
        SoughtWords words = SoughtWords.of(typed);
        List<Entry> found =
                new ArrayList<>(
                        entries.stream()
                                .filter(entry -> words.standIn(entry.found()))
                                .limit(MOST)
                                .toList());
        finder.find(words, workplace.language(), MOST - found.size()).stream()
                .map(hit -> new Entry(hit.words(), "", "", () -> show(hit.target())))
                .forEach(found::add);
        return found;
    }

    private void show(Target target) {
        workplace.navigator().show(target);
    }

    private static final class EntryCell extends ListCell<Entry> {
        private final Label words = new Label();
        private final Label key = new Label();
        private final HBox row = new HBox(words, Layouts.spring(), key);

        EntryCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            // What is longer than the list is wide is shortened rather than scrolled to.
            setPrefWidth(0);
            words.getStyleClass().add("may-shorten");
            Hint.on(this, () -> Optional.ofNullable(getItem()).map(Entry::words).orElse(""));
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            words.setText(entry.words());
            key.setText(entry.key());
            setAccessibleText(entry.words() + " " + entry.key());
            setGraphic(row);
        }
    }
}
