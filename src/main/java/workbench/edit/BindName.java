package workbench.edit;

import workbench.importing.Bindings;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Says what a source's words mean: an indicator, or a place.
///
/// The series that came under those words are read as part of those of what is meant, from now on;
/// their observations stay as they came. The next file that uses the words finds what they mean by
/// itself. One action, which undo takes back whole. Refused where one file tells both of them, and
/// differently.
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
        return bind(
                Bindings.INDICATOR,
                words,
                new Meant(meant.code(), meant.name()),
                key -> bears(key, words),
                becoming(meant));
    }

    /// @param words as a provisional place of the dossier bears them
    /// @return how many series are read as the place's now
    /// @throws WorkbenchException where no provisional place bears these words
    public int place(String words, Place meant) throws WorkbenchException {
        return bind(
                Bindings.PLACE,
                words,
                new Meant(meant.code(), meant.name()),
                key -> key.place().code().isEmpty() && same(key.place().name(), words),
                key -> new SeriesKey(key.indicator(), meant, key.unit(), key.breakdown()));
    }

    /// Whether {@link #indicator} would take `meant` for the words: not where one file tells both,
    /// and differently.
    ///
    /// @param named the series that bear the words
    public static boolean isPossible(Ledger ledger, List<Series> named, Indicator meant) {
        return named.stream().allMatch(one -> toldTwice(ledger, one, becoming(meant)) == 0);
    }

    /// What the words leave open, what is meant says: as for a file that names it itself.
    private static Function<SeriesKey, SeriesKey> becoming(Indicator meant) {
        return key ->
                new SeriesKey(
                        meant,
                        key.place(),
                        key.unit().equals(Unit.UNKNOWN) ? meant.unit() : key.unit(),
                        key.breakdown());
    }

    private static boolean bears(SeriesKey key, String words) {
        return !key.indicator().isBound() && same(key.indicator().name(), words);
    }

    private record Meant(String code, Bilingual name) {}

    /// The same also where no figure of the dossier came under the words so far, and whatever was
    /// said of them before: a person names an indicator before its file is added.
    ///
    /// @param words as a file bears them
    /// @param meant the catalogue's indicator, any of the dossier's, or one of the city's own that
    ///   the dossier takes in with it
    /// @return how many series are read under its name now
    public int indicatorToCome(String words, Indicator meant) throws WorkbenchException {
        Meant what = new Meant(meant.code(), meant.name());
        refuseItself(words, what);
        return dossier.write(
                label(words, what),
                writer -> {
                    FreeName.free(
                            writer,
                            dossier.ledger(),
                            Bindings.key(words),
                            Set.of(Bindings.INDICATOR));
                    // Of the city's own only the dossier can tell, and it keeps what is known of it
                    // already, once a figure bears its name.
                    if (OwnIndicator.isOnlyNamed(dossier.ledger(), meant)) {
                        writer.putIndicator(meant);
                    }
                    List<Series> series = named(key -> bears(key, words));
                    refuseTwoThings(words, what, series, becoming(meant));
                    return write(writer, Bindings.INDICATOR, words, what, series, becoming(meant));
                });
    }

    private int bind(
            String kind,
            String words,
            Meant meant,
            Predicate<SeriesKey> named,
            Function<SeriesKey, SeriesKey> becomes)
            throws WorkbenchException {
        refuseItself(words, meant);
        List<Series> series = named(named);
        if (series.isEmpty()) {
            throw new WorkbenchException(
                    Message.of("edit.bind.nothing", words),
                    Message.of("edit.bind.nothing.why"),
                    Message.of("edit.bind.nothing.remedy"));
        }
        refuseTwoThings(words, meant, series, becomes);
        return dossier.write(
                label(words, meant), writer -> write(writer, kind, words, meant, series, becomes));
    }

    private static Message label(String words, Meant meant) {
        return Message.of("edit.bind", words, meant.name());
    }

    private List<Series> named(Predicate<SeriesKey> named) {
        return dossier.ledger().allSeries().stream().filter(one -> named.test(one.key())).toList();
    }

    private static void refuseItself(String words, Meant meant) throws WorkbenchException {
        if (meant.code().isEmpty() && same(meant.name(), words)) {
            throw new WorkbenchException(
                    Message.of("edit.bind.itself", words),
                    Message.of("edit.bind.itself.why"),
                    Message.of("edit.bind.itself.remedy"));
        }
    }

    private void refuseTwoThings(
            String words, Meant meant, List<Series> series, Function<SeriesKey, SeriesKey> becomes)
            throws WorkbenchException {
        Ledger ledger = dossier.ledger();
        long told = series.stream().mapToLong(one -> toldTwice(ledger, one, becomes)).sum();
        if (told > 0) {
            throw new WorkbenchException(
                    Message.of("edit.bind.nothing", words),
                    Message.of("edit.bind.both.why", meant.name(), told),
                    Message.of("edit.bind.both.remedy"));
        }
    }

    private static int write(
            LedgerWriter writer,
            String kind,
            String words,
            Meant meant,
            List<Series> series,
            Function<SeriesKey, SeriesKey> becomes) {
        for (Series one : series) {
            writer.alias(one.id(), writer.series(becomes.apply(one.key())));
        }
        writer.putText(
                kind,
                Bindings.key(words),
                Bindings.json(words, meant.code(), meant.name().en()),
                Set.of());
        return series.size();
    }

    /// How many figures one file tells differently under the words and under what they are said to
    /// mean: then they are two things, however alike their names.
    private static long toldTwice(
            Ledger ledger, Series series, Function<SeriesKey, SeriesKey> becomes) {
        Optional<SeriesId> other = ledger.find(becomes.apply(series.key()));
        if (other.isEmpty()) {
            return 0;
        }
        NavigableMap<Period, Observation> there = ledger.current(other.get());
        return ledger.current(series.id()).values().stream()
                .filter(
                        one -> {
                            Observation its = there.get(one.period());
                            return its != null
                                    && its.importId().equals(one.importId())
                                    && !its.isMissing()
                                    && !one.isMissing()
                                    && !its.scaled().equals(one.scaled());
                        })
                .count();
    }

    private static boolean same(Bilingual name, String words) {
        return Bindings.key(name.en()).equals(Bindings.key(words));
    }
}
