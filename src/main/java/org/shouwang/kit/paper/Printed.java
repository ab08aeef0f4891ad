package org.shouwang.kit.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.WholeFile;

/// Pages that are laid out but lie in memory only, for a preview: no name stands in a temporary file.
public final class Printed {
    private static final Texts T = Texts.of(Papers.class);

    private final byte[] pdf;
    private final int pages;

    Printed(byte[] pdf, int pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    public int pages() {
        return pages;
    }

    /// A picture of one page, from 0.
    public BufferedImage picture(int page, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new Fault("PAPER-04", T.get("unreadable"), e);
        }
    }

    /// As [Papers#print], for what is previewed.
    public boolean print(String jobName) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PrintJob(document, jobName).run();
        } catch (IOException e) {
            throw new Fault("PAPER-04", T.get("unreadable"), e);
        }
    }

    /// Stores what is previewed.
    /// @throws Fault disk full, no such folder, no right to write, file open elsewhere
    public void save(Path file) {
        WholeFile.write(file, out -> out.write(pdf));
    }
}
