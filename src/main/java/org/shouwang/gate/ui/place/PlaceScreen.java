package org.shouwang.gate.ui.place;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Entrance;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointCard;
import org.shouwang.gate.PlaceSheet;
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
import org.shouwang.kit.text.Texts;

/// 出入口与卡口: which ways in are kept open, who has the keys, what stands at each checkpoint.
public final class PlaceScreen implements Screen {
    public static final String ID = "gate-places";

    private static final Texts T = Texts.of(PlaceScreen.class);

    private final PlaceScreenModel model;
    private final Frame frame;
    private final PlaceForms forms;
    private final Table<Entrance> entrances;
    private final Table<CheckpointCard> checkpoints;
    private final Page page = new Page(T.get("title"));

    public PlaceScreen(PlaceScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.forms = new PlaceForms(model, frame);
        this.entrances = entrances();
        this.checkpoints = checkpoints();
        model.readingProperty().subscribe(this::fill);
        page.actions(
                        Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                        Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                        Buttons.plain(Icons.ADD, T.get("entrance.add"), () -> forms.entrance(null)),
                        Buttons.primary(Icons.ADD, T.get("checkpoint.add"), this::addCheckpoint))
                .content(Boxes.grow(Boxes.column(
                        Boxes.strong(T.get("title.entrances")),
                        Boxes.grow(entrances),
                        Boxes.strong(T.get("title.checkpoints")),
                        Boxes.grow(checkpoints))));
    }

    private Table<Entrance> entrances() {
        return Tables.<Entrance>of()
                .text(T.get("column.name"), 120, Entrance::name)
                .text(T.get("column.side"), 52, one -> Texts.name(one.side()))
                .chip(
                        T.get("column.state"),
                        84,
                        one -> PlaceSheet.state(one, model.today()),
                        one -> one.closed(model.today()) ? Tint.ALERT : soon(one) ? Tint.WARN : Tint.GOOD)
                .text(T.get("column.closing"), 150, PlaceSheet::closing)
                .text(T.get("column.ground"), 130, Entrance::closingGround)
                .chip(T.get("column.emergency"), 70, one -> one.emergency() ? T.get("yes") : null, one -> Tint.INFO)
                .text(
                        T.get("column.keeper"),
                        90,
                        one -> one.keeper() == null ? null : one.keeper().value())
                .text(
                        T.get("column.phone"),
                        110,
                        one -> one.keeperPhone() == null
                                ? null
                                : one.keeperPhone().value())
                .text(T.get("column.checkpoints"), 120, this::gates)
                .text(
                        T.get("column.note"),
                        100,
                        one -> one.note() == null ? null : one.note().value())
                .wide()
                .node(T.get("column.act"), 120, one -> "", this::links)
                .bare()
                .empty(new EmptyState(
                        Icons.GATE,
                        T.get("empty.entrances"),
                        ScreenCommand.of(T.get("entrance.add"), () -> forms.entrance(null))))
                .onOpen(forms::entrance)
                .act(T.get("entrance.save"), rows -> forms.entrance(rows.getFirst()))
                .act(T.get("entrance.close"), rows -> close(rows.getFirst()))
                .act(T.get("entrance.reopen"), rows -> forms.reopen(rows.getFirst()))
                .act(
                        T.get("move.up"),
                        rows -> forms.step(() -> model.move(rows.getFirst().id(), -1)))
                .act(
                        T.get("move.down"),
                        rows -> forms.step(() -> model.move(rows.getFirst().id(), 1)))
                .act(T.get("entrance.remove"), rows -> forms.remove(rows.getFirst()))
                .build();
    }

