package workbench.ui.overview;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.edit.SetContent;
import workbench.edit.SetProfile;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The overview of the open dossier, read anew when the dossier has changed and someone looks.
final class OverviewViewModel {
    private static final long NEVER = -1;

    private final Workplace workplace;
    private final Runnable undo;
    private final LatestJob reading;
    private final ObjectProperty<Optional<Place>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long read = NEVER;
    private Optional<Dossier> of = Optional.empty();

    /// @param undo takes back the last action
    OverviewViewModel(Workplace workplace, Runnable undo) {
        this.workplace = workplace;
        this.undo = undo;
        this.reading = new LatestJob(workplace.jobs());
    }

    /// What was read last; empty while a dossier is read for the first time.
    ReadOnlyObjectProperty<Optional<Overview>> overview() {
        return overview.getReadOnlyProperty();
    }

    /// Why it could not be read.
    ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Reads the dossier, unless what is shown is still so. To be called by whoever looks.
    void look() {
        Optional<Dossier> open = workplace.dossier().now();
        long revision = workplace.dossier().revision().get();
        if (open.isEmpty() || revision == read) {
            return;
        }
        if (!open.equals(of)) {
            // Nothing of another dossier is shown while this one is read.
            overview.set(Optional.empty());
            chosen.set(Optional.empty());
            of = open;
        }
        read = revision;
        LocalDate today = LocalDate.ofInstant(workplace.clock().instant(), ZoneId.systemDefault());
        OverviewReader reader =
                new OverviewReader(Questionnaire.shipped(), IndicatorCatalogue.shipped(), today);
        reading.run(
                progress -> reader.read(open.get().ledger(), progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Overview>(var seen) -> {
                            failure.set(Optional.empty());
                            overview.set(Optional.of(seen));
                        }
                        case Outcome.Failed<Overview>(var reason) ->
                                failure.set(Optional.of(reason));
                        case Outcome.Stopped<Overview> _ -> read = NEVER;
                    }
                });
    }

    /// Reads again after a failure.
    void lookAgain() {
        read = NEVER;
        look();
    }

    /// The place that somebody chose as the community and did not take over yet.
    ObjectProperty<Optional<Place>> chosen() {
        return chosen;
    }

    /// Whether it is to be asked which community it is.
    boolean asksWhose(Overview read) {
        return read.community().isEmpty()
                && !read.places().isEmpty()
                && workplace.dossier().canChange();
    }

    /// Says that the chosen place is the community; one action. Whatever else was said of it stays.
    void takeChosen() {
        Optional<Dossier> dossier = workplace.dossier().now();
        Optional<Place> place = chosen.get();
        if (dossier.isEmpty() || place.isEmpty()) {
            return;
        }
        workplace
                .jobs()
                .<Place>run(
                        _ -> {
                            introduce(dossier.get(), place.get());
                            return place.get();
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Place>(var taken) -> taken(taken);
                                case Outcome.Failed<Place>(var reason) ->
                                        failure.set(Optional.of(reason));
                                case Outcome.Stopped<Place> _ -> {
                                    // Nothing was changed.
                                }
                            }
                        });
    }

    private static void introduce(Dossier dossier, Place place) throws WorkbenchException {
        Optional<Profile> before = ContentReader.profile(dossier.ledger());
        Profile profile =
                new Profile(
                        place.name().en(),
                        before.map(Profile::community).orElse(place.name()),
                        before.map(Profile::title).orElseGet(OverviewViewModel::usualTitle),
                        before.map(Profile::recognition).orElse(List.of()),
                        before.map(Profile::introduction).orElse(Bilingual.EMPTY),
                        before.map(Profile::facts).orElse(List.of()));
        new SetProfile(dossier)
                .set(
                        new TextRef(ContentReader.PROFILE, ContentReader.PROFILE),
                        new SetContent.Entry(ContentWriter.profile(profile), Set.of()));
    }

    private static Bilingual usualTitle() {
        return new Bilingual(
                Texts.of(Language.ENGLISH).text("ui.overview.whose.title"),
                Texts.of(Language.FRENCH).text("ui.overview.whose.title"));
    }

    private void taken(Place place) {
        chosen.set(Optional.empty());
        workplace.dossier().changed(workplace.clock().instant());
        workplace
                .notices()
                .done(
                        Message.of("ui.overview.whose.taken", place.name()),
                        Message.of("ui.overview.undo"),
                        undo);
    }

    /// Asks for spreadsheets and goes to their import.
    void importSpreadsheets() {
        List<Path> files = workplace.files().openSpreadsheets();
        if (!files.isEmpty()) {
            workplace.navigator().show(new Target.NewFiles(files));
        }
    }

    /// Goes to the indicators of a factor.
    void show(Factor factor) {
        workplace.navigator().show(Target.Indicators.of(factor));
    }

    /// Goes to the indicators that something waits at.
    void show(Target.Indicators indicators) {
        workplace.navigator().show(indicators);
    }

    void showAnswers() {
        workplace.navigator().go(ScreenId.SUBMISSION);
    }

    void show(SeriesId series) {
        workplace.navigator().show(new Target.OneSeries(series));
    }

    void show(SeriesId series, Period period) {
        workplace.navigator().show(new Target.OneFigure(series, period));
    }

    void show(ImportId made) {
        workplace.navigator().show(new Target.OneImport(made));
    }

    /// Goes to the figures of an import that looked wrong when it was added.
    void showDoubtful(ImportId made) {
        workplace.navigator().show(new Target.DoubtfulFigures(made));
    }

    void showImports() {
        workplace.navigator().go(ScreenId.IMPORT);
    }

    void show(Questionnaire.Question question) {
        workplace.navigator().show(new Target.Question(question.id()));
    }

    void showCell(Observation observation) {
        workplace.navigator().showCell(observation);
    }
}
