package workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the README names is there.
class ReadmeTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)`");

    @Test
    void everyTypeItNamesExists() throws IOException {
        Set<String> types;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            types =
                    files.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.substring(0, name.length() - ".java".length()))
                            .collect(Collectors.toSet());
        }
        Set<String> named = new TreeSet<>();
        Matcher matcher = TYPE.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertThat(named).isNotEmpty();
        assertThat(types).containsAll(named);
    }

    @Test
    void everyPackageIsInItsTable() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/workbench"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(
                            folder ->
                                    assertThat(readme)
                                            .contains("| `" + folder.getFileName() + "` |"));
        }
    }

    @Test
    void theCommandsThatItGivesAreThoseOfTheBuild() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("mvn verify", "mvn -q -DskipTests package exec:exec@demo");
        assertThat(ci).contains("verify", "-DskipTests package exec:exec@demo");
    }
}
