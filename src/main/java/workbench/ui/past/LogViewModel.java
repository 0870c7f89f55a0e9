package workbench.ui.past;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.catalogue.SoughtWords;
import workbench.catalogue.Texts;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.model.ImportId;
import workbench.model.IndicatorId;
import workbench.model.Message;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.publish.CsvRows;
import workbench.publish.LogTable;
import workbench.publish.OutputFiles;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.LogEntry;
import workbench.store.SourceRecord;
import workbench.submission.ContentReader;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was done to the dossier, as far as it has the words that are typed. Belongs to the screen's
/// thread; reading and filtering are jobs.
final class LogViewModel {
    private final Workplace workplace;
    private final LatestJob reading;
    private final LatestJob filtering;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<List<LogLine>>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<List<LogLine>> all = Optional.empty();

    LogViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.reading = new LatestJob(workplace.jobs());
        this.filtering = new LatestJob(workplace.jobs());
        words.subscribe((_, _) -> filter());
        workplace.dossier().dossier().subscribe((_, _) -> forget());
    }

    /// What is looked for.
    StringProperty words() {
        return words;
    }

    /// Those that have the words, the latest first; empty while they are not read.
    ReadOnlyObjectProperty<Optional<List<LogLine>>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why they could not be read or written.
    ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    private void forget() {
        reading.cancel();
        filtering.cancel();
        all = Optional.empty();
        shown.set(Optional.empty());
        failure.set(Optional.empty());
        words.set("");
    }

    /// Reads the log anew, in the language of now.
    void read() {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        failure.set(Optional.empty());
        LogWords said = new LogWords(workplace.texts(), workplace.clock().getZone());
        reading.run(
                _ ->
                        open.get().log().reversed().stream()
                                .map(entry -> LogLine.of(entry, said))
                                .toList(),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<LogLine>>(var lines) -> {
                            all = Optional.of(lines);
                            filter();
                        }
                        case Outcome.Failed<List<LogLine>>(var why) ->
                                failure.set(Optional.of(why));
                        case Outcome.Stopped<List<LogLine>> _ -> {
                            // Another reading follows.
                        }
                    }
                });
    }

    /// What was not read yet is not empty.
    private void filter() {
        if (all.isEmpty()) {
            return;
        }
        List<LogLine> from = all.get();
        SoughtWords typed = SoughtWords.of(words.get());
        filtering.run(
                _ -> from.stream().filter(line -> line.fits(typed)).toList(),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<LogLine>>(var found)) {
                        shown.set(Optional.of(found));
                    }
                });
    }

    /// Goes to the first thing that an entry touched and that a screen shows.
    void go(LogLine line) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        Ledger ledger = open.get().ledger();
        workplace
                .jobs()
                .<Optional<Target>>run(
                        _ ->
                                line.entry().touched().stream()
                                        .flatMap(one -> target(ledger, one).stream())
                                        .findFirst(),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Optional<Target>>(var target)) {
                                target.ifPresent(workplace.navigator()::show);
                            }
                        });
    }

    /// Whether there is something to go to.
    static boolean leads(LogLine line) {
        return line.entry().touched().stream().anyMatch(LogViewModel::leads);
    }

    private static boolean leads(LogEntry.Touched one) {
        return switch (one.kind()) {
            case "import", "series", "indicator", ContentReader.ANSWER, ContentReader.COMMENT ->
                    true;
            default -> false;
        };
    }

    private static Optional<Target> target(Ledger ledger, LogEntry.Touched one) {
        return switch (one.kind()) {
            case "import" ->
                    number(one)
                            .map(ImportId::new)
                            .flatMap(ledger::importOf)
                            .flatMap(record -> imported(ledger, record));
            case "series" ->
                    number(one)
                            .map(SeriesId::new)
                            .flatMap(ledger::series)
                            .map(series -> new Target.OneSeries(series.id()));
            case "indicator" ->
                    number(one).map(IndicatorId::new).flatMap(id -> indicator(ledger, id));
            case ContentReader.ANSWER, ContentReader.COMMENT ->
                    Optional.of(new Target.Question(one.key()));
            default -> Optional.empty();
        };
    }

    /// What was entered by hand is one figure, which the screen of indicators shows.
    private static Optional<Target> imported(Ledger ledger, ImportRecord record) {
        Function<ImportRecord, Target> made = one -> new Target.OneImport(one.id());
        return record.source().kind() == SourceRecord.Kind.FILE
                ? Optional.of(made.apply(record))
                : ledger.seriesOf(record.id()).stream()
                        .findFirst()
                        .<Target>map(Target.OneSeries::new)
                        .or(() -> Optional.of(made.apply(record)));
    }

    private static Optional<Target> indicator(Ledger ledger, IndicatorId id) {
        return ledger.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new Target.OneIndicator(one.indicator()));
    }

    private static Optional<Long> number(LogEntry.Touched one) {
        try {
            return Optional.of(Long.valueOf(one.key()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Asks for a name and writes the lines that are shown, oldest first, as the command line does.
    void save() {
        Optional<List<LogLine>> lines = shown.get();
        if (lines.isEmpty()) {
            return;
        }
        Texts texts = workplace.texts();
        workplace
                .files()
                .save(Message.of("ui.past.log.save.title"), "log.csv")
                .ifPresent(to -> write(to, lines.get().reversed(), texts));
    }

    private void write(Path to, List<LogLine> lines, Texts texts) {
        failure.set(Optional.empty());
        workplace
                .jobs()
                .<Path>run(
                        _ -> {
                            OutputFiles.write(
                                    to,
                                    stream -> {
                                        Writer target =
                                                new OutputStreamWriter(
                                                        stream, StandardCharsets.UTF_8);
                                        try (CsvRows rows = new CsvRows(target, LogTable.HEADERS)) {
                                            lines.forEach(
                                                    line ->
                                                            rows.add(
                                                                    LogTable.row(
                                                                            line.entry(), texts)));
                                        }
                                        target.flush();
                                    });
                            return to;
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Path> _ ->
                                        workplace
                                                .notices()
                                                .done(
                                                        Message.of(
                                                                "ui.past.states.saved",
                                                                to.toString()));
                                case Outcome.Failed<Path>(var why) -> failure.set(Optional.of(why));
                                case Outcome.Stopped<Path> _ -> {
                                    // All of it is written or nothing.
                                }
                            }
                        });
    }
}
