package org.shouwang.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.paper.RowBox.Align;
import org.shouwang.kit.paper.RowBox.CellBox;
import org.shouwang.kit.sheet.Tone;

class PaginatorTest {
    private static RowBox row(float height) {
        return new RowBox(
                List.of(new CellBox(List.of("x"), Align.LEFT, Tone.PLAIN, 1)), height, RowBox.Ground.DATA, false);
    }

    private static List<Integer> share(int rows, float tail) {
        List<Integer> counts = new ArrayList<>();
        Paginator pages =
                new Paginator(100, 120, 10, page -> counts.add(page.rows().size()));
        for (int i = 0; i < rows; i++) {
            pages.add(row(20));
        }
        counts.add(pages.last(tail).rows().size());
        return counts;
    }

    @Test
    void everyPageIsFilledAndTheLastNeverHoldsASingleRow() {
        assertThat(share(0, 0)).containsExactly(0);
        assertThat(share(5, 0)).containsExactly(5);
        assertThat(share(6, 0)).containsExactly(4, 2);
        assertThat(share(11, 0)).containsExactly(5, 6);
        assertThat(share(12, 0)).containsExactly(5, 5, 2);
        for (int rows = 0; rows < 200; rows++) {
            for (float tail : new float[] {0, 30, 70}) {
                List<Integer> counts = share(rows, tail);
                assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows);
                if (rows > 1) {
                    assertThat(counts.getLast())
                            .as(rows + " rows, tail " + tail)
                            .isGreaterThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void whatClosesTheListTakesTwoRowsAlong() {
        assertThat(share(5, 30)).containsExactly(3, 2);
        assertThat(share(4, 20)).containsExactly(4);
    }

    @Test
    void aRowTallerThanAPageIsCut() {
        List<Float> heights = new ArrayList<>();
        Paginator pages = new Paginator(100, 120, 10, page -> page.rows().forEach(row -> heights.add(row.height())));
        List<String> lines = Collections.nCopies(30, "x");
        pages.add(new RowBox(List.of(new CellBox(lines, Align.LEFT, Tone.PLAIN, 1)), 304, RowBox.Ground.DATA, false));
        pages.last(0).rows().forEach(row -> heights.add(row.height()));
        assertThat(heights).hasSize(3).allMatch(height -> height <= 120);
        assertThat(heights.stream().mapToDouble(Float::doubleValue).sum()).isEqualTo(304 + 2 * 4);
    }
}
