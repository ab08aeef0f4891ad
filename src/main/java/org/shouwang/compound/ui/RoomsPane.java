package org.shouwang.compound.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.compound.BuildingKind;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Place;
import org.shouwang.compound.Unit;
import org.shouwang.compound.UnitPlan;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Texts;

/// The rooms of one building, and what is done to the building, its units and its rooms.
final class RoomsPane extends VBox {
    private static final Texts T = Texts.of(RoomsPane.class);

    private final CompoundScreenModel model;
    private final Frame frame;
    private final Table<Place> table;

    RoomsPane(CompoundScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        setMinSize(0, 0);
        table = Tables.<Place>of()
                .text(T.get("column.unit"), 80, place -> place.unit().no())
                .number(T.get("column.floor"), 60, place -> place.room().floor())
                .text(T.get("column.room"), 90, place -> place.room().no())
                .text(T.get("column.dwelling"), 160, place -> place.dwelling().label())
                .wide()
                .unit(T.get("unit.room"))
                .onOpen(this::rename)
                .act(T.get("act.rename"), one(this::rename))
                .act(T.get("act.removeRoom"), one(this::remove))
                .build();
        model.buildingProperty().subscribe(this::show);
    }

    private static Consumer<List<Place>> one(Consumer<Place> act) {
        return places -> places.stream().findFirst().ifPresent(act);
    }

    private void show(@Nullable BuildingPlan plan) {
        getChildren().clear();
        if (plan == null) {
            return;
        }
        table.items(plan.places().toList());
        String no = plan.building().no();
        Card card = new Card(T.get("building.title", no))
                .sub(T.get("building.sub", plan.units().size(), plan.places().count()))
                .corner(
                        Buttons.link(T.get("act.renameBuilding"), () -> rename(plan.building())),
                        Buttons.link(T.get("act.addUnit"), () -> addUnit(plan.building())),
                        Buttons.link(T.get("act.addRoom"), () -> addRoom(plan)),
                        Buttons.link(T.get("act.removeBuilding"), () -> remove(plan)))
                .content(Boxes.grow(table));
        getChildren().add(Boxes.grow(card));
    }

    private void rename(Building building) {
        Form form = new Form();
        Field<String> no = form.text(T.get("grid.no"), f -> f.required().initial(building.no()));
        Field<BuildingKind> kind = form.choice(
                T.get("grid.kind"), BuildingKind.class, f -> f.required().initial(building.kind()));
        frame.dialogs()
                .form(
                        T.get("act.renameBuilding"),
                        form,
                        T.get("act.rename"),
                        () -> {
                            String other = no.require();
                            BuildingKind as = kind.require();
                            return model.change(() -> model.compounds().rename(building.id(), other, as));
                        },
                        done -> saved());
    }

    private void addUnit(Building building) {
        frame.dialogs()
                .prompt(
                        T.get("act.addUnit"),
                        T.get("column.unit"),
                        "",
                        T.get("act.addUnit"),
                        no -> model.changeNow(() -> model.compounds().addUnit(building.id(), no)));
    }

    private void addRoom(BuildingPlan plan) {
        List<Unit> units = plan.units().stream().map(UnitPlan::unit).toList();
        Form form = new Form();
        Field<Unit> unit = form.choice(
                T.get("column.unit"),
                units,
                u -> u.no().isEmpty() ? T.get("unit.none") : u.no(),
                f -> f.required().initial(units.isEmpty() ? null : units.getFirst()));
        Field<Integer> floor = form.number(T.get("column.floor"), Field::required);
        Field<String> no = form.text(T.get("column.room"), Field::required);
        frame.dialogs()
                .form(
                        T.get("act.addRoom"),
                        form,
                        T.get("act.addRoom"),
                        () -> {
                            Unit at = unit.require();
                            int level = floor.require();
                            String number = no.require();
                            return model.change(() -> model.compounds().addRoom(at.id(), level, number));
                        },
                        done -> saved());
    }

    private void rename(Place place) {
        Form form = new Form();
        Field<String> no = form.text(
                T.get("column.room"), f -> f.required().initial(place.room().no()));
        Field<Integer> floor = form.number(
                T.get("column.floor"), f -> f.required().initial(place.room().floor()));
        frame.dialogs()
                .form(
                        T.get("room.title", place.dwelling().label()),
                        form,
                        T.get("act.rename"),
                        () -> {
                            String other = no.require();
                            int level = floor.require();
                            return model.change(() -> model.compounds().rename(place.id(), other, level));
                        },
                        done -> saved());
    }

    private void remove(Place place) {
        frame.dialogs()
                .ask(
                        T.get("remove.ask", place.dwelling().label()),
                        T.get("remove.then"),
                        T.get("act.removeRoom"),
                        () -> model.changeNow(() -> model.compounds().remove(place.id())));
    }

    private void remove(BuildingPlan plan) {
        frame.dialogs()
                .ask(
                        T.get(
                                "remove.ask",
                                T.get("building.title", plan.building().no())),
                        T.get(
                                "remove.building",
                                plan.units().size(),
                                plan.places().count()),
                        T.get("act.removeBuilding"),
                        () -> model.changeNow(
                                () -> model.compounds().remove(plan.building().id())));
    }

    private void saved() {
        frame.notices().saved();
        model.refresh();
    }
}
