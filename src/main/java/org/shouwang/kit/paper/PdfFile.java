package org.shouwang.kit.paper;

import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

/// One PDF of several lists, with the font embedded as far as it is used.
final class PdfFile {
    private final PageLook look;
    private final Progress progress;

    PdfFile(PageLook look, Progress progress) {
        this.look = look;
        this.progress = progress;
    }

    /// Draws one page after the other.
    @FunctionalInterface
    interface Pages {
        void draw(PageFrame frame, Letters letters);
    }

    /// @return the number of pages
    int write(List<Sheet> sheets, OutputStream out) {
        Sheet first = sheets.getFirst();
        String title = first.title().isEmpty() ? first.name() : first.title();
        return write(title, PageFrame.paper(first.layout()), out, (frame, letters) -> {
            for (Sheet sheet : sheets) {
                frame.measure(sheet);
                new SheetPages(sheet, look, letters, frame, progress).draw();
            }
        });
    }

    /// @param landscape how the first page lies
    /// @return the number of pages
    int write(String title, boolean landscape, OutputStream out, Pages pages) {
        return write(title, PageFrame.paper(landscape), out, pages);
    }

    /// @param paper the first page
    /// @return the number of pages
    int write(String title, Rectangle paper, OutputStream out, Pages pages) {
        Letters letters = new Letters();
        Document document = new Document(paper);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        describe(document, title);
        document.open();
        PdfTemplate total = PageFrame.totalPlace(writer);
        PageFrame frame = new PageFrame(document, writer, letters, look, total);
        pages.draw(frame, letters);
        frame.close();
        document.close();
        return frame.pages();
    }

    private void describe(Document document, String title) {
        document.addTitle(title);
        document.addAuthor(look.printedBy());
        document.addSubject(look.marking());
        LocalDateTime at = look.printedAt();
        Calendar moment = new GregorianCalendar(
                at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond());
        document.addCreationDate(new PdfDate(moment));
    }
}
