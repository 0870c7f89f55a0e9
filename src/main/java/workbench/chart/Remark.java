package workbench.chart;

import workbench.catalogue.Texts;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;

/// What a reader must know to read a chart rightly: what its marks mean, where its axis starts.
///
/// @param sign what is drawn before the words
record Remark(Sign sign, String words) {
    /// What a remark explains.
    enum Sign {
        NOTHING,
        PROVISIONAL,
        ESTIMATED,
        CAUTION,
        BREAK
    }

    static List<Remark> of(ChartData data, ValueAxis axis) {
        Texts texts = Texts.of(data.language());
        List<Remark> remarks = new ArrayList<>();
        List<ChartData.Point> shown =
                data.lines().stream().flatMap(line -> Plot.present(line).stream()).toList();
        for (StatusMark mark : StatusMark.values()) {
            if (mark != StatusMark.PLAIN
                    && shown.stream().anyMatch(p -> StatusMark.of(p.status()) == mark)) {
                remarks.add(new Remark(Sign.valueOf(mark.name()), texts.render(mark.words())));
            }
        }
        if (data.lines().stream().anyMatch(line -> !LineMarks.breaks(line).isEmpty())) {
            remarks.add(new Remark(Sign.BREAK, texts.text("chart.key.break")));
        }
        if (!axis.hasZero()) {
            double nearest = axis.min() > 0 ? axis.min() : axis.max();
            String start = ChartNumbers.of(data).tick(nearest, axis.step());
            Message words = Message.of("chart.key.notFromZero", start);
            remarks.add(new Remark(Sign.NOTHING, texts.render(words)));
        }
        return remarks;
    }

    /// The line at the foot, which begins with the word "source" whatever the data gives.
    static String source(ChartData data) {
        String lower = data.source().toLowerCase(data.language().locale());
        return lower.startsWith("source")
                ? data.source()
                : Texts.of(data.language()).text("chart.source", data.source());
    }
}
