package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the heading of a list says for all its lines: the shop, the goods with their units and prices, the building.
///
/// @param shop `""` where none is named
/// @param goods each with quantity 1
/// @param place building or unit as words that may stand before a room, `""` for none
/// @param keys what the goods are called that have a letter or a number: A, 3
public record Heading(String shop, List<PastedItem> goods, String place, Map<String, String> keys) {
    static final Heading NONE = new Heading("", List.of(), "", Map.of());

    public Heading {
        goods = List.copyOf(goods);
        keys = Map.copyOf(keys);
    }

    /// What the goods are called.
    List<String> names() {
        return goods.stream().map(PastedItem::goods).toList();
    }

    /// The only goods of the list, null where it names none or several.
    @Nullable
    PastedItem single() {
        return goods.size() == 1 ? goods.getFirst() : null;
    }

    /// The goods that a word in a line stands for: by name, by a part of one name only, or by the
    /// letter of a set.
    Optional<PastedItem> goods(String word) {
        String plain = Signs.plain(word);
        Optional<PastedItem> same = goods.stream()
                .filter(one -> Signs.plain(one.goods()).equals(plain))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        Optional<PastedItem> keyed = set(SetNames.keyIn(plain));
        if (keyed.isPresent()) {
            return keyed;
        }
        List<PastedItem> near = goods.stream()
                .filter(one -> SetNames.same(Signs.plain(one.goods()), plain)
                        || plain.length() > 1 && Signs.plain(one.goods()).contains(plain))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /// The goods with this letter or number.
    Optional<PastedItem> set(String key) {
        String name = keys.get(key);
        return goods.stream()
                .filter(one -> name == null
                        ? !key.isEmpty()
                                && SetNames.key(Signs.plain(one.goods())).equals(key)
                        : one.goods().equals(name))
                .findFirst();
    }

    /// The goods that alone are counted in this unit; the only goods of all for no unit.
    Optional<PastedItem> counted(String unit) {
        PastedItem single = single();
        if (single != null) {
            return Optional.of(single);
        }
        List<PastedItem> fit = goods.stream()
                .filter(one -> !unit.isEmpty() && one.unit().equals(unit))
                .toList();
        return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    Heading with(Heading more) {
        List<PastedItem> all = new ArrayList<>(goods);
        for (PastedItem one : more.goods) {
            all.removeIf(old -> old.goods().equals(one.goods()) && old.price() == null);
            if (all.stream().noneMatch(old -> old.goods().equals(one.goods()))) {
                all.add(one);
            }
        }
        Map<String, String> named = new HashMap<>(keys);
        more.keys.forEach((key, name) -> {
            if (!named.getOrDefault(key, name).equals(name)) {
                named.put(key, "");
            } else {
                named.put(key, name);
            }
        });
        return new Heading(shop.isEmpty() ? more.shop : shop, all, more.place.isEmpty() ? place : more.place, named);
    }

    Heading at(String other) {
        return new Heading(shop, goods, other, keys);
    }
}
