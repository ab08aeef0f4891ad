package org.shouwang.kit.fx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The rows of a list too long to hold: its length is known, its pages come when somebody looks at them. A row whose
/// page has not come yet is null. For the FX thread.
public final class PagedRows<R> extends ObservableListBase<@Nullable R> {
    /// Rows of a page.
    public static final int PAGE = 100;

    private static final int KEPT = 60;

    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
            return size() > KEPT;
        }
    };
    private IntConsumer missing = page -> {};
    private int size;

    /// What happens when a page is looked at that has not come; answered by `put`, sooner or later.
    public void onMissing(IntConsumer ask) {
        missing = ask;
    }

    /// Other rows: the first page, and how many there are as far as is known.
    public void begin(List<R> first, int count) {
        List<@Nullable R> before = Collections.nCopies(size, null);
        beginChange();
        pages.clear();
        size = Math.max(count, first.size());
        pages.put(0, List.copyOf(first));
        nextReplace(0, size, before);
        endChange();
    }

    /// How many there are, now that they are counted.
    public void count(int count) {
        if (count != size) {
            int before = size;
            beginChange();
            size = count;
            if (count > before) {
                nextAdd(before, count);
            } else {
                nextRemove(count, Collections.nCopies(before - count, null));
            }
            endChange();
        }
    }

    /// A page has come.
    public void put(int page, List<R> rows) {
        pages.put(page, List.copyOf(rows));
        beginChange();
        int from = page * PAGE;
        for (int i = from; i < Math.min(size, from + rows.size()); i++) {
            nextSet(i, null);
        }
        endChange();
    }

    /// The last row before this page, where the page before has come.
    public @Nullable R before(int page) {
        List<R> former = pages.get(page - 1);
        return former == null || former.size() < PAGE ? null : former.getLast();
    }

    @Override
    public @Nullable R get(int index) {
        List<R> page = pages.get(index / PAGE);
        if (page == null) {
            missing.accept(index / PAGE);
            return null;
        }
        return index % PAGE < page.size() ? page.get(index % PAGE) : null;
    }

    @Override
    public int size() {
        return size;
    }
}
