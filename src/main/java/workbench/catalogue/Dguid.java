package workbench.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Statistics Canada's dissemination geography identifier: census year, type of geography, then the
/// geographic code (`2021A0005` `3518001`).
final class Dguid {
    private static final Pattern FORM = Pattern.compile("\\d{4}[AS](\\d{4})(\\d+)");

    /// The type of geography for the whole country, whose geographic code is that of no province.
    private static final String COUNTRY = "0000";

    private static final String FEDERAL_DISTRICT = "0004";

    private Dguid() {}

    /// The gazetteer's code of a DGUID; empty for any other text.
    static Optional<String> geographicCode(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form.group(1)) {
                    case COUNTRY -> "CAN";
                    case FEDERAL_DISTRICT -> "FED" + form.group(2);
                    default -> form.group(2);
                });
    }
}
