package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.UnitBeside;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.model.Language;

/// How a figure is printed: its value with its unit, in the document's language.
final class FigureWords {
    private final Language language;
    private final Texts texts;

    FigureWords(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// As it stands in a sentence or a table.
    String shown(Figure figure) {
        return switch (figure.kind()) {
            case VALUE ->
                    ValueFormat.valueWithUnit(
                            figure.value(), figure.unit(), figure.decimals(), language);
            case CHANGE -> ValueFormat.change(figure.value(), figure.unit(), language);
            case CAGR ->
                    texts.text(
                            "submission.figure.per-year",
                            ValueFormat.change(figure.value(), figure.unit(), language));
            case PROGRESS -> new ProgressWords(texts).of(figure);
        };
    }

    /// As it stands beside a name, which may have said its unit: `446` beside `Cardholders per
    /// 1,000 residents`.
    String beside(String name, Figure figure) {
        return figure.kind() == FigureRef.Kind.VALUE
                ? UnitBeside.value(name, figure.value(), figure.unit(), figure.decimals(), language)
                : shown(figure);
    }

    /// As it stands where no words around it say what is counted.
    String alone(Figure figure) {
        return figure.kind() == FigureRef.Kind.VALUE
                ? ValueFormat.standingAlone(
                        figure.value(), figure.unit(), figure.decimals(), language)
                : shown(figure);
    }

    /// Whether a change is of one year: only then its first period goes without saying.
    static boolean isOfOneYear(Figure change) {
        return change.from().start().plusYears(1).equals(change.to().start());
    }

    /// The first period of a change or of progress, as it stands behind it in a table: `(from
    /// 2015)`.
    String base(Figure figure) {
        return texts.text("submission.progress.base", ValueFormat.period(figure.from(), language));
    }

    /// The period or the two periods that it looks at.
    String period(Figure figure) {
        return figure.kind() == FigureRef.Kind.VALUE
                ? ValueFormat.period(figure.to(), language)
                : texts.text(
                        "submission.figure.from-to",
                        ValueFormat.period(figure.from(), language),
                        ValueFormat.period(figure.to(), language));
    }
}
