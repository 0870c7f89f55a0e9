package workbench.importing;

import workbench.importing.Doubt.Kind;
import workbench.importing.DraftFigure.Change;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.Stated;

import java.util.List;
import java.util.Optional;

/// Finds figures that are ten times the one in whose place they come, a tenth of it, or another
/// power of ten: a slipped point, which needs no calm series to speak for it.
final class Slips {
    /// Who revises a figure seldom adds more than a quarter to what ten times it would be: so far
    /// the decimal logarithm may be from a whole one.
    private static final double NEAR = 0.1;

    /// From 3 to 30 is soon revised: the smaller figure must have two digits as it is written.
    private static final double TWO_DIGITS = 10;

    private Slips() {}

    static Optional<Doubt> of(DraftFigure figure) {
        if (figure.change() != Change.RESTATED || figure.found().derived()) {
            return Optional.empty();
        }
        return figure.before().flatMap(before -> between(figure.found(), before));
    }

    /// Adds it to what is suspicious about a figure, unless that says so already.
    static void add(Doubt slip, List<Doubt> doubts) {
        if (doubts.stream().noneMatch(Slips::isStep)) {
            doubts.add(slip);
        }
    }

    private static boolean isStep(Doubt doubt) {
        return doubt.kind() == Kind.TEN_TIMES || doubt.kind() == Kind.A_TENTH;
    }

    private static Optional<Doubt> between(FoundFigure now, Stated before) {
        if (!isLarge(now) || !isLarge(before)) {
            return Optional.empty();
        }
        double was = before.scaled().getAsDouble();
        double power = Math.log10(now.scaled().getAsDouble() / was);
        long whole = Math.round(Math.abs(power));
        if (whole < 1 || Math.abs(Math.abs(power) - whole) > NEAR) {
            return Optional.empty();
        }
        boolean more = power > 0;
        Bilingual words = FigureWords.value(was, now.key().unit(), before.scaledDecimals());
        return Optional.of(
                new Doubt(
                        more ? Kind.TEN_TIMES : Kind.A_TENTH,
                        was,
                        before.period(),
                        Message.of(
                                more
                                        ? "importing.doubt.replaces-tenth"
                                        : "importing.doubt.replaces-ten-times",
                                words,
                                Math.round(Math.pow(10, whole)))));
    }

    private static boolean isLarge(Stated figure) {
        return figure.scaled().isPresent()
                && figure.scaled().getAsDouble() * Math.pow(10, figure.scaledDecimals())
                        >= TWO_DIGITS;
    }
}
