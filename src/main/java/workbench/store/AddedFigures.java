package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.Period.Frequency;

import java.util.List;
import java.util.Optional;

/// What one action added to one series.
///
/// Of a series that is new and was told by one import, that is all there is of it: its summary
/// follows, and nothing needs to be read again. {@link SummaryMaker} works out all others.
final class AddedFigures {
    private final long importId;
    private boolean all;
    private int figures;
    private int values;
    private @Nullable Frequency frequency;
    private Optional<Long> latest = Optional.empty();

    /// @param isNew whether the series had no figures before the action
    AddedFigures(boolean isNew, long importId) {
        this.all = isNew;
        this.importId = importId;
    }

    /// @param code the period's number
    void add(long byImport, long code, Frequency kind, boolean hasValue) {
        // Which kind of period speaks for a series of several is not decided here.
        all &= byImport == importId && (frequency == null || frequency == kind);
        frequency = kind;
        figures++;
        if (hasValue) {
            values++;
            if (latest.isEmpty() || latest.get() < code) {
                latest = Optional.of(code);
            }
        }
    }

    /// Whether the series has no figures but these, all of one import and kind of period.
    boolean isAll() {
        return all;
    }

    /// The import that brought them, where these are all.
    long importId() {
        return importId;
    }

    /// What a series comes to that has these figures alone, whose import stands, and that no other
    /// series is read as part of.
    Summary summary(long series) {
        return new Summary(
                figures,
                figures - values,
                latest.map(period -> new Summary.Latest(period, series, importId)),
                0,
                values > 0 ? importId : 0,
                List.of(new Summary.Told(importId, figures, values, 0, figures, 0, 0, 0)));
    }
}
