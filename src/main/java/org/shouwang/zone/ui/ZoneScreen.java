package org.shouwang.zone.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.ui.MapScreen;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ZoneBook;
import org.shouwang.zone.ZoneCard;
import org.shouwang.zone.ZoneColouring;
import org.shouwang.zone.ZoneFigures;
import org.shouwang.zone.ZoneLevel;
import org.shouwang.zone.ZoneSheet;
import org.shouwang.zone.ZoneState;

/// 管控区域: what is closed off, controlled or under precaution now, what is to come, what was lifted.
public final class ZoneScreen implements Screen {
    public static final String ID = "zones";

    private static final Texts T = Texts.of(ZoneScreen.class);

    private final ZoneScreenModel model;
    private final Frame frame;
    private final ZoneForms forms;
    private final NoticeForm notices;
    private final Map<ZoneLevel, Tile> tiles = new EnumMap<>(ZoneLevel.class);
    private final Segmented<ZoneView> views = new Segmented<>(List.of(ZoneView.values()), Texts::name, ZoneView.NOW);
    private final Table<ZoneCard> table;
    private final Page page = new Page(T.get("title"));

    public ZoneScreen(ZoneScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.forms = new ZoneForms(model, frame);
        this.notices = new NoticeForm(model, frame);
        this.table = table();
        for (ZoneLevel level : ZoneLevel.values()) {
            tiles.put(level, new Tile(Texts.name(level)).onOpen(() -> only(level)));
        }
        table.beside(views);
        views.valueProperty().subscribe(view -> fill());
        model.bookProperty().subscribe(book -> fill());
        VBox body = Boxes.stack(Boxes.cards(tiles.values().toArray(Node[]::new)), Boxes.grow(table));
        page.actions(
                        Buttons.plain(Icons.MAP, T.get("act.map"), this::map),
                        Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                        Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                        Buttons.plain(Icons.PUBLICITY, T.get("act.notice"), () -> chosen(notices::open)),
                        Buttons.primary(Icons.ADD, T.get("act.establish"), this::establish))
                .content(body);
    }

