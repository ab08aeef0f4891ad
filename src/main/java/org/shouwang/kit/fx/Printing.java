package org.shouwang.kit.fx;

import java.util.List;
import java.util.function.Supplier;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;

/// From a list on the screen to paper, PDF and workbook: a preview of every page first.
public final class Printing {
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Notices notices;

    public Printing(Dialogs dialogs, Tasks tasks, Notices notices) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Shows the pages with 打印, 另存为 PDF and 导出 Excel.
    /// @param name what the files and the print job are called, such as 值班表 2026-11
    /// @param sheets made in the background
    /// @param look asked on the FX thread
    public void preview(String name, Work<List<Sheet>> sheets, Supplier<PageLook> look) {
        new Preview(dialogs, tasks, notices, name, sheets, look.get()).open();
    }

    /// Asks for a place and writes the workbook.
    public void workbook(String name, Work<List<Sheet>> sheets) {
        Preview.workbook(dialogs, tasks, notices, name, sheets);
    }
}
