package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.model.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DocxWriterTest {
    private final DocxWriter writer = new DocxWriter();

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesTheSameBytesTwice(Language language) throws IOException {
        byte[] word = written(language);
        Files.write(Path.of("target", "sample-" + language.code() + ".docx"), word);

        assertThat(written(language)).isEqualTo(word);
    }

    private byte[] written(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleDocument.in(language), out);
        return out.toByteArray();
    }
}
