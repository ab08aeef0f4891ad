package org.shouwang.kit.fx;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Texts;

/// From a list on the screen to paper, PDF and workbook: a preview of every page first.
public final class Printing {
    private static final Texts T = Texts.of(Printing.class);

    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Notices notices;
    private final Supplier<Marking> marking;

    /// @param marking who exports and when, asked on the FX thread at each export
    public Printing(Dialogs dialogs, Tasks tasks, Notices notices, Supplier<Marking> marking) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.notices = notices;
        this.marking = marking;
    }

    /// For pictures and tests: exports name nobody.
    public Printing(Dialogs dialogs, Tasks tasks, Notices notices) {
        this(dialogs, tasks, notices, () -> new Marking("", LocalDateTime.of(2000, 1, 1, 0, 0), ""));
    }

    /// Shows the pages with 打印, 另存为 PDF and 导出 Excel. Nothing in the store changes.
    /// @param name what the files and the print job are called, such as 值班表 2026-11
    /// @param sheets made in the background
    /// @param look asked on the FX thread
    public void preview(String name, Work<List<Sheet>> sheets, Supplier<PageLook> look) {
        preview(name, sheets, look, () -> {});
    }

    /// The same; `out` is told on the FX thread each time the pages were printed or stored.
    public void preview(String name, Work<List<Sheet>> sheets, Supplier<PageLook> look, Runnable out) {
        PageLook around = look.get();
        tasks.run(T.get("print.preparing", name), progress -> {
                    List<Sheet> made = sheets.work(progress);
                    return PreviewFile.of(made, around, progress);
                })
                .then(file -> new Preview(
                                around.marking().isEmpty() ? unmarked() : this, dialogs, tasks, notices, name, file)
                        .out(out)
                        .open())
                .start();
    }

    /// For pages without the line that asks for care, such as public notices: their workbooks have none either.
    private Printing unmarked() {
        return new Printing(dialogs, tasks, notices, () -> {
            Marking mark = marking.get();
            return new Marking(mark.author(), mark.moment(), "");
        });
    }

    /// Shows forms or labels that are laid out already; they have no workbook.
    /// @param made in the background
    public void paper(String name, Work<Printed> made) {
        paper(name, made, () -> {});
    }

    /// The same; `out` is told on the FX thread each time the pages were printed or stored.
    public void paper(String name, Work<Printed> made, Runnable out) {
        tasks.run(T.get("print.preparing", name), made)
                .then(printed -> new Preview(this, dialogs, tasks, notices, name, new PreviewFile(printed, List.of()))
                        .out(out)
                        .open())
                .start();
    }

    /// Asks for a place and writes the workbook.
    public void workbook(String name, Work<List<Sheet>> sheets) {
        Marking mark = marking.get();
        dialogs.saveWorkbook(name + ".xlsx")
                .ifPresent(path -> tasks.run(T.get("print.writing", name), progress -> {
                            Workbooks.write(path, sheets.work(progress), mark, progress);
                            return path;
                        })
                        .then(written -> notices.say(T.get("print.written", written)))
                        .start());
    }
}
