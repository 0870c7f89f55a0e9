package workbench.model;

/// The status letters of an observation, from SDMX's code list CL_OBS_STATUS 2.0.
///
/// Usually one letter; two where two flags hold at once (`BU`: a break, and to be used with
/// caution), in the order in which the source gave them.
///
/// @param letters at least one capital letter, each at most once
public record ObservationStatus(String letters) {
    public static final ObservationStatus NORMAL = new ObservationStatus("A");
    public static final ObservationStatus BREAK = new ObservationStatus("B");
    public static final ObservationStatus ESTIMATED = new ObservationStatus("E");
    public static final ObservationStatus MISSING = new ObservationStatus("O");
    public static final ObservationStatus NOT_COLLECTED = new ObservationStatus("L");
    public static final ObservationStatus CANNOT_EXIST = new ObservationStatus("M");
    public static final ObservationStatus PROVISIONAL = new ObservationStatus("P");
    public static final ObservationStatus SUPPRESSED = new ObservationStatus("Q");
    public static final ObservationStatus LOW_RELIABILITY = new ObservationStatus("U");

    private static final int MOST_LETTERS = 4;

    public ObservationStatus {
        if (!isStatus(letters)) {
            throw new IllegalArgumentException("not a status: " + letters);
        }
    }

    private static boolean isStatus(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) < 'A' || letters.charAt(i) > 'Z') {
                return false;
            }
        }
        return !letters.isEmpty() && letters.length() <= MOST_LETTERS;
    }

    public boolean has(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /// This status and `other` together: a normal one gives way, no letter stands twice.
    public ObservationStatus and(ObservationStatus other) {
        if (equals(NORMAL)) {
            return other;
        }
        if (other.equals(NORMAL) || other.letters.equals(letters)) {
            return this;
        }
        StringBuilder both = new StringBuilder(letters);
        for (char letter : other.letters.toCharArray()) {
            if (!has(letter)) {
                both.append(letter);
            }
        }
        return new ObservationStatus(both.toString());
    }

    /// This status without a letter; the normal one where nothing is left.
    public ObservationStatus without(char letter) {
        String left = letters.replace(String.valueOf(letter), "");
        return left.isEmpty() ? NORMAL : new ObservationStatus(left);
    }

    @Override
    public String toString() {
        return letters;
    }
}
