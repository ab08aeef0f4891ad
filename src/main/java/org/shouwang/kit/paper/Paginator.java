package org.shouwang.kit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shares rows out over pages as they come, with at most two pages in hand: the last page never holds a single row,
/// a band never stands without a row of its own under it, and what closes the list (totals, notes, signatures) never
/// stands without rows above it.
final class Paginator {
    /// The rows of one page.
    static final class Page {
        private final List<RowBox> rows = new ArrayList<>();
        private final float room;
        private final boolean first;
        private float used;

        Page(float room, boolean first) {
            this.room = room;
            this.first = first;
        }

        List<RowBox> rows() {
            return rows;
        }

        boolean first() {
            return first;
        }

        boolean takes(float height) {
            // Half a point: sums of many heights are not exact.
            return used + height <= room + 0.5f;
        }

        private void add(RowBox row) {
            rows.add(row);
            used += row.height();
        }

        /// Rows that are no bands.
        private int data() {
            return (int) rows.stream().filter(row -> !row.band()).count();
        }

        /// As the first row, under the band that heads the page.
        private void push(RowBox row) {
            rows.add(!rows.isEmpty() && rows.getFirst().band() ? 1 : 0, row);
            used += row.height();
        }

        private void pushFirst(RowBox row) {
            rows.addFirst(row);
            used += row.height();
        }

        private RowBox pop() {
            RowBox row = rows.removeLast();
            used -= row.height();
            return row;
        }
    }

    private static final int TOGETHER = 2;

    private final float room;
    private final float lineHeight;
    private final Consumer<Page> full;
    private @Nullable Page held;
    private @Nullable RowBox band;
    private Page current;

    /// @param firstRoom height for rows on the first page, under the heading; @param room on every other page
    Paginator(float firstRoom, float room, float lineHeight, Consumer<Page> full) {
        this.room = room;
        this.lineHeight = lineHeight;
        this.full = full;
        this.current = new Page(firstRoom, true);
    }

    void add(RowBox row) {
        if (row.height() > room) {
            int most = Math.max(1, (int) ((room - (row.height() - row.lines() * lineHeight)) / lineHeight));
            row.cut(most, lineHeight).forEach(this::place);
        } else {
            place(row);
        }
    }

    private void place(RowBox row) {
        if (!current.takes(row.height()) && !current.rows.isEmpty()) {
            boolean parted = current.rows.size() > 1 && current.rows.getLast().band();
            RowBox head = parted ? current.pop() : row.band() ? null : band;
            release();
            held = current;
            current = new Page(room, false);
            if (head != null) {
                current.add(head);
            }
        }
        if (row.band()) {
            band = row;
        }
        current.add(row);
        if (current.data() >= TOGETHER) {
            release();
        }
    }

    private void release() {
        if (held != null) {
            full.accept(held);
            held = null;
        }
    }

    /// The last page, with room for `tail` points under its rows where that can be had.
    Page last(float tail) {
        Page before = held;
        if (before != null && current.data() < TOGETHER && before.rows.size() > TOGETHER) {
            RowBox moved = before.rows.getLast();
            boolean same =
                    band == null || current.rows.getFirst() == band && !moved.band() && before.rows.contains(band);
            if (current.takes(moved.height()) && same) {
                current.push(before.pop());
            }
        }
        release();
        if (!current.takes(tail) && current.data() > TOGETHER) {
            Page next = new Page(room, false);
            for (int i = 0; i < TOGETHER; i++) {
                next.push(current.pop());
            }
            if (current.rows.getLast().band()) {
                next.pushFirst(current.pop());
            } else if (band != null && !next.rows.getFirst().band()) {
                next.pushFirst(band);
            }
            full.accept(current);
            current = next;
        }
        return current;
    }
}
