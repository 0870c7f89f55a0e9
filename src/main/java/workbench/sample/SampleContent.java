package workbench.sample;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.edit.ListedKeys;
import workbench.edit.SetContent;
import workbench.edit.SetIndicators;
import workbench.figure.Figures;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.StoredIndicator;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes the sample's texts (profile, answers, initiatives, charts) over into a dossier, each with
/// the series that it depends on.
final class SampleContent {
    private final Dossier dossier;
    private final Figures figures;
    private final Dependencies dependencies;

    SampleContent(Dossier dossier) {
        this.dossier = dossier;
        this.figures = new Figures(dossier.ledger());
        this.dependencies = new Dependencies(figures);
    }

    /// @return how many texts were taken over
    int add(Samples samples) throws WorkbenchException, IOException {
        names(samples.named("indicators.json"));
        int texts = 0;
        texts += profile(samples.named("profile.json"));
        texts += answers(samples.named("answers.json"));
        texts += ordered(samples.named("initiatives.json"), ContentReader.INITIATIVE);
        texts += ordered(samples.named("charts.json"), ContentReader.CHART);
        return texts;
    }

    /// The indicators of the city's own, which its spreadsheets name in one language only.
    private void names(Optional<String> text) throws WorkbenchException {
        if (text.isEmpty()) {
            return;
        }
        List<Indicator> named = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(text.get())) {
            Bilingual name = new Bilingual(node.path("en").asString(), node.path("fr").asString());
            dossier.ledger().indicators().stream()
                    .map(StoredIndicator::indicator)
                    .filter(indicator -> indicator.name().en().equals(name.en()))
                    .map(indicator -> indicator.withName(name))
                    .forEach(named::add);
        }
        if (!named.isEmpty()) {
            new SetIndicators(dossier).set(named);
        }
    }

    private int profile(Optional<String> text) throws WorkbenchException {
        if (text.isEmpty()) {
            return 0;
        }
        new SetContent(dossier)
                .set(
                        ContentReader.PROFILE,
                        Map.of(ContentReader.PROFILE, new SetContent.Entry(text.get(), Set.of())));
        return 1;
    }

    private int answers(Optional<String> text) throws WorkbenchException {
        Map<String, SetContent.Entry> entries = new LinkedHashMap<>();
        if (text.isPresent()) {
            for (Map.Entry<String, JsonNode> entry :
                    JsonMapper.shared().readTree(text.get()).properties()) {
                String question = entry.getKey();
                String json = JsonMapper.shared().writeValueAsString(entry.getValue());
                Answer answer = ContentReader.answer(question, json);
                entries.put(
                        question,
                        new SetContent.Entry(
                                ContentWriter.answer(answer, figures::resolve),
                                dependencies.of(answer)));
            }
        }
        return set(ContentReader.ANSWER, entries);
    }

    /// Texts whose order counts.
    private int ordered(Optional<String> text, String kind) throws WorkbenchException {
        List<SetContent.Entry> entries = new ArrayList<>();
        if (text.isPresent()) {
            for (JsonNode node : JsonMapper.shared().readTree(text.get())) {
                String json = JsonMapper.shared().writeValueAsString(node);
                Set<SeriesId> series =
                        kind.equals(ContentReader.CHART)
                                ? dependencies.of(ContentReader.chart(json))
                                : dependencies.of(ContentReader.initiative(json));
                entries.add(new SetContent.Entry(json, series));
            }
        }
        return set(kind, ListedKeys.inOrder(entries));
    }

    private int set(String kind, Map<String, SetContent.Entry> entries) throws WorkbenchException {
        if (!entries.isEmpty()) {
            new SetContent(dossier).set(kind, entries);
        }
        return entries.size();
    }
}
