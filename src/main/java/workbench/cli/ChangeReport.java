package workbench.cli;

import workbench.submission.AnswerChange;
import workbench.submission.ChangeWords;
import workbench.submission.ChartChange;
import workbench.submission.SubmissionChange;
import workbench.submission.UsedFigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells what an import would change in the submission: each answer and chart, old beside new.
final class ChangeReport {
    private static final int SHOWN = 5;

    private final Console console;
    private final ChangeWords words;

    ChangeReport(Console console) {
        this.console = console;
        this.words = new ChangeWords(console.texts());
    }

    void say(SubmissionChange change) {
        if (change.isEmpty()) {
            return;
        }
        console.say("cli.import.submission", change.answers().size(), change.charts().size());
        for (AnswerChange answer : change.answers()) {
            console.say(
                    answer.asksForApproval() ? "cli.import.answer.approved" : "cli.import.answer",
                    answer.question().number(),
                    shortened(words.figures(answer)));
        }
        for (ChartChange chart : change.charts()) {
            console.say("cli.import.chart", chart.spec().name(), shortened(words.points(chart)));
        }
    }

    private String shortened(List<String> parts) {
        String some =
                Console.plain(String.join("; ", parts.subList(0, Math.min(SHOWN, parts.size()))));
        return parts.size() <= SHOWN
                ? some
                : console.texts().text("cli.import.and-more", some, parts.size() - SHOWN);
    }

    Map<String, Object> json(SubmissionChange change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("answers", change.answers().stream().map(this::json).toList());
        object.put("charts", change.charts().stream().map(this::json).toList());
        return object;
    }

    private Map<String, Object> json(AnswerChange answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", answer.question().question().id());
        object.put("number", answer.question().number());
        object.put("state", answer.now().state().name());
        object.put("becomes", answer.then().state().name());
        object.put("asksForApproval", answer.asksForApproval());
        object.put(
                "figures",
                answer.tokens().stream()
                        .map(
                                token -> {
                                    Map<String, Object> figure = new LinkedHashMap<>();
                                    figure.put("token", token);
                                    side(figure, "now", answer.now().figure(token));
                                    side(figure, "then", answer.then().figure(token));
                                    return figure;
                                })
                        .toList());
        return object;
    }

    /// What is missing is left out.
    private void side(Map<String, Object> object, String name, Optional<UsedFigure> figure) {
        figure.filter(one -> one.figure().isPresent())
                .ifPresent(
                        one -> {
                            object.put(name, one.shown(console.texts().language()));
                            object.put(name + "Period", one.figure().orElseThrow().to().text());
                        });
    }

    private Map<String, Object> json(ChartChange chart) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("chart", chart.spec().id());
        object.put("headline", chart.spec().name().in(console.texts().language()));
        object.put(
                "points",
                chart.points(console.texts().language()).stream()
                        .map(
                                point -> {
                                    Map<String, Object> one = new LinkedHashMap<>();
                                    one.put("line", point.line());
                                    one.put("period", point.period().text());
                                    point.now().ifPresent(value -> one.put("now", value));
                                    point.then().ifPresent(value -> one.put("then", value));
                                    return one;
                                })
                        .toList());
        return object;
    }
}
