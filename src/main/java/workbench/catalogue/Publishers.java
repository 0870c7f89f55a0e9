package workbench.catalogue;

import workbench.model.Language;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The French names of those who usually publish the figures of the catalogue, which names them in
/// English.
public final class Publishers {
    private static final String BETWEEN = "; ";

    private static final Lazy<Map<String, String>> FRENCH =
            new Lazy<>(
                    () ->
                            SymbolSets.Resources.lines("publishers.csv").stream()
                                    .map(line -> line.split(";", -1))
                                    .collect(
                                            Collectors.toUnmodifiableMap(
                                                    line -> line[0], line -> line[1])));

    private Publishers() {}

    /// Names as a reader of `language` knows them; one that the catalogue does not have stays as it
    /// is.
    ///
    /// @param names one or more, separated by semicolons
    public static String in(String names, Language language) {
        if (language != Language.FRENCH) {
            return names;
        }
        return Arrays.stream(names.split(BETWEEN, -1))
                .map(name -> FRENCH.get().getOrDefault(name, name))
                .collect(Collectors.joining(BETWEEN));
    }
}
