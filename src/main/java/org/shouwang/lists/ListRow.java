package org.shouwang.lists;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;

/// A line of a list as it is shown: who, where, and what is filled in.
///
/// @param place where they live or lived last; null where the register no longer knows them
/// @param door the door today, else that of the day of adding
/// @param about kinship of a person, members of a household
/// @param values by column, only what is filled
public record ListRow(
        ListMember member,
        @Nullable Place place,
        String door,
        String name,
        String phone,
        String about,
        Presence presence,
        Map<ListColumnId, String> values) {
    public ListRow {
        values = Map.copyOf(values);
    }

    /// `""` where nothing is filled in.
    public String value(ListColumnId column) {
        return values.getOrDefault(column, "");
    }

    /// With something filled in, or with nothing where `content` is null.
    public ListRow with(ListColumnId column, @Nullable String content) {
        Map<ListColumnId, String> other = new HashMap<>(values);
        if (content == null) {
            other.remove(column);
        } else {
            other.put(column, content);
        }
        return with(other);
    }

    /// With other values altogether.
    public ListRow with(Map<ListColumnId, String> other) {
        return new ListRow(member, place, door, name, phone, about, presence, other);
    }
}
