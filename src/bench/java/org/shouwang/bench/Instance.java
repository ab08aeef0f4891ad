package org.shouwang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A public shift-scheduling instance as its file states it (format of T. Curtois and R. Qu, 2014).
///
/// @param days day 0 is a Monday
record Instance(
        int days, Map<String, Shift> shifts, Map<String, Person> people, List<Request> requests, List<Cover> covers) {
    /// @param notNext shifts that may not be worked the day after this one
    record Shift(int minutes, Set<String> notNext) {}

    /// @param most for each shift how many times at most
    record Person(
            Map<String, Integer> most,
            int mostMinutes,
            int leastMinutes,
            int mostRunning,
            int leastRunning,
            int leastOff,
            int weekends,
            Set<Integer> off) {}

    /// @param on whether the shift is asked for, or asked not to be given
    record Request(String person, int day, String shift, int weight, boolean on) {}

    record Cover(int day, String shift, int wanted, int under, int over) {}

    /// @throws IllegalArgumentException with the line where the file is of another format
    static Instance read(Path file) throws IOException {
        Map<String, List<String[]>> sections = new HashMap<>();
        List<String[]> section = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("SECTION_")) {
                section = sections.computeIfAbsent(text, name -> new ArrayList<>());
            } else {
                section.add(text.split(",", -1));
            }
        }
        if (!sections.containsKey("SECTION_HORIZON") || !sections.containsKey("SECTION_STAFF")) {
            throw new IllegalArgumentException(file + " has no SECTION_HORIZON and SECTION_STAFF");
        }
        return new Instance(
                number(sections.get("SECTION_HORIZON").getFirst()[0]),
                shifts(of(sections, "SECTION_SHIFTS")),
                people(of(sections, "SECTION_STAFF"), of(sections, "SECTION_DAYS_OFF")),
                requests(of(sections, "SECTION_SHIFT_ON_REQUESTS"), of(sections, "SECTION_SHIFT_OFF_REQUESTS")),
                of(sections, "SECTION_COVER").stream()
                        .map(line -> new Cover(
                                number(line[0]), line[1].strip(), number(line[2]), number(line[3]), number(line[4])))
                        .toList());
    }

    private static List<String[]> of(Map<String, List<String[]>> sections, String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static Map<String, Shift> shifts(List<String[]> lines) {
        Map<String, Shift> shifts = new LinkedHashMap<>();
        for (String[] line : lines) {
            String[] notNext = line.length < 3 || line[2].isBlank()
                    ? new String[0]
                    : line[2].strip().split("\\|");
            shifts.put(line[0].strip(), new Shift(number(line[1]), Set.of(notNext)));
        }
        return shifts;
    }

    private static Map<String, Person> people(List<String[]> lines, List<String[]> offs) {
        Map<String, Set<Integer>> off = new HashMap<>();
        for (String[] line : offs) {
            off.put(
                    line[0].strip(),
                    Set.copyOf(Arrays.stream(line).skip(1).map(Instance::number).toList()));
        }
        Map<String, Person> people = new LinkedHashMap<>();
        for (String[] line : lines) {
            Map<String, Integer> most = new TreeMap<>();
            for (String each : line[1].split("\\|")) {
                String[] pair = each.split("=");
                most.put(pair[0].strip(), number(pair[1]));
            }
            String id = line[0].strip();
            people.put(
                    id,
                    new Person(
                            most,
                            number(line[2]),
                            number(line[3]),
                            number(line[4]),
                            number(line[5]),
                            number(line[6]),
                            number(line[7]),
                            off.getOrDefault(id, Set.of())));
        }
        return people;
    }

    private static List<Request> requests(List<String[]> on, List<String[]> off) {
        List<Request> requests = new ArrayList<>();
        on.forEach(line -> requests.add(request(line, true)));
        off.forEach(line -> requests.add(request(line, false)));
        return requests;
    }

    private static Request request(String[] line, boolean on) {
        return new Request(line[0].strip(), number(line[1]), line[2].strip(), number(line[3]), on);
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
