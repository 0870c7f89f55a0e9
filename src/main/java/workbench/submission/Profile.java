package workbench.submission;

import workbench.figure.FigureRef;
import workbench.model.Bilingual;

import java.util.List;
import java.util.Optional;

/// Who the community is: what a reader sees before any indicator.
///
/// @param place the community's name in the gazetteer, whose series are its own
/// @param community its full name
/// @param title of the submission
/// @param recognition short lines for the title page, such as earlier awards
/// @param introduction paragraphs, parted by an empty line
/// @param facts each with its source
public record Profile(
        String place,
        Bilingual community,
        Bilingual title,
        List<Bilingual> recognition,
        Bilingual introduction,
        List<Fact> facts) {
    public Profile {
        recognition = List.copyOf(recognition);
        facts = List.copyOf(facts);
    }

    /// One fact of the profile.
    ///
    /// @param value as the source has it, where it is not a figure of the dossier
    /// @param figure the figure that it is; empty where it is told in words
    /// @param when the date that the source gives it; empty to take the figure's own period
    public record Fact(
            Bilingual label,
            Bilingual value,
            Optional<FigureRef> figure,
            Bilingual when,
            Bilingual source) {}
}
