package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.model.Period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Years that stand down beside the figures, while their months or quarters stand across: `2021,
/// 2022` under `Year`, `Jan, Feb, Mar` over the figures.
///
/// @param calendar whether calendar years stand there
/// @param fiscal whether fiscal years do, with months across
/// @param order of the months across
record YearsDown(boolean calendar, boolean fiscal, FiscalMonths order) {
    static YearsDown beside(ColumnSorter.Sorted sorted, HeaderStacks headers) {
        boolean calendar = false;
        boolean fiscal = false;
        for (Map.Entry<Integer, StubColumn.Kind> stub : sorted.stubs().entrySet()) {
            ColumnProfile profile = sorted.profiles().get(stub.getKey());
            if (stub.getValue() == StubColumn.Kind.PERIOD && profile != null) {
                calendar |= profile.years * 2 > profile.filled();
                fiscal |= isFiscal(profile);
            }
        }
        List<Integer> months =
                sorted.data().stream()
                        .map(headers::nearest)
                        .map(PeriodRecogniser::month)
                        .flatMapToInt(OptionalInt::stream)
                        .boxed()
                        .toList();
        return new YearsDown(calendar, fiscal && !months.isEmpty(), FiscalMonths.across(months));
    }

    private static boolean isFiscal(ColumnProfile profile) {
        if (profile.periods * 2 <= profile.filled()) {
            return false;
        }
        PeriodRecogniser reader = profile.periodReader();
        List<Period> periods =
                profile.distinct.stream().flatMap(text -> reader.whole(text).stream()).toList();
        return !periods.isEmpty() && periods.stream().allMatch(Period.SplitYear.class::isInstance);
    }

    /// The part of the years that stand down; empty where they have no such parts.
    Optional<PartOfYear> part(OptionalInt month, OptionalInt quarter) {
        if (month.isPresent() && (calendar || fiscal)) {
            int number = month.getAsInt();
            PartOfYear.Half half = order.half(number);
            return calendar || half != PartOfYear.Half.UNTOLD
                    ? Optional.of(new PartOfYear(number, false, half))
                    : Optional.empty();
        }
        return calendar && quarter.isPresent()
                ? Optional.of(new PartOfYear(quarter.getAsInt(), true, PartOfYear.Half.UNTOLD))
                : Optional.empty();
    }
}
