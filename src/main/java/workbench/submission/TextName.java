package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.model.Bilingual;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.TextRef;

import java.util.Optional;

/// What a person calls one of the texts that this package owns: the question of an answer, the
/// headline of a chart (or what it shows), the name of an initiative or of an edition.
public final class TextName {
    private TextName() {}

    /// Empty where the text has no name or is gone.
    ///
    /// @throws WorkbenchException when it cannot be read
    public static Bilingual of(Ledger ledger, Questionnaire questionnaire, TextRef text)
            throws WorkbenchException {
        Optional<String> json = ledger.text(text.kind(), text.key());
        if (json.isEmpty()) {
            return Bilingual.EMPTY;
        }
        return switch (text.kind()) {
            case ContentReader.ANSWER ->
                    questionnaire
                            .question(text.key())
                            .map(Questionnaire.Question::text)
                            .orElse(Bilingual.EMPTY);
            case ContentReader.CHART -> ContentReader.chart(json.get()).name();
            case ContentReader.INITIATIVE -> ContentReader.initiative(json.get()).name();
            case ContentReader.EDITION -> Bilingual.same(text.key());
            default -> Bilingual.EMPTY;
        };
    }
}
