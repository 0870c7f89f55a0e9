package workbench.ui.kit;

import workbench.model.ImportId;
import workbench.model.SeriesId;

import java.nio.file.Path;
import java.util.List;

/// A thing that one screen shows.
public sealed interface Target {
    /// The screen that shows it.
    ScreenId screen();

    /// A series, on the screen of indicators.
    record OneSeries(SeriesId series) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.INDICATORS;
        }
    }

    /// A question with its answer.
    ///
    /// @param id such as `connect.1`
    record Question(String id) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.SUBMISSION;
        }
    }

    /// An import that was made.
    record OneImport(ImportId id) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.IMPORT;
        }
    }

    /// Files that somebody wants to import.
    record NewFiles(List<Path> files) implements Target {
        public NewFiles {
            files = List.copyOf(files);
        }

        @Override
        public ScreenId screen() {
            return ScreenId.IMPORT;
        }
    }
}
