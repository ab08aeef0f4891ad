package org.shouwang.kit.fx;

import java.util.List;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Texts;

/// The pages as they will come out, with the three ways on from there.
final class Preview {
    private static final Texts T = Texts.of(Preview.class);

    private final Dialogs dialogs;

    Preview(Dialogs dialogs, Tasks tasks, Notices notices, String name, Work<List<Sheet>> sheets, PageLook look) {
        this.dialogs = dialogs;
    }

    void open() {
        dialogs.tell(T.get("dialog.fault"), "");
    }

    static void workbook(Dialogs dialogs, Tasks tasks, Notices notices, String name, Work<List<Sheet>> sheets) {}
}
