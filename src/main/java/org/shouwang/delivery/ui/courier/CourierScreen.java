package org.shouwang.delivery.ui.courier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.delivery.CourierLoad;
import org.shouwang.delivery.UnitLoad;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Stepper;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// 配送分工: who brings what to which stairwell, by a digit or by dragging, shared out evenly; and the walk.
public final class CourierScreen implements Screen {
    public static final String ID = "delivery-couriers";

    private static final Texts T = Texts.of(CourierScreen.class);
    private static final String STYLE = Objects.requireNonNull(CourierScreen.class.getResource("courier.css"))
            .toExternalForm();
    private static final String DESK = "delivery";

    private final CourierModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final Table<UnitLoad> table;
    private final VBox people = new VBox();

    public CourierScreen(CourierModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        page.getStylesheets().add(STYLE);
        page.beside(days(), terms());
        page.actions(
                Buttons.link(T.get("act.desk"), () -> frame.open(DESK)),
                Buttons.primary(T.get("act.share"), this::share));
        table = table();
        people.getStyleClass().add("courier-people");
        ScrollPane scroll = new ScrollPane(people);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card", "courier-scroll");
        WalkCard walk = new WalkCard(model);
        walk.getStyleClass().add("walk-side");
        page.content(Boxes.sentence(T.get("how")), Boxes.cards(Boxes.grow(table), scroll, walk));
        model.units.subscribe(() -> {
            table.items(List.copyOf(model.units));
            people();
            long named =
                    model.units.stream().filter(unit -> unit.courier() != null).count();
            page.sub().set(T.get("sub", named, model.units.size()));
        });
    }

    private Node days() {
        Stepper days =
                new Stepper(T.get("day.before"), T.get("day.next"), this::step, () -> model.day.set(model.today()));
        model.day.subscribe(now -> days.show(T.get("day", Dates.brief(now), Dates.weekday(now.getDayOfWeek())), true));
        return days;
    }

    private void step(int by) {
        model.day.set(model.day.get().plusDays(by));
    }

    private Node terms() {
        Segmented<Term> terms = new Segmented<>(List.of(Term.values()), Texts::name, model.term.get());
        terms.valueProperty().bindBidirectional(model.term);
        return terms;
    }

    private Table<UnitLoad> table() {
        Table<UnitLoad> made = Tables.<UnitLoad>of()
                .text(T.get("column.building"), 62, unit -> T.get("building", unit.building()))
                .text(T.get("column.unit"), 66, unit -> unit.unit().isEmpty() ? "" : T.get("unit", unit.unit()))
                .number(T.get("column.doors"), 46, UnitLoad::doors)
                .under(T.get("column.toBring"))
                .number(T.get("column.deliveries"), 46, UnitLoad::deliveries)
                .under(T.get("column.toBring"))
                .number(T.get("column.pieces"), 46, UnitLoad::pieces)
                .under(T.get("column.toBring"))
                .number(T.get("column.first"), 52, unit -> unit.first() == 0 ? null : unit.first())
                .under(T.get("column.toBring"))
                .number(T.get("column.highest"), 66, unit -> unit.highest() == 0 ? null : unit.highest())
                .under(T.get("column.toBring"))
                .number(T.get("column.brought"), 66, unit -> unit.brought() == 0 ? null : unit.brought())
                .chip(
                        T.get("column.courier"),
                        110,
                        unit -> unit.courier() == null ? T.get("nobody") : model.name(unit.courier()),
                        unit -> unit.courier() != null ? Tint.INFO : unit.deliveries() > 0 ? Tint.WARN : Tint.PLAIN)
                .wide()
                .unit(T.get("units"))
                .empty(new EmptyState(Icons.DELIVERY, T.get("empty")))
                .build();
        made.view().getVisibleLeafColumns().forEach(column -> column.setSortable(false));
        made.view().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int digit = event.getText().length() == 1
                    ? Character.digit(event.getText().charAt(0), 10)
                    : -1;
            if (event.getCode() == KeyCode.DELETE || digit == 0) {
                give(null);
                event.consume();
            } else if (digit > 0 && digit <= model.people.size() && !event.isControlDown() && !event.isAltDown()) {
                give(model.people.get(digit - 1).member());
                event.consume();
            }
        });
        made.view().setOnDragDetected(event -> {
            if (made.selection().isEmpty() || !(over(event.getTarget()) instanceof TableRow<?>)) {
                return;
            }
            Dragboard board = made.view().startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(T.get("dragged", made.selection().size()));
            board.setContent(content);
            event.consume();
        });
        return made;
    }

    private static @Nullable Node over(Object target) {
        Node node = target instanceof Node some ? some : null;
        while (node != null && !(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return node;
    }

    private void people() {
        int most = model.people.stream().mapToInt(CourierLoad::deliveries).max().orElse(0);
        List<Node> cards = new ArrayList<>();
        for (int i = 0; i < model.people.size(); i++) {
            cards.add(new PersonCard(model, model.people.get(i), i, most, load -> give(load.member())));
        }
        if (cards.isEmpty()) {
            cards.add(new EmptyState(
                    Icons.BRANCH,
                    T.get("people.none"),
                    ScreenCommand.of(T.get("act.members"), () -> frame.open("members"))));
        }
        people.getChildren().setAll(cards);
    }

    /// The chosen stairwells get somebody; the next one is chosen, so that one goes down the list by digits.
    private void give(@Nullable Member member) {
        List<UnitLoad> picked = table.selection();
        if (picked.isEmpty()) {
            frame.notices().say(T.get("none.chosen"));
            return;
        }
        List<UnitLoad> seen = table.shown();
        int last = picked.stream().mapToInt(seen::indexOf).max().orElse(0);
        String who = member == null ? T.get("nobody") : member.called();
        model.assign(
                picked, member, moved -> frame.notices().done(T.get("given", picked.size(), who, moved), model::undo));
        if (last + 1 < seen.size()) {
            table.select(seen.get(last + 1));
        }
        table.view().requestFocus();
    }

    private void share() {
        int people = model.share(moved -> frame.notices().done(T.get("shared", moved), model::undo));
        if (people == 0) {
            frame.notices().say(T.get("share.nobody"), Tint.WARN);
        }
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

    /// Comes with the day of the round.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.day.set(day);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("day.before"), "Alt+Left", () -> step(-1)),
                ScreenCommand.of(T.get("day.next"), "Alt+Right", () -> step(1)));
    }
}
