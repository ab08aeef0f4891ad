package org.shouwang.compound.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compound;
import org.shouwang.compound.Layout;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Texts;

/// 小区: set up by a rule where there is none yet; else its buildings, units and rooms to be looked after.
public final class CompoundScreen implements Screen {
    public static final String ID = "compound";

    private static final Texts T = Texts.of(CompoundScreen.class);

    /// The page of entrances, which stands with the gate.
    private static final String ENTRANCES = "gate-places";

    private final CompoundScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("screen.title"));
    private final Table<BuildingPlan> buildings = buildings();
    private final HBox content;
    private final SetUpPane setUp;
    private final HBox actions = Boxes.row();

    public CompoundScreen(CompoundScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        setUp = new SetUpPane(model.plan(), frame.tasks(), compound -> saved());
        RoomsPane rooms = new RoomsPane(model, frame);
        buildings.setStyle("-fx-min-width: 27em; -fx-max-width: 27em; -fx-pref-width: 27em;");
        content = Boxes.cards(buildings, Boxes.grow(rooms));
        content.setFillHeight(true);
        actions.getChildren()
                .addAll(
                        Buttons.plain(Icons.GATE, T.get("screen.entrances"), () -> frame.open(ENTRANCES)),
                        Buttons.plain(Icons.EDIT, T.get("screen.describe"), this::describe),
                        Buttons.primary(Icons.ADD, T.get("screen.addBuildings"), this::addBuildings));
        page.actions(actions).content(setUp, content);
        Boxes.grow(setUp);
        buildings.selectedProperty().subscribe(plan -> {
            if (plan != null) {
                model.buildingProperty().set(plan);
            }
        });
        model.layoutProperty().subscribe(this::show);
        model.buildingProperty().subscribe(chosen -> {
            if (chosen != null && !chosen.equals(buildings.selected())) {
                buildings.select(chosen);
            }
        });
    }

    private Table<BuildingPlan> buildings() {
        return Tables.<BuildingPlan>of()
                .text(T.get("grid.no"), 66, plan -> plan.building().no())
                .text(T.get("grid.kind"), 84, plan -> Texts.name(plan.building().kind()))
                .number(T.get("column.units"), 50, plan -> plan.units().size())
                .number(T.get("column.floors"), 50, plan -> plan.floors().size())
                .number(T.get("column.rooms"), 60, plan -> plan.places().count())
                .unit(T.get("unit.building"))
                .bare()
                .build();
    }

    private void show(Layout layout) {
        boolean none = layout.compound().isEmpty();
        show(setUp, none);
        show(content, !none);
        show(actions, !none);
        buildings.items(layout.buildings());
        page.title().set(none ? T.get("screen.setUp") : layout.name());
        page.sub()
                .set(
                        none
                                ? ""
                                : T.get(
                                        "screen.sub",
                                        layout.buildings().size(),
                                        layout.unitCount(),
                                        layout.roomCount()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void describe() {
        model.layoutProperty().get().compound().ifPresent(this::describe);
    }

    private void describe(Compound now) {
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("setup.name"), f -> f.required().initial(now.name()));
        Field<String> community = form.text(T.get("setup.community"), f -> f.initial(now.community()));
        Field<String> subdistrict = form.text(T.get("setup.subdistrict"), f -> f.initial(now.subdistrict()));
        Field<String> company = form.text(T.get("describe.company"), f -> f.initial(now.propertyCompany()));
        Field<String> phone = form.text(T.get("describe.phone"), f -> f.initial(now.propertyPhone()));
        frame.dialogs()
                .form(
                        T.get("screen.describe"),
                        form,
                        T.get("describe.act"),
                        () -> {
                            Compound other = new Compound(
                                    now.id(),
                                    name.require(),
                                    community.value(),
                                    subdistrict.value(),
                                    company.value(),
                                    phone.value());
                            return model.change(() -> model.compounds().describe(other));
                        },
                        done -> saved());
    }

    private void addBuildings() {
        Form form = new Form();
        Field<String> rule = form.text(T.get("setup.rule"), f -> f.required().hint(T.get("setup.ruleHelp")));
        frame.dialogs()
                .form(
                        T.get("screen.addBuildings"),
                        form,
                        T.get("screen.addBuildings"),
                        () -> {
                            List<BuildingSpec> specs = BuildingSpec.parse(rule.require());
                            return model.change(() -> model.compounds().add(specs));
                        },
                        done -> saved());
    }

    private void saved() {
        frame.notices().saved();
        model.refresh();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(T.get("screen.addBuildings"), "Ctrl+N", this::addBuildings));
    }
}
