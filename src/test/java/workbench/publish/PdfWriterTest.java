package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import workbench.model.Language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PdfWriterTest {
    private final PdfWriter writer = new PdfWriter();

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesPdfUa(Language language) throws Exception {
        byte[] pdf = written(language);
        Files.write(Path.of("target", "sample-" + language.code() + ".pdf"), pdf);

        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(
                            result.getTestAssertions().stream()
                                    .map(
                                            a ->
                                                    a.getRuleId().getClause()
                                                            + " "
                                                            + a.getMessage()
                                                            + " "
                                                            + a.getLocation().getContext())
                                    .distinct()
                                    .limit(20))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private byte[] written(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleDocument.in(language), out);
        return out.toByteArray();
    }
}
