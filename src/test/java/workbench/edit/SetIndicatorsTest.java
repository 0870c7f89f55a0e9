package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.SetIndicators.Otherwise;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.StoredIndicator;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Another definition is other words, or something else from a period on. Figures are made up.
@BesideTheWindow
class SetIndicatorsTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");
    private static final Period NEXT = Period.ofYear(2025);

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "licences.csv",
                        "Indicator,Municipality,2023,2024",
                        "Dog licences,Pickering,118,121",
                        "Dog licences,Ajax,75,80",
                        "Café terraces,Pickering,8,7"),
                DAY);
        new SetIndicators(dossier).set(List.of(defined("Dogs with a licence")));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private Indicator defined(String definition) {
        return dossier.ledger().indicators().stream()
                .map(StoredIndicator::indicator)
                .filter(one -> one.name().en().equals("Dog licences"))
                .findFirst()
                .orElseThrow()
                .withDefinition(Bilingual.same(definition));
    }

    private List<Segment> begun() {
        return dossier.ledger().allSeries().stream()
                .flatMap(series -> series.segments().stream().skip(1))
                .toList();
    }

    @Test
    void aMendedSlipOfThePenBeginsNoSegment() throws Exception {
        new SetIndicators(dossier).set(List.of(defined("Dogs that have a licence")));
        assertThat(begun()).isEmpty();
    }

    @Test
    void somethingElseFromAPeriodOnBreaksEverySeriesOfTheIndicatorAndOneUndoTakesBothBack()
            throws Exception {
        int broken =
                new SetIndicators(dossier)
                        .set(
                                List.of(defined("Households with a licence")),
                                new Otherwise(NEXT, "Counted by household"));

        assertThat(broken).isEqualTo(2);
        assertThat(begun())
                .hasSize(2)
                .allSatisfy(
                        one -> {
                            assertThat(one.from()).isEqualTo(NEXT);
                            assertThat(one.definition()).isEqualTo("Households with a licence");
                            assertThat(one.reason()).isEqualTo("Counted by household");
                        });
        dossier.undo();
        assertThat(begun()).isEmpty();
        assertThat(dossier.ledger().indicators())
                .extracting(one -> one.indicator().definition().en())
                .contains("Dogs with a licence")
                .doesNotContain("Households with a licence");
    }

    /// What a definition need not say: it stays as it is.
    @Test
    void anotherDenominatorOrBoundaryBreaksTheSeriesUnderTheSameDefinition() throws Exception {
        List<Indicator> same = List.of(defined("Dogs with a licence"));
        new SetIndicators(dossier)
                .set(
                        same,
                        new Otherwise(
                                NEXT,
                                "Per household",
                                new StartSegment.What("", "Households", "")));
        new SetIndicators(dossier)
                .set(
                        same,
                        new Otherwise(
                                Period.ofYear(2026),
                                "Amalgamated",
                                new StartSegment.What("", "", "With Uxbridge")));

        assertThat(begun()).hasSize(4);
        assertThat(begun())
                .filteredOn(one -> one.from().equals(Period.ofYear(2026)))
                .allSatisfy(
                        one -> {
                            assertThat(one.denominator()).isEqualTo("Households");
                            assertThat(one.boundary()).isEqualTo("With Uxbridge");
                            assertThat(one.reason()).isEqualTo("Amalgamated");
                            assertThat(one.definition()).isEmpty();
                        });
        dossier.undo();
        assertThat(begun()).extracting(Segment::boundary).containsOnly("");
    }

    @Test
    void aBreakThatIsEnteredBeforeAnotherSaysWhatHoldsAfterThatToo() throws Exception {
        List<Indicator> same = List.of(defined("Dogs with a licence"));
        said(same, 2026, new StartSegment.What("", "", "With Uxbridge"));
        said(same, 2028, new StartSegment.What("", "", "With Uxbridge"));
        said(same, 2025, new StartSegment.What("", "Households", "With Whitby"));
        said(same, 2027, new StartSegment.What("", "Dwellings", ""));

        assertThat(begun().subList(0, 4))
                .extracting(one -> one.from().text(), Segment::denominator, Segment::boundary)
                .containsExactly(
                        tuple("2025", "Households", "With Whitby"),
                        tuple("2026", "Households", "With Uxbridge"),
                        tuple("2027", "Dwellings", "With Uxbridge"),
                        tuple("2028", "Dwellings", "With Uxbridge"));
        dossier.undo();
        assertThat(begun().subList(0, 3))
                .extracting(one -> one.from().text(), Segment::denominator)
                .containsExactly(
                        tuple("2025", "Households"),
                        tuple("2026", "Households"),
                        tuple("2028", "Households"));
    }

    private void said(List<Indicator> same, int year, StartSegment.What what) throws Exception {
        new SetIndicators(dossier).set(same, new Otherwise(Period.ofYear(year), "As told", what));
    }

    @Test
    void whatCannotBeOtherwiseIsRefusedAndNothingIsChanged() {
        int actions = dossier.actions().size();
        refused("Dogs with a licence", NEXT, "x", "edit.segment.same-definition.why");
        refused("Households", Period.ofYear(2023), "x", "edit.segment.no-figure-before.why");
        refused("Households", NEXT, " ", "edit.segment.reason.why");
        refused("Households", Period.NONE, "x", "edit.segment.no-period.why");
        assertThat(dossier.actions()).hasSize(actions);
    }

    private void refused(String definition, Period from, String reason, String why) {
        List<Indicator> changed = List.of(defined(definition));
        Otherwise otherwise = new Otherwise(from, reason);
        assertThatThrownBy(() -> new SetIndicators(dossier).set(changed, otherwise))
                .isInstanceOfSatisfying(
                        WorkbenchException.class, e -> assertThat(e.why().key()).isEqualTo(why));
    }
}
