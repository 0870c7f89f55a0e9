package workbench.ui.imports;

import javafx.scene.control.ListCell;

import workbench.catalogue.Texts;

/// A file in the list: its name and what happened to it.
final class FileCell extends ListCell<FileEntry> {
    private final Texts texts;

    FileCell(Texts texts) {
        this.texts = texts;
        // As wide as the list, so that words break instead of running out of it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FileEntry file, boolean empty) {
        super.updateItem(file, empty);
        if (empty || file == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        FileState state = file.state().get();
        String words = texts.render(StateWords.of(state));
        boolean danger = state instanceof FileState.Refused;
        setGraphic(new TwoLines(StateWords.icon(state), file.name(), words, danger));
        setAccessibleText(file.name() + ", " + words);
    }
}
