package org.shouwang.heads.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.heads.GroupCard;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The doors of one group, or those in none; the ones selected are put into another group by hand.
final class DoorsCard {
    private static final Texts T = Texts.of(DoorsCard.class);
    private static final double WIDTH = 340;

    private final GroupsModel model;
    private final Frame frame;
    private final GroupForms forms;
    private final Table<DoorRow> table;
    private final Label title = Boxes.strong("");
    private final Label hint = Boxes.sentence("");
    private final Card card = new Card();
    private @Nullable GroupCard group;
    private boolean uncovered;

    DoorsCard(GroupsModel model, Frame frame, GroupForms forms) {
        this.model = model;
        this.frame = frame;
        this.forms = forms;
        table = Tables.<DoorRow>of()
                .text(T.get("column.door"), 84, DoorRow::door)
                .node(T.get("column.householder"), 130, DoorRow::householder, DoorsCard::name)
                .wide()
                .number(T.get("column.people"), 48, DoorRow::people)
                .bare()
                .filter(Fold::key)
                .act(T.get("act.move"), this::move)
                .act(T.get("act.takeOut"), this::takeOut)
                .build();
        VBox.setVgrow(table, Priority.ALWAYS);
        card.content(
                Boxes.row(
                        title,
                        Boxes.spacer(),
                        Buttons.link(T.get("act.move"), () -> move(table.selection())),
                        Buttons.link(T.get("act.takeOut"), () -> takeOut(table.selection()))),
                hint,
                table);
        card.setPrefWidth(WIDTH);
        card.setMinWidth(WIDTH);
        card.setMaxHeight(Double.MAX_VALUE);
    }

    Node node() {
        return card;
    }

    void show(@Nullable GroupCard shown) {
        uncovered = false;
        fill(shown);
    }

    /// Those in no group.
    void uncovered() {
        uncovered = true;
        fill(null);
    }

    private void fill(@Nullable GroupCard shown) {
        group = shown;
        boolean nothing = shown == null && !uncovered;
        card.setVisible(!nothing);
        card.setManaged(!nothing);
        title.setText(shown == null ? T.get("doors.uncovered") : shown.name());
        hint.setText(shown == null ? T.get("doors.uncovered.hint") : T.get("doors.hint"));
        table.items(nothing ? List.of() : model.doors(shown));
    }

    private static Node name(DoorRow row) {
        if (!row.lived()) {
            return Boxes.muted(T.get("doors.vacant"));
        }
        Node words = Boxes.words(row.householder().isEmpty() ? T.get("doors.unnamed") : row.householder());
        if (row.leads()) {
            return Boxes.row(words, new Chip(T.get("column.leader"), Tint.GOOD));
        }
        return row.byHand() ? Boxes.row(words, new Chip(T.get("doors.byHand"), Tint.INFO)) : words;
    }

    private void move(List<DoorRow> rows) {
        forms.move(places(rows), group);
    }

    private void takeOut(List<DoorRow> rows) {
        if (group == null) {
            frame.notices().say(T.get("doors.none"));
            return;
        }
        forms.takeOut(places(rows));
    }

    private static List<Place> places(List<DoorRow> rows) {
        return rows.stream().map(DoorRow::place).toList();
    }
}
