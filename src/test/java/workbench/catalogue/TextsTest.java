package workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextsTest {
    static final List<String> AREAS = Texts.AREAS;

    /// A key written out in the code: the first text of `Message.of(` or of `text(`, or any text in
    /// a chain of `"area.key"` literals such as those of a switch.
    private static final Pattern KEY =
            Pattern.compile("(?:Message\\s*\\.of|\\.text|\\btext)\\(\\s*\"([a-z]+\\.[^\"]+)\"");

    @ParameterizedTest
    @FieldSource("AREAS")
    void bothLanguagesHaveTheSameKeysWithTheSameArguments(String area) {
        Properties english = bundle(area, Language.ENGLISH);
        Properties french = bundle(area, Language.FRENCH);
        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(key).startsWith(area + ".");
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(french.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(french.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void noLineBreaksInsideGuillemetsNorBeforeAColon() {
        Texts french = Texts.of(Language.FRENCH);
        assertThat(french.text("cli.unknown-indicator.near", "wifi", "Wi-Fi"))
                .contains("«\u00a0wifi\u00a0»")
                .contains("Proches\u00a0: Wi-Fi");
    }

    @Test
    void everyKeyThatTheCodeNamesHasItsWords() throws IOException {
        Set<String> known = Texts.of(Language.ENGLISH).keys();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    // A key that ends in a dot is the stem of keys made from an enum's names.
                    String key = keys.group(1);
                    boolean stem =
                            key.endsWith(".")
                                    && known.stream().anyMatch(other -> other.startsWith(key));
                    if (!known.contains(key) && !stem) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void thousandsAreOneWidthApartInFrench() {
        assertThat(Texts.of(Language.FRENCH).text("ui.indicators.filter.count", 1204, 1234567))
                .isEqualTo("1\u202f204 sur 1\u202f234\u202f567");
    }

    @Test
    void rendersMessagesWithinMessagesInTheLanguageOfTheOuterOne() {
        Message period = Message.of("catalogue.period.quarter", 2, "2016");
        Message outer =
                Message.of("catalogue.value.unit", period, new Bilingual("visits", "visites"));
        assertThat(Texts.of(Language.ENGLISH).render(outer)).isEqualTo("Q2 2016\u00a0visits");
        assertThat(Texts.of(Language.FRENCH).render(outer)).isEqualTo("T2 2016\u00a0visites");
    }

    private static Properties bundle(String area, Language language) {
        String name = "/workbench/texts/" + area + "_" + language.code() + ".properties";
        Properties bundle = new Properties();
        try (InputStream stream = TextsTest.class.getResourceAsStream(name)) {
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /// The numbers of the arguments that a pattern takes; fails for a pattern that is none.
    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return Stream.iterate(0, part -> part < parsed.countParts(), part -> part + 1)
                .map(parsed::getPart)
                .filter(
                        part ->
                                part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
