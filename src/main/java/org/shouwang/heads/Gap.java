package org.shouwang.heads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;

/// One question of the coverage check (横向到边): what has nobody, and which ones they are.
///
/// @param total of how many
public record Gap(Kind kind, int total, List<Item> items) {
    /// What is looked for.
    public enum Kind {
        BUILDING_HEAD,
        UNIT_HEAD,
        FURTHER_HEAD,
        HEAD_GONE,
        GROUP,
        LEADER,
        AREA,
        PHONE
    }

    /// One that has nobody.
    ///
    /// @param words what it is
    /// @param seat the office that is vacant, or whose holder is gone
    /// @param group the group without leader
    /// @param place the door
    public record Item(
            String words,
            Coverage.@Nullable Seat seat,
            @Nullable GroupCard group,
            @Nullable Place place) {
        static Item of(Coverage.Seat seat) {
            return new Item(seat.title(), seat, null, null);
        }

        static Item of(GroupCard group) {
            return new Item(group.name(), null, group, null);
        }

        static Item of(Place place) {
            return new Item(place.brief(), null, null, place);
        }
    }

    public Gap {
        items = List.copyOf(items);
    }

    public int count() {
        return items.size();
    }
}