    private Table<ZoneCard> table() {
        return Tables.<ZoneCard>of()
                .chip(T.get("column.level"), 70, card -> Texts.name(card.zone().level()), card -> tint(card.zone()))
                .text(T.get("column.where"), 150, card -> card.zone().where())
                .number(T.get("column.households"), 52, ZoneCard::households)
                .number(T.get("column.people"), 52, ZoneCard::people)
                .text(
                        T.get("column.from"),
                        96,
                        card -> model.times().from(card.zone().from()))
                .sortedBy(
                        (one, other) -> one.zone().from().compareTo(other.zone().from()))
                .text(
                        T.get("column.until"),
                        96,
                        card -> model.times().until(card.zone().end()))
                .chip(T.get("column.state"), 74, card -> Texts.name(card.state()), card -> tint(card.state()))
                .text(T.get("column.days"), 66, ZoneScreen::days)
                .text(T.get("column.ground"), 160, card -> card.zone().ground())
                .wide()
                .text(T.get("column.documentNo"), 110, card -> card.zone().documentNo())
                .text(T.get("column.liftedGround"), 104, card -> card.zone().liftedGround())
                .text(T.get("column.clerk"), 74, card -> card.zone().establishedBy())
                .hidden()
                .text(T.get("column.note"), 120, card -> card.zone().note())
                .hidden()
                .node(T.get("column.act"), 150, card -> "", this::links)
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(
                        Icons.SHIELD,
                        T.get("empty"),
                        ScreenCommand.of(T.get("act.establish"), "Ctrl+N", this::establish),
                        ScreenCommand.of(T.get("act.map"), this::map)))
                .rowTint(card -> card.state() == ZoneState.EXPIRED ? Tint.WARN : Tint.PLAIN)
                .onOpen(this::open)
                .act(T.get("act.lift"), rows -> lift(rows))
                .act(T.get("act.extend"), rows -> forms.extend(rows.getFirst().zone()))
                .act(T.get("act.change"), rows -> change(rows.getFirst()))
                .act(T.get("act.notice"), rows -> notices.open(rows.getFirst().zone()))
                .act(T.get("act.history"), rows -> history(rows.getFirst().zone()))
                .act(T.get("act.strike"), rows -> forms.strike(rows.getFirst().zone()))
                .build();
    }

    private static Tint tint(ControlledZone zone) {
        return switch (zone.level()) {
            case CLOSED_OFF -> Tint.ALERT;
            case CONTROLLED -> Tint.WARN;
            case PRECAUTION -> Tint.INFO;
        };
    }

    private static Tint tint(ZoneState state) {
        return switch (state) {
            case STANDING -> Tint.PLAIN;
            case COMING -> Tint.INFO;
            case EXPIRED -> Tint.WARN;
            case LIFTED -> Tint.GOOD;
        };
    }

    private static String days(ZoneCard card) {
        String days = ZoneSheet.days(card);
        return days.isEmpty() ? "" : T.get("days", days);
    }

    /// The two likely acts of a row.
    private Node links(ZoneCard card) {
        ControlledZone zone = card.zone();
        Hyperlink lift = Buttons.link(
                card.state() == ZoneState.EXPIRED ? T.get("link.liftLate") : T.get("act.lift"),
                () -> lift(List.of(card)));
        Hyperlink extend = Buttons.link(T.get("act.extend"), () -> forms.extend(zone));
        return switch (card.state()) {
            case STANDING, EXPIRED -> Boxes.row(lift, extend);
            case COMING ->
                Boxes.row(
                        Buttons.link(T.get("act.change"), () -> change(card)),
                        Buttons.link(T.get("act.strike"), () -> forms.strike(zone)));
            case LIFTED ->
                Boxes.row(
                        Buttons.link(T.get("link.notice"), () -> notices.open(zone)),
                        Buttons.link(T.get("act.history"), () -> history(zone)));
        };
    }

    private void open(ZoneCard card) {
        if (card.state() == ZoneState.LIFTED) {
            history(card.zone());
        } else {
            change(card);
        }
    }

    private void fill() {
        ZoneBook book = model.bookProperty().get();
        table.items(model.cards(views.value()));
        String why = T.get("column.liftedGround");
        boolean lifted = views.value() == ZoneView.LIFTED || views.value() == ZoneView.ALL;
        table.view().getColumns().stream()
                .filter(column -> column.getText().equals(why))
                .forEach(column -> column.setVisible(lifted));
        if (book == null) {
            return;
        }
        long coming = book.cards().stream()
                .filter(card -> card.state() == ZoneState.COMING)
                .count();
        long expired = book.cards().stream()
                .filter(card -> card.state() == ZoneState.EXPIRED)
                .count();
        page.sub().set(expired > 0 ? T.get("sub.expired", expired) : coming > 0 ? T.get("sub.coming", coming) : "");
        for (ZoneFigures one : book.standing()) {
            tile(one.level())
                    .show(
                            T.get("tile.zones", one.zones()),
                            one.zones() == 0
                                    ? T.get("tile.none")
                                    : T.get(
                                            "tile.people",
                                            Numbers.whole(one.households()),
                                            Numbers.whole(one.people())),
                            Tint.PLAIN);
        }
    }

    private Tile tile(ZoneLevel level) {
        Tile tile = tiles.get(level);
        if (tile == null) {
            throw new IllegalStateException("no tile " + level);
        }
        return tile;
    }

    private void only(ZoneLevel level) {
        views.valueProperty().set(ZoneView.NOW);
        table.filterText(Texts.name(level));
    }

    private void establish() {
        withBook(book -> forms.establish(book, List.of()));
    }

    private void change(ZoneCard card) {
        withBook(book -> forms.change(book, card.zone()));
    }

    private void withBook(Consumer<ZoneBook> then) {
        ZoneBook book = model.bookProperty().get();
        if (book != null) {
            then.accept(book);
        }
    }

    private void lift(List<ZoneCard> rows) {
        forms.lift(rows.stream().map(ZoneCard::zone).toList());
    }

    /// The selected zone, or the only one listed.
    private void chosen(Consumer<ControlledZone> then) {
        ZoneCard row = table.selected() == null && table.shown().size() == 1
                ? table.shown().getFirst()
                : table.selected();
        if (row == null) {
            frame.notices().say(T.get("choose.first"), Tint.WARN);
        } else {
            then.accept(row.zone());
        }
    }

    private void history(ControlledZone zone) {
        frame.tasks()
                .run(T.get("act.history"), progress -> model.history(zone.id()))
                .then(lines -> frame.dialogs()
                        .show(
                                T.get("history.title", zone.where()),
                                Boxes.column(lines.stream().map(Boxes::words).toArray(Node[]::new))))
                .start();
    }

    private void map() {
        frame.open(MapScreen.ID, new ZoneColouring(model.clock()).name());
    }

    private void print() {
        List<ZoneCard> rows = table.shown();
        PageLook look = model.look().get();
        frame.printing().preview(T.get("file.list", model.today()), progress -> model.sheets(rows, look), model.look());
    }

    private void export() {
        List<ZoneCard> rows = table.shown();
        PageLook look = model.look().get();
        frame.printing().workbook(T.get("file.list", model.today()), progress -> model.sheets(rows, look));
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
    public void open(@Nullable Object argument) {
        if (argument instanceof ZoneLevel level) {
            only(level);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.establish"), "Ctrl+N", this::establish),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", this::export));
    }
}
