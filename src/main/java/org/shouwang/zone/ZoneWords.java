package org.shouwang.zone;

import java.util.HashMap;
import java.util.Map;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.UnitPlan;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// How the places of zones are called.
public final class ZoneWords {
    private static final Texts T = Texts.of(ZoneWords.class);

    private final Map<ZonePlace, String> words = new HashMap<>();

    public ZoneWords(Layout layout) {
        words.put(ZonePlace.COMPOUND, T.get("place.compound"));
        for (BuildingPlan plan : layout.buildings()) {
            String building = T.get("place.building", plan.building().no());
            words.put(ZonePlace.of(plan.building()), building);
            for (UnitPlan unit : plan.units()) {
                words.put(
                        ZonePlace.of(plan.building(), unit.unit()),
                        unit(building, unit.unit().no()));
            }
        }
        for (Place door : layout.places()) {
            words.put(ZonePlace.of(door), door.dwelling().label());
        }
    }

    static String unit(String building, String no) {
        return no.isEmpty() ? building : building + T.get("place.unit", no);
    }

    /// Of one place, without reading the whole compound.
    static String of(Query q, ZonePlace place) {
        if (place.building() == null) {
            return T.get("place.compound");
        }
        ZoneStore.Numbers no = ZoneStore.numbers(q, place);
        if (no.building() == null) {
            return T.get("place.gone");
        }
        if (no.room() != null) {
            return new Dwelling(no.building(), no.unit() == null ? "" : no.unit(), no.room()).label();
        }
        return unit(T.get("place.building", no.building()), no.unit() == null ? "" : no.unit());
    }

    /// Such as building 3 unit 2; a word for a place that is no more.
    public String of(ZonePlace place) {
        return words.getOrDefault(place, T.get("place.gone"));
    }
}
