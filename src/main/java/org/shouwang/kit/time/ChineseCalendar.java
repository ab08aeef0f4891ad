package org.shouwang.kit.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The official calendar: holidays and make-up work days of the years whose notice is known.
public final class ChineseCalendar {
    private static final ChineseCalendar PUBLISHED = published();

    private final Map<LocalDate, Day> special;
    private final SortedSet<Integer> years;

    private ChineseCalendar(Map<LocalDate, Day> special, SortedSet<Integer> years) {
        this.special = special;
        this.years = years;
    }

    /// The notices that came with the program, 2021 to 2026.
    public static ChineseCalendar standard() {
        return PUBLISHED;
    }

    /// This calendar and further notices, one line each: `2027 off 元旦 2027-01-01..2027-01-03`,
    /// `2027 work 元旦 2027-01-04`. A year given here replaces that of this calendar.
    ///
    /// @throws IllegalArgumentException naming the line that cannot be read
    public ChineseCalendar with(List<String> lines) {
        Map<LocalDate, Day> days = new HashMap<>();
        SortedSet<Integer> more = new TreeSet<>(years);
        SortedSet<Integer> given = new TreeSet<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                given.add(read(line, days));
            }
        }
        special.forEach((date, day) -> {
            if (!given.contains(date.getYear())) {
                days.putIfAbsent(date, day);
            }
        });
        more.addAll(given);
        return new ChineseCalendar(days, more);
    }

    /// The day with its kind; `UNKNOWN` outside the years known.
    public Day day(LocalDate date) {
        Day known = special.get(date);
        if (known != null) {
            return known;
        }
        if (!years.contains(date.getYear())) {
            return new Day(date, DayKind.UNKNOWN, "");
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new Day(date, weekend ? DayKind.WEEKEND : DayKind.WORKDAY, "");
    }

    public DayKind of(LocalDate date) {
        return day(date).kind();
    }

    /// The years whose notice is known.
    public SortedSet<Integer> years() {
        return new TreeSet<>(years);
    }

    private static int read(String line, Map<LocalDate, Day> days) {
        String[] words = line.strip().split("\\s+");
        try {
            DayKind kind = switch (words[1]) {
                case "off" -> DayKind.HOLIDAY;
                case "work" -> DayKind.MAKE_UP;
                default -> throw new IllegalArgumentException(line);
            };
            List<LocalDate> dates = new ArrayList<>();
            for (int i = 3; i < words.length; i++) {
                String[] ends = words[i].split("\\.\\.");
                LocalDate.parse(ends[0])
                        .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
                        .forEach(dates::add);
            }
            if (dates.isEmpty()) {
                throw new IllegalArgumentException(line);
            }
            dates.forEach(date -> days.put(date, new Day(date, kind, words[2])));
            return Integer.parseInt(words[0]);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static ChineseCalendar published() {
        try (InputStream in = ChineseCalendar.class.getResourceAsStream("holidays.txt")) {
            if (in == null) {
                throw new IllegalStateException("No holidays.txt");
            }
            return new ChineseCalendar(Map.of(), new TreeSet<>())
                    .with(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