    private Table<CheckpointCard> checkpoints() {
        return Tables.<CheckpointCard>of()
                .text(T.get("column.name"), 120, card -> card.checkpoint().name())
                .text(
                        T.get("column.entrance"),
                        110,
                        card -> card.entrance() == null ? null : card.entrance().name())
                .text(
                        T.get("column.kind"),
                        84,
                        card -> card.checkpoint().kind() == null
                                ? null
                                : Texts.name(card.checkpoint().kind()))
                .chip(
                        T.get("column.state"),
                        100,
                        card -> PlaceSheet.state(card, model.today()),
                        card -> card.offered(model.today())
                                ? Tint.GOOD
                                : card.checkpoint().open() ? Tint.WARN : Tint.PLAIN)
                .text(T.get("column.hours"), 170, card -> card.checkpoint().hours())
                .text(T.get("column.equipment"), 260, PlaceSheet::equipment)
                .wide()
                .text(T.get("column.note"), 120, card -> card.checkpoint().note())
                .node(T.get("column.act"), 120, card -> "", this::links)
                .bare()
                .empty(new EmptyState(
                        Icons.GATE,
                        T.get("empty.checkpoints"),
                        ScreenCommand.of(T.get("checkpoint.add"), this::addCheckpoint)))
                .onOpen(this::change)
                .act(T.get("checkpoint.save"), rows -> change(rows.getFirst()))
                .act(
                        T.get("checkpoint.close"),
                        rows -> forms.keepOpen(rows.getFirst().checkpoint(), false))
                .act(
                        T.get("checkpoint.reopen"),
                        rows -> forms.keepOpen(rows.getFirst().checkpoint(), true))
                .act(
                        T.get("move.up"),
                        rows -> forms.step(
                                () -> model.move(rows.getFirst().checkpoint().id(), -1)))
                .act(
                        T.get("move.down"),
                        rows -> forms.step(
                                () -> model.move(rows.getFirst().checkpoint().id(), 1)))
                .act(
                        T.get("checkpoint.remove"),
                        rows -> forms.remove(rows.getFirst().checkpoint()))
                .build();
    }

    private Node links(Entrance one) {
        Hyperlink turn = one.closed(model.today())
                ? Buttons.link(T.get("link.reopen"), () -> forms.reopen(one))
                : soon(one)
                        ? Buttons.link(T.get("link.stayOpen"), () -> forms.reopen(one))
                        : Buttons.link(T.get("link.close"), () -> close(one));
        return Boxes.row(turn, Buttons.link(T.get("link.change"), () -> forms.entrance(one)));
    }

    private Node links(CheckpointCard card) {
        Checkpoint one = card.checkpoint();
        Hyperlink turn = one.open()
                ? Buttons.link(T.get("link.off"), () -> forms.keepOpen(one, false))
                : Buttons.link(T.get("link.inUse"), () -> forms.keepOpen(one, true));
        return Boxes.row(turn, Buttons.link(T.get("link.change"), () -> change(card)));
    }

    private boolean soon(Entrance one) {
        return one.closedFrom() != null && one.closedFrom().isAfter(model.today());
    }

    private void close(Entrance one) {
        forms.close(one, gates(one));
    }

    private String gates(Entrance one) {
        PlaceScreenModel.Reading now = model.readingProperty().get();
        return now == null ? "" : String.join(T.get("comma"), now.at(one.id()));
    }

    private void fill(PlaceScreenModel.@Nullable Reading now) {
        if (now != null) {
            entrances.items(now.entrances());
            checkpoints.items(now.checkpoints());
            LocalDate today = model.today();
            long open =
                    now.entrances().stream().filter(one -> !one.closed(today)).count();
            long gates = now.checkpoints().stream()
                    .filter(card -> card.offered(today))
                    .count();
            page.sub()
                    .set(
                            now.entrances().isEmpty()
                                    ? ""
                                    : T.get("sub", open, now.entrances().size(), gates));
        }
    }

    private void addCheckpoint() {
        checkpoint(null);
    }

    private void change(CheckpointCard card) {
        checkpoint(card);
    }

    private void checkpoint(@Nullable CheckpointCard card) {
        PlaceScreenModel.Reading now = model.readingProperty().get();
        if (now != null) {
            forms.checkpoint(card, now.entrances());
        }
    }

    private void print() {
        PageLook look = model.look().get();
        frame.printing().preview(T.get("file", model.today()), progress -> model.sheets(look), model.look());
    }

    private void export() {
        PageLook look = model.look().get();
        frame.printing().workbook(T.get("file", model.today()), progress -> model.sheets(look));
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
        return List.of(
                ScreenCommand.of(T.get("checkpoint.add"), "Ctrl+N", this::addCheckpoint),
                ScreenCommand.of(T.get("entrance.add"), "Ctrl+Shift+N", () -> forms.entrance(null)),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", this::export));
    }
}
