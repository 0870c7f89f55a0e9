package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.PeriodRecogniser;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.Same;
import workbench.job.Running;
import workbench.layout.Correction;
import workbench.layout.Guidance;
import workbench.model.CellRef;
import workbench.model.Period;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file that somebody wants to import, and how far it has come. For the screen's thread.
final class FileEntry {
    private final Path path;
    private final ReadOnlyObjectWrapper<FileState> state =
            new ReadOnlyObjectWrapper<>(new FileState.Waiting());
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty period = new SimpleStringProperty("");
    private Optional<Seen> seen = Optional.empty();
    private boolean beyondLimits;
    private Running job = () -> {};
    private long turn;

    /// What the person says of its sheets and of its recipe, the latest last: each may be taken
    /// back.
    private final List<Said> said = new ArrayList<>();

    /// One thing that the person says of how the file is read.
    sealed interface Said {
        /// What cells of a sheet are.
        ///
        /// @param sheet its place in the file, from 0
        record OfCells(int sheet, Correction correction) implements Said {}

        /// What the file calls otherwise than its recipe does.
        record OfNames(Same same) implements Said {}

        /// What is decided of one of its cells.
        record OfCell(CellDecision decision) implements Said {}

        /// That no recipe speaks of it.
        record NoRecipe() implements Said {}

        /// Where and of when figures are of which the file itself does not say it, as typed; blank
        /// for nothing.
        record OfAll(String place, String period) implements Said {
            private static final OfAll NOTHING = new OfAll("", "");
        }
    }

    /// What was read of it.
    record Seen(Importer.Sighting sighting, List<SeenSheet> sheets) {}

    FileEntry(Path path) {
        this.path = path;
    }

    /// The same file as if it had just come, with all that the person has said of it.
    FileEntry again() {
        FileEntry other = new FileEntry(path);
        other.place.set(place.get());
        other.period.set(period.get());
        other.beyondLimits = beyondLimits;
        other.said.addAll(said);
        return other;
    }

    Path path() {
        return path;
    }

    String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    ReadOnlyObjectProperty<FileState> state() {
        return state.getReadOnlyProperty();
    }

    void become(FileState other) {
        state.set(other);
    }

    Optional<Seen> seen() {
        return seen;
    }

    void see(Seen what) {
        seen = Optional.of(what);
    }

    /// The place of figures that the file gives none, as typed; blank for none.
    StringProperty place() {
        return place;
    }

    /// The period of figures that the file gives none, as typed; blank for none.
    StringProperty period() {
        return period;
    }

    /// Whether a person wants it read though it is larger than is read.
    boolean isBeyondLimits() {
        return beyondLimits;
    }

    /// Says that it is to be read though it is larger than is read.
    void goBeyondLimits() {
        beyondLimits = true;
    }

    /// What the person says of how it is read, the latest last.
    List<Said> said() {
        return List.copyOf(said);
    }

    void say(Said one) {
        if (one instanceof Said.OfCell(var decision)) {
            unsay(decision.cell());
        }
        said.add(one);
    }

    /// Whether a person has said or typed anything of it.
    boolean isSaidOtherwise() {
        return !said.isEmpty() || !place.get().isBlank() || !period.get().isBlank();
    }

    /// Whether work would be lost with it: it was looked at, or something was said of it, and it is
    /// not in the dossier; of what nothing is wanted, nothing is lost.
    boolean isUnfinished() {
        FileState now = state.get();
        boolean settled = now instanceof FileState.Standing || now instanceof FileState.SetAside;
        return now.waitsToBeAdded() || isSaidOtherwise() && !settled;
    }

    /// Says just these of how it is read, and nothing else.
    void sayOnly(List<Said> all) {
        Said.OfAll before = ofAll();
        said.clear();
        said.addAll(all);
        typeAgain(before);
    }

    /// What is typed of place and period, to be said; nothing where just that was said last.
    List<Said> typedAnew() {
        Said.OfAll now = new Said.OfAll(place.get().strip(), period.get().strip());
        return now.equals(ofAll()) ? List.of() : List.of(now);
    }

    /// What was said last of place and period.
    private Said.OfAll ofAll() {
        return said.stream()
                .filter(Said.OfAll.class::isInstance)
                .map(Said.OfAll.class::cast)
                .reduce(Said.OfAll.NOTHING, (_, later) -> later);
    }

    /// Puts in the fields what is said of place and period now, where that is something else.
    private void typeAgain(Said.OfAll before) {
        Said.OfAll now = ofAll();
        if (!now.equals(before)) {
            place.set(now.place());
            period.set(now.period());
        }
    }

