package org.shouwang.kit.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.kit.work.WholeFile;

/// Sheets on A4: the PDF, pictures of its pages, the printer.
public final class Papers {
    private static final Texts T = Texts.of(Papers.class);

    private Papers() {}

    /// Writes the sheets to an A4 PDF, each from a new page; a file of that name is replaced only when all is
    /// written.
    /// @return the number of pages
    /// @throws Fault disk full, no such folder, no right to write, file open elsewhere
    /// @throws java.util.concurrent.CancellationException cancelled; nothing is left behind
    public static int pdf(Path file, List<Sheet> sheets, PageLook look, Progress progress) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("No sheet to print");
        }
        int[] pages = new int[1];
        WholeFile.write(file, out -> pages[0] = new PdfFile(look, progress).write(sheets, out));
        return pages[0];
    }

    /// The sheets as pages in memory, for a preview.
    public static Printed preview(List<Sheet> sheets, PageLook look, Progress progress) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int pages = new PdfFile(look, progress).write(sheets, pdf);
        return new Printed(pdf.toByteArray(), pages);
    }

    /// Forms as pages in memory.
    /// @param two whether two short ones share a page, with a line to cut along
    public static Printed slips(List<Slip> slips, boolean two, PageLook look, Progress progress) {
        if (slips.isEmpty()) {
            throw new IllegalArgumentException("No form to print");
        }
        Slip first = slips.getFirst();
        return printed(first.title(), first.landscape(), look, progress, new SlipPages(slips, two, progress));
    }

    /// Labels as pages in memory.
    public static Printed labels(String name, List<Label> labels, Label.Shape shape, PageLook look, Progress progress) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("No label to print");
        }
        return printed(name, false, look, progress, new LabelPages(labels, shape, progress));
    }

    /// Cards the size of a bank card as pages in memory.
    public static Printed cards(
            String name, List<WalletCard> cards, WalletCard.Paper paper, PageLook look, Progress progress) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("No card to print");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        WalletCardPages pages = new WalletCardPages(cards, paper, progress);
        int count = new PdfFile(look, progress).write(name, WalletCardPages.size(paper), pdf, pages);
        return new Printed(pdf.toByteArray(), count);
    }

    /// Notices and cards as pages in memory.
    /// @param two whether two A5 cards stand side by side on A4, to be cut
    public static Printed boards(List<Board> boards, boolean two, PageLook look, Progress progress) {
        if (boards.isEmpty()) {
            throw new IllegalArgumentException("No notice to print");
        }
        BoardPages pages = new BoardPages(boards, two, progress);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int count = new PdfFile(look, progress).write(boards.getFirst().title(), pages.first(), pdf, pages);
        return new Printed(pdf.toByteArray(), count);
    }

    /// Figures as pages in memory, one a page, lying on its side.
    public static Printed figures(List<Figure> figures, Figure.Size size, PageLook look, Progress progress) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("No figure to print");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int count = new PdfFile(look, progress)
                .write(
                        figures.getFirst().title(),
                        FigurePages.paper(size),
                        pdf,
                        new FigurePages(figures, size, progress));
        return new Printed(pdf.toByteArray(), count);
    }

    private static Printed printed(
            String title, boolean landscape, PageLook look, Progress progress, PdfFile.Pages pages) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int count = new PdfFile(look, progress).write(title, landscape, pdf, pages);
        return new Printed(pdf.toByteArray(), count);
    }

    /// How many pages a PDF has.
    public static int pages(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// A picture of one page, from 0.
    public static BufferedImage picture(Path pdf, int page, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// A picture of every page; for long lists ask page by page.
    public static List<BufferedImage> pictures(Path pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pictures;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Lets the user choose a printer and prints what was previewed; never on the FX thread.
    /// @return false where the user changed their mind
    /// @throws Fault PAPER-01 no screen to choose a printer, PAPER-02 no printer, PAPER-03 printer refused
    public static boolean print(Path pdf, String jobName) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PrintJob(document, jobName).run();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Fault unreadable(IOException cause) {
        return new Fault("PAPER-04", T.get("unreadable"), cause);
    }
}
