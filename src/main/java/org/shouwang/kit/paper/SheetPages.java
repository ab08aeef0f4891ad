package org.shouwang.kit.paper;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Layout;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// Lays one list out over as many A4 pages as it needs.
final class SheetPages {
    private static final Texts T = Texts.of(Papers.class);
    private static final int STEP = 256;
    private static final int MOST_ON_ONE_PAGE = 120;
    private static final float LARGEST = 10;
    private static final float LARGEST_A3 = 14;
    private static final float SMALLEST = 5.5f;
    private static final float TIGHT = 1.8f;

    private final Sheet sheet;
    private final PageLook look;
    private final Letters letters;
    private final PageFrame frame;
    private final Progress progress;
    private final Tail tail;
    private TablePlan plan;
    private Header header;
    private long done;
    private boolean striped;

    SheetPages(Sheet sheet, PageLook look, Letters letters, PageFrame frame, Progress progress) {
        this.sheet = sheet;
        this.look = look;
        this.letters = letters;
        this.frame = frame;
        this.progress = progress;
        this.tail = new Tail(letters, frame.width(), sheet.notes(), sheet.signOff());
        this.plan = usualPlan();
        this.header = new Header(plan);
    }

    private TablePlan usualPlan() {
        if (sheet.layout().large()) {
            return plan(12, 26, 4);
        }
        return look.density() == PageLook.Density.COMPACT ? plan(8, 14, 1.5f) : plan(9, 19, 3);
    }

    private TablePlan plan(float size, float minHeight, float padding) {
        return new TablePlan(letters, sheet.columns(), frame.width(), size, minHeight, padding);
    }

    void draw() {
        if (sheet.layout().onePage()) {
            fitOnePage();
        }
        frame.begin(sheet);
        float room = frame.room(false) - header.height();
        Paginator pages =
                new Paginator(frame.room(true) - header.height(), room, plan.lineHeight(), page -> rows(page));
        sheet.rows().each(values -> {
            progress(done);
            RowBox row = plan.row(values, false, striped);
            striped = !row.band() && !striped;
            pages.add(row);
            done++;
        });
        progress(0);
        if (done == 0 && sheet.layout().blankRows() == 0) {
            pages.add(plan.word(T.get("nothing")));
        }
        for (int i = 0; i < sheet.layout().blankRows(); i++) {
            pages.add(plan.row(List.of(), false, false));
        }
        RowBox totals = sheet.totals() == null ? null : plan.row(sheet.totals(), true, false);
        noteMissing();
        float tailHeight = tail.height() + (totals == null ? 0 : totals.height());
        close(rows(pages.last(tailHeight)), totals);
    }

    private void progress(long at) {
        if (at % STEP == 0) {
            progress.step(done, sheet.rows().count());
        }
    }

    /// @return where the rows end
    private float rows(Paginator.Page page) {
        Ink ink = frame.page(page.first());
        float y = frame.top(page.first());
        ink.header(header, plan, frame.left(), y);
        y -= header.height();
        for (RowBox row : page.rows()) {
            ink.row(row, plan, frame.left(), y);
            y -= row.height();
        }
        return y;
    }

    private void close(float end, @Nullable RowBox totals) {
        Ink ink = frame.ink();
        float y = end;
        if (totals != null) {
            if (y - totals.height() < frame.bottom()) {
                ink = frame.page(false);
                y = frame.top(false);
            }
            ink.row(totals, plan, frame.left(), y);
            y -= totals.height();
        }
        y -= 4;
        for (String line : tail.lines()) {
            if (y - Tail.noteLine() < frame.bottom()) {
                ink = frame.page(false);
                y = frame.top(false);
            }
            y = tail.drawNote(ink, line, frame.left(), y);
        }
        if (tail.signHeight() > 0) {
            if (y - tail.signHeight() < frame.bottom() - 1) {
                ink = frame.page(false);
                y = frame.top(false);
            }
            tail.drawSignOff(ink, frame.left(), y);
        }
    }

    private void noteMissing() {
        SortedSet<Integer> missing = letters.missing();
        if (!missing.isEmpty()) {
            String codes = missing.stream()
                    .limit(20)
                    .map(letter -> String.format("U+%04X", letter))
                    .collect(Collectors.joining(" "));
            tail.note(T.get("missing", codes));
            missing.clear();
        }
    }

    /// Tries smaller letters until all rows fit one page, then shares the room left among the rows.
    private void fitOnePage() {
        List<List<@Nullable Object>> rows = sheet.rowList();
        Layout layout = sheet.layout();
        int count = rows.size() + layout.blankRows() + (sheet.totals() == null ? 0 : 1);
        if (count == 0 || count > MOST_ON_ONE_PAGE) {
            return;
        }
        boolean large = layout.paper() == Layout.Paper.A3;
        for (float size = large ? LARGEST_A3 : LARGEST; size >= SMALLEST; size -= 0.25f) {
            TablePlan tight = plan(size, 0, TIGHT);
            float room = frame.room(true) - new Header(tight).height() - tail.height() - 6;
            float high = 0;
            for (List<@Nullable Object> row : rows) {
                high += tight.row(row, false, false).height();
            }
            high += (count - rows.size()) * tight.height(1);
            if (high <= room) {
                float spare = (room - high) / count;
                float even = Math.min(tight.height(1) + spare, large ? 34 : 24);
                plan = plan(size, 0, TIGHT + Math.max(0, even - tight.height(1)) / 2);
                header = new Header(tight);
                return;
            }
        }
    }
}
