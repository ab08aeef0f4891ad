package org.shouwang.heads.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.shouwang.heads.AreaCard;
import org.shouwang.heads.AreaPerson;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 责任区: sets of cells under a name, and who answers for each.
final class AreasPane implements HeadsPane {
    /// Which areas are listed.
    enum Standing {
        NOW,
        ENDED
    }

    private static final Texts T = Texts.of(AreasPane.class);

    private final AreasModel model;
    private final Frame frame;
    private final SimpleStringProperty sub = new SimpleStringProperty("");
    private final SimpleObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.NOW);
    private final AreaForm form;
    private final Table<AreaCard> table;

    AreasPane(AreasModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.form = new AreaForm(model, frame);
        table = Tables.<AreaCard>of()
                .text(T.get("column.area"), 140, card -> card.area().name())
                .text(T.get("column.kind"), 90, card -> Texts.name(card.area().kind()))
                .text(T.get("column.cells"), 240, AreaCard::where)
                .wide()
                .number(T.get("column.homes"), 56, AreaCard::homes)
                .text(
                        T.get("column.people.area"),
                        130,
                        card -> of(card, person -> person.name().value()))
                .text(T.get("column.phone"), 120, card -> of(card, AreasPane::phone))
                .date(T.get("column.since"), card -> card.area().fromDay())
                .date(T.get("column.till"), card -> card.area().untilDay())
                .node(
                        T.get("column.act"),
                        72,
                        card -> "",
                        card -> Buttons.link(T.get("act.revise"), () -> revise(card)))
                .filter(Fold::key)
                .unit(T.get("unit.area"))
                .empty(new EmptyState(
                        Icons.MAP, T.get("areas.empty"), ScreenCommand.of(T.get("act.area"), "Ctrl+N", this::add)))
                .onOpen(this::revise)
                .act(T.get("act.revise"), rows -> revise(rows.getFirst()))
                .act(T.get("act.endArea"), rows -> end(rows.getFirst()))
                .act(T.get("act.strike"), rows -> strike(rows.getFirst()))
                .build();
        Segmented<Standing> choice = new Segmented<>(List.of(Standing.values()), Texts::name, Standing.NOW);
        choice.valueProperty().bindBidirectional(standing);
        table.beside(choice);
        standing.subscribe(now -> fill());
        model.cardsProperty().subscribe(now -> fill());
    }

    private void fill() {
        List<AreaCard> cards = model.cardsProperty().get();
        List<AreaCard> shown = cards.stream()
                .filter(card -> card.standing() == (standing.get() == Standing.NOW))
                .toList();
        table.items(shown);
        int homes = cards.stream()
                .filter(AreaCard::standing)
                .mapToInt(AreaCard::homes)
                .sum();
        long now = cards.stream().filter(AreaCard::standing).count();
        sub.set(now == 0 ? "" : T.get("areas.sub", now, homes));
    }

    private static String of(AreaCard card, Function<AreaPerson, String> value) {
        return String.join(
                T.get("list.comma"), card.answering().stream().map(value).toList());
    }

    private static String phone(AreaPerson person) {
        return person.phone() == null ? "" : person.phone().value();
    }

    private void revise(AreaCard card) {
        form.open(card, card.where());
    }

    private void end(AreaCard card) {
        frame.tasks()
                .write(
                        T.get("act.endArea"),
                        Work.of(() -> model.areas().end(card.area().id(), model.today())))
                .then(ended -> done(T.get("area.ended", card.area().name())))
                .start();
    }

    private void strike(AreaCard card) {
        frame.dialogs()
                .ask(
                        T.get("area.strike", card.area().name()),
                        T.get("strike.consequence"),
                        T.get("act.strike"),
                        () -> frame.tasks()
                                .write(
                                        T.get("act.strike"),
                                        Work.of(() ->
                                                model.areas().strike(card.area().id())))
                                .then(struck ->
                                        done(T.get("area.struck", card.area().name())))
                                .start());
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public ObservableValue<String> sub() {
        return sub;
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                Buttons.primary(Icons.ADD, T.get("act.area"), this::add));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void add() {
        form.open(null, "");
    }

    @Override
    public void print() {
        frame.printing().preview(T.get("file.areas", model.today()), progress -> model.sheets(), model.look());
    }

    @Override
    public void export() {
        frame.printing().workbook(T.get("file.areas", model.today()), progress -> model.sheets());
    }
}
