package org.shouwang.lists.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.Entry;
import org.shouwang.lists.ListReturn;
import org.shouwang.lists.ListReturn.Change;
import org.shouwang.lists.ListView;
import org.shouwang.lists.OwnLists.Filled;

/// What a workbook that was filled in and came back would change, before anything is written.
final class ReturnCard {
    private static final Texts T = Texts.of(ReturnCard.class);

    private final ListsScreenModel model;
    private final Frame frame;

    ReturnCard(ListsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void choose(ListView view) {
        frame.dialogs().openWorkbook(T.get("back.choose", view.list().name())).ifPresent(file -> read(view, file));
    }

    void read(ListView view, Path file) {
        frame.tasks()
                .run(T.get("back.reading", file.getFileName()), model.compare(view, file))
                .then(back -> show(view, back))
                .start();
    }

    private void show(ListView view, ListReturn back) {
        List<Filled> wanted = back.changes().stream()
                .map(Change::filled)
                .filter(Objects::nonNull)
                .toList();
        Table<Change> table = table();
        table.items(back.changes());
        table.view().setPrefHeight(380);
        VBox all = Boxes.stack(Boxes.sentence(sentence(back, wanted.size())), table);
        DialogCard[] card = new DialogCard[1];
        Button take = Buttons.primary(T.get("back.act", Numbers.whole(wanted.size())), () -> {
            card[0].close();
            frame.tasks()
                    .write(T.get("work.write"), model.takeBack(view.list().id(), wanted))
                    .then(done -> frame.notices().say(T.get("back.taken", Numbers.whole(wanted.size()))))
                    .start();
        });
        take.setDisable(wanted.isEmpty());
        card[0] = frame.dialogs().show(T.get("back.title", view.list().name()), all, take);
        card[0].setStyle("-fx-min-width: 40em; -fx-pref-width: 66em; -fx-max-width: 66em;");
    }

    private static String sentence(ListReturn back, int wanted) {
        int unread = back.changes().size() - wanted;
        String all = T.get("back.counts", Numbers.whole(wanted), Numbers.whole(back.untouched()));
        String bad = unread == 0 ? "" : T.get("back.unread", Numbers.whole(unread));
        String strange = back.strange().isEmpty()
                ? ""
                : T.get(
                        "back.strange",
                        String.join(
                                T.get("comma"),
                                back.strange().stream().map(String::valueOf).toList()));
        return all + bad + strange;
    }

    private static Table<Change> table() {
        return Tables.<Change>of()
                .number(T.get("back.row"), 56, Change::row)
                .text(T.get("column.door"), 92, change -> change.line().door())
                .text(T.get("column.name"), 84, change -> change.line().name())
                .text(T.get("back.column"), 110, change -> change.column().name())
                .text(T.get("back.before"), 120, change -> Entry.shown(change.column(), change.before()))
                .text(
                        T.get("back.now"),
                        200,
                        change -> change.now() == null
                                ? Objects.toString(change.problem(), "")
                                : Entry.shown(change.column(), change.now()))
                .wide()
                .rowTint(change -> change.now() == null ? Tint.WARN : Tint.PLAIN)
                .unit(T.get("back.unit"))
                .build();
    }
}
