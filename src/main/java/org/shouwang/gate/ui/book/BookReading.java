package org.shouwang.gate.ui.book;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.BookTotals;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryGroup;
import org.shouwang.gate.EntryGrouping;
import org.shouwang.gate.EntryId;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateBook;
import org.shouwang.kit.fx.PagedRows;
import org.shouwang.kit.fx.Running;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// Reads the register beside the window: the first page at once, then the sums, other pages when they are looked at.
/// While somebody types on, only the last question is asked; what was under way for a former one is stopped.
final class BookReading {
    private static final Texts T = Texts.of(BookReading.class);

    private final GateBook book;
    private final PagedRows<EntryLine> rows;
    private final Tasks tasks;
    private final TreeSet<Integer> missing = new TreeSet<>();
    private @Nullable Question next;
    private @Nullable Answer nextAnswer;
    private EntryFilter current = EntryFilter.ALL;
    private long @Nullable [] order;
    private @Nullable Running counting;
    private @Nullable Running ordering;
    private boolean asking;
    private boolean paging;
    private int generation;

    BookReading(GateBook book, PagedRows<EntryLine> rows, Tasks tasks) {
        this.book = book;
        this.rows = rows;
        this.tasks = tasks;
        rows.onMissing(this::miss);
    }

    /// @param filter settled beside the window, as names have to be looked up
    record Question(Supplier<EntryFilter> filter, @Nullable EntryGrouping by) {}

    /// What comes back, each on the FX thread.
    interface Answer {
        void rows();

        void groups(List<EntryGroup> found);

        void totals(BookTotals sums);
    }

    void ask(Question question, Answer answer) {
        next = question;
        nextAnswer = answer;
        stop(counting);
        stop(ordering);
        if (!asking) {
            begin();
        }
    }

    private static void stop(@Nullable Running work) {
        if (work != null) {
            work.cancel();
        }
    }

    private void begin() {
        Question question = next;
        Answer answer = nextAnswer;
        if (question == null || answer == null) {
            return;
        }
        next = null;
        asking = true;
        int mine = ++generation;
        tasks.run(T.get("task.read"), progress -> first(question, progress))
                .then(found -> arrive(mine, found, question, answer))
                .otherwise(fault -> {
                    asking = false;
                    throw fault;
                })
                .start();
    }

    private record First(EntryFilter filter, List<EntryLine> page, List<EntryGroup> groups) {}

    private First first(Question question, Progress progress) {
        EntryFilter filter = question.filter().get();
        return question.by() == null
                ? new First(filter, book.page(filter, null, PagedRows.PAGE), List.of())
                : new First(filter, List.of(), book.groups(filter, question.by(), progress));
    }

    private void arrive(int mine, First found, Question question, Answer answer) {
        asking = false;
        if (next != null) {
            begin();
            return;
        }
        boolean same = found.filter().equals(current);
        current = found.filter();
        order = null;
        missing.clear();
        if (question.by() == null) {
            boolean whole = found.page().size() < PagedRows.PAGE;
            rows.begin(found.page(), same && !whole ? rows.size() : found.page().size());
            answer.rows();
        } else {
            answer.groups(found.groups());
        }
        counting = tasks.run(T.get("task.count"), progress -> book.totals(found.filter(), progress))
                .then(sums -> {
                    if (mine == generation && next == null) {
                        if (question.by() == null) {
                            rows.count((int) Math.min(Integer.MAX_VALUE, sums.lines()));
                        }
                        answer.totals(sums);
                    }
                })
                .start();
    }

    private void miss(int page) {
        missing.add(page);
        if (!paging) {
            // the list is being laid out: it changes afterwards
            paging = true;
            turn();
        }
    }

    private void turn() {
        Integer page = missing.pollLast();
        if (page == null) {
            paging = false;
            return;
        }
        missing.removeIf(other -> Math.abs(other - page) > 3); // scrolled past
        int mine = generation;
        EntryFilter filter = current;
        EntryLine before = rows.before(page);
        long[] known = order;
        if (before == null && known == null) {
            order(page);
            return;
        }
        tasks.run(
                        T.get("task.read"),
                        progress -> before != null
                                ? book.page(filter, before.entry(), PagedRows.PAGE)
                                : book.lines(ids(known, page)))
                .then(lines -> {
                    if (mine == generation) {
                        rows.put(page, lines);
                    }
                    turn();
                })
                .start();
    }

    /// Somebody jumped: from now on it is known which line stands where.
    private void order(int page) {
        int mine = generation;
        EntryFilter filter = current;
        missing.add(page);
        ordering = tasks.run(T.get("task.order"), progress -> book.order(filter, progress))
                .then(all -> {
                    if (mine == generation) {
                        order = all;
                    }
                    turn();
                })
                .stopped(() -> {
                    missing.clear();
                    paging = false;
                })
                .start();
    }

    private static List<EntryId> ids(long @Nullable [] order, int page) {
        if (order == null) {
            return List.of();
        }
        int from = Math.min(order.length, page * PagedRows.PAGE);
        int to = Math.min(order.length, from + PagedRows.PAGE);
        return Arrays.stream(order, from, to).mapToObj(EntryId::new).toList();
    }
}
