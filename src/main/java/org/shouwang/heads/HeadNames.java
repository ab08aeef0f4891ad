package org.shouwang.heads;

import org.shouwang.compound.Building;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Unit;
import org.shouwang.kit.text.Texts;

/// How buildings, units and offices are called in words.
public record HeadNames(Layout layout) {
    private static final Texts T = Texts.of(HeadNames.class);

    public static HeadNames of(Layout layout) {
        return new HeadNames(layout);
    }

    public static String building(Building building) {
        return T.get("name.building", building.no());
    }

    public static String unit(Unit unit) {
        return T.get("name.unit", unit.no());
    }

    /// Such as the unit head of unit 2 of building 3.
    public String post(HeadPost post) {
        return layout.buildings().stream()
                .filter(plan -> plan.building().id().equals(post.building()))
                .findFirst()
                .map(plan -> post.ofBuilding()
                        ? T.get("name.head.building", building(plan.building()))
                        : plan.units().stream()
                                .filter(unit -> unit.unit().id().equals(post.unit()))
                                .findFirst()
                                .map(unit -> T.get("name.head.unit", building(plan.building()), unit(unit.unit())))
                                .orElse(T.get("name.unit.gone")))
                .orElse(T.get("name.unit.gone"));
    }
}
