package workbench.store;

import workbench.model.ImportId;
import workbench.model.IndicatorId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What a dossier knows, read.
///
/// The current value of a series in a period is that of the latest import, in the order in which
/// they were first made, that is not withdrawn. May be asked on any thread; each question is
/// answered in one state of the dossier, that of the last finished action, or on the thread of an
/// action under way, with what it has done so far. Every method throws {@link DossierFailure} when
/// the file fails under it.
public final class Ledger {
    private final Sessions sessions;

    Ledger(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Every import, oldest first, withdrawn ones too.
    public List<ImportRecord> imports() {
        return sessions.read(r -> ImportTable.all(r.session(), r.standing()));
    }

    public Optional<ImportRecord> importOf(ImportId id) {
        return sessions.read(r -> ImportTable.find(r.session(), r.standing(), id));
    }

    /// The latest import of the same bytes by the same recipe, whether it stands or not.
    public Optional<ImportRecord> sameImport(String sha256, String recipeHash) {
        return sessions.read(r -> ImportTable.same(r.session(), r.standing(), sha256, recipeHash));
    }

    /// The recipe of an import, as its owner wrote it.
    public Optional<String> recipe(ImportId id) {
        return sessions.read(
                r ->
                        r.session()
                                .first(
                                        "SELECT recipe FROM import WHERE id = ?",
                                        row -> row.getString(1),
                                        id.value()));
    }

    /// Indicators that a person stated or a standing import brought, by name.
    public List<StoredIndicator> indicators() {
        return sessions.read(r -> IndicatorTable.all(r.session(), r.standing()));
    }

    /// Every definition that an indicator has had, oldest first.
    public List<DefinitionVersion> definitions(IndicatorId id) {
        return sessions.read(r -> IndicatorTable.definitions(r.session(), id));
    }

    /// Every series that is not an alias, by indicator, place and breakdown; those whose imports
    /// are all withdrawn too.
    public List<Series> allSeries() {
        return sessions.read(
                r -> {
                    List<Series> all = new ArrayList<>();
                    new SeriesReader(r.session())
                            .each(Optional.empty(), Optional.empty(), all::add);
                    return all;
                });
    }

    /// Every series that is read as part of another, as its source's words named it.
    public List<Series> aliases() {
        return sessions.read(
                r -> {
                    SeriesReader reader = new SeriesReader(r.session());
                    return Aliases.all(r.session()).stream().map(reader::itself).toList();
                });
    }

    /// The series that a number leads to, aliases followed.
    public Optional<Series> series(SeriesId id) {
        return sessions.read(r -> new SeriesReader(r.session()).series(id));
    }

    /// The series that a key leads to, aliases followed.
    public Optional<SeriesId> find(SeriesKey key) {
        return sessions.read(
                r ->
                        SeriesTable.find(r.session(), key)
                                .map(id -> new SeriesId(Aliases.root(r.session(), id.value()))));
    }

    /// The current figures of a series, its aliases' among them, oldest period first.
    public NavigableMap<Period, Observation> current(SeriesId series) {
        return sessions.read(
                r -> reader(r).current(Aliases.root(r.session(), series.value()), _ -> true));
    }

    /// The figures of a series that would be current if an import did not stand.
    public NavigableMap<Period, Observation> currentWithout(SeriesId series, ImportId without) {
        return sessions.read(
                r ->
                        new ObservationReader(r.session(), r.standing().with(without, false))
                                .current(Aliases.root(r.session(), series.value()), _ -> true));
    }

    /// The current figure of a series in a period.
    public Optional<Observation> current(SeriesId series, Period period) {
        return sessions.read(
                r -> reader(r).current(Aliases.root(r.session(), series.value()), period));
    }

    /// Shows the figures that a query asks for, in a stable order: indicator, place, breakdown,
    /// period. Only one series is held at a time.
    public void observations(ObservationQuery query, ObservationVisitor visitor) {
        sessions.read(
                r -> {
                    Standing standing =
                            query.asOf().isPresent()
                                    ? Standing.read(r.session(), query.asOf())
                                    : r.standing();
                    ObservationReader figures = new ObservationReader(r.session(), standing);
                    new SeriesReader(r.session())
                            .each(
                                    query.indicator(),
                                    query.place(),
                                    series ->
                                            figures.current(series.id().value(), query::covers)
                                                    .values()
                                                    .forEach(one -> visitor.visit(series, one)));
                    return true;
                });
    }

    /// What every import told of a figure, oldest first, withdrawn ones too.
    public List<Observation> history(SeriesId series, Period period) {
        return sessions.read(
                r -> reader(r).history(Aliases.root(r.session(), series.value()), period));
    }

    /// What every import told of each period of a series, oldest import first, withdrawn ones too.
    public NavigableMap<Period, List<Observation>> history(SeriesId series) {
        return sessions.read(r -> reader(r).history(Aliases.root(r.session(), series.value())));
    }

    /// Every change of a figure from one standing import to the next, in the order of {@link
    /// #observations}.
    public List<Restatement> restatements() {
        return sessions.read(
                r -> {
                    List<Restatement> all = new ArrayList<>();
                    ObservationReader figures = reader(r);
                    new SeriesReader(r.session())
                            .each(
                                    Optional.empty(),
                                    Optional.empty(),
                                    series -> all.addAll(figures.restatements(series)));
                    return all;
                });
    }

    /// Every figure that an import brought, whether it stands or not, beside what counted when it
    /// was made, in the order of {@link #observations}. Of two members of a series that the import
    /// brought for one period, the series' own is told.
    public List<ImportedFigure> broughtBy(ImportId id) {
        List<ImportedFigure> all = new ArrayList<>();
        broughtBy(id, all::add);
        return List.copyOf(all);
    }

    /// Shows the same. Only one series is held at a time: an import may have brought a million.
    public void broughtBy(ImportId id, Consumer<ImportedFigure> visitor) {
        sessions.read(
                r -> {
                    Session session = r.session();
                    Instant at = ImportTable.made(session, id.value()).at();
                    ObservationReader figures =
                            new ObservationReader(
                                    session, Standing.before(session, id.value(), at));
                    for (Series series : new SeriesReader(session).brought(id)) {
                        figures.brought(series, id).forEach(visitor);
                    }
                    return true;
                });
    }

    /// Shows the current figures that would come from elsewhere if an import stood, or did not, in
    /// the order of {@link #observations}; none where it is so already. Only one series is held at
    /// a time.
    public void changesIf(ImportId id, boolean standing, Consumer<FigureChange> visitor) {
        sessions.read(
                r -> {
                    ObservationReader now = reader(r);
                    ObservationReader then =
                            new ObservationReader(r.session(), r.standing().with(id, standing));
                    for (Series series : new SeriesReader(r.session()).brought(id)) {
                        changes(series, now.periodsOf(series.id().value(), id), now, then)
                                .forEach(visitor);
                    }
                    return true;
                });
    }

    /// How many figures {@link #changesIf} would show, by what a person would see: without reading
    /// more of them than that takes.
    public Map<FigureChange.Kind, Long> countIf(ImportId id, boolean standing) {
        return sessions.read(
                r -> {
                    Standing then = r.standing().with(id, standing);
                    StandingCount count = new StandingCount(r.session(), r.standing(), then, id);
                    for (long root : SeriesReader.rootsBrought(r.session(), id)) {
                        if (Aliases.members(r.session(), root).size() == 1) {
                            count.add(root);
                        } else {
                            Series series =
                                    new SeriesReader(r.session())
                                            .series(new SeriesId(root))
                                            .orElseThrow();
                            ObservationReader now = reader(r);
                            changes(
                                            series,
                                            now.periodsOf(root, id),
                                            now,
                                            new ObservationReader(r.session(), then))
                                    .forEach(change -> count.add(change.kind()));
                        }
                    }
                    return count.counts();
                });
    }

    private static List<FigureChange> changes(
            Series series, Set<Period> told, ObservationReader now, ObservationReader then) {
        if (told.isEmpty()) {
            return List.of();
        }
        long root = series.id().value();
        NavigableMap<Period, Observation> before = now.current(root, told::contains);
        NavigableMap<Period, Observation> after = then.current(root, told::contains);
        return told.stream()
                .map(
                        period ->
                                new FigureChange(
                                        series,
                                        period,
                                        Optional.ofNullable(before.get(period)),
                                        Optional.ofNullable(after.get(period))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static ObservationReader reader(Sessions.Reading reading) {
        return new ObservationReader(reading.session(), reading.standing());
    }

    public Optional<SourceRecord> source(SourceId id) {
        return sessions.read(r -> SourceTable.find(r.session(), id));
    }

    /// The bytes of a source's kept file, as they were. Reading them may fail with an `IOException`
    /// caused by a {@link DossierFailure}.
    ///
    /// @throws WorkbenchException for a source that has no file
    public InputStream openSource(SourceId id) throws WorkbenchException {
        Optional<Long> file = sessions.read(r -> SourceTable.keptFile(r.session(), id));
        if (file.isEmpty()) {
            throw Failures.because(Failures.Doing.READ, sessions.main().file(), "store.why.noFile");
        }
        return KeptFiles.open(sessions, file.get());
    }

    /// The JSON text that a package keeps under a kind and key.
    public Optional<String> text(String kind, String key) {
        return sessions.read(r -> TextTable.find(r.session(), kind, key));
    }

    /// All JSON texts of a kind, by key.
    public Map<String, String> texts(String kind) {
        return sessions.read(r -> TextTable.all(r.session(), kind));
    }

    /// The series that a text rests on.
    public Set<SeriesId> dependsOn(TextRef text) {
        return sessions.read(r -> TextTable.dependsOn(r.session(), text));
    }

    /// The texts that rest on a series or on one that is read as part of it.
    public List<TextRef> dependents(SeriesId series) {
        return sessions.read(
                r -> {
                    Session session = r.session();
                    Set<TextRef> texts =
                            new TreeSet<>(
                                    Comparator.comparing(TextRef::kind)
                                            .thenComparing(TextRef::key));
                    long root = Aliases.root(session, series.value());
                    for (long member : Aliases.members(session, root)) {
                        texts.addAll(TextTable.dependents(session, member));
                    }
                    return List.copyOf(texts);
                });
    }

    /// Checks everything that can be checked: the file's structure, its references, the SHA-256 of
    /// every kept file, every current figure, and that every cell still says what was read from it.
    public IntegrityReport verify(CellTexts cells) throws WorkbenchException {
        return new Verifier(sessions, this, cells).report();
    }
}
