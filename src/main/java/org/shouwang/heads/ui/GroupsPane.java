package org.shouwang.heads.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.heads.GroupBook;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.GroupLeader;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// 十户联防: every group with its leader, beside it the doors of the one in hand.
final class GroupsPane implements HeadsPane {
    private static final Texts T = Texts.of(GroupsPane.class);

    private final GroupsModel model;
    private final Frame frame;
    private final GroupForms forms;
    private final Runnable notices;
    private final SimpleStringProperty sub = new SimpleStringProperty("");
    private final Table<GroupCard> table;
    private final DoorsCard doors;
    private final HBox chips = Boxes.row();
    private final HBox box;

    /// @param notices opens the form of the notices
    GroupsPane(GroupsModel model, Frame frame, GroupForms forms, Runnable notices) {
        this.model = model;
        this.frame = frame;
        this.forms = forms;
        this.notices = notices;
        table = table();
        table.beside(chips);
        doors = new DoorsCard(model, frame, forms);
        box = Boxes.cards(Boxes.grow(table), doors.node());
        Boxes.grow(box);
        table.selectedProperty().subscribe(doors::show);
        model.bookProperty().subscribe(this::fill);
    }

    private Table<GroupCard> table() {
        return Tables.<GroupCard>of()
                .text(T.get("column.group"), 132, GroupCard::name)
                .number(T.get("column.homes"), 48, GroupCard::homes)
                .text(T.get("column.doors"), 120, GroupsPane::span)
                .node(T.get("column.leader"), 96, GroupsPane::leader, GroupsPane::leaderNode)
                .text(T.get("column.phone"), 108, GroupsPane::phone)
                .text(
                        T.get("column.frequency"),
                        84,
                        card -> Objects.toString(card.group().frequency(), ""))
                .wide()
                .date(T.get("column.reported"), card -> card.group().reportedOn())
                .node(
                        T.get("column.act"),
                        72,
                        card -> "",
                        card -> Buttons.link(
                                card.leader() == null ? T.get("act.lead") : T.get("act.relead"),
                                () -> forms.leader().open(card)))
                .filter(Fold::key)
                .unit(T.get("unit.group"))
                .empty(new EmptyState(
                        Icons.BRANCH, T.get("groups.empty"), ScreenCommand.of(T.get("act.auto"), "Ctrl+N", this::add)))
                .onOpen(card -> forms.leader().open(card))
                .act(T.get("act.lead"), rows -> forms.leader().open(rows.getFirst()))
                .act(T.get("act.relieveLeader"), rows -> forms.leader().relieve(rows.getFirst()))
                .act(T.get("act.leaders"), rows -> forms.leader().history(rows.getFirst()))
                .act(T.get("act.noteGroup"), rows -> forms.note(rows.getFirst()))
                .act(T.get("act.regroup"), rows -> forms.group(rows.getFirst()))
                .act(T.get("act.groupNotice"), rows -> forms.notices(rows))
                .act(T.get("act.dissolve"), rows -> forms.dissolve(rows.getFirst()))
                .build();
    }

    private static String span(GroupCard card) {
        List<Place> rooms = card.rooms();
        if (rooms.size() < 2) {
            return rooms.isEmpty() ? "" : rooms.getFirst().room().no();
        }
        return T.get(
                "doors.span",
                rooms.getFirst().room().no(),
                rooms.getLast().room().no());
    }

    private static String leader(GroupCard card) {
        GroupLeader leader = card.leader();
        return leader == null ? T.get("leader.none") : leader.name().value();
    }

    private static Node leaderNode(GroupCard card) {
        if (card.leader() == null) {
            return new Chip(T.get("leader.none"), Tint.WARN);
        }
        return card.leaderGone()
                ? Boxes.row(Boxes.words(leader(card)), new Chip(T.get("leader.gone"), Tint.ALERT))
                : Boxes.words(leader(card));
    }

    private static String phone(GroupCard card) {
        GroupLeader leader = card.leader();
        return leader == null || leader.phone() == null ? "" : leader.phone().value();
    }

    private void fill(GroupBook book) {
        sub.set(book.groups().isEmpty() ? "" : T.get("groups.sub", book.groups().size(), book.homes()));
        chips.getChildren().clear();
        if (!book.groups().isEmpty()) {
            int leaderless = book.leaderless().size();
            if (leaderless > 0) {
                chips.getChildren().add(new Chip(T.get("groups.leaderless", leaderless), Tint.WARN));
            }
            if (!book.uncovered().isEmpty()) {
                chips.getChildren()
                        .addAll(
                                new Chip(
                                        T.get(
                                                "groups.uncovered",
                                                book.uncovered().size()),
                                        Tint.WARN),
                                Buttons.link(T.get("act.showUncovered"), doors::uncovered));
            }
        }
        GroupCard selected = table.selected();
        table.items(book.groups());
        GroupCard again = same(book, selected);
        if (again != null) {
            table.select(again);
        } else if (!book.groups().isEmpty()) {
            table.select(book.groups().getFirst());
        }
        doors.show(table.selected());
    }

    private static @Nullable GroupCard same(GroupBook book, @Nullable GroupCard before) {
        return book.groups().stream()
                .filter(card -> before != null && card.id().equals(before.id()))
                .findFirst()
                .orElse(null);
    }

    /// Shows a group that something else names.
    void reveal(GroupCard group) {
        GroupCard found = same(model.bookProperty().get(), group);
        if (found != null) {
            table.filterText("");
            table.select(found);
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public ObservableValue<String> sub() {
        return sub;
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.EDIT, T.get("act.words"), forms::words),
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.CARD, T.get("act.notices"), notices),
                Buttons.primary(Icons.AUTO, T.get("act.auto"), this::add));
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
        forms.group(null);
    }

    @Override
    public void print() {
        frame.printing().preview(T.get("file.groups", model.today()), progress -> model.sheets(), model.look());
    }

    @Override
    public void export() {
        frame.printing().workbook(T.get("file.groups", model.today()), progress -> model.sheets());
    }
}
