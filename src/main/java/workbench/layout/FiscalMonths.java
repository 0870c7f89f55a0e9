package workbench.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// In which of its two calendar years a month of a fiscal year lies, as far as the order tells in
/// which a column or a row names the months.
///
/// Where a fiscal year begins differs by body, but never in January: that is a calendar year. The
/// months that a list names of one fiscal year stand in its order or, newest first, against it; so
/// it begins behind the last of them and not behind the first.
final class FiscalMonths {
    private static final int MONTHS = 12;

    /// Two months farther apart may stand in either order.
    private static final int QUARTER = 3;

    /// Where lists are looked at, so many stretches of months tell enough.
    private static final int MOST_RUNS = 2_000;

    /// Where fiscal and school years begin in most places: a list that begins so begins with its
    /// year.
    private static final Set<Integer> USUAL = Set.of(4, 7, 9, 10);

    /// The months in which the years may begin.
    private final BitSet mayBegin;

    private FiscalMonths(BitSet mayBegin) {
        this.mayBegin = mayBegin;
    }

    /// @param months from the leftmost on
    static FiscalMonths across(List<Integer> months) {
        Order order = new Order();
        months.forEach(month -> order.take(0, month));
        return order.told();
    }

    PartOfYear.Half half(int month) {
        int first = 0;
        int second = 0;
        for (int begin = mayBegin.nextSetBit(0);
                begin >= 0;
                begin = mayBegin.nextSetBit(begin + 1)) {
            first += month >= begin ? 1 : 0;
            second += month < begin ? 1 : 0;
        }
        if (first > 0 == second > 0) {
            return PartOfYear.Half.UNTOLD;
        }
        return first > 0 ? PartOfYear.Half.FIRST : PartOfYear.Half.SECOND;
    }

    /// The months as they stand, one after the other.
    static final class Order {
        private final List<Run> runs = new ArrayList<>();

        /// Whether they are told by numbers, which may count from the first month of the year.
        private boolean numbered;

        /// @param year in which the fiscal year begins; 0 where none is named
        void take(int year, int month) {
            Run last = runs.isEmpty() ? new Run(-1, new ArrayList<>()) : runs.getLast();
            if (last.year() == year && last.latest() == month) {
                return;
            }
            if (last.year() == year && !last.months().contains(month)) {
                last.months().add(month);
            } else if (runs.size() < MOST_RUNS) {
                runs.add(new Run(year, new ArrayList<>(List.of(month))));
            }
        }

        void numbered() {
            numbered = true;
        }

        /// Of all months or none: some of them alone would be told as another series.
        FiscalMonths told() {
            FiscalMonths told = new FiscalMonths(mayBegin());
            boolean all =
                    runs.stream()
                            .flatMap(run -> run.months().stream())
                            .noneMatch(month -> told.half(month) == PartOfYear.Half.UNTOLD);
            return all ? told : new FiscalMonths(new BitSet());
        }

        private BitSet mayBegin() {
            int listed = Integer.signum(runs.stream().mapToInt(Run::ownDirection).sum());
            if (numbered && runs.stream().anyMatch(run -> run.countsFromOne(listed))) {
                return new BitSet();
            }
            BitSet mayBegin = anyMonth();
            BitSet usual = new BitSet();
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                narrow(mayBegin, run.mayBegin(listed));
                narrow(
                        mayBegin,
                        i == 0 ? new BitSet() : run.mayBeginBehind(runs.get(i - 1), listed));
                if (run.direction(listed) != 0 && USUAL.contains(run.earliest(listed))) {
                    usual.set(run.earliest(listed));
                }
            }
            if (mayBegin.intersects(usual)) {
                mayBegin.and(usual);
            }
            return mayBegin.isEmpty() ? anyMonth() : mayBegin;
        }

        /// What says nothing narrows nothing.
        private static void narrow(BitSet mayBegin, BitSet to) {
            if (!to.isEmpty()) {
                mayBegin.and(to);
            }
        }
    }

    private static BitSet anyMonth() {
        BitSet all = new BitSet();
        all.set(2, MONTHS + 1);
        return all;
    }

    /// The months behind one, up to another; January never begins a fiscal year.
    private static BitSet behind(int one, int upTo) {
        BitSet months = new BitSet();
        int month = one;
        do {
            month = month % MONTHS + 1;
            months.set(month);
        } while (month != upTo);
        months.clear(1);
        return months;
    }

    /// Months of one fiscal year, none of them twice.
    ///
    /// @param year as {@link Order#take}
    private record Run(int year, List<Integer> months) {
        int latest() {
            return months.isEmpty() ? 0 : months.getLast();
        }

        /// 1 where they go on with the year, -1 where they are listed newest first, else 0; of less
        /// than three months alone nothing tells.
        int ownDirection() {
            return months.size() < 3 ? 0 : Integer.compare(span(-1), span(1));
        }

        /// @param listed the direction of most of the list, which two months follow; 0 where it has
        ///   none: then they stand next to each other
        int direction(int listed) {
            if (months.size() != 2) {
                return ownDirection();
            }
            int nearer = Math.min(span(1), span(-1)) <= QUARTER ? span(-1) - span(1) : 0;
            return listed == 0 ? Integer.signum(nearer) : listed;
        }

        /// How many months lie between the first and the last in a direction; a whole year where
        /// they are not in its order.
        private int span(int direction) {
            int far = 0;
            for (int month : months.subList(1, months.size())) {
                int distance = Math.floorMod(direction * (month - months.getFirst()), MONTHS);
                if (distance <= far) {
                    return MONTHS;
                }
                far = distance;
            }
            return months.size() < 2 ? MONTHS : far;
        }

        boolean countsFromOne(int listed) {
            return direction(listed) > 0 && months.getFirst() == 1;
        }

        /// The first of them in the order of the year.
        int earliest(int listed) {
            return direction(listed) < 0 ? months.getLast() : months.getFirst();
        }

        BitSet mayBegin(int listed) {
            return switch (direction(listed)) {
                case 1 -> behind(months.getLast(), months.getFirst());
                case -1 -> behind(months.getFirst(), months.getLast());
                default -> new BitSet();
            };
        }

        /// A year begins where the one before it ends in the same list.
        BitSet mayBeginBehind(Run before, int listed) {
            int direction = Integer.signum(direction(listed) + before.direction(listed));
            boolean next = year > 0 && before.year() > 0 && year - before.year() == direction;
            if (!next || direction == 0) {
                return new BitSet();
            }
            return direction > 0
                    ? behind(before.latest(), months.getFirst())
                    : behind(months.getFirst(), before.latest());
        }
    }
}
