package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.layout.StubColumn.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Decides what each stub column names, once all of them are known: which column is the place,
/// which others the series key needs, and which only describe.
///
/// The key takes the finest place and the fewest other columns that make the rows of one period
/// unique; what follows from another column is an attribute.
final class StubKinds {
    /// How many rows with figures are looked at.
    static final int SAMPLE = 20_000;

    /// What a column of codes is called: `REF_AREA`, `geo`.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:$+-]+");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_.:$+-]+");

    /// SDMX's codes for what does not apply, is not told apart or is the total.
    private static final Pattern SAYS_NOTHING = Pattern.compile("_[A-Z]");

    private static final Set<String> LABELS = Set.of("libellé", "libelle");

    private static final Pattern COMMUNE = Pattern.compile("(?:\\d\\d|2[AB])\\d{3}");

    /// Anything may be numbered so.
    private static final Pattern DEPARTEMENT = Pattern.compile("\\d\\d|2[AB]|97\\d");

    /// What names a group of indicators, and the indicator itself only where nothing else does.
    /// What a city offers names the indicator in a list of figures; beneath a title that says what
    /// is counted, as the registrations, it says for which of them.
    private static final Set<String> WHAT_IS_OFFERED =
            Set.of(
                    "program",
                    "programs",
                    "programme",
                    "programmes",
                    "service",
                    "services",
                    "activity",
                    "activities",
                    "activite",
                    "activites");

    private static final Set<String> TOPICS = Set.of("topic", "subject", "structure name");

    private final ColumnSorter.Sorted sorted;
    private final StubLabels labels;
    private final PlaceNames places;
    private final boolean titledByPlaces;
    private final TreeMap<Integer, Kind> kinds;
    private final List<Integer> rows;
    private final HeaderStacks headers;
    private final Map<Integer, Kind> said;

    /// @param titledByPlaces whether the titles say that places are told apart
    /// @param figureRows at most {@link #SAMPLE} of them
    /// @param said what a person says that columns name
    StubKinds(
            ColumnSorter.Sorted sorted,
            StubLabels labels,
            HeaderStacks headers,
            PlaceNames places,
            boolean titledByPlaces,
            List<Integer> figureRows,
            Map<Integer, Kind> said) {
        this.sorted = sorted;
        this.labels = labels;
        this.headers = headers;
        this.places = places;
        this.titledByPlaces = titledByPlaces;
        this.kinds = new TreeMap<>(sorted.stubs());
        this.rows = figureRows;
        this.said = said;
    }

    /// What else of a table is known.
    ///
    /// @param measuresAcross whether the columns of figures bear names of their own, so that no
    ///   stub needs to name the indicator
    /// @param namesAcross whether some have names, beside their periods too
    /// @param yearsAcross whether years stand above some
    /// @param titled whether the title names what is measured
    /// @param unitsInRows whether rows tell units of their own
    record Around(
            boolean measuresAcross,
            boolean namesAcross,
            boolean yearsAcross,
            boolean titled,
            boolean unitsInRows) {}

    TreeMap<Integer, Kind> decide(Around around) {
        namesBesideTheirCodes();
        if (around.namesAcross()) {
            labelsOfPlaces();
        }
        namesThatAreNoUnits();
        makeRoom();
        choosePlace();
        chooseIndicator(around.measuresAcross(), around.titled(), around.unitsInRows());
        choosePeriod(around.yearsAcross());
        chooseKey();
        kinds.putAll(knownOf(said));
        return kinds;
    }

    /// Where a person says which column is the place, the indicator or the period, no other is.
    private void makeRoom() {
        for (Kind kind : List.of(Kind.PLACE, Kind.INDICATOR, Kind.PERIOD)) {
            if (knownOf(said).containsValue(kind)) {
                for (int column : ofKind(kind)) {
                    if (!said.containsKey(column)) {
                        kinds.put(column, Kind.DIMENSION);
                    }
                }
            }
        }
        kinds.putAll(knownOf(said));
    }

    private Map<Integer, Kind> knownOf(Map<Integer, Kind> columns) {
        Map<Integer, Kind> known = new TreeMap<>(columns);
        known.keySet().retainAll(kinds.keySet());
        return known;
    }

