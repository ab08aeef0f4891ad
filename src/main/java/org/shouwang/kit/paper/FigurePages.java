package org.shouwang.kit.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.shouwang.kit.work.Progress;

/// Draws figures, one a page, as large as the page allows, the legend under each.
final class FigurePages implements PdfFile.Pages {
    private static final int LINE = 0x8C959F;
    private static final float KEY = 8.5f;
    private static final float KEY_HIGH = 14;
    private static final float SMALLEST = 2.2f;

    private final List<Figure> figures;
    private final Rectangle paper;
    private final Progress progress;

    FigurePages(List<Figure> figures, Figure.Size size, Progress progress) {
        this.figures = figures;
        this.paper = paper(size);
        this.progress = progress;
    }

    static Rectangle paper(Figure.Size size) {
        return (size == Figure.Size.A3 ? PageSize.A3 : PageSize.A4).rotate();
    }

    @Override
    public void draw(PageFrame frame, Letters letters) {
        for (int i = 0; i < figures.size(); i++) {
            progress.step(i, figures.size());
            Figure figure = figures.get(i);
            frame.begin(figure.title(), figure.subtitle(), paper);
            draw(figure, frame, frame.page(true), letters);
        }
    }

    private static void draw(Figure figure, PageFrame frame, Ink ink, Letters letters) {
        float legend = legend(figure, frame, null, letters);
        float top = frame.top(true) - 4;
        float room = top - frame.bottom() - legend - 6;
        float scale = (float) Math.min(frame.width() / figure.width(), room / figure.height());
        float left = frame.left() + (float) (frame.width() - figure.width() * scale) / 2;
        for (Figure.Box box : figure.boxes()) {
            float w = (float) box.width() * scale;
            float h = (float) box.height() * scale;
            float x = left + (float) box.x() * scale;
            float y = top - (float) box.y() * scale - h;
            ink.ground(x, y, w, h, box.rgb());
            ink.frame(x, y, w, h, 0.35f, LINE);
            lines(box, ink, letters, x, y, w, h);
        }
        for (Figure.Word word : figure.words()) {
            String text = letters.drawable(word.text());
            float size = (float) word.size() * scale;
            float x = left + (float) word.x() * scale - letters.width(text, size, word.heavy()) / 2;
            ink.words(text, x, top - (float) word.y() * scale - size * 0.38f, size, word.heavy(), Ink.BLACK);
        }
        legend(figure, frame, ink, letters);
    }

    private static void lines(Figure.Box box, Ink ink, Letters letters, float x, float y, float w, float h) {
        int count = box.lines().size();
        for (int i = 0; i < count; i++) {
            String text = letters.drawable(box.lines().get(i));
            if (text.isEmpty()) {
                continue;
            }
            float wanted = h * (count == 1 ? 0.4f : i == 0 ? 0.28f : 0.34f);
            float size = Math.min(wanted, wanted * w * 0.94f / Math.max(0.1f, letters.width(text, wanted, false)));
            float middle = y + h * (count == 1 ? 0.5f : i == 0 ? 0.74f : 0.32f);
            if (size >= SMALLEST) {
                ink.words(
                        text,
                        x + (w - letters.width(text, size, false)) / 2,
                        middle - size * 0.38f,
                        size,
                        false,
                        Ink.BLACK);
            }
        }
        if (!box.mark().isEmpty()) {
            float size = Math.min(h * 0.27f, 8);
            String mark = letters.drawable(box.mark());
            ink.words(
                    mark, x + w - letters.width(mark, size, true) - size * 0.15f, y + h - size, size, true, Ink.BLACK);
        }
    }

    /// @param ink null for only measuring
    /// @return its height
    private static float legend(Figure figure, PageFrame frame, @Nullable Ink ink, Letters letters) {
        float x = frame.left();
        int row = 0;
        for (Figure.Key key : figure.keys()) {
            String words = letters.drawable(key.words());
            float wide = 20 + letters.width(words, KEY, false) + 14;
            if (x + wide > frame.left() + frame.width() && x > frame.left()) {
                x = frame.left();
                row++;
            }
            if (ink != null) {
                float high = legend(figure, frame, null, letters);
                float y = frame.bottom() + high - (row + 1) * KEY_HIGH;
                ink.ground(x, y, 16, KEY_HIGH - 4, key.rgb());
                ink.frame(x, y, 16, KEY_HIGH - 4, 0.35f, LINE);
                String mark = letters.drawable(key.mark());
                ink.words(mark, x + 8 - letters.width(mark, 7.5f, true) / 2, y + 2.2f, 7.5f, true, Ink.BLACK);
                ink.words(words, x + 20, y + 2, KEY, false, Ink.BLACK);
            }
            x += wide;
        }
        return figure.keys().isEmpty() ? 0 : (row + 1) * KEY_HIGH;
    }
}
