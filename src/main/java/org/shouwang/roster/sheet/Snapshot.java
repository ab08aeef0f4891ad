package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;
import org.shouwang.roster.ShiftId;
import org.shouwang.roster.Slot;

/// Who stood where at one moment, small enough to be kept: a line a place, `shift day person person`.
final class Snapshot {
    private static final Texts T = Texts.of(Snapshot.class);

    private Snapshot() {}

    private record Place(long shift, LocalDate day) {}

    static String of(DutyRoster roster) {
        StringBuilder out = new StringBuilder();
        now(roster).forEach((place, people) -> {
            out.append(place.shift()).append(' ').append(place.day());
            people.keySet().forEach(id -> out.append(' ').append(id));
            out.append('\n');
        });
        return out.toString();
    }

    /// The places of the roster's period where others stand than in the snapshot.
    static List<Changes.Change> changes(String snapshot, DutyRoster roster) {
        Map<Place, List<Long>> then = read(snapshot);
        Map<Place, Map<Long, Duty>> now = now(roster);
        List<Changes.Change> changes = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            Place place = new Place(slot.shift().id().value(), slot.day());
            Map<Long, Duty> here = now.getOrDefault(place, Map.of());
            List<Long> gone = new ArrayList<>(then.getOrDefault(place, List.of()));
            gone.removeAll(here.keySet());
            List<Duty> come = here.entrySet().stream()
                    .filter(entry -> !then.getOrDefault(place, List.of()).contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.add(new Changes.Change(
                        new ShiftId(place.shift()),
                        place.day(),
                        T.get("change.place", where(roster, slot), said(roster, slot, gone, come))));
            }
        }
        return changes;
    }

    private static String where(DutyRoster roster, Slot slot) {
        String post = roster.posts().size() > 1 ? roster.post(slot.shift()).name() : "";
        return Dates.brief(slot.day()) + " " + post + slot.shift().name();
    }

    /// Each who came beside the one they stand for, as far as that is known.
    private static String said(DutyRoster roster, Slot slot, List<Long> gone, List<Duty> come) {
        List<Long> left = new ArrayList<>(gone);
        Map<Duty, @Nullable Long> instead = new LinkedHashMap<>();
        for (Duty duty : come) {
            Long original = duty.originalMemberId() == null
                    ? null
                    : Long.valueOf(duty.originalMemberId().value());
            instead.put(duty, original != null && left.remove(original) ? original : null);
        }
        List<String> words = new ArrayList<>();
        for (Duty duty : come) {
            Long before = instead.get(duty);
            if (before == null && !left.isEmpty()) {
                before = left.removeFirst();
            }
            String name = called(roster, duty.memberId().value());
            String status =
                    duty.status() == DutyStatus.ON ? name : T.get("change.how", name, Texts.name(duty.status()));
            words.add(
                    before == null
                            ? T.get("change.new", status)
                            : T.get("change.other", called(roster, before), status));
        }
        left.forEach(id -> words.add(gone(roster, slot, id)));
        return words.stream().collect(Collectors.joining(T.get("join")));
    }

    /// Who is there no more, or was noted as absent.
    private static String gone(DutyRoster roster, Slot slot, long id) {
        return roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.memberId().value() == id)
                .findFirst()
                .map(duty -> T.get("change.how", called(roster, id), Texts.name(duty.status())))
                .orElse(T.get("change.gone", called(roster, id)));
    }

    private static String called(DutyRoster roster, long id) {
        return roster.people().stream()
                .filter(member -> member.id().value() == id)
                .map(member -> member.called())
                .findFirst()
                .orElse("?");
    }

    private static Map<Place, Map<Long, Duty>> now(DutyRoster roster) {
        Map<Place, Map<Long, Duty>> places = new LinkedHashMap<>();
        for (Duty duty : roster.duties()) {
            if (duty.status().manned()) {
                places.computeIfAbsent(new Place(duty.shiftId().value(), duty.day()), place -> new TreeMap<>())
                        .put(duty.memberId().value(), duty);
            }
        }
        return places;
    }

    private static Map<Place, List<Long>> read(String snapshot) {
        Map<Place, List<Long>> places = new LinkedHashMap<>();
        for (String line : snapshot.split("\n")) {
            String[] parts = line.split(" ");
            if (parts.length > 2) {
                List<Long> people = new ArrayList<>();
                for (int i = 2; i < parts.length; i++) {
                    people.add(Long.valueOf(parts[i]));
                }
                places.put(new Place(Long.parseLong(parts[0]), LocalDate.parse(parts[1])), people);
            }
        }
        return places;
    }
}
