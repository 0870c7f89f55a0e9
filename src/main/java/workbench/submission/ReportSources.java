package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.SourceName;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files that a report rests on, at a glance: the register has every cell.
final class ReportSources {
    private final Language language;
    private final Texts texts;

    ReportSources(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// What one file brought.
    private record Source(
            String file, LocalDate imported, TreeSet<String> sheets, TreeSet<String> indicators) {}

    Block table(ReportScope scope) {
        Map<String, Source> sources = new TreeMap<>();
        scope.lines().forEach(line -> line.present().forEach(one -> add(sources, line, one)));
        return new Block.Table(
                texts.text("submission.report.sources.caption"),
                List.of(
                        new Block.Column(texts.text("submission.register.file"), 38, false),
                        new Block.Column(texts.text("submission.register.sheet"), 30, false),
                        new Block.Column(texts.text("submission.register.imported"), 20, false),
                        new Block.Column(
                                texts.text("submission.report.column.indicators"), 12, true)),
                sources.values().stream().map(this::row).toList(),
                "");
    }

    private void add(Map<String, Source> sources, ReportLine line, Observation observation) {
        String file = SourceName.of(observation, language);
        Source source =
                sources.computeIfAbsent(
                        file + "\n" + observation.vintage().at(),
                        _ ->
                                new Source(
                                        file,
                                        observation.vintage().day(),
                                        new TreeSet<>(),
                                        new TreeSet<>()));
        observation
                .provenance()
                .cell()
                .map(CellRef::sheet)
                .filter(sheet -> !sheet.isEmpty())
                .ifPresent(source.sheets()::add);
        source.indicators().add(line.key().indicator().name().in(language));
    }

    private Block.Row row(Source source) {
        return new Block.Row(
                List.of(
                        cell(source.file()),
                        cell(String.join(", ", source.sheets())),
                        cell(ValueFormat.date(source.imported(), language)),
                        cell(
                                ValueFormat.value(
                                        source.indicators().size(), Unit.COUNT, 0, language))));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(new Inline.Words(text)), Block.Tone.NEUTRAL);
    }
}
