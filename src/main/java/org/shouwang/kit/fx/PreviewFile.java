package org.shouwang.kit.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// The PDF behind a preview: a file only its owner can read, gone when the preview is closed.
record PreviewFile(Path pdf, List<Sheet> sheets, PageLook look, int pages) {
    private static final Texts T = Texts.of(PreviewFile.class);
    private static final int DPI = 120;

    static PreviewFile of(List<Sheet> sheets, PageLook look, Progress progress) {
        Path pdf = null;
        try {
            pdf = Files.createTempFile("shouwang", ".pdf");
            pdf.toFile().deleteOnExit();
            return new PreviewFile(pdf, sheets, look, Papers.pdf(pdf, sheets, look, progress));
        } catch (IOException e) {
            throw new Fault("FX-02", T.get("print.noTemp"), e);
        } catch (RuntimeException e) {
            delete(pdf);
            throw e;
        }
    }

    Image page(int number) {
        return Pictures.image(Papers.picture(pdf, number, DPI));
    }

    void delete() {
        delete(pdf);
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }
}
