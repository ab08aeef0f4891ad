package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.Shift;

/// Which shift of which post the words of a roster mean: by the times, by the name, by the post's name.
final class ShiftWords {
    private static final Texts T = Texts.of(ShiftWords.class);
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?:" + T.get("shift.clock")
            + ")?(?:-|" + T.get("shift.to") + ")+(?:" + T.get("shift.nextDay") + ")?(\\d{1,2})(?:[:.](\\d{2}))?");

    private final DutyRoster roster;

    ShiftWords(DutyRoster roster) {
        this.roster = roster;
    }

    /// The shifts that a cell may mean on a day: one where it is clear. Where its own words name no post, the lines
    /// above the roster may.
    List<Shift> find(Written cell, LocalDate day) {
        String own = Fold.key(cell.post() + " " + cell.shift());
        String all = names(own) ? own : Fold.key(cell.heading());
        String called = Fold.key(cell.shift());
        Optional<ShiftTime> times = times(cell.shift());
        List<Shift> running =
                roster.shifts().stream().filter(each -> each.runs(day)).toList();
        List<Shift> there = running.stream()
                .filter(each -> !names(all) || at(roster.post(each), all))
                .toList();
        List<Shift> best = times.map(time ->
                        there.stream().filter(each -> each.time().equals(time)).toList())
                .orElse(List.of());
        if (best.size() != 1) {
            List<Shift> among = best.isEmpty() ? there : best;
            List<Shift> named = among.stream()
                    .filter(each -> !called.isEmpty() && called.contains(Fold.key(each.name())))
                    .toList();
            best = named.isEmpty() ? best : named;
        }
        boolean unsaid = called.isEmpty() || times.isEmpty() && !hasShiftWord(called);
        return best.isEmpty() && unsaid && there.size() == 1 ? there : best;
    }

    private boolean names(String words) {
        return roster.posts().stream().anyMatch(post -> words.contains(Fold.key(post.name())));
    }

    private boolean at(Post post, String words) {
        String name = Fold.key(post.name());
        return words.contains(name) && longest(words, name);
    }

    /// Whether no longer name of another post stands there: 南门 is not 小南门.
    private boolean longest(String all, String name) {
        return roster.posts().stream()
                .map(post -> Fold.key(post.name()))
                .noneMatch(other -> other.length() > name.length() && other.contains(name) && all.contains(other));
    }

    private static boolean hasShiftWord(String called) {
        return called.contains(T.get("shift.word"));
    }

    /// The times a title names, such as 8:00-20:00, 20时至次日8时, 08-16.
    static Optional<ShiftTime> times(String words) {
        Matcher found = TIMES.matcher(Fold.key(words));
        if (!found.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(found.group(1));
        int until = Integer.parseInt(found.group(3));
        if (from > 24 || until > 24) {
            return Optional.empty();
        }
        return Optional.of(ShiftTime.between(
                LocalTime.of(from % 24, minute(found.group(2))), LocalTime.of(until % 24, minute(found.group(4)))));
    }

    private static int minute(@Nullable String digits) {
        return digits == null ? 0 : Math.min(59, Integer.parseInt(digits));
    }
}
