package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the program sees in each sample is what a person found right when the golden file was
/// written; `-Dgolden.update=true` writes them anew, to be read line by line before they are kept.
class InspectGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "inspect");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", "pickering"))) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void seesInEverySampleWhatIsThere(Path sample) throws IOException {
        Cli.Ran ran = Cli.run("inspect", sample, "--json", "--quiet");
        JsonNode seen = PRETTY.readTree(ran.out());
        // Where the file lies and its bytes are no part of what is seen in it.
        ((ObjectNode) seen).remove(List.of("file", "sha256"));
        String text = PRETTY.writeValueAsString(seen).replace("\r\n", "\n") + "\n";
        Path golden = GOLDEN.resolve(sample.getFileName() + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
