package org.shouwang.gate.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.gate.CheckpointId;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ShiftTime;

/// When one checkpoint is open: its own hours, or those for all on days for which it has none; always without any.
public final class Opening {
    private static final Texts T = Texts.of(Opening.class);

    private final List<OpenHours> own;
    private final List<OpenHours> common;

    public Opening(List<OpenHours> all, CheckpointId checkpoint) {
        own = all.stream().filter(row -> checkpoint.equals(row.checkpoint())).toList();
        common = all.stream().filter(row -> row.checkpoint() == null).toList();
    }

    /// Whether it is open at a local moment; hours that began the day before may run over midnight.
    public boolean at(LocalDateTime moment) {
        return own.isEmpty() && common.isEmpty()
                || covers(moment.toLocalDate(), moment)
                || covers(moment.toLocalDate().minusDays(1), moment);
    }

    /// The hours of a day in words.
    public String words(LocalDate day) {
        String words = of(day).stream()
                .filter(row -> row.minutes() > 0)
                .sorted(Comparator.comparing(OpenHours::start))
                .map(row -> new ShiftTime(row.start(), row.minutes()).label())
                .collect(Collectors.joining(T.get("and")));
        return words.isEmpty() ? T.get("closed.all.day") : words;
    }

    /// The most exact hours that count on a day.
    private List<OpenHours> of(LocalDate day) {
        List<OpenHours> exact = mostExact(own, day);
        return exact.isEmpty() ? mostExact(common, day) : exact;
    }

    private static List<OpenHours> mostExact(List<OpenHours> hours, LocalDate day) {
        List<OpenHours> all = hours.stream().filter(row -> row.days().has(day)).toList();
        int exact = all.stream().mapToInt(row -> row.days().exactness()).max().orElse(0);
        return all.stream().filter(row -> row.days().exactness() == exact).toList();
    }

    private boolean covers(LocalDate day, LocalDateTime moment) {
        return of(day).stream().anyMatch(row -> {
            LocalDateTime from = day.atTime(row.start());
            return !moment.isBefore(from) && moment.isBefore(from.plusMinutes(row.minutes()));
        });
    }
}
