package workbench.ui.imports;

import org.kordamp.ikonli.feather.Feather;

import workbench.importing.ImportDraft;
import workbench.importing.recipe.Recipe;
import workbench.model.Message;

/// What the list of files says of each.
final class StateWords {
    private StateWords() {}

    static Message of(FileState state) {
        return switch (state) {
            case FileState.Waiting _ -> Message.of("ui.imports.state.waiting");
            case FileState.Reading _ -> Message.of("ui.imports.state.reading");
            case FileState.Ready ready -> ready(ready.draft());
            case FileState.Mending _ -> Message.of("ui.imports.state.mending");
            case FileState.Adding _ -> Message.of("ui.imports.state.adding");
            case FileState.Standing _ -> Message.of("ui.imports.state.standing");
            case FileState.Withdrawn _ -> Message.of("ui.imports.state.withdrawn");
            case FileState.Refused _ -> Message.of("ui.imports.state.refused");
            case FileState.SetAside _ -> Message.of("ui.imports.state.set-aside");
            case FileState.Stopped _ -> Message.of("ui.imports.state.stopped");
        };
    }

    /// What adding it would do, and by which recipe of files before it it was read.
    private static Message ready(ImportDraft draft) {
        Recipe by = draft.reading().recipe();
        return by.files().isEmpty()
                ? counts(draft.counts())
                : Message.of("ui.imports.state.ready.by-recipe", counts(draft.counts()), by.name());
    }

    private static Message counts(ImportDraft.Counts counts) {
        return Message.of(
                "ui.imports.state.ready",
                counts.values(),
                counts.restated(),
                counts.problems(),
                counts.missing(),
                counts.doubtful());
    }

    static Feather icon(FileState state) {
        return switch (state) {
            case FileState.Waiting _ -> Feather.CLOCK;
            case FileState.Reading _, FileState.Adding _ -> Feather.LOADER;
            case FileState.Ready ready ->
                    ready.draft().counts().problems() > 0 ? Feather.EYE : Feather.FILE_PLUS;
            case FileState.Mending _ -> Feather.EDIT_3;
            case FileState.Standing _ -> Feather.CHECK_CIRCLE;
            case FileState.Withdrawn _ -> Feather.MINUS_CIRCLE;
            case FileState.Refused _ -> Feather.ALERT_TRIANGLE;
            case FileState.SetAside _ -> Feather.MINUS_CIRCLE;
            case FileState.Stopped _ -> Feather.SLASH;
        };
    }
}
