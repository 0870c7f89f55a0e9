package workbench.store;

import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.IndicatorId;
import workbench.model.Segment;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Changes to the ledger, within one action and on its thread.
///
/// What is read meanwhile through the dossier's {@link Ledger} on the same thread shows the changes
/// made so far. Methods throw `IllegalStateException` once the action is over.
public final class LedgerWriter {
    private static final int REMEMBERED = 200_000;

    private final Ledger ledger;
    private final Session session;
    private final Recorder recorder;
    private final Instant now;
    private final ObservationWriter observations;
    private final SeriesMaker maker;
    private final Map<SeriesKey, SeriesId> known = new HashMap<>();
    private boolean over;

    /// @param ledger of the dossier that is written
    LedgerWriter(Ledger ledger, Session session, Recorder recorder, Instant now) {
        this.ledger = ledger;
        this.session = session;
        this.recorder = recorder;
        this.now = now;
        this.maker = new SeriesMaker(session, recorder, now);
        this.observations = new ObservationWriter(session, maker);
    }

    /// What the dossier knows that is written, with the changes made so far: what an action depends
    /// on is read here and not before it begins, as others may write meanwhile, and where the file
    /// is gone it is a copy that is written.
    public Ledger ledger() {
        requireOpen();
        return ledger;
    }

    /// Keeps a file's bytes, once however often it is added.
    ///
    /// @param name without folders
    /// @param file where its bytes are now
    /// @param sha256 of the bytes that were read as figures, in hexadecimal
    /// @param progress may stop it
    /// @throws WorkbenchException when the file cannot be read or has changed since it was read
    public SourceId addFile(
            String name,
            Path file,
            String sha256,
            Optional<LocalDate> releaseDate,
            Progress progress)
            throws WorkbenchException {
        requireOpen();
        return SourceTable.addFile(
                session, KeptFiles.keep(session, file, sha256, progress), name, releaseDate);
    }

    /// An entry by hand.
    ///
    /// @param reason why a person types in what a file should say; not blank
    public SourceId addHandEntry(String reason, String who) {
        requireOpen();
        return SourceTable.addHandEntry(session, null, "", required(reason), who);
    }

    /// An entry by hand with a file of any kind that shows it to be true.
    ///
    /// @throws WorkbenchException when the file cannot be read
    public SourceId addHandEntry(String reason, String who, Path evidence)
            throws WorkbenchException {
        requireOpen();
        long file = KeptFiles.keep(session, evidence, KeptFiles.hash(evidence), Progress.SILENT);
        String name = Failures.name(evidence);
        return SourceTable.addHandEntry(session, file, name, required(reason), who);
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an entry by hand has a reason");
        }
        return reason;
    }

    /// Begins an import, which is then later than all there are.
    ///
    /// @param recipeHash by which the same recipe is known again
    /// @param recipeJson the recipe as its owner writes it
    /// @param at when it was made; kept to the microsecond
    public ImportId beginImport(
            SourceId source, String recipeName, String recipeHash, String recipeJson, Instant at) {
        return begin(Optional.empty(), source, recipeName, recipeHash, recipeJson, at);
    }

    /// Begins the import of what was typed in the draft of a file in the place of single cells: a
    /// part of that file's import, with which it is withdrawn and restored.
    ///
    /// @param file the file's import, which this action began
    /// @param entry of the entry by hand
    public ImportId beginTyped(
            ImportId file,
            SourceId entry,
            String recipeName,
            String recipeHash,
            String recipeJson,
            Instant at) {
        return begin(Optional.of(file), entry, recipeName, recipeHash, recipeJson, at);
    }

    private ImportId begin(
            Optional<ImportId> typedFor,
            SourceId source,
            String recipeName,
            String recipeHash,
            String recipeJson,
            Instant at) {
        requireOpen();
        ImportId id =
                ImportTable.begin(
                        session, typedFor, source, recipeName, recipeHash, recipeJson, at);
        observations.begin(id.value());
        return id;
    }

    /// Keeps a JSON text beside an import that this action began: it belongs to it as its figures
    /// do, and stays when the import is undone.
    public void putBeside(ImportId id, String kind, String key, String json) {
        begin();
        ImportTextTable.put(session, id, kind, key, json);
    }

    /// Says by which recipe an import that this action began was read, where that was not known
    /// then.
    ///
    /// @param recipeHash by which the same recipe is known again
    /// @param recipeJson the recipe as its owner writes it
    public void readBy(ImportId id, String recipeHash, String recipeJson) {
        requireOpen();
        ImportTable.readBy(session, id.value(), recipeHash, recipeJson);
    }

    /// The series of a key, made where it is new. One that is an alias is answered as it is:
    /// figures stay where their source's words put them.
    public SeriesId series(SeriesKey key) {
        requireOpen();
        SeriesId found = known.get(key);
        if (found != null) {
            return found;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        SeriesId series = maker.findOrMake(key);
        known.put(key, series);
        return series;
    }

    /// Adds a figure to an import that this action began. A series and period come at most once in
    /// an import.
    public void observe(NewObservation observation) {
        requireOpen();
        observations.add(observation);
    }

    /// Withdraws an import, and what was typed in its draft: what they restated comes back. Nothing
    /// happens where it is withdrawn.
    public void withdraw(ImportId id, Instant at) {
        setStanding(id, false, at);
    }

    /// Lets a withdrawn import stand again, at its old place in the order, and what was typed in
    /// its draft and withdrawn with it. Nothing happens where it stands.
    public void restore(ImportId id, Instant at) {
        setStanding(id, true, at);
    }

    private void setStanding(ImportId id, boolean standing, Instant at) {
        begin();
        if (ImportTable.isSo(session, id.value(), standing)) {
            return;
        }
        for (long one : Together.read(session).moved(id.value(), standing)) {
            ImportTable.setStanding(session, one, standing, at);
        }
    }

    /// States what is known of an indicator: by its code; without code that of the provisional
    /// indicator with these words, else of the indicator with exactly this name, which keeps its
    /// code. A definition that differs from the last becomes a new version.
    public IndicatorId putIndicator(Indicator indicator) {
        begin();
        return IndicatorTable.put(session, recorder, indicator, now);
    }

    /// From now on `from` is read as part of `to`. Its observations stay as they came.
    public void alias(SeriesId from, SeriesId to) {
        begin();
        Aliases.add(session, from.value(), to.value());
    }

    /// Lets a series stand for itself again.
    public void removeAlias(SeriesId from) {
        begin();
        Aliases.remove(session, from.value());
    }

    /// Adds a segment, or puts it in the place of the one that begins with the same period.
    public void addSegment(SeriesId series, Segment segment) {
        begin();
        SeriesTable.putSegment(
                session, series.value(), observations.periodId(segment.from()), segment);
    }

    /// Keeps a JSON text under its kind and key, in the place of the one before.
    ///
    /// @param dependsOn the series that it rests on: a change of theirs finds it
    public void putText(String kind, String key, String json, Set<SeriesId> dependsOn) {
        begin();
        TextTable.put(session, kind, key, json, dependsOn);
    }

    /// Removes a text; nothing happens where there is none.
    public void removeText(String kind, String key) {
        begin();
        TextTable.remove(session, kind, key);
    }

    /// Before tables are changed that refer to what waits to be written.
    private void begin() {
        requireOpen();
        session.settle();
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("the action is over");
        }
    }

    /// @return what was added, by series
    Map<Long, AddedFigures> finish() {
        return observations.finish();
    }

    void close() {
        over = true;
        observations.close();
    }
}
