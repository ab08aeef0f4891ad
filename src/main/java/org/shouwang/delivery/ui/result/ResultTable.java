package org.shouwang.delivery.ui.result;

import java.time.LocalDate;
import javafx.scene.Node;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Outcome;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// The lines of the returned sheet on the screen, numbered as on the paper.
final class ResultTable {
    private static final Texts T = Texts.of(ResultTable.class);

    private ResultTable() {}

    static Table<ResultLine> of(ResultScreen screen) {
        return Tables.<ResultLine>of()
                .text(T.get("column.no"), 58, ResultLine::no)
                .text(T.get("column.door"), 92, line -> line.door().door())
                .text(T.get("column.householder"), 84, line -> line.door().householder())
                .text(T.get("column.goods"), 190, line -> line.delivery().goods())
                .wide()
                .number(T.get("column.pieces"), 52, line -> line.delivery().pieces())
                .text(T.get("column.code"), 70, line -> line.delivery().pickupCode())
                .chip(T.get("column.first"), 116, ResultTable::first, line -> line.tries() > 0 ? Tint.WARN : Tint.INFO)
                .node(
                        T.get("column.hint"),
                        74,
                        line -> line.door().hinted() ? T.get("hint.mark") : "",
                        line -> hint(screen, line))
                .text(T.get("column.courier"), 78, line -> line.door().courier())
                .chip(T.get("column.result"), 96, ResultTable::result, line -> tint(line.result()))
                .bare()
                .empty(new EmptyState(
                        Icons.DELIVERY,
                        T.get("empty"),
                        ScreenCommand.of(T.get("act.day"), screen::before),
                        ScreenCommand.of(T.get("act.desk"), screen::desk)))
                .build();
    }

    private static Node hint(ResultScreen screen, ResultLine line) {
        return line.door().hinted() ? Buttons.link(T.get("hint.mark"), () -> screen.hint(line)) : Boxes.words("");
    }

    private static @org.jspecify.annotations.Nullable String first(ResultLine line) {
        if (line.tries() > 0) {
            return T.get("first.again", line.tries() + 1);
        }
        return line.door().care() ? T.get("first.care") : null;
    }

    /// The result; where it is put off, the day too, as short as the column.
    private static @org.jspecify.annotations.Nullable String result(ResultLine line) {
        Outcome outcome = line.outcome();
        if (outcome == null) {
            return null;
        }
        String name = Texts.name(outcome.status());
        LocalDate until = outcome.until();
        return until == null
                ? name
                : T.get("result.until", name, "%02d-%02d".formatted(until.getMonthValue(), until.getDayOfMonth()));
    }

    static Tint tint(@org.jspecify.annotations.Nullable DeliveryStatus result) {
        if (result == null) {
            return Tint.PLAIN;
        }
        return switch (result.stage()) {
            case OPEN -> Tint.WARN;
            case DONE -> Tint.GOOD;
            case FAILED -> Tint.ALERT;
        };
    }
}
