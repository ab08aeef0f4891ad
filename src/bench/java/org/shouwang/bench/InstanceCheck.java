package org.shouwang.bench;

import java.util.HashMap;
import java.util.Map;

/// Counts the penalty of a plain roster by the words of the instance alone, knowing nothing of the program's model.
final class InstanceCheck {
    private final Instance instance;

    InstanceCheck(Instance instance) {
        this.instance = instance;
    }

    /// @param rosters for each person the shift of each day, null for a day off
    /// @throws IllegalStateException where something is broken that must not be
    long penalty(Map<String, String[]> rosters) {
        instance.people().forEach((id, person) -> check(id, person, rosters.get(id)));
        long penalty = 0;
        for (Instance.Request request : instance.requests()) {
            boolean given = request.shift().equals(rosters.get(request.person())[request.day()]);
            penalty += given == request.on() ? 0 : request.weight();
        }
        for (Instance.Cover cover : instance.covers()) {
            int stand = 0;
            for (String[] days : rosters.values()) {
                stand += cover.shift().equals(days[cover.day()]) ? 1 : 0;
            }
            int missing = cover.wanted() - stand;
            penalty += missing > 0 ? (long) missing * cover.under() : (long) -missing * cover.over();
        }
        return penalty;
    }

    private void check(String id, Instance.Person person, String[] days) {
        int minutes = 0;
        Map<String, Integer> times = new HashMap<>();
        for (int day = 0; day < days.length; day++) {
            if (days[day] == null) {
                continue;
            }
            must(!person.off().contains(day), id, "works on a day off", day);
            Instance.Shift shift = instance.shifts().get(days[day]);
            minutes += shift.minutes();
            times.merge(days[day], 1, Integer::sum);
            boolean next = day + 1 < days.length
                    && days[day + 1] != null
                    && shift.notNext().contains(days[day + 1]);
            must(!next, id, "has a shift that may not follow", day + 1);
        }
        must(minutes <= person.mostMinutes(), id, "works too long", minutes);
        must(minutes >= person.leastMinutes(), id, "works too little", minutes);
        times.forEach((shift, count) ->
                must(count <= person.most().getOrDefault(shift, 0), id, "has too many of " + shift, count));
        weekends(id, person, days);
        runs(id, person, days);
    }

    private void weekends(String id, Instance.Person person, String[] days) {
        int weekends = 0;
        for (int saturday = 5; saturday < days.length; saturday += 7) {
            boolean sunday = saturday + 1 < days.length && days[saturday + 1] != null;
            weekends += days[saturday] != null || sunday ? 1 : 0;
        }
        must(weekends <= person.weekends(), id, "works too many weekends", weekends);
    }

    private void runs(String id, Instance.Person person, String[] days) {
        int begun = 0;
        for (int day = 1; day <= days.length; day++) {
            boolean goesOn = day < days.length && (days[day] == null) == (days[begun] == null);
            if (goesOn) {
                continue;
            }
            int length = day - begun;
            boolean inside = begun > 0 && day < days.length;
            if (days[begun] == null) {
                must(!inside || length >= person.leastOff(), id, "has too few days off running", begun);
            } else {
                must(length <= person.mostRunning(), id, "works too many days running", begun);
                must(!inside || length >= person.leastRunning(), id, "works too few days running", begun);
            }
            begun = day;
        }
    }

    private static void must(boolean holds, String id, String what, int where) {
        if (!holds) {
            throw new IllegalStateException(id + " " + what + " (" + where + ")");
        }
    }
}
