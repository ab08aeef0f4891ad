package org.shouwang.kit.paper;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

/// Sheets on A4: the PDF, pictures of its pages, the printer.
public final class Papers {
    private Papers() {}

    /// Writes the sheets to an A4 PDF, each from a new page; a file of that name is replaced only when all is written.
    /// @return the number of pages
    /// @throws org.shouwang.kit.text.Fault disk full, no such folder, no right to write, file open elsewhere
    public static int pdf(Path file, List<Sheet> sheets, PageLook look, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// A picture of every page.
    public static List<BufferedImage> pictures(Path pdf, int dpi) {
        throw new UnsupportedOperationException();
    }

    /// Lets the user choose a printer and prints what was previewed.
    /// @return false where the user changed their mind
    /// @throws org.shouwang.kit.text.Fault no printer, no screen to choose one, printer refused
    public static boolean print(Path pdf, String jobName) {
        throw new UnsupportedOperationException();
    }
}
