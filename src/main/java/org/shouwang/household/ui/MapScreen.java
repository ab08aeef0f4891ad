package org.shouwang.household.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Figures;
import org.shouwang.household.HomeLine;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.text.Texts;

/// 房态图: every door of the compound, coloured by one question at a time.
public final class MapScreen implements Screen {
    public static final String ID = "map";

    private static final Texts T = Texts.of(MapScreen.class);

    private final MapScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("map.screen"));
    private final MapCanvas map;
    private final SelectionBar bar;

    /// @param acts what can be done to the selected rooms, in this order
    public MapScreen(MapScreenModel model, Frame frame, List<SelectionAct> acts) {
        this.model = model;
        this.frame = frame;
        map = new MapCanvas(model, this::open, T.get("map.screen"));
        page.beside(new MapSwitch(model).node())
                .actions(
                        Buttons.icon(Icons.ZOOM_OUT, T.get("map.zoomOut"), () -> map.zoom(1 / 1.2)),
                        Buttons.icon(Icons.ZOOM_IN, T.get("map.zoomIn"), () -> map.zoom(1.2)),
                        Buttons.plain(Icons.PRINT, T.get("map.print"), this::print));
        DoorPanel door = new DoorPanel(
                model,
                id -> frame.open(HouseholdScreen.ID, id),
                this::register,
                place -> model.markVacant(place, this::said),
                place -> frame.open(DoorScreen.ID, place));
        VBox beside = Boxes.stack(new LegendCard(model).node(), door.node());
        ScrollPane side = new ScrollPane(beside);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setStyle("-fx-min-width: 20em; -fx-max-width: 20em; -fx-pref-width: 20em;");
        bar = new SelectionBar(model, acts, () -> PickedList.show(model, frame));
        StackPane.setAlignment(bar.node(), Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar.node(), new Insets(0, 12, 14, 0));
        StackPane drawn = new StackPane(map, bar.node());
        drawn.setMinSize(0, 0);
        HBox content = Boxes.cards(Boxes.grow(drawn), side);
        content.setFillHeight(true);
        EmptyState nothing = new EmptyState(
                Icons.MAP, T.get("map.empty"), ScreenCommand.of(T.get("map.setUp"), () -> frame.open("compound")));
        page.content(nothing, content);
        Boxes.grow(nothing);
        model.sightProperty().subscribe(sight -> {
            boolean empty = sight.layout().roomCount() == 0;
            nothing.setVisible(empty);
            nothing.setManaged(empty);
            content.setVisible(!empty);
            content.setManaged(!empty);
            page.sub().set(summary(sight.figures()));
        });
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private static String summary(Figures figures) {
        return T.get(
                "map.summary",
                figures.buildings(),
                figures.units(),
                Numbers.whole(figures.rooms()),
                Numbers.whole(figures.households()),
                Numbers.whole(figures.residents()));
    }

    private void open(Place place) {
        List<HomeLine> homes = model.sightProperty().get().homes().getOrDefault(place.id(), List.of());
        if (homes.isEmpty()) {
            register(place);
        } else {
            frame.open(HouseholdScreen.ID, homes.getFirst().id());
        }
    }

    private void register(Place place) {
        frame.open(HouseholdsScreen.ID, place);
    }

    private void said() {
        frame.notices().saved();
    }

    private void print() {
        if (model.sightProperty().get().layout().roomCount() == 0) {
            frame.notices().say(T.get("map.empty"));
            return;
        }
        MapFigures figures = model.figures();
        Form form = new Form();
        List<MapExtent> extents = figures.extents();
        Field<MapExtent> extent = form.choice(
                T.get("map.printScope"), extents, Texts::name, f -> f.required().initial(extents.getFirst()));
        Field<Figure.Size> size = form.choice(
                T.get("map.printSize"),
                List.of(Figure.Size.A4, Figure.Size.A3),
                Figure.Size::name,
                f -> f.required().initial(extents.getFirst() == MapExtent.ALL ? Figure.Size.A3 : Figure.Size.A4));
        PageLook look = model.paper().get();
        frame.dialogs()
                .form(
                        T.get("map.printForm"),
                        form,
                        T.get("map.printAct"),
                        () -> {
                            MapExtent much = extent.require();
                            Figure.Size page = size.require();
                            return progress -> Papers.figures(figures.of(much), page, look, progress);
                        },
                        printed -> frame.printing().paper(T.get("map.screen"), progress -> printed));
    }

    private void export() {
        frame.printing().workbook(T.get("map.screen"), model.sheets());
    }

    MapScreenModel model() {
        return model;
    }

    MapCanvas map() {
        return map;
    }

    private void history() {
        RoomId room = model.selectedProperty().get();
        if (room != null) {
            frame.open(DoorScreen.ID, room);
        }
    }

    private void acts() {
        if (!model.picks().rooms().isEmpty()) {
            bar.acts().show();
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        map.requestFocus();
    }

    /// With a [RoomId] or a [Place]: shows that room; with the name of a colouring: colours so.
    @Override
    public void open(@Nullable Object argument) {
        shown();
        switch (argument) {
            case RoomId room -> model.selectedProperty().set(room);
            case Place place -> model.selectedProperty().set(place.id());
            case String colour ->
                model.colourings().stream()
                        .filter(by -> by.name().equals(colour))
                        .findFirst()
                        .ifPresent(model.colouringProperty()::set);
            case null, default -> {}
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("map.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("map.export"), "Ctrl+E", this::export),
                ScreenCommand.of(T.get("map.nextColour"), "F6", model::nextColouring),
                ScreenCommand.of(T.get("picked.acts"), "F9", this::acts),
                ScreenCommand.of(T.get("door.history"), "F4", this::history));
    }
}
