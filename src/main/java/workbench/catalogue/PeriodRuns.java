package workbench.catalogue;

import workbench.model.Language;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Several periods of one series in words, those that follow each other in it as one stretch:
/// `2018–2021, 2023`.
public final class PeriodRuns {
    private PeriodRuns() {}

    /// @param told the periods to name, some of `among`
    /// @param among all that the series tells, oldest first
    public static String of(List<Period> told, List<Period> among, Language language) {
        Set<Period> named = Set.copyOf(told);
        List<String> runs = new ArrayList<>();
        int at = 0;
        while (at < among.size()) {
            int end = at;
            while (end < among.size() && named.contains(among.get(end))) {
                end++;
            }
            if (end > at) {
                runs.add(run(among.get(at), among.get(end - 1), language));
            }
            at = end + 1;
        }
        return String.join(", ", runs);
    }

    private static String run(Period first, Period last, Language language) {
        String from = ValueFormat.period(first, language);
        if (first.equals(last)) {
            return from;
        }
        String to = ValueFormat.period(last, language);
        boolean words = from.contains(" ") || from.contains("\u00a0");
        return from + (words ? " \u2013 " : "\u2013") + to;
    }
}