    private List<Integer> ofKind(Kind kind) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> distinct(int column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(labels.label(row, column)));
        values.remove("");
        return values;
    }

    /// SDMX writes codes and their names in columns side by side: `REF_AREA`, `Reference area`. The
    /// names name; the codes only identify.
    private void namesBesideTheirCodes() {
        for (int column : List.copyOf(kinds.keySet())) {
            Kind kind = kinds.getOrDefault(column, Kind.ATTRIBUTE);
            Kind beside = kinds.get(column + 1);
            if (beside == null || !isCodeOf(column, column + 1)) {
                continue;
            }
            Kind asCode =
                    switch (kind) {
                        case PLACE -> Kind.PLACE_CODE;
                        case INDICATOR, MEASURE -> Kind.INDICATOR_CODE;
                        case DIMENSION, UNIT -> Kind.ATTRIBUTE;
                        default -> kind;
                    };
            if (asCode != kind) {
                kinds.put(column, asCode);
                kinds.put(column + 1, beside == Kind.DIMENSION ? kind : beside);
            }
        }
    }

    /// `Unit type` over `Bachelor, 1 bedroom`: the only names that rows have are no units, of which
    /// none is known.
    private void namesThatAreNoUnits() {
        List<Integer> units = ofKind(Kind.UNIT);
        boolean named =
                kinds.values().stream()
                        .anyMatch(
                                kind ->
                                        kind == Kind.DIMENSION
                                                || kind == Kind.INDICATOR
                                                || kind == Kind.PLACE
                                                || kind == Kind.MEASURE);
        if (units.size() == 1 && !named) {
            Set<String> values = distinct(units.getFirst());
            boolean known =
                    values.stream()
                            .anyMatch(value -> UnitRecogniser.inUnitColumn(value).isPresent());
            if (values.size() > 1 && !known) {
                kinds.put(units.getFirst(), Kind.DIMENSION);
            }
        }
    }

    /// INSEE calls the names of communes but labels, `Code, Libellé`, beside figures that say
    /// themselves what they are; those of départements too, whose two digits say less.
    private void labelsOfPlaces() {
        if (!ofKind(Kind.PLACE).isEmpty()) {
            return;
        }
        List<Integer> named =
                kinds.keySet().stream()
                        .filter(column -> LABELS.contains(Words.fold(headers.nearest(column))))
                        .toList();
        boolean ofPlaces =
                isCodedAs(COMMUNE)
                        || isCodedAs(DEPARTEMENT)
                                && (titledByPlaces || named.stream().anyMatch(this::namesPlaces));
        if (ofPlaces) {
            named.forEach(column -> kinds.put(column, Kind.PLACE));
        }
    }

    private boolean isCodedAs(Pattern code) {
        return kinds.keySet().stream()
                .anyMatch(
                        column ->
                                Words.fold(headers.nearest(column)).equals("code")
                                        && distinct(column).stream()
                                                .allMatch(code.asMatchPredicate()));
    }

    private boolean isCodeOf(int column, int names) {
        return ID.matcher(headers.nearest(column)).matches()
                && distinct(column).stream().allMatch(value -> CODE.matcher(value).matches())
                && !distinct(names).stream().allMatch(value -> CODE.matcher(value).matches())
                && follows(column, names)
                && follows(names, column);
    }

    private void choosePlace() {
        if (ofKind(Kind.PLACE).isEmpty()) {
            recognisePlaces();
        }
        List<Integer> candidates = ofKind(Kind.PLACE);
        int finest = 0;
        int most = -1;
        for (int column : candidates) {
            int count = distinct(column).size();
            if (count > most
                    || count == most
                            && (isMoreNameLike(column, finest) || standsInFor(finest, column))) {
                finest = column;
                most = count;
            }
        }
        for (int column : candidates) {
            if (column != finest && !standsInFor(column, finest)) {
                kinds.put(column, follows(column, finest) ? Kind.ATTRIBUTE : Kind.DIMENSION);
            }
        }
    }

    /// Whether a column names the places of rows that the finest one has none for: the country in a
    /// list of its counties.
    private boolean standsInFor(int column, int finest) {
        return rows.stream()
                .anyMatch(
                        row ->
                                labels.label(row, finest).isEmpty()
                                        && !labels.label(row, column).isEmpty());
    }

    /// A name is longer than its code, and says so in its header.
    private boolean isMoreNameLike(int column, int than) {
        String header = Words.fold(headers.nearest(column));
        String other = Words.fold(headers.nearest(than));
        boolean named =
                header.contains("name") || header.contains("branch") || header.contains("nom");
        boolean otherNamed =
                other.contains("name") || other.contains("branch") || other.contains("nom");
        if (named != otherNamed) {
            return named;
        }
        return averageLength(column) > averageLength(than) * 2;
    }

    private double averageLength(int column) {
        return distinct(column).stream().mapToInt(String::length).average().orElse(0);
    }

    private void recognisePlaces() {
        for (int column : ofKind(Kind.DIMENSION)) {
            if (namesPlaces(column)) {
                kinds.put(column, Kind.PLACE);
            }
        }
    }

    private boolean namesPlaces(int column) {
        Set<String> values = distinct(column);
        long known = values.stream().limit(200).filter(places::isPlace).count();
        return known > 0 && known * 10 >= Math.min(200, values.size()) * 6;
    }

    private void chooseIndicator(boolean measuresAcross, boolean titled, boolean unitsInRows) {
        for (int column : ofKind(Kind.INDICATOR)) {
            if (distinct(column).stream().allMatch(SAYS_NOTHING.asMatchPredicate())) {
                kinds.put(column, Kind.DIMENSION);
            }
        }
        if (titled && !unitsInRows) {
            ofKind(Kind.INDICATOR).stream()
                    .filter(column -> WHAT_IS_OFFERED.contains(header(column)))
                    .forEach(column -> kinds.put(column, Kind.DIMENSION));
        }
        List<Integer> named = ofKind(Kind.INDICATOR);
        if (measuresAcross && !unitsInRows) {
            for (int column : named) {
                String header = header(column);
                if (!header.contains("indicat") && !header.contains("characteristic")) {
                    kinds.put(column, Kind.DIMENSION);
                }
            }
            return;
        }
        chooseNaming(named);
        chooseMeasure();
        if (!ofKind(Kind.INDICATOR).isEmpty()
                || sorted.longShape() && !ofKind(Kind.PLACE).isEmpty()) {
            return;
        }
        List<Integer> names =
                ofKind(Kind.DIMENSION).stream()
                        .filter(column -> !labels.sectionColumns().contains(column))
                        .toList();
        boolean doubtful = !titled && !sorted.longShape() && ofKind(Kind.PLACE).isEmpty();
        if (names.size() == 1
                && (unitsInRows || doubtful)
                && (headers.nearest(names.getFirst()).isEmpty() || unitsInRows || doubtful)
                && !isKnownDimension(names.getFirst())) {
            kinds.put(names.getFirst(), Kind.INDICATOR);
        }
    }

    /// Of several columns that may name the indicator the first does, unless it holds but numbers
    /// and codes, `17.8.1` beside its description, or says what several of them are about.
    private void chooseNaming(List<Integer> named) {
        if (named.size() < 2) {
            return;
        }
        int naming =
                named.stream()
                        .filter(column -> distinct(column).stream().anyMatch(StubKinds::isName))
                        .filter(column -> !isTopic(column))
                        .findFirst()
                        .orElse(named.getFirst());
        for (int column : named) {
            if (column != naming) {
                boolean same = follows(column, naming);
                kinds.put(column, same ? Kind.ATTRIBUTE : Kind.DIMENSION);
            }
        }
    }

    private boolean isTopic(int column) {
        return TOPICS.contains(header(column));
    }

    private String header(int column) {
        return Words.fold(headers.nearest(column));
    }

    private static boolean isName(String value) {
        return value.chars().filter(Character::isLetter).count() > 2;
    }

    private boolean isKnownDimension(int column) {
        return HeaderWords.kindOf(headers.nearest(column))
                .filter(k -> k == Kind.DIMENSION)
                .isPresent();
    }

    /// A column headed Measure is the indicator unless it only says how figures are expressed.
    private void chooseMeasure() {
        for (int column : ofKind(Kind.MEASURE)) {
            Set<String> values = distinct(column);
            if (ofKind(Kind.UNIT).isEmpty()
                    && !values.isEmpty()
                    && values.stream().allMatch(UnitRecogniser::isCode)) {
                kinds.put(column, Kind.UNIT);
                continue;
            }
            boolean expresses = values.stream().allMatch(HeaderWords::isMeasure);
            if (!expresses) {
                List<Integer> naming = ofKind(Kind.INDICATOR);
                boolean unnamed = naming.stream().allMatch(this::isTopic);
                naming.stream()
                        .filter(_ -> unnamed)
                        .forEach(
                                topic ->
                                        kinds.put(
                                                topic,
                                                follows(topic, column)
                                                        ? Kind.ATTRIBUTE
                                                        : Kind.DIMENSION));
                kinds.put(column, unnamed ? Kind.INDICATOR : Kind.DIMENSION);
            }
        }
    }

    /// Of two columns that could be the period, the one that varies counts; months go with a year.
    private void choosePeriod(boolean yearsAcross) {
        boolean years =
                yearsAcross
                        || ofKind(Kind.PERIOD).stream()
                                .anyMatch(column -> profile(column).years > 0);
        if (years && takeNumberedParts()) {
            return;
        }
        List<Integer> periods = ofKind(Kind.PERIOD);
        if (periods.size() < 2) {
            return;
        }
        boolean months = periods.stream().anyMatch(column -> profile(column).months > 0);
        if (months) {
            return;
        }
        int best = periods.getFirst();
        for (int column : periods) {
            best = distinct(column).size() > distinct(best).size() ? column : best;
        }
        for (int column : periods) {
            if (column != best) {
                kinds.put(column, Kind.ATTRIBUTE);
            }
        }
    }

    /// Months or quarters beside the years that are told by their numbers.
    private boolean takeNumberedParts() {
        boolean found = false;
        for (int column : List.copyOf(kinds.keySet())) {
            Kind kind = kinds.getOrDefault(column, Kind.ATTRIBUTE);
            boolean free = kind == Kind.DIMENSION || kind == Kind.ATTRIBUTE || kind == Kind.PERIOD;
            if (free && NumberedParts.are(headers.nearest(column), distinct(column))) {
                kinds.put(column, Kind.PERIOD);
                found = true;
            }
        }
        return found;
    }

    private ColumnProfile profile(int column) {
        return java.util.Objects.requireNonNull(sorted.profiles().get(column));
    }

    private void chooseKey() {
        List<Integer> candidates = new ArrayList<>(ofKind(Kind.DIMENSION));
        candidates.removeAll(labels.sectionColumns());
        if (candidates.isEmpty()) {
            return;
        }
        if (sorted.longShape()) {
            candidates.stream()
                    .filter(column -> !isKnownDimension(column) && isDescribed(column))
                    .forEach(column -> kinds.put(column, Kind.ATTRIBUTE));
            return;
        }
        List<String> keys = baseKeys();
        int unique = new HashSet<>(keys).size();
        boolean named = !ofKind(Kind.PLACE).isEmpty() || !ofKind(Kind.INDICATOR).isEmpty();
        while (!candidates.isEmpty() && unique < keys.size()) {
            int best = 0;
            int most = unique;
            for (int column : candidates) {
                int count = uniqueWith(keys, column);
                if (count > most) {
                    most = count;
                    best = column;
                }
            }
            if (best == 0) {
                break;
            }
            keys = with(keys, best);
            unique = most;
            named = true;
            candidates.remove(Integer.valueOf(best));
        }
        for (int column : candidates) {
            // The only name of the rows stays in the key even of a table of one row.
            if (named && !isVaryingDimension(column) && !isSaidOfAll(column)) {
                kinds.put(column, Kind.ATTRIBUTE);
            }
            named = true;
        }
    }

    /// Whether a column says one and the same of every row, as `Rural` of all that a file holds: it
    /// tells no rows apart, and yet what they are of.
    private boolean isSaidOfAll(int column) {
        Set<String> values = distinct(column);
        return values.size() == 1
                && rows.size() > 1
                && isName(values.iterator().next())
                && !headers.nearest(column).isEmpty()
                && rows.stream().noneMatch(row -> labels.label(row, column).isEmpty());
    }

    private boolean isVaryingDimension(int column) {
        return isKnownDimension(column)
                && distinct(column).size() > 1
                && ofKind(Kind.PLACE).stream().noneMatch(place -> follows(column, place));
    }

    /// Whether a column of a long table follows from the place or the indicator of its row, or
    /// numbers the rows.
    private boolean isDescribed(int column) {
        Set<String> values = distinct(column);
        if (values.size() < 2) {
            return false;
        }
        if (values.size() == rows.size() && rows.size() > 20) {
            return true;
        }
        for (Kind kind : List.of(Kind.PLACE, Kind.PLACE_CODE, Kind.INDICATOR)) {
            for (int other : ofKind(kind)) {
                if (follows(column, other) && distinct(other).size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> baseKeys() {
        List<String> keys = new ArrayList<>();
        List<Integer> base = new ArrayList<>();
        for (Kind kind :
                List.of(Kind.PERIOD, Kind.PLACE, Kind.INDICATOR, Kind.UNIT, Kind.MEASURE)) {
            base.addAll(ofKind(kind));
        }
        base.addAll(labels.sectionColumns());
        for (int row : rows) {
            StringBuilder key = new StringBuilder();
            base.forEach(column -> key.append(labels.label(row, column)).append('\u001f'));
            keys.add(key.toString());
        }
        return keys;
    }

    private int uniqueWith(List<String> keys, int column) {
        return new HashSet<>(with(keys, column)).size();
    }

    private List<String> with(List<String> keys, int column) {
        List<String> longer = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            longer.add(keys.get(i) + labels.label(rows.get(i), column) + '\u001f');
        }
        return longer;
    }

    /// Whether every value of `other` goes with one value of `column` only.
    private boolean follows(int column, int other) {
        Map<String, String> seen = new HashMap<>();
        for (int row : rows) {
            String value = labels.label(row, column);
            String known = seen.putIfAbsent(labels.label(row, other), value);
            if (known != null && !known.equals(value)) {
                return false;
            }
        }
        return true;
    }
}
