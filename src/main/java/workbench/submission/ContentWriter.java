package workbench.submission;

import workbench.figure.FigureRef;
import workbench.figure.Resolution;

import java.util.function.Function;

/// Writes what people wrote for a submission as the JSON texts that a dossier keeps: the opposite
/// of {@link ContentReader}.
public final class ContentWriter {
    private ContentWriter() {}

    /// An answer as it is.
    public static String answer(Answer answer) {
        return ContentJson.json(answer).toString();
    }

    /// An answer as it is to be kept, with what its figures print now.
    ///
    /// @param figures what a reference leads to
    public static String answer(Answer answer, Function<FigureRef, Resolution> figures) {
        return answer(answer.toKeep(figures));
    }

    public static String profile(Profile profile) {
        return ContentJson.json(profile).toString();
    }
}
