package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The units that one line above a table tells for groups of its columns: `Numbers: thousands;
/// Amounts: £ million`.
///
/// A group is that whose word stands above the columns; else what is paid is in the currency, and
/// what is not is what the numbers are of.
final class GroupUnits {
    private static final Pattern ENTRY =
            Pattern.compile("\\s*(?<group>\\p{L}[\\p{L} ]{1,40}?)\\s*[:=]\\s*(?<unit>[^:=]{1,40})");

    /// The name of a group that is anything counted.
    private static final Pattern NUMBERS =
            Pattern.compile("(?iu)numbers?|counts?|volumes?|nombres?|anzahl");

    private static final Pattern MONEY =
            Pattern.compile(
                    "(?iu).*(?:\\b(?:spen[dt]|expend|expens|earning|income|revenue|cost|amount|value"
                        + "|receipt|turnover|sales|budget|fees?\\b|grants?\\b|dépense|recette"
                        + "|montant|revenu|coût|ausgaben|einnahmen|kosten)|[$€£]).*");

    private final List<Entry> entries;

    private record Entry(String group, UnitRecogniser.Found found) {
        boolean isMoney() {
            return found.unit().map(Unit::kind).filter(Unit.Kind.CURRENCY::equals).isPresent();
        }
    }

    private GroupUnits(List<Entry> entries) {
        this.entries = entries;
    }

    /// @param titles the lines above the table
    static GroupUnits of(List<String> titles) {
        return titles.stream()
                .map(GroupUnits::entries)
                .filter(entries -> entries.size() > 1)
                .findFirst()
                .map(GroupUnits::new)
                .orElseGet(() -> new GroupUnits(List.of()));
    }

    private static List<Entry> entries(String line) {
        List<Entry> entries = new ArrayList<>();
        for (String part : line.split(";")) {
            Matcher entry = ENTRY.matcher(part);
            Optional<UnitRecogniser.Found> unit =
                    entry.matches()
                            ? UnitRecogniser.inUnitColumn(entry.group("unit").strip())
                            : Optional.empty();
            if (unit.isEmpty()) {
                return List.of();
            }
            entries.add(new Entry(Words.fold(entry.group("group")), unit.get()));
        }
        return entries;
    }

    /// What the line tells of the columns beneath some headers.
    Optional<UnitRecogniser.Found> under(List<String> headers) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String above = " " + Words.fold(String.join(" ", headers)) + " ";
        List<Entry> named =
                entries.stream()
                        .filter(entry -> above.contains(" " + entry.group() + " "))
                        .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.getFirst().found()) : Optional.empty();
        }
        boolean paid = MONEY.matcher(above).matches();
        return entries.stream()
                .filter(entry -> paid ? entry.isMoney() : NUMBERS.matcher(entry.group()).matches())
                .findFirst()
                .map(Entry::found);
    }
}
