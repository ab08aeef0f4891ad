package org.shouwang.kit.fx;

import java.util.List;
import javafx.scene.image.Image;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

/// The pages behind a preview, in memory only, gone when the preview is closed.
record PreviewFile(Printed printed, List<Sheet> sheets) {
    private static final int DPI = 120;

    static PreviewFile of(List<Sheet> sheets, PageLook look, Progress progress) {
        return new PreviewFile(Papers.preview(sheets, look, progress), sheets);
    }

    int pages() {
        return printed.pages();
    }

    Image page(int number) {
        return Pictures.image(printed.picture(number, DPI));
    }
}
