package org.shouwang.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.fx.PagedRows;

class PagedRowsTest {
    final PagedRows<Integer> rows = new PagedRows<>();
    final List<Integer> asked = new ArrayList<>();

    PagedRowsTest() {
        rows.onMissing(asked::add);
    }

    static List<Integer> page(int page) {
        return IntStream.range(page * 100, page * 100 + 100).boxed().toList();
    }

    @Test
    void aMillionRowsAreThereBeforeTheyHaveCome() {
        rows.begin(page(0), 100);
        rows.count(1_000_000);
        assertThat(rows).hasSize(1_000_000);
        assertThat(rows.get(99)).isEqualTo(99);
        assertThat(asked).isEmpty();
        assertThat(rows.get(654_321)).isNull();
        assertThat(asked).containsExactly(6543);
        rows.put(6543, page(6543));
        assertThat(rows.get(654_321)).isEqualTo(654_321);
    }

    @Test
    void theRowBeforeAPageIsKnownOnlyWhereThatPageHasCome() {
        rows.begin(page(0), 1000);
        assertThat(rows.before(1)).isEqualTo(99);
        assertThat(rows.before(5)).isNull();
    }

    @Test
    void pagesLookedAtLongAgoAreForgotten() {
        rows.begin(page(0), 1_000_000);
        for (int page = 1; page < 200; page++) {
            rows.put(page, page(page));
        }
        assertThat(rows.get(0)).isNull();
        assertThat(rows.get(19_950)).isEqualTo(19_950);
    }

    @Test
    void everyChangeTellsWhichRowsItTouches() {
        List<String> told = new ArrayList<>();
        rows.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                told.add(change.getFrom() + "-" + change.getTo() + " removed " + change.getRemovedSize());
            }
        });
        rows.begin(page(0), 100);
        rows.count(150);
        rows.put(1, page(1).subList(0, 50));
        rows.begin(List.of(1, 2), 2);
        assertThat(told)
                .containsExactly("0-100 removed 0", "100-150 removed 0", "100-150 removed 50", "0-2 removed 150");
    }
}
