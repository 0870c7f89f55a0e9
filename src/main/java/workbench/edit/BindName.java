package workbench.edit;

import workbench.importing.Bindings;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Says what a source's words mean: an indicator, or a place.
///
/// The series that came under those words are read as part of those of what is meant, from now on;
/// their observations stay as they came. The next file that uses the words finds what they mean by
/// itself. One action, which undo takes back whole. Refused where one file tells one figure in two
/// ways, under the words and what they mean or under two spellings of the words.
public final class BindName {
    private final Dossier dossier;

    public BindName(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param words as a provisional indicator of the dossier bears them
    /// @param meant the catalogue's indicator, or any of the dossier's
    /// @return how many series are read under its name now
    /// @throws WorkbenchException where no provisional indicator bears these words
    public int indicator(String words, Indicator meant) throws WorkbenchException {
        return dossier.write(
                label(words, meant.name()),
                writer ->
                        bind(
                                writer,
                                Said.of(words, meant),
                                required(writer, words, key -> bears(key, words))));
    }

    /// @param words as a provisional place of the dossier bears them
    /// @return how many series are read as the place's now
    /// @throws WorkbenchException where no provisional place bears these words
    public int place(String words, Place meant) throws WorkbenchException {
        return dossier.write(
                label(words, meant.name()),
                writer ->
                        bind(
                                writer,
                                Said.of(words, meant),
                                required(
                                        writer,
                                        words,
                                        key ->
                                                key.place().code().isEmpty()
                                                        && same(key.place().name(), words))));
    }

    /// Whether {@link #indicator} would take `meant` for the words: not where one file tells both,
    /// or two of the series, and differently.
    ///
    /// @param named the series that bear the words
    public static boolean isPossible(Ledger ledger, List<Series> named, Indicator meant) {
        Set<String> present = Meanings.canonical(named.stream().map(Series::key));
        return Meanings.toldTwice(ledger, named, key -> Meanings.becoming(key, meant, present))
                == 0;
    }

    private static boolean bears(SeriesKey key, String words) {
        return !key.indicator().isBound() && same(key.indicator().name(), words);
    }

    /// What a person says of words.
    ///
    /// @param known adds to what a dossier knows what is meant
    private record Said(
            String kind, String words, String code, Bilingual name, UnaryOperator<Meanings> known) {
        static Said of(String words, Indicator meant) {
            return new Said(
                    Bindings.INDICATOR,
                    words,
                    meant.code(),
                    meant.name(),
                    meanings -> meanings.with(meant));
        }

        static Said of(String words, Place meant) {
            return new Said(
                    Bindings.PLACE,
                    words,
                    meant.code(),
                    meant.name(),
                    meanings -> meanings.with(meant));
        }
    }

    /// The same also where no figure of the dossier came under the words so far, and whatever was
    /// said of them before: a person names an indicator before its file is added.
    ///
    /// @param words as a file bears them
    /// @param meant the catalogue's indicator, any of the dossier's, or one of the city's own that
    ///   the dossier takes in with it
    /// @return how many series are read under its name now
    public int indicatorToCome(String words, Indicator meant) throws WorkbenchException {
        return dossier.write(
                label(words, meant.name()),
                writer -> {
                    FreeName.free(writer, Bindings.key(words), Set.of(Bindings.INDICATOR));
                    // Of the city's own only the dossier can tell, and it keeps what is known of it
                    // already, once a figure bears its name.
                    if (OwnIndicator.isOnlyNamed(writer.ledger(), meant)) {
                        writer.putIndicator(meant);
                    }
                    return bind(
                            writer, Said.of(words, meant), named(writer, key -> bears(key, words)));
                });
    }

    private static Message label(String words, Bilingual meant) {
        return Message.of("edit.bind", words, meant);
    }

    private static List<Series> named(LedgerWriter writer, Predicate<SeriesKey> named) {
        return writer.ledger().allSeries().stream().filter(one -> named.test(one.key())).toList();
    }

    private static List<Series> required(
            LedgerWriter writer, String words, Predicate<SeriesKey> bears)
            throws WorkbenchException {
        List<Series> series = named(writer, bears);
        if (series.isEmpty()) {
            throw new WorkbenchException(
                    Message.of("edit.bind.nothing", words),
                    Message.of("edit.bind.nothing.why"),
                    Message.of("edit.bind.nothing.remedy"));
        }
        return series;
    }

    /// Within an action, which is taken back where this is refused.
    private static int bind(LedgerWriter writer, Said said, List<Series> series)
            throws WorkbenchException {
        String key = Bindings.key(said.words());
        writer.putText(
                said.kind(),
                key,
                Bindings.json(said.words(), said.code(), said.name().en()),
                Set.of());
        Meanings now = said.known().apply(Meanings.of(writer.ledger()));
        if (now.leadBack(said.kind(), key)) {
            throw new WorkbenchException(
                    Message.of("edit.bind.itself", said.words()),
                    Message.of("edit.bind.itself.why"),
                    Message.of("edit.bind.itself.remedy"));
        }
        long told = now.toldTwice(Set.of(said.kind()), key);
        if (told > 0) {
            throw new WorkbenchException(
                    Message.of("edit.bind.nothing", said.words()),
                    Message.of("edit.bind.both.why", said.name(), told),
                    Message.of("edit.bind.both.remedy"));
        }
        now.settle(writer, Set.of(said.kind()), key);
        return series.size();
    }

    private static boolean same(Bilingual name, String words) {
        return Bindings.key(name.en()).equals(Bindings.key(words));
    }
}
