package workbench.ui.indicators;

import workbench.chart.ChartData;
import workbench.chart.ChartSpec;
import workbench.figure.Resolution;
import workbench.figure.UnitChange;
import workbench.measure.Result;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.store.ImportRecord;
import workbench.store.TextRef;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All there is to say about one series.
///
/// @param years its current figures, the latest first
/// @param unitChanges where its source went over to it from another unit, or on to one
/// @param chart its course among its peers, or why there is none
/// @param compared what is on that chart and what might be
/// @param printing whether the submission prints that chart
/// @param uses the texts of the submission that rest on it
/// @param meanings what its words may mean, where it bears only those of its source
/// @param refused what they cannot mean, because one file tells both differently
/// @param places which place its source may mean, where the gazetteer does not know the words
record Details(
        SeriesRow row,
        List<Year> years,
        List<UnitChange> unitChanges,
        Picture chart,
        Compared compared,
        Printing printing,
        List<Use> uses,
        List<Indicator> meanings,
        Set<Indicator> refused,
        List<Place> places) {
    Details {
        places = List.copyOf(places);
        meanings = List.copyOf(meanings);
        refused = Set.copyOf(refused);
        years = List.copyOf(years);
        unitChanges = List.copyOf(unitChanges);
        uses = List.copyOf(uses);
    }

    /// One figure and how it got there.
    ///
    /// @param decimals to show, as many as all years of the series need
    /// @param change from the year before, or why there is none
    /// @param restated whether a later file told it differently
    /// @param cut the break between it and the year before, if there is one
    record Year(
            Observation observation,
            int decimals,
            Result change,
            boolean restated,
            Optional<Cut> cut) {
        /// Whether it cannot be compared with those before it.
        boolean breakBefore() {
            return cut.filter(one -> one.joined().isEmpty()).isPresent();
        }
    }

    /// A break between two years.
    ///
    /// @param at the period with which it begins
    /// @param reason why; empty where only the source marks it
    /// @param joined why the figures on both sides compare after all; empty where they do not
    record Cut(Period at, String reason, String joined) {}

    /// The series on a chart.
    ///
    /// @param drawn those that are, the one that leads first
    /// @param possible those that might be drawn beside it
    record Compared(List<SeriesRow> drawn, List<SeriesRow> possible) {
        /// So many lines can be named and told apart at most.
        static final int MOST = 8;

        Compared {
            drawn = List.copyOf(drawn);
            possible = List.copyOf(possible);
        }

        List<SeriesId> beside() {
            return drawn.stream().skip(1).map(SeriesRow::id).toList();
        }

        /// Those that can be added now; none where there are as many as can be told apart.
        List<SeriesRow> addable() {
            List<SeriesId> there = beside();
            return drawn.size() >= MOST
                    ? List.of()
                    : possible.stream().filter(one -> !there.contains(one.id())).toList();
        }

        /// Whether none can be added before one is taken off.
        boolean isFull() {
            return drawn.size() >= MOST && possible.size() >= MOST;
        }
    }

    /// A chart, or the reason why there is none.
    sealed interface Picture {
        record Drawn(ChartData data) implements Picture {}

        record None(Message reason) implements Picture {}
    }

    /// What the submission has of the chart.
    sealed interface Printing {
        /// It is printed in the section of its factor.
        ///
        /// @param otherwise whether a person has put other lines beside it here since
        record Printed(TextRef chart, ChartSpec spec, boolean otherwise) implements Printing {}

        /// It is not, and might be.
        record Not() implements Printing {}

        /// There is none to print, or its indicator is of no factor, and so of no section.
        record Never() implements Printing {}
    }

    /// A text of the submission that rests on the series.
    ///
    /// @param words the question, the chart's headline or the programme's name; empty where the
    ///   text cannot be read
    record Use(TextRef text, Bilingual words) {}

    /// One thing that an import told of a figure.
    ///
    /// @param counts whether it is the one that counts now
    record Told(Observation observation, ImportRecord from, boolean counts) {}

    /// Whether a figure comes before this one.
    boolean hasEarlier(Year year) {
        return !years.isEmpty() && !years.getLast().equals(year);
    }

    /// The figure of a period.
    Optional<Year> year(Period period) {
        return years.stream()
                .filter(year -> year.observation().period().equals(period))
                .findFirst();
    }

    /// The latest figure that has a value, or else the latest of all.
    Optional<Observation> latest() {
        return row.latest() instanceof Resolution.Resolved(var figure)
                ? Optional.of(figure.last())
                : years.stream().map(Year::observation).findFirst();
    }
}
