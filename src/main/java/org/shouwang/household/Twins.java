package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Phone;
import org.shouwang.kit.db.Query;

/// Looking for people who are registered twice (查重): by identity number, by name and phone, by name and room.
public final class Twins {
    private static final int MOST = 1000;
    private static final int LOOKED_AT = 30;
    private static final int HINTS = 3;

    private final Query q;
    private final Map<HouseholdId, Household> homes = new HashMap<>();
    private final Layout layout;
    private final Set<List<ResidentId>> done;
    private final List<Twin> found = new ArrayList<>();

    private Twins(Query q) {
        this.q = q;
        this.layout = Layout.of(q);
        this.done = new HashSet<>(TwinStore.notSame(q));
        HouseholdStore.households(q).forEach(home -> homes.put(home.id(), home));
    }

    /// All pairs that nobody has looked at yet, the surest first, at most a thousand. Those who left are compared
    /// too: who moved within the compound and was registered anew stands in two records.
    public static List<Twin> of(Query q) {
        return new Twins(q).all();
    }

    /// A record in short, so that the names of everybody need not be kept.
    private record Entry(ResidentId id, boolean counts) {}

    private List<Twin> all() {
        Map<Likeness, Map<String, List<Entry>>> groups = new LinkedHashMap<>();
        for (Likeness why : Likeness.values()) {
            groups.put(why, new HashMap<>());
        }
        TwinStore.each(q, person -> {
            Household home = homes.get(person.householdId());
            if (home != null) {
                Entry entry = new Entry(
                        person.id(), person.status().counts() && home.status().counts());
                keys(person, home.roomId())
                        .forEach((why, key) -> groups.getOrDefault(why, Map.of())
                                .computeIfAbsent(key, k -> new ArrayList<>(2))
                                .add(entry));
            }
        });
        groups.forEach((why, byKey) -> byKey.values().forEach(alike -> pairs(why, alike)));
        return found.stream().sorted(Twin.ORDER).limit(MOST).toList();
    }

    private static Map<Likeness, String> keys(Resident person, RoomId room) {
        Map<Likeness, String> keys = new HashMap<>();
        String name = person.name().value();
        if (person.idNumber() != null) {
            keys.put(Likeness.SAME_ID, person.idNumber().as18());
        }
        if (person.phone() != null) {
            keys.put(Likeness.SAME_NAME_AND_PHONE, name + " " + person.phone().normalised());
        }
        keys.put(Likeness.SAME_NAME_AND_ROOM, name + " " + room.value());
        return keys;
    }

    /// The first that counts with each of the others; people of whom nobody counts any more are left alone.
    private void pairs(Likeness why, List<Entry> alike) {
        if (alike.size() < 2 || found.size() > MOST) {
            return;
        }
        Optional<Entry> first = alike.stream().filter(Entry::counts).findFirst();
        if (first.isEmpty()) {
            return;
        }
        for (Entry other : alike) {
            if (other != first.get()) {
                pair(why, first.get().id(), other.id());
            }
        }
    }

    private void pair(Likeness why, ResidentId one, ResidentId other) {
        List<ResidentId> pair = one.value() < other.value() ? List.of(one, other) : List.of(other, one);
        Twin.Side left = side(one);
        Twin.Side right = side(other);
        if (left == null || right == null || why != Likeness.SAME_ID && contradict(left.person(), right.person())) {
            return;
        }
        if (done.add(pair)) {
            found.add(new Twin(why, left, right));
        }
    }

    /// Two numbers, two birth dates or two sexes that differ are two people: a child may bear its parent's name.
    private static boolean contradict(Resident one, Resident other) {
        return differ(number(one), number(other))
                || differ(one.birthDate(), other.birthDate())
                || differ(one.sex(), other.sex());
    }

    private static @Nullable String number(Resident person) {
        return person.idNumber() == null ? null : person.idNumber().as18();
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private Twin.@Nullable Side side(ResidentId id) {
        return HouseholdStore.resident(q, id)
                .flatMap(person -> Optional.ofNullable(homes.get(person.householdId()))
                        .flatMap(home -> layout.find(home.roomId())
                                .map(place -> new Twin.Side(
                                        place,
                                        person,
                                        person.status().counts()
                                                && home.status().counts()))))
                .orElse(null);
    }

    /// Who that is already registered may be the person being typed, the surest first; at most three.
    ///
    /// @param own the household whose form this is; its people are not meant
    public static List<Suspect> suspects(
            Query q, ResidentIndex index, Resident typed, @Nullable RoomId room, HouseholdId own) {
        Map<ResidentId, Suspect> all = new LinkedHashMap<>();
        if (typed.idNumber() != null) {
            Layout layout = Layout.of(q);
            HouseholdStore.marked(q, q.mark(typed.idNumber().as18()))
                    .filter(there -> !there.householdId().equals(own))
                    .ifPresent(there -> all.put(
                            there.id(),
                            new Suspect(
                                    Likeness.SAME_ID,
                                    there.householdId(),
                                    there.id(),
                                    HouseholdStore.household(q, there.householdId())
                                            .flatMap(home -> layout.find(home.roomId()))
                                            .map(place -> place.brief())
                                            .orElse(""),
                                    there.name().value())));
        }
        String phone = typed.phone() == null ? "" : typed.phone().normalised();
        String name = typed.name().value();
        for (Found there : name.length() < 2 ? List.<Found>of() : index.find(name, LOOKED_AT)) {
            if (there.resident() == null
                    || there.household() == null
                    || own.equals(there.household())
                    || !there.name().equals(name)) {
                continue;
            }
            Phone known = Phone.orNull(there.phone());
            boolean samePhone = known != null && !phone.isEmpty() && phone.equals(known.normalised());
            Likeness why = samePhone
                    ? Likeness.SAME_NAME_AND_PHONE
                    : there.room().equals(room) ? Likeness.SAME_NAME_AND_ROOM : Likeness.SAME_NAME;
            all.putIfAbsent(
                    there.resident(),
                    new Suspect(
                            why,
                            there.household(),
                            there.resident(),
                            there.dwelling().brief(),
                            there.name()));
        }
        return all.values().stream()
                .sorted(java.util.Comparator.comparing(Suspect::why))
                .limit(HINTS)
                .toList();
    }
}
