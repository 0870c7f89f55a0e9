package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.layout.StubColumn.Kind;
import workbench.model.Period;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The periods that stand in the names of a table's rows: `Population 2021` where nothing else
/// tells it, `Population, 2016` in a census of 2021 wherever its column of periods says otherwise.
final class PeriodsOfNames {
    private static final int YEAR_DIGITS = 4;

    private static final Pattern OWN_YEAR = Pattern.compile("[^\\d]+, (?:1[89]|20)\\d\\d");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final TreeMap<Integer, Kind> kinds;
    private final HeaderStacks headers;
    private final boolean periodInTitle;

    /// Whether the columns of periods, where there are any, say one and the same of all rows, as a
    /// census does. Of several years `GDP at prices, 2015` names a base in all of them.
    private final boolean onePeriod;

    private final int nameColumn;

    /// The column that names the indicators; 0 for none.
    private final int indicatorColumn;

    private final Memo<Optional<Period>> ownYears = new Memo<>(PeriodsOfNames::ownYear);

    PeriodsOfNames(TablePlan plan, int nameColumn) {
        this.kinds = plan.kinds();
        this.headers = plan.headers();
        this.periodInTitle = plan.context().period().isPresent();
        this.onePeriod =
                plan.sorted().profiles().values().stream()
                        .filter(profile -> kinds.get(profile.column) == Kind.PERIOD)
                        .allMatch(profile -> profile.distinct.size() <= 1);
        this.nameColumn = nameColumn;
        this.indicatorColumn =
                kinds.entrySet().stream()
                        .filter(stub -> stub.getValue() == Kind.INDICATOR)
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
    }

    /// The period that the name of a row tells, or that of its season.
    Optional<Period> of(DataRow row) {
        return ofName(row, nameColumn).or(() -> ofSeason(row));
    }

    /// The name of the indicator in the column of indicators; empty where there is none.
    String indicator(Map<Integer, String> words) {
        return indicatorColumn == 0 ? "" : words.getOrDefault(indicatorColumn, "");
    }

    /// The year that ends the name of the indicator, where no column tells years apart.
    Optional<Period> ownYear(Map<Integer, String> words) {
        return onePeriod ? ownYears.of(indicator(words)) : Optional.empty();
    }

    private static Optional<Period> ownYear(String name) {
        return name.length() > YEAR_DIGITS && OWN_YEAR.matcher(name).matches()
                ? PeriodRecogniser.plain().whole(name.substring(name.length() - YEAR_DIGITS))
                : Optional.empty();
    }

    private Optional<Period> ofName(DataRow row, int column) {
        String name = row.labels().getOrDefault(column, "");
        // A place may be numbered as years are: census tract 1901.
        boolean number = kinds.get(column) == Kind.PLACE && NUMBER.matcher(name).matches();
        return number || periodInTitle && !OWN_YEAR.matcher(name).matches()
                ? Optional.empty()
                : PeriodRecogniser.plain().within(name).map(PeriodRecogniser.Found::period);
    }

    /// `Winter 2023` under `Season`: what is headed as periods and holds none to compare by, but
    /// names the year of each.
    private Optional<Period> ofSeason(DataRow row) {
        return kinds.keySet().stream()
                .filter(column -> kinds.get(column) == Kind.DIMENSION)
                .filter(
                        column ->
                                HeaderWords.kindOf(headers.nearest(column))
                                        .filter(Kind.PERIOD::equals)
                                        .isPresent())
                .flatMap(column -> ofName(row, column).stream())
                .findFirst();
    }
}
