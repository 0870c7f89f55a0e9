package workbench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import workbench.testing.BesideTheWindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The arrows between the packages, the fences around the libraries, and no way round in a circle.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideTheWindow
class ArchitectureTest {
    /// What a screen may import: what screens share and everything below, never another screen.
    private static final List<String> SCREEN =
            List.of(
                    "ui.kit",
                    "model",
                    "job",
                    "catalogue",
                    "store",
                    "sheet",
                    "layout",
                    "importing",
                    "measure",
                    "figure",
                    "edit",
                    "chart",
                    "submission",
                    "publish",
                    "sample");

    /// What each package may import, as the design states it.
    private static final Map<String, List<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("model", List.of()),
                    Map.entry("job", List.of("model")),
                    Map.entry("catalogue", List.of("model", "job")),
                    Map.entry("store", List.of("model", "job")),
                    Map.entry("sheet", List.of("model", "job")),
                    Map.entry("layout", List.of("model", "job", "catalogue", "sheet")),
                    Map.entry(
                            "importing",
                            List.of("model", "job", "catalogue", "store", "sheet", "layout")),
                    Map.entry("measure", List.of("model", "job")),
                    Map.entry("figure", List.of("model", "job", "catalogue", "store", "measure")),
                    Map.entry("edit", List.of("model", "job", "store", "importing")),
                    Map.entry("chart", List.of("model", "job", "catalogue", "measure", "figure")),
                    Map.entry(
                            "submission",
                            List.of(
                                    "model",
                                    "job",
                                    "catalogue",
                                    "store",
                                    "measure",
                                    "figure",
                                    "chart")),
                    Map.entry(
                            "publish",
                            List.of(
                                    "model",
                                    "job",
                                    "catalogue",
                                    "store",
                                    "figure",
                                    "chart",
                                    "submission")),
                    Map.entry(
                            "sample",
                            List.of(
                                    "model",
                                    "job",
                                    "store",
                                    "importing",
                                    "figure",
                                    "edit",
                                    "chart",
                                    "submission")),
                    Map.entry(
                            "cli",
                            List.of(
                                    "model",
                                    "job",
                                    "catalogue",
                                    "store",
                                    "sheet",
                                    "layout",
                                    "importing",
                                    "measure",
                                    "figure",
                                    "edit",
                                    "chart",
                                    "submission",
                                    "publish",
                                    "sample")),
                    Map.entry(
                            "ui.kit",
                            List.of(
                                    "model",
                                    "job",
                                    "catalogue",
                                    "store",
                                    "sheet",
                                    "figure",
                                    "chart")),
                    Map.entry("ui.welcome", SCREEN),
                    Map.entry("ui.overview", SCREEN),
                    Map.entry("ui.imports", SCREEN),
                    Map.entry("ui.indicators", SCREEN),
                    Map.entry("ui.submission", SCREEN),
                    Map.entry("ui.past", SCREEN),
                    Map.entry(
                            "ui.main",
                            List.of("ui", "edit", "store", "model", "job", "catalogue")));

    private final JavaClasses program =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("workbench");

    @Test
    void everyPackageHasItsArrows() {
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : program) {
            String[] parts = type.getPackageName().split("\\.");
            if (parts.length > 1) {
                packages.add(parts[1].equals("ui") ? "ui." + parts[2] : parts[1]);
            }
        }
        assertThat(ARROWS.keySet()).containsAll(packages);
    }

    Stream<Map.Entry<String, List<String>>> arrows() {
        return ARROWS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void importsOnlyWhatItsRowAllows(Map.Entry<String, List<String>> row) {
        String[] allowed =
                Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                        .map(name -> "workbench." + name + "..")
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere =
                resideInAPackage("workbench..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed)));
        noClasses()
                .that()
                .resideInAPackage("workbench." + row.getKey() + "..")
                .should()
                .dependOnClassesThat(elsewhere)
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("workbench.(**)").should().beFreeOfCycles().check(program);
    }

    @Test
    void nothingImportsTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("workbench.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("workbench")
                .check(program);
    }

    @Test
    void librariesStayBehindTheirFences() {
        fence(List.of("java.sql..", "org.sqlite.."), "store");
        fence(
                List.of(
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "com.fasterxml.aalto..",
                        "org.codehaus.stax2..",
                        "de.siegmar.fastcsv.."),
                "sheet",
                "publish");
        fence(
                List.of("java.awt..", "javax.imageio..", "org.jfree..", "org.apache.batik.."),
                "chart",
                "publish",
                "ui.kit");
        fence(List.of("com.openhtmltopdf..", "org.apache.pdfbox.."), "publish");
        fence(List.of("picocli.."), "cli");
        fence(List.of("javafx.."), "ui");
        fence(List.of("com.ibm.icu.."), "catalogue", "sheet", "chart", "publish");
        fence(
                List.of("tools.jackson.."),
                "catalogue",
                "store",
                "sheet",
                "importing",
                "figure",
                "chart",
                "submission",
                "sample",
                "cli");
    }

    @Test
    void onlyEditWritesToTheLedger() {
        noClasses()
                .that()
                .resideOutsideOfPackages("workbench.store..", "workbench.edit..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("LedgerWriter")
                .check(program);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void standardOutputIsForTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("workbench.cli..", "workbench")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(program);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysItsJob() throws Exception {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/workbench"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                boolean hasSource;
                try (Stream<Path> files = Files.list(folder)) {
                    hasSource = files.anyMatch(file -> file.toString().endsWith(".java"));
                }
                if (hasSource) {
                    assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked")
                            .startsWith("///");
                }
            }
        }
    }

    private void fence(List<String> libraries, String... inside) {
        String[] homes =
                Arrays.stream(inside)
                        .map(name -> "workbench." + name + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("workbench..")
                .and()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .check(program);
    }

    @Test
    void theProgramNeverOpensANetworkConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                                .or(
                                        DescribedPredicate.describe(
                                                "are sockets or connections",
                                                type ->
                                                        List.of(
                                                                        "java.net.Socket",
                                                                        "java.net.ServerSocket",
                                                                        "java.net.DatagramSocket",
                                                                        "java.net.URLConnection",
                                                                        "java.net.HttpURLConnection",
                                                                        "java.nio.channels.SocketChannel")
                                                                .contains(type.getFullName()))))
                .check(program);
    }
}
