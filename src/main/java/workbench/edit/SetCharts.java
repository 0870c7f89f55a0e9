package workbench.edit;

import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;

import java.util.List;
import java.util.Map;

/// Says which charts the submission prints.
public final class SetCharts {
    private final Dossier dossier;

    public SetCharts(Dossier dossier) {
        this.dossier = dossier;
    }

    /// One more is printed.
    ///
    /// @param name as a person calls it
    public void add(TextRef chart, SetContent.Entry entry, Bilingual name)
            throws WorkbenchException {
        dossier.write(
                Message.of("edit.chart", name),
                writer -> {
                    writer.putText(chart.kind(), chart.key(), entry.json(), entry.dependsOn());
                    return chart;
                });
    }

    /// One is printed no longer.
    ///
    /// @param name as a person calls it
    public void remove(TextRef chart, Bilingual name) throws WorkbenchException {
        dossier.write(
                Message.of("edit.chart.gone", name),
                writer -> {
                    writer.removeText(chart.kind(), chart.key());
                    return chart;
                });
    }

    /// These are printed in the place of all before.
    ///
    /// @param kind that charts are kept as
    /// @param before the keys of those that there are
    /// @param charts by the keys that they are kept under
    public void all(String kind, List<String> before, Map<String, SetContent.Entry> charts)
            throws WorkbenchException {
        dossier.write(
                Message.of("edit.charts", charts.size()),
                writer -> {
                    before.stream()
                            .filter(key -> !charts.containsKey(key))
                            .forEach(key -> writer.removeText(kind, key));
                    charts.forEach(
                            (key, entry) ->
                                    writer.putText(kind, key, entry.json(), entry.dependsOn()));
                    return charts.size();
                });
    }
}
