package workbench.store;

import workbench.model.FigureCount;
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
    /// Of how many series changes are held at once.
    private static final int TOGETHER = 100;

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

    /// Every indicator that any series is of, whatever became of its imports; by name.
    public List<StoredIndicator> everyIndicator() {
        return sessions.read(r -> IndicatorTable.every(r.session()));
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

    /// What a list of all series shows of each: of those that have current figures, in the order of
    /// their numbers, so many at a time that a screen can go on in between.
    ///
    /// Within an action, as it was before the action.
    ///
    /// @param after the last one of those that were shown before; empty to begin
    public List<SeriesSummary> summaries(Optional<SeriesId> after, int most) {
        return sessions.read(
                r ->
                        new SeriesReader(r.session())
                                .summaries(after.map(SeriesId::value).orElse(0L), most, reader(r)));
    }

    /// The series that have current figures. Within an action, as it was before the action.
    public Set<SeriesId> withFigures() {
        return sessions.read(
                r ->
                        Set.copyOf(
                                r.session()
                                        .list(
                                                "SELECT series FROM summary",
                                                row -> new SeriesId(row.getLong(1)))));
    }

    /// The series that name no place, of files that name the places of other figures in the same
    /// sheet or of the same indicator: an empty place may mean the whole country there. Within an
    /// action, as it was before the action.
    public Set<SeriesId> unplacedBesidePlaces() {
        return sessions.read(r -> BesidePlaces.series(r.session()));
    }

    /// The series of an indicator that are no aliases, by place and breakdown; those whose imports
    /// are all withdrawn too.
    public List<Series> seriesOf(IndicatorId indicator) {
        return sessions.read(r -> new SeriesReader(r.session()).of(indicator));
    }

    /// The series that differ from one by their unit alone.
    public List<Series> inOtherUnits(SeriesId series) {
        return sessions.read(r -> new SeriesReader(r.session()).inOtherUnits(series));
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
                        new ObservationReader(
                                        r.session(),
                                        r.standing().with(List.of(without.value()), false))
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

    /// How many current figures there are, each counted once: one that was restated or entered by
    /// hand in the place of another is one figure. Within an action, as it was before the action.
    public FigureCount figures() {
        return sessions.read(r -> SummaryTable.figures(r.session()));
    }

    /// How many figures each import told otherwise than the standing import before it; those that
    /// told none are left out. Within an action, as it was before the action.
    public Map<ImportId, Long> restatedBy() {
        return sessions.read(r -> SummaryTable.restatedBy(r.session()));
    }

    /// The last of {@link #restatements}, the latest import's first. Within an action, of the
    /// imports that there were before it.
    ///
    /// @param most how many
    public List<Restatement> lastRestatements(int most) {
        return sessions.read(
                r -> {
                    List<Restatement> last = new ArrayList<>();
                    SeriesReader series = new SeriesReader(r.session());
                    ObservationReader figures = reader(r);
                    for (SummaryTable.Place place : SummaryTable.lastRestated(r.session(), most)) {
                        series.series(new SeriesId(place.series())).stream()
                                .flatMap(one -> figures.restatements(one).stream())
                                .filter(one -> one.after().importId().value() == place.importId())
                                .forEach(last::add);
                        if (last.size() >= most) {
                            break;
                        }
                    }
                    return last.stream().limit(most).toList();
                });
    }

    /// The series that an import told figures of, whether it stands or not, by number. Within an
    /// action, as it was before the action.
    public List<SeriesId> seriesOf(ImportId id) {
        return sessions.read(
                r ->
                        r.session()
                                .list(
                                        "SELECT series FROM summary_import WHERE import = ?"
                                                + " ORDER BY series",
                                        row -> new SeriesId(row.getLong(1)),
                                        id.value()));
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
                    ObservationReader figures = beside(r.session(), id);
                    for (Series series : new SeriesReader(r.session()).brought(id)) {
                        figures.brought(series, id).forEach(visitor);
                    }
                    return true;
                });
    }

    /// Those that an import brought of one series, oldest period first.
    public List<ImportedFigure> broughtBy(ImportId id, SeriesId of) {
        return sessions.read(
                r ->
                        new SeriesReader(r.session())
                                .series(of)
                                .map(series -> beside(r.session(), id).brought(series, id))
                                .orElse(List.of()));
    }

    /// The first that an import brought, for who wants to see some at once: of the series in which
    /// it restated a figure before the others, and of each of these all. Within an action, of the
    /// imports that there were before it.
    ///
    /// @param enough as many as there are at least, unless it brought fewer
    public List<ImportedFigure> firstBroughtBy(ImportId id, int enough) {
        return sessions.read(
                r -> {
                    List<ImportedFigure> some = new ArrayList<>();
                    SeriesReader series = new SeriesReader(r.session());
                    ObservationReader figures = beside(r.session(), id);
                    for (long one : SummaryTable.broughtFirst(r.session(), id.value(), enough)) {
                        if (some.size() >= enough) {
                            break;
                        }
                        series.series(new SeriesId(one))
                                .ifPresent(read -> some.addAll(figures.brought(read, id)));
                    }
                    return List.copyOf(some);
                });
    }

    /// Reads what counted when an import was made.
    private static ObservationReader beside(Session session, ImportId id) {
        Instant at = ImportTable.made(session, id.value()).at();
        return new ObservationReader(session, Standing.before(session, id.value(), at));
    }

    /// Shows the current figures that would come from elsewhere if an import stood, or did not, in
    /// the order of {@link #observations}; none where it is so already. Only one series is held at
    /// a time.
    public void changesIf(ImportId id, boolean standing, Consumer<FigureChange> visitor) {
        sessions.read(
                r -> {
                    ObservationReader now = reader(r);
                    ObservationReader then = readerIf(r, id, standing);
                    for (Series series : new SeriesReader(r.session()).brought(id)) {
                        changes(series, now.periodsOf(series.id().value(), id), now, then)
                                .forEach(visitor);
                    }
                    return true;
                });
    }

    /// Those of some series, series by series as they are named.
    public List<FigureChange> changesIf(ImportId id, boolean standing, List<SeriesId> of) {
        return sessions.read(
                r -> {
                    ObservationReader now = reader(r);
                    ObservationReader then = readerIf(r, id, standing);
                    SeriesReader series = new SeriesReader(r.session());
                    return of.stream()
                            .flatMap(one -> series.series(one).stream())
                            .flatMap(
                                    one ->
                                            changes(
                                                    one,
                                                    now.periodsOf(one.id().value(), id),
                                                    now,
                                                    then)
                                                    .stream())
                            .toList();
                });
    }

    /// How many figures {@link #changesIf} would show, by what a person would see. Within an
    /// action, as it was before the action.
    public Map<FigureChange.Kind, Long> countIf(ImportId id, boolean standing) {
        return sessions.read(
                r ->
                        r.standing().has(id.value()) == standing
                                ? Map.of()
                                : SummaryTable.effect(r.session(), id.value(), standing));
    }

    /// How many of the figures that would go, or come, are not available: {@link #countIf} counts
    /// them too. Within an action, as it was before the action.
    public long countMissingIf(ImportId id, boolean standing) {
        if (standing) {
            List<SeriesId> all = seriesIf(id, true, FigureChange.Kind.COMES, Integer.MAX_VALUE);
            return countMissing(id, true, all);
        }
        record Known(long whole, List<SeriesId> rest) {}
        Known known =
                sessions.read(
                        r ->
                                r.standing().has(id.value())
                                        ? new Known(
                                                SummaryTable.missingOfWhole(
                                                        r.session(), id.value()),
                                                SummaryTable.missingInPart(r.session(), id.value()))
                                        : new Known(0, List.of()));
        return known.whole() + countMissing(id, false, known.rest());
    }

    private long countMissing(ImportId id, boolean standing, List<SeriesId> of) {
        long count = 0;
        for (int i = 0; i < of.size(); i += TOGETHER) {
            List<SeriesId> some = of.subList(i, Math.min(i + TOGETHER, of.size()));
            count +=
                    changesIf(id, standing, some).stream()
                            .filter(FigureChange::isUnavailable)
                            .count();
        }
        return count;
    }

    /// The series with figures of one kind that {@link #changesIf} would show: for {@link
    /// FigureChange.Kind#CHANGES} the one with the largest change first, which is told by what
    /// share of its value a figure changes; else by number. Within an action, as it was before the
    /// action.
    ///
    /// @param kind not {@link FigureChange.Kind#STAYS}
    public List<SeriesId> seriesIf(
            ImportId id, boolean standing, FigureChange.Kind kind, int most) {
        return sessions.read(
                r ->
                        r.standing().has(id.value()) == standing
                                        || kind == FigureChange.Kind.GOES && standing
                                        || kind == FigureChange.Kind.COMES && !standing
                                ? List.of()
                                : SummaryTable.touched(r.session(), id.value(), kind, most));
    }

    /// The texts that rest on a series of which a person would see a figure change if an import
    /// stood, or did not; by series. Within an action, as it was before the action.
    public Map<SeriesId, List<TextRef>> dependentsIf(ImportId id, boolean standing) {
        return sessions.read(
                r ->
                        r.standing().has(id.value()) == standing
                                ? Map.of()
                                : TextTable.dependentsOn(r.session(), id.value()));
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

    /// Reads what would count if an import stood, or did not, with what goes and comes with it.
    private static ObservationReader readerIf(Sessions.Reading r, ImportId id, boolean standing) {
        Set<Long> moved = Together.read(r.session()).moved(id.value(), standing);
        return new ObservationReader(r.session(), r.standing().with(moved, standing));
    }

    /// The entries by hand that would be withdrawn with an import, or restored with it: what was
    /// typed in its draft in the place of single cells. None where it is so already.
    public List<ImportRecord> alongIf(ImportId id, boolean standing) {
        return sessions.read(
                r ->
                        r.standing().has(id.value()) == standing
                                ? List.of()
                                : Together.read(r.session()).moved(id.value(), standing).stream()
                                        .filter(one -> one != id.value())
                                        .map(ImportId::new)
                                        .flatMap(
                                                one ->
                                                        ImportTable.find(
                                                                r.session(), r.standing(), one)
                                                                .stream())
                                        .toList());
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

    /// The JSON texts of a kind that a package keeps beside an import, by key.
    public Map<String, String> besideOf(ImportId id, String kind) {
        return sessions.read(r -> ImportTextTable.of(r.session(), id, kind));
    }

    /// All JSON texts of a kind and key beside imports, withdrawn ones too.
    public Map<ImportId, String> allBeside(String kind, String key) {
        return sessions.read(r -> ImportTextTable.all(r.session(), kind, key));
    }

    /// Of every key of a kind, the JSON text beside the latest import that stands; where none does,
    /// beside the latest.
    ///
    /// @param after by key, the number of the import until which none is looked at
    public Map<String, BesideImport> lastBeside(String kind, Map<String, Long> after) {
        return sessions.read(r -> ImportTextTable.last(r.session(), r.standing(), kind, after));
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
