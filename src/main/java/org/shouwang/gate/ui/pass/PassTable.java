package org.shouwang.gate.ui.pass;

import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shouwang.gate.pass.PassColour;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassState.Standing;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The list of passes on the screen.
final class PassTable {
    private static final Texts T = Texts.of(PassTable.class);

    private PassTable() {}

    static Table<PassLine> of(PassForms forms, PassPaper paper) {
        return Tables.<PassLine>of()
                .node(
                        T.get("column.number"),
                        74,
                        line -> line.pass().spoken() + " " + line.pass().code(),
                        line -> Boxes.strong(line.pass().spoken()))
                .text(T.get("column.door"), 80, PassLine::door)
                .sortedBy(Comparator.comparingInt(PassLine::walk))
                .text(T.get("column.holder"), 110, PassLine::holder)
                .wide()
                .text(T.get("column.kind"), 96, line -> Texts.name(line.pass().kind()))
                .node(T.get("column.class"), 142, PassTable::colour, PassTable::coloured)
                .date(T.get("column.from"), line -> line.pass().fromDay())
                .text(T.get("column.until"), 92, PassTable::until)
                .text(T.get("column.outings"), 48, PassTable::outings)
                .chip(
                        T.get("column.state"),
                        80,
                        line -> Texts.name(line.state().standing()),
                        line -> tint(line.state().standing()))
                .number(T.get("column.prints"), 48, PassLine::prints)
                .filter(Fold::key)
                .unit(T.get("unit"))
                .empty(new EmptyState(Icons.CARD, T.get("list.empty")))
                .onOpen(line -> paper.print(java.util.List.of(line)))
                .act(T.get("act.print"), paper::print)
                .act(T.get("act.replace"), lines -> forms.replace(lines.getFirst()))
                .act(T.get("act.lost"), lines -> forms.lost(lines.getFirst()))
                .act(T.get("act.found"), lines -> forms.found(lines.getFirst()))
                .act(T.get("act.extend"), forms::extend)
                .act(T.get("act.withdraw"), forms::withdraw)
                .act(T.get("act.handIn"), forms::handIn)
                .build();
    }

    static Tint tint(Standing standing) {
        return switch (standing) {
            case VALID -> Tint.GOOD;
            case NOT_YET -> Tint.INFO;
            case EXPIRED, REPLACED -> Tint.PLAIN;
            case USED_UP, WITHDRAWN, HOLDER_LEFT -> Tint.WARN;
            case LOST -> Tint.ALERT;
        };
    }

    private static String until(PassLine line) {
        return line.pass().untilDay() == null
                ? T.get("until.open")
                : line.pass().untilDay().toString();
    }

    private static String outings(PassLine line) {
        return line.pass().outings() == null
                ? ""
                : line.state().used() + "/" + line.pass().outings();
    }

    private static String colour(PassLine line) {
        return T.get("class", line.colour(), line.category());
    }

    private static Node coloured(PassLine line) {
        HBox row = Boxes.row(swatch(line.pass().colour()), Boxes.words(colour(line)));
        row.setSpacing(6);
        return row;
    }

    /// The colour as on the card; the word stands beside it.
    static Region swatch(PassColour colour) {
        Region swatch = new Region();
        swatch.setStyle("-fx-background-color: -sw-ink-3, #%06x; -fx-background-insets: 0, 1;".formatted(colour.rgb())
                + "-fx-background-radius: 3, 2; -fx-min-width: 0.85em; -fx-min-height: 0.85em;"
                + "-fx-max-width: 0.85em; -fx-max-height: 0.85em;");
        return swatch;
    }
}
