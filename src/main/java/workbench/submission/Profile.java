package workbench.submission;

import workbench.model.Bilingual;

import java.util.List;

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

    /// One fact of the profile: not an observation of the dossier but words with a source.
    ///
    /// @param value as the source has it
    /// @param when the date the source gives it
    public record Fact(Bilingual name, Bilingual value, Bilingual when, Bilingual source) {}
}
