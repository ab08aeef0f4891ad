package org.shouwang.report.ui;

import javafx.scene.Node;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.Finding;

/// What the check of the store found, the serious first.
final class CheckList {
    private static final Texts T = Texts.of(CheckList.class);

    private final Table<Finding> table;

    CheckList(MonthScreenModel model) {
        table = Tables.<Finding>of()
                .chip(T.get("check.severity"), 80, finding -> Texts.name(finding.severity()), CheckList::tint)
                .text(T.get("check.code"), 100, Finding::code)
                .text(T.get("check.sentence"), 600, Finding::sentence)
                .wide()
                .number(T.get("check.count"), 80, finding -> finding.count() == 0 ? null : finding.count())
                .unit(T.get("check.unit"))
                .build();
        table.beside(Buttons.plain(Icons.REFRESH, T.get("check.again"), model::check));
        model.findings()
                .subscribe(found -> table.items(found.stream()
                        .sorted((a, b) -> b.severity().compareTo(a.severity()))
                        .toList()));
    }

    Node node() {
        return table;
    }

    private static Tint tint(Finding finding) {
        return switch (finding.severity()) {
            case AGREES -> Tint.GOOD;
            case NOTICE -> Tint.WARN;
            case WRONG -> Tint.ALERT;
        };
    }
}