    /// Those of some cells that have another value in their place.
    List<CellRef> corrected(List<CellRef> cells) {
        return cells.stream()
                .filter(
                        cell ->
                                said.stream()
                                        .anyMatch(
                                                one ->
                                                        one instanceof Said.OfCell(var decision)
                                                                && decision
                                                                        instanceof
                                                                        CellDecision.Instead
                                                                && decision.cell().equals(cell)))
                .toList();
    }

    /// Takes back what was decided of a cell.
    void unsay(CellRef cell) {
        said.removeIf(
                one -> one instanceof Said.OfCell(var decision) && decision.cell().equals(cell));
    }

    /// Whether it was said that nothing of a sheet is to be imported.
    ///
    /// @param sheet its place in the file, from 0
    boolean leavesOut(int sheet) {
        return said.stream().anyMatch(one -> isWholeLeftOut(one, sheet));
    }

    /// Whether it was said that cells of it are nothing to import.
    boolean leavesOutCells() {
        return said.stream().anyMatch(one -> one instanceof Said.OfCells(_, Correction.LeftOut _));
    }

    /// Whether it was said that a cell is nothing to import, or what it stands in.
    ///
    /// @param sheet its place in the file, from 0
    /// @param row from 1
    /// @param column from 1
    boolean leavesOut(int sheet, int row, int column) {
        return said.stream()
                .anyMatch(
                        one ->
                                one instanceof Said.OfCells(int at, Correction.LeftOut(var range))
                                        && at == sheet
                                        && range.contains(row, column));
    }

    private boolean isWholeLeftOut(Said one, int sheet) {
        return one instanceof Said.OfCells(int at, Correction.LeftOut(var range))
                && at == sheet
                && seen.map(known -> known.sheets().get(sheet).whole())
                        .filter(range::equals)
                        .isPresent();
    }

    /// Says of which sheets nothing is to be imported, and takes that back of all others.
    ///
    /// @param out their places in the file, from 0
    void leaveOutSheets(Set<Integer> out) {
        List<SeenSheet> sheets = seen.map(Seen::sheets).orElse(List.of());
        for (int i = 0; i < sheets.size(); i++) {
            int sheet = i;
            if (!out.contains(sheet)) {
                said.removeIf(one -> isWholeLeftOut(one, sheet));
            } else if (!leavesOut(sheet)) {
                said.add(
                        new Said.OfCells(sheet, new Correction.LeftOut(sheets.get(sheet).whole())));
            }
        }
    }

    /// Takes back what was said last.
    void unsay() {
        if (!said.isEmpty()) {
            sayOnly(List.copyOf(said.subList(0, said.size() - 1)));
        }
    }

    /// Takes back what was said last to be nothing to import.
    void unsayLeftOut() {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i) instanceof Said.OfCells(_, Correction.LeftOut _)) {
                said.remove(i);
                return;
            }
        }
    }

    /// What is said and typed, where it can be understood.
    Optional<ImportOptions> options() {
        return typed().map(this::with);
    }

    private ImportOptions with(ImportOptions typed) {
        ImportOptions options = typed;
        Map<Integer, Guidance> guidance = new HashMap<>();
        List<CellDecision> cells = new ArrayList<>();
        for (Said one : said) {
            switch (one) {
                case Said.OfCells(int sheet, Correction correction) ->
                        guidance.merge(sheet, Guidance.NONE.with(correction), Guidance::and);
                case Said.OfNames(Same same) -> options = options.and(same);
                case Said.OfCell(CellDecision decision) -> cells.add(decision);
                case Said.NoRecipe _ -> options = options.by(new ImportOptions.ReadBy.Nothing());
                case Said.OfAll _ -> {
                    // What is typed now counts.
                }
            }
        }
        return options.guidedBy(guidance).deciding(cells);
    }

    private Optional<ImportOptions> typed() {
        Optional<String> where = Optional.of(place.get().strip()).filter(text -> !text.isEmpty());
        String when = period.get().strip();
        if (when.isEmpty()) {
            return Optional.of(new ImportOptions(where, Optional.empty()));
        }
        // As the program writes it, and as people do: a quarter of French speakers is no Q.
        return Period.parse(when)
                .or(() -> PeriodRecogniser.plain().whole(when))
                .filter(known -> !known.equals(Period.NONE))
                .map(known -> new ImportOptions(where, Optional.of(known)));
    }

    /// Begins another job on the file: the one before is stopped, and its end nobody hears of.
    ///
    /// @return by which the job is known when it ends
    long begin() {
        long mine = ++turn;
        job.cancel();
        return mine;
    }

    boolean isAt(long job) {
        return turn == job;
    }

    void runs(Running running) {
        job = running;
    }

    void stop() {
        job.cancel();
    }
}
