package workbench.ui.main;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.ui.kit.FileDialogs;
import workbench.ui.kit.Settings;
import workbench.ui.kit.SpreadsheetEndings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The system's own file dialogs, over the window.
final class NativeFileDialogs implements FileDialogs {
    private static final String SPREADSHEETS = "folder.spreadsheets";
    private static final String DOSSIERS = "folder.dossiers";
    private static final String OUTPUT = "folder.output";

    private final Settings settings;
    private final Supplier<Stage> owner;

    NativeFileDialogs(Settings settings, Supplier<Stage> owner) {
        this.settings = settings;
        this.owner = owner;
    }

    @Override
    public List<Path> openSpreadsheets() {
        FileChooser chooser = chooser(Message.of("ui.main.choose-spreadsheets"), SPREADSHEETS);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts().text("ui.main.spreadsheets"), SpreadsheetEndings.PATTERNS),
                        new FileChooser.ExtensionFilter(texts().text("ui.main.all-files"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        if (chosen == null) {
            return List.of();
        }
        List<Path> files = chosen.stream().map(File::toPath).toList();
        files.stream().findFirst().ifPresent(file -> keep(SPREADSHEETS, file.getParent()));
        return files;
    }

    @Override
    public Optional<Path> openDossier() {
        FileChooser chooser = chooser(Message.of("ui.main.open"), DOSSIERS);
        chooser.getExtensionFilters().add(dossiers());
        return kept(DOSSIERS, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> anyFile(Message title) {
        return kept(SPREADSHEETS, chooser(title, SPREADSHEETS).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(Message title, String suggested) {
        boolean dossier = suggested.endsWith(".dossier");
        String key = dossier ? DOSSIERS : OUTPUT;
        FileChooser chooser = chooser(title, key);
        chooser.setInitialFileName(suggested);
        String ending = suggested.substring(Math.max(0, suggested.lastIndexOf('.')));
        chooser.getExtensionFilters()
                .add(
                        dossier
                                ? dossiers()
                                : new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        return kept(key, chooser.showSaveDialog(owner.get())).map(file -> withEnding(file, ending));
    }

    /// Some systems' dialogs leave the ending to the person.
    private static Path withEnding(Path file, String ending) {
        return file.toString().endsWith(ending)
                ? file
                : file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public Optional<Path> folder(Message title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts().render(title));
        folder(OUTPUT).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(folder -> keep(OUTPUT, folder));
        return chosen;
    }

    private FileChooser chooser(Message title, String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts().render(title));
        folder(key).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser.ExtensionFilter dossiers() {
        return new FileChooser.ExtensionFilter(texts().text("ui.main.dossiers"), "*.dossier");
    }

    private Texts texts() {
        return Texts.of(settings.language().get());
    }

    /// Where it was last used, else beside the dossier of late, else in the person's documents:
    /// nobody knows the folder that the program was started in.
    private Optional<File> folder(String key) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return Stream.of(
                        settings.remembered(key).map(Path::of),
                        settings.recent().stream()
                                .findFirst()
                                .flatMap(dossier -> Optional.ofNullable(dossier.getParent())),
                        Optional.of(home.resolve("Documents")),
                        Optional.of(home))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .map(Path::toFile);
    }

    private Optional<Path> kept(String key, @Nullable File chosen) {
        Optional<Path> file = Optional.ofNullable(chosen).map(File::toPath);
        file.ifPresent(path -> keep(key, path.getParent()));
        return file;
    }

    private void keep(String key, @Nullable Path folder) {
        if (folder != null) {
            settings.remember(key, folder.toString());
        }
    }
}
