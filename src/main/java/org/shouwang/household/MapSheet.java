package org.shouwang.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.FloorPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The map on paper (一图): a sheet for each building, floors from the top, units side by side, a name in each room.
public final class MapSheet {
    private static final Texts T = Texts.of(MapSheet.class);
    private static final int WIDTH = 9;

    private final Colouring colouring;
    private final String subtitle;
    private final Painting painted;
    private final Map<RoomId, String> names = new HashMap<>();

    private MapSheet(Colouring colouring, String subtitle, Painting painted) {
        this.colouring = colouring;
        this.subtitle = subtitle;
        this.painted = painted;
    }

    /// One sheet for each building that has rooms.
    public static List<Sheet> of(Ledger ledger, Colouring colouring, String subtitle) {
        return ledger.readLong(q -> {
            MapSheet map = new MapSheet(colouring, subtitle, colouring.paint(q));
            Placed.each(
                    q,
                    placed -> map.names.merge(
                            placed.place().id(), HouseholdRow.of(placed).householder(), (a, b) -> a + " " + b));
            return Layout.of(q).buildings().stream()
                    .filter(building -> building.places().findAny().isPresent())
                    .map(map::sheet)
                    .toList();
        });
    }

    private Sheet sheet(BuildingPlan plan) {
        String no = plan.building().no();
        List<Column> columns = new ArrayList<>(List.of(Column.text(T.get("map.floor"), 5)));
        List<Integer> widths = new ArrayList<>();
        for (UnitPlan unit : plan.units()) {
            int most = unit.floors().stream()
                    .mapToInt(floor -> floor.rooms().size())
                    .max()
                    .orElse(0);
            widths.add(most);
            for (int n = 1; n <= most; n++) {
                Column column = Column.wrap(Integer.toString(n), WIDTH);
                columns.add(
                        unit.unit().no().isEmpty()
                                ? column
                                : column.under(T.get("map.unit", unit.unit().no())));
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int floor : plan.floors().reversed()) {
            List<@Nullable Object> row = new ArrayList<>(List.of(T.get("map.floorNo", floor)));
            for (int i = 0; i < plan.units().size(); i++) {
                List<Place> rooms = rooms(plan.units().get(i), floor);
                for (int n = 0; n < widths.get(i); n++) {
                    row.add(n < rooms.size() ? cell(rooms.get(n)) : null);
                }
            }
            rows.add(row);
        }
        return Sheet.named(T.get("map.building", no))
                .title(T.get("map.title", no, colouring.name()))
                .subtitle(subtitle)
                .columns(columns)
                .rows(rows)
                .note(legend(plan))
                .landscape()
                .onePage()
                .build();
    }

    private static List<Place> rooms(UnitPlan unit, int floor) {
        Optional<FloorPlan> plan =
                unit.floors().stream().filter(f -> f.number() == floor).findFirst();
        return plan.map(FloorPlan::rooms).orElse(List.of());
    }

    private Object cell(Place place) {
        Shade shade = painted.at(place.id());
        String name = names.getOrDefault(place.id(), "");
        String mark = shade == null ? "" : shade.mark();
        String words = place.room().no() + (mark.isEmpty() ? "" : " " + mark) + (name.isEmpty() ? "" : "\n" + name);
        return shade == null ? words : new Marked(words, shade.hue().tone());
    }

    private String legend(BuildingPlan plan) {
        Map<Shade, Integer> counts = new HashMap<>();
        plan.places().forEach(place -> {
            Shade shade = painted.at(place.id());
            if (shade != null) {
                counts.merge(shade, 1, Integer::sum);
            }
        });
        List<String> words = painted.legend().stream()
                .map(shade -> T.get(
                        "map.legend",
                        shade.label() + (shade.mark().isEmpty() ? "" : " " + shade.mark()),
                        counts.getOrDefault(shade, 0)))
                .toList();
        return String.join(T.get("semicolon"), words);
    }
}
