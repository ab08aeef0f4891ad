package org.shouwang.roster.sheet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.roster.ShiftPlan;

/// A post with its shifts as the head of a roster tells them, for an office that has none yet.
///
/// @param name empty where the roster names none
public record GuessedPost(String name, List<ShiftPlan> shifts) {
    private static final Texts T = Texts.of(GuessedPost.class);
    private static final int HALF_DAY = 12 * 60;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public GuessedPost {
        shifts = List.copyOf(shifts);
    }

    public GuessedPost called(String other) {
        return new GuessedPost(other, shifts);
    }

    /// In words: shifts with their times and how many people.
    public String words() {
        return shifts.stream()
                .map(plan -> T.get(
                        "guess.shift", plan.name(), new ShiftTime(plan.start(), plan.minutes()).label(), plan.needed()))
                .collect(Collectors.joining(T.get("join")));
    }

    /// What a roster needs; empty where some shift does not say its times.
    static List<GuessedPost> of(RosterTable table) {
        Map<String, Map<String, Integer>> people = new LinkedHashMap<>();
        for (Written cell : table.cells()) {
            String shift = cell.shift().replace('\n', ' ').strip();
            String own = cell.post().isEmpty()
                    ? shift
                    : shift.replace(cell.post(), "").strip();
            people.computeIfAbsent(cell.post(), post -> new LinkedHashMap<>())
                    .merge(own, cell.names().size(), Math::max);
        }
        List<GuessedPost> posts = new ArrayList<>();
        for (Map.Entry<String, Map<String, Integer>> post : people.entrySet()) {
            List<ShiftPlan> plans = new ArrayList<>();
            for (Map.Entry<String, Integer> shift : post.getValue().entrySet()) {
                ShiftTime time = time(shift.getKey(), post.getValue().size()).orElse(null);
                if (time == null) {
                    return List.of();
                }
                plans.add(new ShiftPlan(
                        name(shift.getKey(), plans.size() + 1), time.start(), time.minutes(), shift.getValue()));
            }
            posts.add(new GuessedPost(post.getKey(), plans));
        }
        return posts;
    }

    /// By the times that stand there; a day and a night of two are 8 to 20 and 20 to 8.
    private static Optional<ShiftTime> time(String words, int shifts) {
        Optional<ShiftTime> written = ShiftWords.times(words);
        if (written.isPresent() || shifts != 2) {
            return written;
        }
        @Nullable
        ShiftTime usual = words.contains(T.get("guess.day"))
                ? new ShiftTime(MORNING, HALF_DAY)
                : words.contains(T.get("guess.night")) ? new ShiftTime(MORNING.plusHours(12), HALF_DAY) : null;
        return Optional.ofNullable(usual);
    }

    private static String name(String words, int number) {
        String name = words.replaceAll("[\\s(\\uff08]*\\d.*", "").strip();
        return name.isEmpty() ? T.get("guess.number", number) : name;
    }
}
