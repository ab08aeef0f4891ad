package org.shouwang.delivery.ui.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Building;
import org.shouwang.delivery.purchase.ArrivalLine;
import org.shouwang.delivery.purchase.Arrivals;
import org.shouwang.delivery.sheet.ArrivalSheet;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// 到货: what came when and from where, counted for each building, and how it differs from what was ordered.
public final class ArrivalsScreen implements Screen {
    public static final String ID = "delivery-arrivals";

    private static final Texts T = Texts.of(ArrivalsScreen.class);

    private final ArrivalsModel model;
    private final Frame frame;
    private final DayBar days;
    private final Page page = new Page(T.get("arrivals.title"));
    private final Table<ArrivalLine> table;
    private final StackPane detail = new StackPane();

    public ArrivalsScreen(ArrivalsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.days = new DayBar(model.day, () -> model.look().printedAt().toLocalDate());
        page.getStylesheets()
                .add(Objects.requireNonNull(ArrivalsScreen.class.getResource("purchase.css"))
                        .toExternalForm());
        page.beside(days.node());
        page.actions(
                Buttons.link(T.get("act.lists"), () -> frame.open(OrderListsScreen.ID, model.day.get())),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                Buttons.withKey(Buttons.primary(T.get("act.arrive"), this::arrive), "Ctrl+N"));
        table = table();
        table.selectedProperty().subscribe(this::detail);
        detail.getStyleClass().add("arrival-detail");
        page.content(Boxes.cards(Boxes.grow(table), detail));
        model.reading.subscribe(this::fill);
    }

    private Table<ArrivalLine> table() {
        return Tables.<ArrivalLine>of()
                .time(
                        T.get("column.time"),
                        line -> line.arrival()
                                .at()
                                .atZone(model.clock().getZone())
                                .toLocalTime())
                .text(T.get("column.source"), 150, line -> line.arrival().source())
                .wide()
                .text(
                        T.get("column.kind"),
                        92,
                        line -> Texts.name(line.arrival().kind()))
                .number(T.get("column.pieces"), 62, line -> line.arrival().pieces())
                .number(T.get("column.counted"), 72, ArrivalLine::countedPieces)
                .number(T.get("column.ordered"), 72, ArrivalLine::orderedPieces)
                .chip(T.get("column.difference"), 108, ArrivalsScreen::difference, ArrivalsScreen::tint)
                .text(T.get("column.unloadedBy"), 92, line -> line.arrival().unloadedBy())
                .text(T.get("column.problem"), 150, line -> line.arrival().problem())
                .filter(Fold::key)
                .unit(T.get("arrivals.unit"))
                .empty(new EmptyState(
                        Icons.DELIVERY, T.get("arrivals.none"), ScreenCommand.of(T.get("act.arrive"), this::arrive)))
                .onOpen(this::revise)
                .act(T.get("act.revise"), lines -> revise(lines.getFirst()))
                .act(T.get("act.strike"), lines -> strike(lines.getFirst()))
                .build();
    }

    private static @Nullable String difference(ArrivalLine line) {
        int besides = line.besides();
        if (besides != 0) {
            return besides > 0 ? T.get("difference.sum.more", besides) : T.get("difference.sum.less", -besides);
        }
        if (line.orders().isEmpty()) {
            return null;
        }
        int more = line.countedPieces() - line.orderedPieces();
        if (line.differing().isEmpty()) {
            return T.get("difference.none");
        }
        return more == 0
                ? T.get("difference.swapped", line.differing().size())
                : more > 0 ? T.get("difference.more", more) : T.get("difference.less", -more);
    }

    private static Tint tint(ArrivalLine line) {
        return line.differing().isEmpty() && line.besides() == 0 ? Tint.GOOD : Tint.WARN;
    }

    private void fill(ArrivalsModel.@Nullable Reading now) {
        if (now == null) {
            return;
        }
        ArrivalLine before = table.selected();
        table.items(now.arrivals());
        int expected = Arrivals.expectedFrom(now.orders()).size();
        int pieces = now.arrivals().stream()
                .mapToInt(line -> line.arrival().pieces())
                .sum();
        int brought = now.brought().size();
        page.sub()
                .set(
                        brought == 0
                                ? T.get("arrivals.sub", pieces, expected)
                                : T.get("arrivals.sub.gate", pieces, expected, brought));
        now.arrivals().stream()
                .filter(line -> before == null
                        || line.arrival().id().equals(before.arrival().id()))
                .findFirst()
                .ifPresent(table::select);
        detail(table.selected());
    }

    /// Counted and ordered for each building.
    private void detail(@Nullable ArrivalLine line) {
        ArrivalsModel.Reading now = model.reading.get();
        boolean shown = line != null && now != null;
        detail.setVisible(shown);
        detail.setManaged(shown);
        if (line == null || now == null) {
            return;
        }
        Table<Building> buildings = Tables.<Building>of()
                .text(T.get("column.building"), 76, building -> T.get("building.no", building.no()))
                .number(T.get("column.came"), 64, building -> line.counted(building.id()))
                .number(T.get("column.ordered"), 72, building -> line.ordered(building.id()))
                .chip(
                        T.get("column.difference"),
                        92,
                        building -> words(line.difference(building.id())),
                        building -> line.difference(building.id()) < 0 ? Tint.ALERT : Tint.WARN)
                .bare()
                .build();
        buildings.items(now.buildings());
        detail.getChildren().setAll(buildings);
    }

    private static @Nullable String words(int more) {
        return more == 0 ? null : more > 0 ? T.get("difference.more", more) : T.get("difference.less", -more);
    }

    private void arrive() {
        ask(null);
    }

    private void revise(ArrivalLine line) {
        ask(line);
    }

    private void ask(@Nullable ArrivalLine old) {
        ArrivalsModel.Reading now = model.reading.get();
        if (now == null) {
            return;
        }
        ArrivalForm asked = new ArrivalForm(model, now, old);
        frame.dialogs()
                .<Integer>form(
                        old == null ? T.get("act.arrive") : T.get("act.revise"),
                        asked.form,
                        old == null ? T.get("act.arrive") : T.get("act.revise"),
                        () -> {
                            var id = asked.id();
                            var draft = asked.draft();
                            var orders = asked.orders();
                            return progress -> {
                                model.keep(id, draft, orders);
                                return orders.size();
                            };
                        },
                        orders -> frame.notices().done(T.get("arrived", orders), model::undo));
    }

    private void strike(ArrivalLine line) {
        frame.dialogs()
                .ask(
                        T.get(
                                "strike.question",
                                line.arrival().source(),
                                line.arrival().pieces()),
                        T.get("strike.consequence"),
                        T.get("act.strike"),
                        () -> frame.tasks()
                                .write(T.get("task.strike"), progress -> {
                                    model.strike(line.arrival().id());
                                    return true;
                                })
                                .then(done -> frame.notices().done(T.get("struck"), model::undo))
                                .start());
    }

    private void print() {
        ArrivalsModel.Reading now = model.reading.get();
        if (now != null) {
            PageLook around = model.look();
            LocalDate day = model.day.get();
            frame.printing()
                    .preview(
                            T.get("file.arrivals", day),
                            progress -> List.of(ArrivalSheet.of(
                                    now.arrivals(),
                                    now.buildings(),
                                    T.get("about", around.compound(), Dates.full(day)),
                                    model.clock().getZone())),
                            () -> around);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// Comes with the day to show.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.day.set(day);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>(List.of(
                ScreenCommand.of(T.get("act.arrive"), "Ctrl+N", this::arrive),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print)));
        commands.addAll(days.commands());
        return commands;
    }
}
