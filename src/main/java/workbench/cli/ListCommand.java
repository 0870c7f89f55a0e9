package workbench.cli;

import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.Dependencies;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a submission lists, as one JSON list in its order; that of a file stands in the place of
/// all before. One is kept whose figures are still to come, and that is said.
///
/// @param <T> what is listed
abstract class ListCommand<T> extends ContentCommand {
    private final Said said;
    private final String kind;
    private final SetListed.What what;

    /// The keys of what is said of a list that was taken.
    ///
    /// @param set how many there are
    /// @param noSeries that figures of one lead nowhere
    record Said(String set, String noSeries) {}

    /// @param kind that they are kept as
    ListCommand(Console console, Words words, Said said, String kind, SetListed.What what) {
        super(console, words);
        this.said = said;
        this.kind = kind;
        this.what = what;
    }

    /// All of a file.
    abstract List<T> all(String json) throws WorkbenchException;

    /// One as it is kept.
    abstract SetContent.Entry entry(T one, Dependencies dependencies);

    /// What a person calls one.
    abstract Object name(T one);

    /// The series that one shows figures of.
    abstract Stream<SeriesRef> series(T one);

    @Override
    final Read read(Path file, String json) throws WorkbenchException {
        List<T> all = all(json);
        return dossier -> take(dossier, all);
    }

    private int take(Dossier dossier, List<T> all) throws WorkbenchException {
        Figures figures = new Figures(dossier.ledger());
        Dependencies dependencies = new Dependencies(figures);
        new SetListed(dossier, what)
                .all(kind, all.stream().map(one -> entry(one, dependencies)).toList());
        console.say(said.set(), all.size());
        List<Message> remarks = all.stream().flatMap(one -> leadingNowhere(one, figures)).toList();
        remarks.forEach(console::say);
        return remarks.isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    private Stream<Message> leadingNowhere(T one, Figures figures) {
        return series(one)
                .filter(series -> figures.find(series).isEmpty())
                .map(
                        series ->
                                Message.of(
                                        said.noSeries(),
                                        name(one),
                                        series.indicatorName(),
                                        series.place()));
    }
}
