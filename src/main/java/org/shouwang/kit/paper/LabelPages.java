package org.shouwang.kit.paper;

import java.util.List;
import org.openpdf.text.PageSize;
import org.shouwang.kit.work.Progress;

/// Labels in a grid over A4, with fine lines to cut along and nothing else on the page.
final class LabelPages implements PdfFile.Pages {
    private static final float MARGIN = 8 * TablePlan.MM;

    private final List<Label> labels;
    private final Label.Shape shape;
    private final Progress progress;

    LabelPages(List<Label> labels, Label.Shape shape, Progress progress) {
        this.labels = labels;
        this.shape = shape;
        this.progress = progress;
    }

    @Override
    public void draw(PageFrame frame, Letters letters) {
        int onPage = shape.across() * shape.down();
        float width = (PageSize.A4.getWidth() - 2 * MARGIN) / shape.across();
        float height = (PageSize.A4.getHeight() - 2 * MARGIN) / shape.down();
        Ink ink = frame.bare();
        for (int i = 0; i < labels.size(); i++) {
            progress.step(i, labels.size());
            int at = i % onPage;
            if (at == 0) {
                ink = i == 0 ? ink : frame.bare();
                lines(ink, width, height);
            }
            float x = MARGIN + at % shape.across() * width;
            float y = PageSize.A4.getHeight() - MARGIN - (at / shape.across() + 1) * height;
            label(ink, letters, labels.get(i), x, y, width, height, shape.code());
        }
    }

    private void lines(Ink ink, float width, float height) {
        float right = MARGIN + width * shape.across();
        float top = PageSize.A4.getHeight() - MARGIN;
        for (int i = 0; i <= shape.down(); i++) {
            ink.cut(MARGIN, top - i * height, right);
        }
        for (int i = 0; i <= shape.across(); i++) {
            ink.cutDown(MARGIN + i * width, top, top - height * shape.down());
        }
    }

    private static void label(
            Ink ink, Letters letters, Label label, float x, float y, float width, float height, float code) {
        float pad = height * 0.12f;
        float side = Math.min(height - 2 * pad, width * code);
        new QrCode(label.code()).draw(ink, x + pad, y + (height - side) / 2, side);
        float left = x + 2 * pad + side;
        float room = width - 3 * pad - side;
        String words = letters.drawable(label.words());
        float size = Math.min(height * 0.24f, 40);
        float wide = letters.width(words, size, true);
        size = wide > room ? size * room / wide : size;
        float small = Math.clamp(height * 0.085f, 6.5f, 13);
        float block = size + label.lines().size() * small * 1.6f;
        float base = y + height / 2 + block / 2 - size * 0.86f;
        ink.words(words, left, base, size, true, Ink.BLACK);
        base -= small * 0.5f;
        for (String line : label.lines()) {
            String plain = letters.lines(line, room, small, false).getFirst();
            base -= small * 1.5f;
            ink.words(plain, left, base, small, false, Ink.QUIET);
        }
    }
}
