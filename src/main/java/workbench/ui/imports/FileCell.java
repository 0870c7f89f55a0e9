package workbench.ui.imports;

import workbench.catalogue.Texts;
import workbench.ui.kit.LinesCell;

/// A file in the list: its name and what happened to it.
final class FileCell extends LinesCell<FileEntry> {
    private final Texts texts;

    FileCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void show(FileEntry file) {
        FileState state = file.state().get();
        String words = texts.render(StateWords.of(state));
        boolean danger = state instanceof FileState.Refused;
        setGraphic(new TwoLines(StateWords.icon(state), file.name(), words, danger));
        setAccessibleText(file.name() + ", " + words);
    }
}
