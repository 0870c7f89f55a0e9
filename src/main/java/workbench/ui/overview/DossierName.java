package workbench.ui.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.submission.Profile;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.Optional;

/// What the open dossier is called: by its city and what it is for, once somebody has said so, and
/// by its file before: the city alone would not tell two dossiers of it apart. Belongs to the
/// screen's thread; reading is a job.
public final class DossierName {
    private static final String ENDING = ".dossier";

    private final Workplace workplace;
    private final LatestJob reading;
    private final ReadOnlyObjectWrapper<Optional<Bilingual>> words =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DossierName(Workplace workplace) {
        this.workplace = workplace;
        this.reading = new LatestJob(workplace.jobs());
        workplace.dossier().dossier().subscribe(_ -> words.set(Optional.empty()));
        workplace.dossier().revision().subscribe(_ -> read());
    }

    /// Empty while no dossier is open and until it was read.
    public ReadOnlyObjectProperty<Optional<Bilingual>> words() {
        return words.getReadOnlyProperty();
    }

    private void read() {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            reading.cancel();
            return;
        }
        Bilingual file = Bilingual.same(plain(file(open.get())));
        reading.run(
                _ -> ContentReader.profile(open.get().ledger()),
                outcome ->
                        words.set(
                                // A profile that cannot be read is told of where it is shown.
                                outcome instanceof Outcome.Done<Optional<Profile>>(var profile)
                                        ? Optional.of(
                                                profile.map(one -> of(one, file)).orElse(file))
                                        : Optional.of(file)));
    }

    /// The file of today's dossier, also while an earlier state of it is looked at.
    private Path file(Dossier open) {
        return workplace
                .dossier()
                .earlier()
                .get()
                .map(OpenDossier.Earlier::dossier)
                .orElse(open.file());
    }

    private static Bilingual of(Profile profile, Bilingual file) {
        return profile.title().isEmpty()
                ? file
                : new Bilingual(of(profile, Language.ENGLISH), of(profile, Language.FRENCH));
    }

    /// The place is shorter than the community's whole name, which stands in for it.
    private static String of(Profile profile, Language language) {
        String whose =
                profile.place().isBlank() ? profile.community().in(language) : profile.place();
        String title = profile.title().in(language);
        return title.isBlank() ? whose : whose + " – " + title;
    }

    private static String plain(Path dossier) {
        String name = String.valueOf(dossier.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
