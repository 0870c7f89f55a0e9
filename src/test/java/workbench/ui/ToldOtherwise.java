package workbench.ui;

import workbench.edit.CorrectFigure;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure that an answer of the sample uses, corrected by hand.
public final class ToldOtherwise {
    private ToldOtherwise() {}

    /// Corrects it to 12,345, which is illustrative.
    public static void in(Dossier sample) throws WorkbenchException {
        Series learning =
                sample.ledger().allSeries().stream()
                        .filter(
                                one ->
                                        one.key()
                                                .indicator()
                                                .code()
                                                .equals("include.digital-learning"))
                        .filter(one -> one.key().place().name().en().equals("Pickering"))
                        .findFirst()
                        .orElseThrow();
        new CorrectFigure(sample)
                .correct(
                        learning.id(),
                        Period.ofYear(2023),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal("12345")), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("counted again", Optional.empty()),
                        TestWindow.CLOCK.instant());
    }
}
