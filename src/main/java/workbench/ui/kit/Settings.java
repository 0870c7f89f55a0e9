package workbench.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.Language;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// What is remembered from one start to the next: language, theme, size of text, the dossiers of
/// late, and small things such as where a divider stood.
///
/// Belongs to the screen's thread. Kept in one small file, written after each change by way of a
/// second file, so that a crash leaves one of the two states; where it cannot be read or written
/// the program works on without memory.
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final int RECENT = 8;
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String WHO = "who";
    private static final String RECENT_FILE = "recent.";

    private final Optional<Path> file;
    private final Map<String, String> values = new TreeMap<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty textSize = new SimpleDoubleProperty(1);
    private final StringProperty who = new SimpleStringProperty("");
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    private Settings(Optional<Path> file) {
        this.file = file;
        file.ifPresent(this::read);
        language.set(Language.of(values.getOrDefault(LANGUAGE, Locale.getDefault().getLanguage())));
        theme.set(
                values.getOrDefault(THEME, "").equals(name(Theme.DARK)) ? Theme.DARK : Theme.LIGHT);
        who.set(values.getOrDefault(WHO, ""));
        textSize.set(number(TEXT_SIZE).orElse(1.0));
        for (int i = 0; i < RECENT; i++) {
            remembered(RECENT_FILE + i).flatMap(Settings::path).ifPresent(recent::add);
        }
        language.subscribe(chosen -> remember(LANGUAGE, chosen.code()));
        theme.subscribe(chosen -> remember(THEME, name(chosen)));
        who.subscribe(name -> remember(WHO, name));
        textSize.subscribe(size -> remember(TEXT_SIZE, size.toString()));
    }

    /// The settings that a file holds; those of a first start where it is not there.
    public static Settings of(Path file) {
        return new Settings(Optional.of(file));
    }

    /// Settings that end with the program: for tests.
    public static Settings unkept() {
        return new Settings(Optional.empty());
    }

    /// Where a program keeps such a file on this system.
    public static Path usualFile() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        Optional<String> given =
                Optional.ofNullable(
                        System.getenv(system.contains("win") ? "APPDATA" : "XDG_CONFIG_HOME"));
        Path folder =
                system.contains("mac")
                        ? home.resolve("Library").resolve("Application Support")
                        : given.filter(path -> !path.isBlank())
                                .flatMap(Settings::path)
                                .orElse(home.resolve(".config"));
        return folder.resolve("smart-community-workbench").resolve("settings.properties");
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// How large letters are: 1 is the usual size, 2 twice it.
    public DoubleProperty textSize() {
        return textSize;
    }

    /// The name under which the log keeps what the person does; empty for that of the account.
    public StringProperty who() {
        return who;
    }

    /// The dossiers that were open of late, the latest first.
    public ObservableList<Path> recent() {
        return recent;
    }

    /// Puts a dossier at the head of the recent ones.
    public void opened(Path dossier) {
        Path whole = dossier.toAbsolutePath().normalize();
        recent.remove(whole);
        recent.addFirst(whole);
        keepRecent();
    }

    /// Takes a dossier off the recent ones: it is no longer there.
    public void forget(Path dossier) {
        recent.remove(dossier);
        keepRecent();
    }

    /// A small thing that was remembered, such as the place of a divider.
    public Optional<String> remembered(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// The same as a number.
    public Optional<Double> number(String key) {
        try {
            return remembered(key).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    public void remember(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            write();
        }
    }

    private void keepRecent() {
        if (recent.size() > RECENT) {
            recent.remove(RECENT, recent.size());
        }
        for (int i = 0; i < RECENT; i++) {
            values.remove(RECENT_FILE + i);
        }
        for (int i = 0; i < recent.size(); i++) {
            values.put(RECENT_FILE + i, recent.get(i).toString());
        }
        write();
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private void read(Path from) {
        if (!Files.exists(from)) {
            return;
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(from)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the settings in {} were not read", from, e);
        }
        read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
    }

    private void write() {
        if (file.isEmpty()) {
            return;
        }
        Path to = file.get().toAbsolutePath();
        Path draft = to.resolveSibling(to.getFileName() + ".new");
        Properties kept = new Properties();
        kept.putAll(values);
        try {
            Files.createDirectories(Optional.ofNullable(to.getParent()).orElse(to));
            try (Writer writer = Files.newBufferedWriter(draft)) {
                kept.store(writer, null);
            }
            Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the settings were not written to {}", to, e);
        }
    }
}
