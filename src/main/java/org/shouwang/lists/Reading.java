package org.shouwang.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.Households;
import org.shouwang.household.Placed;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Puts a list together with what the register knows of its members today.
final class Reading {
    private static final Texts T = Texts.of(Reading.class);
    /// From so many on the register is read through once instead of door by door.
    private static final int MANY = 150;

    private static final int HOPS = 5;

    private final Query q;
    private final Households households;
    private final Layout layout;
    private final Map<HouseholdId, Placed> cards = new HashMap<>();
    private final Set<HouseholdId> missing = new HashSet<>();

    Reading(Query q, Households households) {
        this.q = q;
        this.households = households;
        this.layout = Layout.of(q);
    }

    ListView view(OwnList list) {
        List<ListMember> members = ListStore.members(q, list.id());
        expect(members.size());
        Map<ListMemberId, Map<ListColumnId, String>> values = values(q, list.id());
        List<ListRow> rows = new ArrayList<>();
        for (ListMember member : members) {
            rows.add(row(member, values.getOrDefault(member.id(), Map.of())));
        }
        rows.sort(Comparator.comparing(ListRow::place, Comparator.nullsLast(Comparator.comparing(Place::dwelling)))
                .thenComparing(row -> row.member().id().value()));
        return new ListView(list, ListStore.columns(q, list.id()), rows);
    }

    /// Reads the register through where so many are asked for.
    Reading expect(int asked) {
        if (asked > MANY && cards.isEmpty()) {
            Placed.each(q, placed -> cards.put(placed.card().household().id(), placed));
        }
        return this;
    }

    static Map<ListMemberId, Map<ListColumnId, String>> values(Query q, OwnListId list) {
        Map<ListMemberId, Map<ListColumnId, String>> values = new HashMap<>();
        for (ListValue value : ListStore.values(q, list)) {
            values.computeIfAbsent(value.memberId(), id -> new HashMap<>())
                    .put(value.columnId(), value.content().value());
        }
        return values;
    }

    private ListRow row(ListMember member, Map<ListColumnId, String> values) {
        Placed placed = placed(member.householdId());
        if (placed == null) {
            return gone(member, null, values);
        }
        Place place = placed.place();
        HouseholdRow home = HouseholdRow.of(placed);
        boolean left = !placed.card().household().status().counts();
        if (member.residentId() == null) {
            Presence presence = left
                    ? Presence.MOVED_OUT
                    : placed.card().household().status() == HouseholdStatus.AWAY ? Presence.AWAY : Presence.HERE;
            String name = home.householder().isEmpty() ? member.name().value() : home.householder();
            String about = T.get("row.people", home.count(), String.join(T.get("comma"), home.people()));
            return new ListRow(member, place, place.brief(), name, home.phone(), about, presence, values);
        }
        Resident person = placed.card().people().stream()
                .filter(one -> one.id().equals(member.residentId()))
                .findFirst()
                .orElse(null);
        if (person == null || person.mergedInto() != null) {
            return elsewhere(member, place, values);
        }
        return row(member, place, left, person, values);
    }

    private static ListRow row(
            ListMember member, Place place, boolean left, Resident person, Map<ListColumnId, String> values) {
        String phone = person.phone() == null ? "" : person.phone().value();
        String about = person.householder() ? T.get("row.householder") : Objects.toString(person.kinship(), "");
        return new ListRow(
                member,
                place,
                place.brief(),
                person.name().value(),
                phone,
                about,
                left ? Presence.MOVED_OUT : presence(person),
                values);
    }

    /// Somebody who went to another household, or whose record became part of another.
    private ListRow elsewhere(ListMember member, Place before, Map<ListColumnId, String> values) {
        ResidentId id = member.residentId();
        try {
            for (int hops = 0; id != null && hops < HOPS; hops++) {
                Resident person = households.resident(id);
                Placed home = person.mergedInto() == null ? placed(person.householdId()) : null;
                if (home != null) {
                    boolean left = !home.card().household().status().counts();
                    return row(member, home.place(), left, person, values);
                }
                id = person.mergedInto();
            }
        } catch (Fault gone) {
            if (!gone.code().equals("HOUSE-06")) {
                throw gone;
            }
        }
        return gone(member, before, values);
    }

    private static Presence presence(Resident person) {
        return switch (person.status()) {
            case LIVING -> Presence.HERE;
            case AWAY -> Presence.AWAY;
            case MOVED_OUT -> Presence.MOVED_OUT;
            case DIED -> Presence.DIED;
            case MERGED -> Presence.GONE;
        };
    }

    private static ListRow gone(ListMember member, @Nullable Place place, Map<ListColumnId, String> values) {
        return new ListRow(member, place, member.door(), member.name().value(), "", "", Presence.GONE, values);
    }

    private @Nullable Placed placed(HouseholdId id) {
        Placed known = cards.get(id);
        if (known != null || missing.contains(id)) {
            return known;
        }
        Placed read = read(id, HOPS).orElse(null);
        if (read == null) {
            missing.add(id);
        } else {
            cards.put(id, read);
        }
        return read;
    }

    private Optional<Placed> read(HouseholdId id, int hops) {
        try {
            HouseholdCard card = households.card(id);
            HouseholdId into = card.household().mergedInto();
            if (into != null && hops > 0) {
                return read(into, hops - 1);
            }
            return layout.find(card.household().roomId()).map(place -> new Placed(place, card));
        } catch (Fault gone) {
            if (gone.code().equals("HOUSE-06")) {
                return Optional.empty();
            }
            throw gone;
        }
    }

    /// A new line for somebody, with the name and the door of today; empty where the register does not know them.
    Optional<ListMember> member(ListMemberId id, OwnListId list, Pick pick) {
        Placed placed = placed(pick.household());
        if (placed == null) {
            return Optional.empty();
        }
        String door = placed.place().brief();
        if (pick.resident() == null) {
            String name = HouseholdRow.of(placed).householder();
            return Optional.of(new ListMember(
                    id,
                    list,
                    pick.household(),
                    null,
                    new org.shouwang.core.PersonName(name.isEmpty() ? T.get("row.nobody") : name),
                    door));
        }
        return placed.card().people().stream()
                .filter(person -> person.id().equals(pick.resident()))
                .findFirst()
                .map(person -> new ListMember(id, list, pick.household(), person.id(), person.name(), door));
    }
}
