package workbench.testing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.edit.CommitDraft;
import workbench.edit.SetContent;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Progress;
import workbench.layout.LayoutDetector;
import workbench.model.Bilingual;
import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.ObservationQuery;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The program's own objects, and short ways to import small files with them.
public final class Desk {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    /// Reads files as the command line does.
    public static final Importer IMPORTER =
            new Importer(
                    new SheetFiles(),
                    new LayoutDetector(GAZETTEER::isPlace),
                    IndicatorCatalogue::shipped,
                    Gazetteer::shipped);

    private Desk() {}

    /// A current figure and the series it belongs to.
    public record Found(Series series, Observation observation) {}

    /// A csv file of these lines.
    public static Path csv(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /// The draft of a file for a dossier that does not exist yet.
    public static ImportDraft draft(Path file) throws WorkbenchException {
        return IMPORTER.draft(file, ImportOptions.NONE, Optional.empty(), Progress.SILENT);
    }

    /// The draft of a file for a dossier.
    public static ImportDraft draft(Path file, Ledger ledger) throws WorkbenchException {
        return IMPORTER.draft(file, ImportOptions.NONE, Optional.of(ledger), Progress.SILENT);
    }

    /// Imports a file into a dossier.
    public static ImportId bring(Dossier dossier, Path file, Instant at) throws WorkbenchException {
        return new CommitDraft(dossier).commit(draft(file, dossier.ledger()), at, Progress.SILENT);
    }

    /// Says whose submission a dossier is.
    public static void introduce(Dossier dossier, String place) throws WorkbenchException {
        Profile profile =
                new Profile(
                        place,
                        Bilingual.same("City of " + place),
                        Bilingual.same("Smart21"),
                        List.of(),
                        Bilingual.EMPTY,
                        List.of());
        new SetContent(dossier)
                .set(
                        ContentReader.PROFILE,
                        Map.of(
                                ContentReader.PROFILE,
                                new SetContent.Entry(ContentWriter.profile(profile), Set.of())));
    }

    /// The current figures, in the ledger's order.
    public static List<Found> figures(Dossier dossier) {
        List<Found> all = new ArrayList<>();
        dossier.ledger()
                .observations(
                        ObservationQuery.ALL,
                        (series, observation) -> all.add(new Found(series, observation)));
        return all;
    }
}
