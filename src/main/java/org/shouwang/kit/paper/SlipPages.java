package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.work.Progress;

/// Lays forms on A4: each on a page of its own, or two on a page with a line to cut along where both are short enough.
final class SlipPages implements PdfFile.Pages {
    private static final int TOGETHER = 2;
    private static final float GAP = 16;

    private final List<Slip> slips;
    private final boolean two;
    private final Progress progress;

    /// @param two whether two short ones share a page
    SlipPages(List<Slip> slips, boolean two, Progress progress) {
        this.slips = slips;
        this.two = two;
        this.progress = progress;
    }

    @Override
    public void draw(PageFrame frame, Letters letters) {
        boolean upper = false;
        for (int i = 0; i < slips.size(); i++) {
            progress.step(i, slips.size());
            Slip slip = slips.get(i);
            frame.begin("", slip.landscape());
            List<SlipStrip> strips = SlipStrip.of(slip, letters, frame.width());
            SlipStrip tail = SlipStrip.tail(slip, letters, frame.width());
            float all = height(strips) + tail.height();
            float room = frame.room(false);
            float half = (room - GAP) / 2;
            if (two && all <= half && upper) {
                float middle = frame.top(false) - half - GAP / 2;
                frame.ink().cut(frame.left(), middle, frame.left() + frame.width());
                stack(frame.ink(), frame, strips, tail, middle - GAP / 2);
                upper = false;
            } else if (all <= room) {
                stack(frame.page(false), frame, strips, tail, frame.top(false));
                upper = two && all <= half;
            } else {
                flow(frame, slip, strips, tail);
                upper = false;
            }
        }
    }

    private static void stack(Ink ink, PageFrame frame, List<SlipStrip> strips, SlipStrip tail, float top) {
        float y = top;
        for (SlipStrip strip : strips) {
            strip.drawing().draw(ink, frame.left(), y);
            y -= strip.height();
        }
        tail.drawing().draw(ink, frame.left(), y);
    }

    /// Longer than a page: strip by strip, the last rows go with what closes the form.
    private static void flow(PageFrame frame, Slip slip, List<SlipStrip> strips, SlipStrip tail) {
        Ink ink = frame.page(false);
        frame.begin((slip.title() + " " + slip.mark()).strip(), slip.landscape());
        float y = frame.top(false);
        int keep = Math.max(1, strips.size() - TOGETHER);
        List<SlipStrip> end = new ArrayList<>(strips.subList(keep, strips.size()));
        for (int i = 0; i < strips.size(); i++) {
            SlipStrip strip = strips.get(i);
            float needed = i == keep ? height(end) + tail.height() : strip.height();
            if (y - needed < frame.bottom()) {
                ink = frame.page(false);
                y = again(ink, frame, strip.head());
            }
            strip.drawing().draw(ink, frame.left(), y);
            y -= strip.height();
        }
        tail.drawing().draw(ink, frame.left(), y);
    }

    private static float again(Ink ink, PageFrame frame, @Nullable SlipStrip head) {
        float y = frame.top(false);
        if (head != null) {
            head.drawing().draw(ink, frame.left(), y);
            y -= head.height();
        }
        return y;
    }

    private static float height(List<SlipStrip> strips) {
        float sum = 0;
        for (SlipStrip strip : strips) {
            sum += strip.height();
        }
        return sum;
    }
}
