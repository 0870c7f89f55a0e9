package workbench.catalogue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Every word that the program says, by key, in one language.
///
/// The words stand in `workbench/texts/AREA_LANGUAGE.properties`, one pair of files for each
/// package that speaks, and every key begins with its area. Patterns are ICU message patterns, so
/// that plurals and number forms are the language's own: `{0, plural, one{# figure} other{#
/// figures}}`. A number is written in the language's form; one that must not be grouped, such as a
/// year, is passed as text.
public final class Texts {
    /// The packages that speak.
    public static final List<String> AREAS =
            List.of(
                    "catalogue",
                    "sheet",
                    "layout",
                    "store",
                    "importing",
                    "measure",
                    "figure",
                    "edit",
                    "chart",
                    "submission",
                    "publish",
                    "sample",
                    "cli",
                    "ui.kit",
                    "ui.main",
                    "ui.welcome",
                    "ui.overview",
                    "ui.imports",
                    "ui.indicators",
                    "ui.submission",
                    "ui.past");

    /// A language is loaded when it is first spoken.
    private static final class English {
        private static final Texts TEXTS = new Texts(Language.ENGLISH);
    }

    private static final class French {
        private static final Texts TEXTS = new Texts(Language.FRENCH);
    }

    private final Language language;

    /// The texts of each area that has spoken, by key.
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();

    /// What has been said, by key: to read a pattern takes many times as long as to fill it in.
    private final Map<String, MessageFormat> forms = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    public static Texts of(Language language) {
        return language == Language.FRENCH ? French.TEXTS : English.TEXTS;
    }

    /// Has the library start that fills in messages, for another thread while the program has other
    /// things to do.
    public static void prepare() {
        new MessageFormat("{0, plural, one{#} other{#}}", ULocale.ENGLISH).format(new Object[] {2});
    }

    public Language language() {
        return language;
    }

    /// Every key there is.
    public Set<String> keys() {
        return AREAS.stream()
                .flatMap(area -> keys(area).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Every key of an area.
    public Set<String> keys(String area) {
        return area(area).keySet();
    }

    /// The words of a message, those of messages within it included.
    ///
    /// @throws IllegalArgumentException for a key that no bundle has: a mistake of the program
    public String render(Message message) {
        String pattern = pattern(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + message.key());
        }
        Object[] arguments = message.arguments().stream().map(this::argument).toArray();
        MessageFormat form =
                forms.computeIfAbsent(
                        message.key(),
                        _ -> new MessageFormat(pattern, ULocale.forLocale(language.locale())));
        // It is not made for two threads at once.
        synchronized (form) {
            String words = form.format(arguments);
            return language == Language.FRENCH ? FrenchSpaces.inNumbers(words) : words;
        }
    }

    /// The words of a message that somebody kept, in a dossier perhaps that another version of the
    /// program wrote, or nobody's: where they are not known, its key.
    public String kept(Message message) {
        try {
            return render(message);
        } catch (IllegalArgumentException _) {
            return message.key();
        }
    }

    /// The words of `key` with its arguments.
    public String text(String key, Object... arguments) {
        return render(Message.of(key, arguments));
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Message message -> kept(message);
            case Bilingual words -> words.in(language);
            case Number number -> number;
            case java.util.Date date -> date;
            default -> argument.toString();
        };
    }

    private @Nullable String pattern(String key) {
        // An area's name may have a dot: `ui.kit`.
        int first = key.indexOf('.');
        int second = key.indexOf('.', first + 1);
        String longer = second < 0 ? key : key.substring(0, second);
        String area = AREAS.contains(longer) ? longer : key.substring(0, Math.max(0, first));
        return AREAS.contains(area) ? area(area).get(key) : null;
    }

    private Map<String, String> area(String area) {
        return areas.computeIfAbsent(area, this::load);
    }

    private Map<String, String> load(String area) {
        String name = "/workbench/texts/" + area + "_" + language.code() + ".properties";
        Properties read = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new HashMap<>();
        read.forEach((key, pattern) -> patterns.put((String) key, spaced((String) pattern)));
        return Map.copyOf(patterns);
    }

    private String spaced(String pattern) {
        return language == Language.FRENCH ? FrenchSpaces.in(pattern) : pattern;
    }
}
