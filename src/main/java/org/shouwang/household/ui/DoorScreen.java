package org.shouwang.household.ui;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Door;
import org.shouwang.household.DoorLine;
import org.shouwang.household.DoorPage;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdCard;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// One door with everything that ever happened there, the latest first.
public final class DoorScreen implements Screen {
    public static final String ID = "door";

    private static final Texts T = Texts.of(DoorScreen.class);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final DoorScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("past.title"));
    private final HBox marks = Boxes.row();
    private final HBox actions = Boxes.row();
    private final HBox kinds = Boxes.row();
    private final VBox stays = Boxes.stack();
    private final Table<DoorLine> table;
    private final Button older;

    public DoorScreen(DoorScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        older = Buttons.plain(T.get("past.older"), model::older);
        table = Tables.<DoorLine>of()
                .text(T.get("past.at"), 132, line -> at(line.at()))
                .text(T.get("past.group"), 70, DoorLine::group)
                .text(T.get("past.what"), 120, DoorLine::what)
                .text(T.get("past.words"), 320, DoorLine::words)
                .wide()
                .text(T.get("past.who"), 84, DoorLine::who)
                .unit(T.get("past.unit"))
                .build();
        table.beside(kinds, older);
        ScrollPane side = new ScrollPane(stays);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setStyle("-fx-min-width: 19em; -fx-max-width: 19em; -fx-pref-width: 19em;");
        page.beside(marks).actions(actions);
        HBox both = Boxes.cards(side, Boxes.grow(table));
        both.setFillHeight(true);
        page.content(both);
        model.pageProperty().subscribe(this::show);
        model.onlyProperty().subscribe(() -> table.items(model.lines()));
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private static String at(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(at) : AT.format(at);
    }

    private void show(@Nullable DoorPage shown) {
        marks.getChildren().clear();
        actions.getChildren().clear();
        stays.getChildren().clear();
        kinds.getChildren().clear();
        if (shown == null) {
            page.title().set(T.get("past.title"));
            page.sub().set(T.get("past.none"));
            table.items(List.of());
            return;
        }
        Door door = shown.door();
        page.sub().set("");
        page.title().set(door.place().dwelling().label());
        marks.getChildren().add(new Chip(Texts.name(door.occupancy()), Tint.PLAIN));
        actions.getChildren()
                .add(Buttons.plain(Icons.MAP, T.get("page.onMap"), () -> frame.open(MapScreen.ID, door.place())));
        if (door.living().isEmpty()) {
            actions.getChildren()
                    .add(Buttons.primary(T.get("door.register"), () -> frame.open(HouseholdsScreen.ID, door.place())));
        }
        stays(T.get("past.living"), door.living());
        stays(T.get("past.former"), door.former());
        older.setVisible(shown.more());
        older.setManaged(shown.more());
        kinds();
        table.items(model.lines());
    }

    private void kinds() {
        List<String> words = new ArrayList<>(model.kinds().keySet());
        Segmented<String> switches = new Segmented<>(
                words,
                kind -> T.get(
                        "past.kind",
                        kind.isEmpty() ? T.get("past.all") : kind,
                        Objects.requireNonNullElse(model.kinds().get(kind), 0)),
                words.contains(model.onlyProperty().get())
                        ? model.onlyProperty().get()
                        : "");
        switches.valueProperty().subscribe((before, now) -> model.onlyProperty().set(now));
        kinds.getChildren().setAll(switches);
    }

    private void stays(String title, List<HouseholdCard> homes) {
        if (homes.isEmpty()) {
            return;
        }
        Card card = new Card(title);
        for (HouseholdCard home : homes) {
            String who = home.householder()
                    .or(() -> home.people().stream().findFirst())
                    .map(person -> person.name().value())
                    .orElse(T.get("householder.unknown"));
            String count = T.get("hover.household", who, home.people().size());
            card.line(
                    Boxes.column(Boxes.words(count), Boxes.muted(span(home))),
                    Boxes.spacer(),
                    Buttons.link(
                            T.get("past.open"),
                            () -> frame.open(
                                    HouseholdScreen.ID, home.household().id())));
        }
        stays.getChildren().add(card);
    }

    private static String span(HouseholdCard home) {
        var since = home.household().since();
        var until = home.household().until();
        return since == null && until == null
                ? Texts.name(home.household().status())
                : until == null
                        ? T.get("past.since", String.valueOf(since))
                        : T.get("past.span", since == null ? "" : since.toString(), until.toString());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        table.view().requestFocus();
    }

    /// With a [RoomId], a [Place] or a [Found]: shows that door.
    @Override
    public void open(@Nullable Object argument) {
        switch (argument) {
            case RoomId room -> model.show(room);
            case Place place -> model.show(place.id());
            case Found found -> model.show(found.room());
            case null, default -> {}
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(T.get("list.filter"), "Ctrl+F", table::focusFilter));
    }
}
