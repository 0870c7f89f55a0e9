package workbench.sheet;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads PX, the format of many statistical offices: keywords with their values, the last of which
/// lists the figures of stub × heading, row by row.
///
/// Words come in English where the file has them, else in its own language.
final class PxReader implements SheetReader {
    private static final Pattern HEAD =
            Pattern.compile(
                    "\uFEFF?\\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|CREATION-DATE|DECIMALS"
                            + "|SHOWDECIMALS|MATRIX|COPYRIGHT|SUBJECT-(AREA|CODE)|TITLE|CONTENTS)"
                            + "(\\[\\w+])?\\s*=\\s*(\"|\\d|YES|NO).*",
                    Pattern.DOTALL);

    private static final Pattern CODEPAGE =
            Pattern.compile("\\bCODEPAGE\\s*=\\s*\"([\\w.:-]{1,40})\"");

    private static final String ENGLISH = "en";

    private final Limits limits;

    PxReader(Limits limits) {
        this.limits = limits;
    }

    /// Whether a text begins as such a file does.
    static boolean isHead(String start) {
        return HEAD.matcher(start).matches();
    }

    /// The encoding that the file names, where its bytes may be that; else what its bytes say.
    static Charset encoding(String start, Charset told) {
        Matcher named = CODEPAGE.matcher(start);
        if (!told.equals(StandardCharsets.UTF_8) && named.find()) {
            try {
                Charset charset = Charset.forName(named.group(1));
                return charset.equals(StandardCharsets.UTF_8) ? told : charset;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
                // Then its bytes have to do.
            }
        }
        return told;
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        Path path = file.path();
        Charset encoding = Charset.forName(file.encoding().orElse("UTF-8"));
        Message news = Message.of("sheet.reading", file.name());
        try (CountedStream bytes = new CountedStream(Files.newInputStream(path));
                PxTokens tokens = new PxTokens(path, bytes, encoding, limits)) {
            long size = Files.size(path);
            progress.at(0, size, news);
            Map<String, List<String>> keywords = new HashMap<>();
            String keyword = tokens.keyword();
            while (!keyword.equals("DATA")) {
                if (keyword.isEmpty()) {
                    throw Refusal.DAMAGED.of(path);
                }
                keywords.put(keyword, tokens.values());
                keyword = tokens.keyword();
            }
            new Table(path, keywords)
                    .read(tokens, sink, progress, () -> progress.at(bytes.count(), size, news));
        } catch (IOException e) {
            throw Refusal.of(path, e);
        }
    }

    /// What the keywords say, and the values that follow them.
    private final class Table {
        private final Path path;
        private final Map<String, List<String>> keywords;
        private final String language;

        Table(Path path, Map<String, List<String>> keywords) {
            this.path = path;
            this.keywords = keywords;
            boolean translated =
                    words("LANGUAGES").contains(ENGLISH) && !word("LANGUAGE").equals(ENGLISH);
            this.language = translated ? "[" + ENGLISH + "]" : "";
        }

        void read(PxTokens tokens, SheetSink sink, Progress progress, Runnable news)
                throws WorkbenchException, IOException {
            if (keywords.keySet().stream().anyMatch(keyword -> keyword.startsWith("KEYS"))) {
                throw Refusal.KEYED_VALUES.of(path);
            }
            List<ListedValues.Axis> axes = new ArrayList<>();
            // Stub and heading are told in each language, and so are the names of what they divide.
            for (String place : List.of("STUB", "HEADING")) {
                for (String variable : said(place, "")) {
                    axes.add(axis(variable));
                }
            }
            long expected = ListedValues.expected(axes, limits, path);
            String contents = first(said("CONTENTS", ""));
            String title = contents.isEmpty() ? first(said("TITLE", "")) : contents;
            ListedValues values =
                    new ListedValues(title, first(said("UNITS", "")), false, axes, sink);
            long count = 0;
            for (String raw = tokens.value(); !raw.isEmpty(); raw = tokens.value()) {
                progress.checkCancelled();
                count++;
                if (count > expected) {
                    break;
                }
                values.next(ListedValues.cell(raw), "");
                if (count % 4096 == 0) {
                    news.run();
                }
            }
            if (count != expected) {
                throw Refusal.OTHER_COUNT.of(
                        path, expected, count > expected ? expected + 1 : count);
            }
            values.end();
        }

        private ListedValues.Axis axis(String variable) {
            List<String> categories = said("VALUES", variable);
            if (categories.isEmpty()) {
                categories = said("CODES", variable);
            }
            boolean measures = first(said("CONTVARIABLE", "")).equals(variable);
            List<String> units = new ArrayList<>();
            for (String category : measures ? categories : List.<String>of()) {
                units.add(first(said("UNITS", category)));
            }
            boolean told = units.stream().anyMatch(unit -> !unit.isEmpty());
            return new ListedValues.Axis(
                    measures ? "Indicator" : variable, categories, told ? units : List.of());
        }

        /// The words of a keyword, in English where the file has them so.
        private List<String> said(String keyword, String about) {
            String key = about.isEmpty() ? "" : "(" + about + ")";
            List<String> own = words(keyword + language + key);
            return own.isEmpty() ? words(keyword + key) : own;
        }

        private List<String> words(String keyword) {
            return keywords.getOrDefault(keyword, List.of());
        }

        private String word(String keyword) {
            return first(words(keyword));
        }

        private static String first(List<String> words) {
            return words.isEmpty() ? "" : words.getFirst();
        }
    }
}
