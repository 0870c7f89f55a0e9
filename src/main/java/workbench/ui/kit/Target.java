package workbench.ui.kit;

import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Period;
import workbench.model.SeriesId;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A thing that one screen shows.
public sealed interface Target {
    /// The screen that shows it.
    ScreenId screen();

    /// A series, on the screen of indicators.
    record OneSeries(SeriesId series) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.INDICATORS;
        }
    }

    /// One figure of a series, on the screen of indicators.
    record OneFigure(SeriesId series, Period period) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.INDICATORS;
        }
    }

    /// An indicator, whatever its places and parts, on the screen of indicators.
    record OneIndicator(Indicator indicator) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.INDICATORS;
        }
    }

    /// The indicators that something is so of, and no others, on the screen of indicators.
    ///
    /// @param factors of any of these; of any or of none where there are none here
    /// @param stale whether only those whose latest figure is too old to count
    /// @param unbound whether only those that bear nothing but their sources' words
    record Indicators(Set<Factor> factors, boolean stale, boolean unbound) implements Target {
        /// Those that bear nothing but their sources' words.
        public static final Indicators UNBOUND = new Indicators(Set.of(), false, true);

        /// Those of some factor whose latest figure is too old to count for it.
        public static final Indicators STALE =
                new Indicators(EnumSet.allOf(Factor.class), true, false);

        public Indicators {
            factors = Set.copyOf(factors);
        }

        /// Those of one factor.
        public static Indicators of(Factor factor) {
            return new Indicators(Set.of(factor), false, false);
        }

        @Override
        public ScreenId screen() {
            return ScreenId.INDICATORS;
        }
    }

    /// A question with its answer.
    ///
    /// @param id such as `connect.1`
    record Question(String id) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.SUBMISSION;
        }
    }

    /// The editions that were kept of the submission.
    record Editions() implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.SUBMISSION;
        }
    }

    /// An import that was made.
    record OneImport(ImportId id) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.IMPORT;
        }
    }

    /// The figures of an import that looked wrong when it was added.
    record DoubtfulFigures(ImportId id) implements Target {
        @Override
        public ScreenId screen() {
            return ScreenId.IMPORT;
        }
    }

    /// Files that somebody wants to import.
    record NewFiles(List<Path> files) implements Target {
        public NewFiles {
            files = List.copyOf(files);
        }

        @Override
        public ScreenId screen() {
            return ScreenId.IMPORT;
        }
    }
}
