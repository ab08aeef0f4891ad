package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.household.HomeLine;
import org.shouwang.household.Selection;
import org.shouwang.household.ui.MapScreenModel.Sight;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// The rooms picked on the map as a list to read, print and export.
final class PickedList {
    private static final Texts T = Texts.of(PickedList.class);

    private PickedList() {}

    /// @param home null for a room where nobody counts
    private record Line(Place place, @Nullable HomeLine home, String said) {
        String who() {
            return home == null ? "" : home.householder();
        }

        int count() {
            return home == null ? 0 : home.count();
        }
    }

    static void show(MapScreenModel model, Frame frame) {
        Selection picked = model.selection();
        List<Line> lines = lines(model.sightProperty().get(), picked);
        String colouring = model.colouringProperty().get().name();
        Table<Line> table = Tables.<Line>of()
                .text(T.get("column.dwelling"), 100, line -> line.place().brief())
                .text(T.get("column.householder"), 110, Line::who)
                .number(T.get("column.count"), 60, Line::count)
                .text(colouring, 150, Line::said)
                .wide()
                .unit(T.get("unit.household"))
                .build();
        table.items(lines);
        table.setPrefSize(620, 420);
        String title = T.get(
                "picked.title",
                Numbers.whole(picked.rooms().size()),
                Numbers.whole(picked.households().size()));
        PageLook look = model.paper().get();
        Sheet sheet = sheet(
                title, T.get("map.printed", look.compound(), look.printedAt().toLocalDate()), colouring, lines);
        DialogCard card = frame.dialogs()
                .show(
                        title,
                        Boxes.grow(table),
                        Buttons.primary(
                                Icons.PRINT,
                                T.get("picked.print"),
                                () -> frame.printing()
                                        .preview(T.get("picked.sheet"), progress -> List.of(sheet), model.paper())));
        card.getStyleClass().add("wide-card");
    }

    private static List<Line> lines(Sight sight, Selection picked) {
        List<Line> lines = new ArrayList<>();
        for (Place place : picked.rooms()) {
            var shade = sight.painting().at(place.id());
            String words = sight.painting().words().getOrDefault(place.id(), "");
            String said = !words.isEmpty() ? words : shade == null ? "" : shade.label();
            List<HomeLine> homes = sight.homes().getOrDefault(place.id(), List.of());
            homes.forEach(home -> lines.add(new Line(place, home, said)));
            if (homes.isEmpty()) {
                lines.add(new Line(place, null, said));
            }
        }
        return lines;
    }

    private static Sheet sheet(String title, String subtitle, String colouring, List<Line> lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new ArrayList<>(java.util.Arrays.asList(
                    rows.size() + 1, line.place().brief(), line.who(), line.count(), line.said(), null)));
        }
        return Sheet.named(T.get("picked.sheet"))
                .title(title)
                .subtitle(subtitle)
                .columns(List.of(
                        Column.integer(T.get("picked.number"), 5),
                        Column.text(T.get("column.dwelling"), 12),
                        Column.text(T.get("column.householder"), 12),
                        Column.integer(T.get("column.count"), 6),
                        Column.wrap(colouring, 22),
                        Column.text(T.get("picked.sign"), 14)))
                .rows(rows)
                .build();
    }
}
