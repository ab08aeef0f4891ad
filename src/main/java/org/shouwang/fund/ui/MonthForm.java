package org.shouwang.fund.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.shouwang.fund.FundId;
import org.shouwang.fund.MonthLook;
import org.shouwang.fund.MonthPoint;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// 月结: the earliest month that is open, looked through fund by fund, then closed for all of them.
final class MonthForm {
    private static final Texts T = Texts.of(MonthForm.class);
    private static final int SHOWN = 20;

    private final FundScreenModel model;
    private final Frame frame;

    MonthForm(FundScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open() {
        frame.tasks()
                .run(
                        T.get("month.looking"),
                        progress -> model.ledger().readLong(q -> model.months().look(q)))
                .then(this::ask)
                .start();
    }

    private void ask(Optional<MonthLook> found) {
        if (found.isEmpty()) {
            frame.notices().say(T.get("month.nothing"), Tint.INFO);
            return;
        }
        MonthLook look = found.get();
        String month = Dates.month(look.month());
        List<Node> rows = new ArrayList<>();
        for (MonthLook.Found fund : look.funds()) {
            rows.add(Boxes.strong(fund.fund().name()));
            fund.points().stream().limit(SHOWN).forEach(point -> rows.add(row(point)));
            if (fund.points().size() > SHOWN) {
                rows.add(Boxes.muted(T.get("month.more", fund.points().size() - SHOWN)));
            }
        }
        rows.add(Boxes.sentence(look.stopped() ? T.get("month.stopped") : T.get("month.consequence", month)));
        ScrollPane list = new ScrollPane(Boxes.column(rows.toArray(Node[]::new)));
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setStyle("-fx-max-width: 46em; -fx-pref-width: 46em;");
        if (look.stopped()) {
            frame.dialogs().show(T.get("month.title", month), list);
            return;
        }
        DialogCard[] card = new DialogCard[1];
        card[0] = frame.dialogs()
                .show(T.get("month.title", month), list, Buttons.primary(T.get("month.act", month), () -> {
                    card[0].close();
                    close(look);
                }));
    }

    private static Node row(MonthPoint point) {
        Label words = Boxes.words(point.words());
        words.setWrapText(true);
        return Boxes.row(new Chip(Texts.name(point.weight()), tint(point.weight())), Boxes.grow(words));
    }

    private static Tint tint(MonthPoint.Weight weight) {
        return switch (weight) {
            case GOOD -> Tint.GOOD;
            case LOOK -> Tint.WARN;
            case STOP -> Tint.ALERT;
        };
    }

    private void close(MonthLook look) {
        List<FundId> ids = look.funds().stream().map(found -> found.fund().id()).toList();
        String month = Dates.month(look.month());
        frame.tasks()
                .write(
                        T.get("month.closing", month),
                        progress -> model.months().closeAll(ids, look.month()).size())
                .then(closed -> {
                    model.refresh();
                    frame.notices().say(T.get("month.done", month, closed), Tint.GOOD);
                })
                .start();
    }
}
