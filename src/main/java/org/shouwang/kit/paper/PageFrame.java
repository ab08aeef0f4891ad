package org.shouwang.kit.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.shouwang.kit.sheet.Layout;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// What stands around the list on every A4 page: compound and branch, heading, who printed it and when, page x of y.
final class PageFrame {
    private static final Texts T = Texts.of(Papers.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final float MARGIN = 12 * TablePlan.MM;
    private static final float SMALL = 7.5f;
    private static final float TITLE = 16;
    private static final float SUBTITLE = 9;
    private static final float TOTAL_WIDTH = 60;

    private final Document document;
    private final PdfWriter writer;
    private final Letters letters;
    private final PageLook look;
    private final PdfTemplate total;
    private Rectangle paper = PageSize.A4;
    private List<String> title = List.of();
    private List<String> subtitle = List.of();
    private String name = "";
    private int pages;
    private @Nullable Ink ink;

    PageFrame(Document document, PdfWriter writer, Letters letters, PageLook look, PdfTemplate total) {
        this.document = document;
        this.writer = writer;
        this.letters = letters;
        this.look = look;
        this.total = total;
    }

    static Rectangle paper(boolean landscape) {
        return landscape ? PageSize.A4.rotate() : PageSize.A4;
    }

    static Rectangle paper(Layout layout) {
        Rectangle upright = layout.paper() == Layout.Paper.A3 ? PageSize.A3 : PageSize.A4;
        return layout.landscape() ? upright.rotate() : upright;
    }

    static PdfTemplate totalPlace(PdfWriter writer) {
        return writer.getDirectContent().createTemplate(TOTAL_WIDTH, SMALL * 2);
    }

    /// Prepares the frame for the pages of one list.
    void begin(Sheet sheet) {
        measure(sheet);
        document.setPageSize(paper);
    }

    /// Prepares the frame for forms, which bring their own titles.
    void begin(String named, boolean landscape) {
        paper = paper(landscape);
        name = named;
        title = List.of();
        subtitle = List.of();
        document.setPageSize(paper);
    }

    /// Prepares the frame for a page of any size with a title.
    void begin(String named, String under, Rectangle sheet) {
        paper = sheet;
        name = named;
        title = letters.lines(named, width(), TITLE, true);
        subtitle = under.isEmpty() ? List.of() : letters.lines(under, width(), SUBTITLE, false);
        document.setPageSize(paper);
    }

    void measure(Sheet sheet) {
        paper = paper(sheet.layout());
        name = sheet.title();
        title = sheet.title().isEmpty() ? List.of() : letters.lines(sheet.title(), width(), TITLE, true);
        subtitle = sheet.subtitle().isEmpty() ? List.of() : letters.lines(sheet.subtitle(), width(), SUBTITLE, false);
    }

    float left() {
        return MARGIN;
    }

    float width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    float bottom() {
        return MARGIN + SMALL * 1.8f;
    }

    float top(boolean first) {
        float top = paper.getHeight() - MARGIN - SMALL * 1.8f;
        return first ? top - title.size() * TITLE * 1.4f - subtitle.size() * SUBTITLE * 1.5f - 4 : top - 3;
    }

    float room(boolean first) {
        return top(first) - bottom();
    }

    int pages() {
        return pages;
    }

    /// The page in hand.
    Ink ink() {
        Ink now = ink;
        return now == null ? page(true) : now;
    }

    /// Begins a page with its frame.
    Ink page(boolean first) {
        if (pages > 0) {
            document.newPage();
        }
        pages++;
        Ink now = new Ink(writer.getDirectContent(), letters);
        ink = now;
        head(now, first);
        foot(now);
        return now;
    }

    /// Begins a page with nothing on it, for labels.
    Ink bare() {
        if (pages > 0) {
            document.newPage();
        }
        pages++;
        Ink now = new Ink(writer.getDirectContent(), letters);
        ink = now;
        return now;
    }

    /// The same on paper of another size.
    Ink bare(Rectangle size) {
        paper = size;
        document.setPageSize(size);
        return bare();
    }

    private void head(Ink now, boolean first) {
        float y = paper.getHeight() - MARGIN - SMALL;
        List<String> owners = new ArrayList<>(List.of(look.compound(), look.branch()));
        owners.removeIf(String::isEmpty);
        String owner = String.join("  ", owners);
        now.words(letters.drawable(owner), MARGIN, y, SMALL, false, Ink.QUIET);
        String mark = first ? "" : letters.drawable(name);
        right(now, mark, y);
        if (first) {
            float at = paper.getHeight() - MARGIN - SMALL * 1.8f;
            for (String line : title) {
                at -= TITLE * 1.15f;
                center(now, line, at, TITLE, true);
                at -= TITLE * 0.25f;
            }
            for (String line : subtitle) {
                at -= SUBTITLE * 1.2f;
                center(now, line, at, SUBTITLE, false);
                at -= SUBTITLE * 0.3f;
            }
        }
    }

    private void foot(Ink now) {
        float y = MARGIN;
        String printed = T.get("printed", look.printedBy(), look.printedAt().format(MOMENT));
        now.words(letters.drawable(look.marking()), MARGIN, y, SMALL, false, Ink.QUIET);
        right(now, letters.drawable(printed), y);
        String page = T.get("page", pages);
        float wide = letters.width(page, SMALL, false);
        float x = paper.getWidth() / 2 - wide;
        now.words(page, x, y, SMALL, false, Ink.QUIET);
        writer.getDirectContent().addTemplate(total, x + wide, y - SMALL * 0.5f);
    }

    /// Writes the number of all pages into the place kept for it on every page.
    void close() {
        new Ink(total, letters).words(T.get("ofPages", pages), 0, SMALL * 0.5f, SMALL, false, Ink.QUIET);
    }

    private void right(Ink now, String words, float y) {
        now.words(words, paper.getWidth() - MARGIN - letters.width(words, SMALL, false), y, SMALL, false, Ink.QUIET);
    }

    private void center(Ink now, String words, float y, float size, boolean heavy) {
        float x = (paper.getWidth() - letters.width(words, size, heavy)) / 2;
        now.words(words, x, y, size, heavy, heavy ? Ink.BLACK : Ink.QUIET);
    }
}
