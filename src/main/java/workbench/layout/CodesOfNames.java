package workbench.layout;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Columns of whole numbers that number what another column names, whatever their own header says.
final class CodesOfNames {
    private final HeaderStacks headers;
    private final TreeMap<Integer, ColumnProfile> profiles;

    /// What stands above names, folded; a table may have thousands of columns that ask.
    private final Set<String> naming;

    CodesOfNames(HeaderStacks headers, TreeMap<Integer, ColumnProfile> profiles) {
        this.headers = headers;
        this.profiles = profiles;
        this.naming =
                profiles.values().stream()
                        .filter(ColumnProfile::isMostlyTexts)
                        .map(profile -> header(profile.column))
                        .collect(Collectors.toSet());
    }

    /// @param headed whether the header of the column says of what kind it is
    boolean areIn(int column, boolean headed) {
        return !headed && haveNamesElsewhere(column) || stayAmongNames(column);
    }

    /// `Community area` beside `Community area name`.
    private boolean haveNamesElsewhere(int column) {
        String numbered = header(column);
        return !numbered.isEmpty() && naming.contains(numbered + " name");
    }

    /// Nothing stands above the column and above the names on its right, while the figures behind
    /// them are headed.
    private boolean stayAmongNames(int column) {
        ColumnProfile names = profiles.get(column + 1);
        return names != null
                && names.isMostlyTexts()
                && header(column).isEmpty()
                && header(names.column).isEmpty()
                && profiles.tailMap(names.column, false).values().stream()
                        .anyMatch(
                                profile ->
                                        profile.isMostlyFigures()
                                                && !header(profile.column).isEmpty());
    }

    private String header(int column) {
        return Words.fold(headers.nearest(column));
    }
}
