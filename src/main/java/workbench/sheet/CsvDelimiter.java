package workbench.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what parts the fields of a csv: the character that cuts most of the first records into the
/// same number of fields.
final class CsvDelimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE_CHARACTERS = 1 << 18;
    private static final int SAMPLE_RECORDS = 500;

    /// No field of a table of figures goes on for so many lines.
    private static final int MOST_LINES = 100;

    private CsvDelimiter() {}

    /// @param stream of the whole file, of which the beginning is read
    static char of(InputStream stream, Charset encoding) throws IOException {
        char[] sample = new char[SAMPLE_CHARACTERS];
        int length = 0;
        Reader reader = new BufferedReader(new InputStreamReader(stream, encoding));
        int read;
        while (length < sample.length
                && (read = reader.read(sample, length, sample.length - length)) > 0) {
            length += read;
        }
        int start = length > 0 && sample[0] == '\uFEFF' ? 1 : 0;
        return of(new String(sample, start, length - start), length == sample.length);
    }

    /// @param cut whether the sample ends in the middle of the file, and its last record counts for
    ///   nothing
    static char of(String sample, boolean cut) {
        Optional<Character> declared = declared(sample);
        if (declared.isPresent()) {
            return declared.get();
        }
        List<Evidence> found = new ArrayList<>();
        for (char candidate : CANDIDATES) {
            Evidence evidence = evidence(sample, candidate, cut);
            if (evidence.score() > 0) {
                found.add(evidence);
            }
        }
        Evidence best = new Evidence(',', 0, 0, false);
        for (Evidence evidence : found) {
            best = evidence.isBetterThan(best) ? evidence : best;
        }
        if (best.withinFields()) {
            best = insteadOfComma(best, found);
        }
        return best.delimiter();
    }

    /// Excel writes and obeys a first line `sep=;`.
    static Optional<Character> declared(String start) {
        boolean says =
                start.length() > 4
                        && start.regionMatches(true, 0, "sep=", 0, 4)
                        && (start.length() == 5
                                || start.charAt(5) == '\r'
                                || start.charAt(5) == '\n');
        char delimiter = says ? start.charAt(4) : '"';
        boolean usable = delimiter != '"' && delimiter != '\r' && delimiter != '\n';
        return usable ? Optional.of(delimiter) : Optional.empty();
    }

    /// `2010;76,6` is cut evenly by its comma as well, and so is a list of `Kiel, Stadt;246601`;
    /// where the commas mostly stand between digits or before a space, and something else cuts the
    /// records too, they belong to the fields.
    private static Evidence insteadOfComma(Evidence comma, List<Evidence> found) {
        Evidence best = comma;
        for (Evidence other : found) {
            boolean cutsToo = other != comma && other.score() * 2 >= comma.score();
            if (cutsToo && (best == comma || other.isBetterThan(best))) {
                best = other;
            }
        }
        return best;
    }

    private static Evidence evidence(String sample, char delimiter, boolean cut) {
        List<String[]> records = records(sample, delimiter, cut);
        Map<Integer, Integer> recordsByFields = new HashMap<>();
        int filled = 0;
        int several = 0;
        long joints = 0;
        long digitJoints = 0;
        long spacedJoints = 0;
        for (String[] fields : records) {
            if (Arrays.stream(fields).allMatch(WhiteSpace::isAll)) {
                continue;
            }
            filled++;
            if (fields.length > 1) {
                several++;
                recordsByFields.merge(fields.length, 1, Integer::sum);
                joints += fields.length - 1;
                digitJoints += digitJoints(fields);
                spacedJoints += spacedJoints(fields);
            }
        }
        if (several == 0) {
            return new Evidence(delimiter, 0, 0, false);
        }
        if (records.stream().flatMap(Arrays::stream).anyMatch(CsvDelimiter::swallowsLines)
                || !cut && endsWithinQuotes(sample, delimiter)) {
            // `"Employed ; Persons ;","Rate ; Persons ;"`: cut there, quotes begin where they end.
            return new Evidence(delimiter, 0, 0, false);
        }
        var most = recordsByFields.entrySet().stream().max(Map.Entry.comparingByValue());
        double score = (most.orElseThrow().getValue() + 0.5 * several) / filled;
        boolean within =
                delimiter == ',' && (digitJoints * 2 > joints || spacedJoints * 2 > joints);
        return new Evidence(delimiter, score, most.orElseThrow().getKey(), within);
    }

    private static boolean swallowsLines(String field) {
        return field.lines().skip(MOST_LINES).findAny().isPresent();
    }

    private static boolean endsWithinQuotes(String sample, char delimiter) {
        try (CsvReader<String[]> reader = CsvSheetReader.strict(sample, delimiter)) {
            int records = 0;
            for (String[] _ : reader) {
                if (++records == SAMPLE_RECORDS) {
                    break;
                }
            }
            return false;
        } catch (CsvParseException | IOException _) {
            return true;
        }
    }

    private static int digitJoints(String[] fields) {
        int count = 0;
        for (int i = 1; i < fields.length; i++) {
            String left = fields[i - 1];
            String right = fields[i];
            if (!left.isEmpty()
                    && !right.isEmpty()
                    && Character.isDigit(left.charAt(left.length() - 1))
                    && Character.isDigit(right.charAt(0))) {
                count++;
            }
        }
        return count;
    }

    /// How often words go on behind a space, as they do in a sentence.
    private static int spacedJoints(String[] fields) {
        int count = 0;
        for (int i = 1; i < fields.length; i++) {
            count += fields[i].startsWith(" ") && !WhiteSpace.isAll(fields[i]) ? 1 : 0;
        }
        return count;
    }

    private static List<String[]> records(String sample, char delimiter, boolean cut) {
        List<String[]> records = new ArrayList<>();
        try (CsvReader<String[]> reader = CsvSheetReader.lenient(sample, delimiter)) {
            for (String[] fields : reader) {
                records.add(fields);
                if (records.size() == SAMPLE_RECORDS) {
                    return records;
                }
            }
            if (cut && records.size() > 1) {
                records.removeLast();
            }
        } catch (CsvParseException | IOException _) {
            // What was read until then is evidence enough; the reader will say what is wrong.
        }
        return records;
    }

    /// @param score up to 1.5: the share of records with the commonest number of fields, and half
    ///   the share of those with more than one
    /// @param withinFields whether it looks like the commas of numbers or sentences
    private record Evidence(char delimiter, double score, int fields, boolean withinFields) {
        boolean isBetterThan(Evidence other) {
            return score > other.score || (score == other.score && fields > other.fields);
        }
    }
}
