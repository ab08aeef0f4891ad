package org.shouwang.roster.ui.paper;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.sheet.ImportLine;
import org.shouwang.roster.sheet.ImportPlan;
import org.shouwang.roster.sheet.RosterImport;
import org.shouwang.roster.sheet.RosterTable;

/// 导入值班表: choose a workbook, see what would happen to every name, take it in; one step back.
final class ImportFlow {
    private static final Set<String> PASSWORD = Set.of("SHEET-08", "SHEET-09");
    private static final Texts T = Texts.of(ImportFlow.class);

    private final RosterFiles files;
    private final Frame frame;
    private final RosterImport imports;

    ImportFlow(RosterFiles files, Frame frame) {
        this.files = files;
        this.frame = frame;
        imports = new RosterImport(files.ledger(), files.rosters());
    }

    /// @param month the month in front, for days that are written without one
    void open(YearMonth month) {
        frame.dialogs()
                .openWorkbook(T.get("import.choose"))
                .ifPresent(file -> frame.tasks()
                        .run(T.get("import.reading"), read(file, null, month))
                        .then(this::show)
                        .otherwise(fault -> refused(fault, file, month))
                        .start());
    }

    private Work<RosterTable> read(Path file, @Nullable String password, YearMonth month) {
        return progress -> imports.open(file, password, month, progress);
    }

    private void refused(Fault fault, Path file, YearMonth month) {
        if (!PASSWORD.contains(fault.code())) {
            frame.dialogs().fault(fault);
            return;
        }
        Form form = new Form();
        Field<String> password = form.password(T.get("import.password"), f -> f.required());
        frame.dialogs()
                .form(
                        T.get("import.passwordTitle", String.valueOf(file.getFileName())),
                        form,
                        T.get("import.passwordAct"),
                        () -> read(file, password.require(), month),
                        this::show);
    }

    private void show(RosterTable table) {
        ImportPane pane = new ImportPane(files, frame, imports, table);
        var take = Buttons.primary(T.get("import.take", 0), () -> {});
        var refused = Buttons.plain(T.get("import.keepRefused"), () -> keepRefused(pane.plan()));
        DialogCard card = frame.dialogs().show(T.get("import.title", table.source()), pane, refused, take);
        card.getStyleClass().add("wide-card");
        take.setOnAction(event -> take(pane.plan(), card));
        pane.onPlan(plan -> {
            int people = plan.count(ImportLine.State.NEW);
            take.setText(T.get("import.take", people));
            take.setDisable(!plan.changes());
            refused.setVisible(!plan.refused().rowList().isEmpty());
        });
        pane.compare();
    }

    private void keepRefused(@Nullable ImportPlan plan) {
        if (plan != null) {
            frame.printing().workbook(T.get("import.refusedFile", plan.source()), progress -> List.of(plan.refused()));
        }
    }

    private void take(@Nullable ImportPlan plan, DialogCard card) {
        if (plan == null) {
            return;
        }
        frame.tasks()
                .write(T.get("import.taking"), progress -> imports.take(plan))
                .then(placed -> {
                    card.close();
                    frame.notices().done(T.get("import.done", plan.source(), placed), this::undo);
                })
                .start();
    }

    private void undo() {
        frame.tasks()
                .write(T.get("import.undo"), progress -> files.ledger().undo())
                .then(step -> step.ifPresent(back -> frame.notices().say(T.get("import.undone", back.subject()))))
                .start();
    }
}
