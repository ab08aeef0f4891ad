package org.shouwang.roster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The working days of one worker as a row of stretches, each with the days off that must follow it: far tighter than
/// a rule for each day, because no two of them may overlap.
final class Stretches {
    private static final int MOST_LENGTHS = 9;

    private final Questions questions;
    private final int[] on;
    private final int daysOff;
    private final List<Stretch> all = new ArrayList<>();

    /// Work from one day until another (the first day off), and whether the plan has it.
    private record Stretch(int from, int until, int literal) {
        boolean covers(int day) {
            return from <= day && day < until;
        }
    }

    private Stretches(Questions questions, int[] on, int daysOff) {
        this.questions = questions;
        this.on = on;
        this.daysOff = daysOff;
    }

    /// @param on for each day whether the worker works
    /// @param working how long work must and may last; null for any length
    /// @param free how long time off must last; null for any length
    /// @return null where rules for each day serve as well
    static @Nullable Stretches write(
            Questions questions, int[] on, Worker.@Nullable Run working, Worker.@Nullable Run free) {
        int least = working == null ? 1 : Math.max(1, working.least());
        int most = working == null ? on.length : Math.min(on.length, working.most());
        int daysOff = free == null ? 1 : Math.max(1, free.least());
        if (least == 1 && daysOff == 1 || most - least >= MOST_LENGTHS || most < least) {
            return null;
        }
        Stretches stretches = new Stretches(questions, on, daysOff);
        for (int from = 0; from < on.length; from++) {
            for (int until = from + 1; until <= Math.min(on.length, from + most); until++) {
                if ((until - from >= least || from == 0 || until == on.length) && stretches.possible(from, until)) {
                    stretches.ask(from, until);
                }
            }
        }
        if (!stretches.reachAll()) {
            return null;
        }
        stretches.tie();
        return stretches;
    }

    private boolean possible(int from, int until) {
        for (int day = from; day < until; day++) {
            if (on[day] == Questions.NO) {
                return false;
            }
        }
        for (int day = until; day < Math.min(on.length, until + daysOff); day++) {
            if (on[day] == Questions.YES) {
                return false;
            }
        }
        return from == 0 || on[from - 1] != Questions.YES;
    }

    private void ask(int from, int until) {
        boolean has = from == 0 || !questions.value(on[from - 1]);
        has &= until == on.length || !questions.value(on[until]);
        for (int day = from; day < until; day++) {
            has &= questions.value(on[day]);
        }
        all.add(new Stretch(from, until, questions.question(has)));
    }

    /// Whether what is fixed can be kept at all.
    private boolean reachAll() {
        return IntStream.range(0, on.length)
                .filter(day -> on[day] == Questions.YES)
                .allMatch(day -> all.stream().anyMatch(s -> s.covers(day)));
    }

    private void tie() {
        for (int d = 0; d < on.length; d++) {
            int day = d;
            questions.exactlyOne(literals(Questions.not(on[day]), s -> s.covers(day)));
            questions.atMostOne(literals(Questions.NO, s -> s.from() <= day && day < s.until() + daysOff));
        }
    }

    private int[] literals(int first, Predicate<Stretch> which) {
        return IntStream.concat(IntStream.of(first), all.stream().filter(which).mapToInt(Stretch::literal))
                .toArray();
    }

    /// Whether there is work on any of these days, such as a weekend; they must lie so close that no two stretches
    /// can reach them.
    ///
    /// @param from the first day; `until` the first after the last
    /// @return null where they do not lie so close
    @Nullable
    Integer anyIn(int from, int until) {
        if (until - from > daysOff + 1 || Arrays.stream(on, from, until).anyMatch(l -> l == Questions.YES)) {
            return null;
        }
        return questions.any(literals(Questions.NO, s -> s.from() < until && from < s.until()), true);
    }
}
