package org.shouwang.delivery.ui.result;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.Outcome;
import org.shouwang.delivery.Results;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Writes what is keyed into the store, one after the other; the sheet shows it at once and is put back where the store
/// refuses it.
final class ResultBooking {
    private static final Texts T = Texts.of(ResultBooking.class);

    private final Results results;
    private final SheetLines sheet;
    private final ResultHead head;
    private final Tasks tasks;
    private final Consumer<Fault> refused;
    private int open;
    private int begun;

    ResultBooking(Results results, SheetLines sheet, ResultHead head, Tasks tasks, Consumer<Fault> refused) {
        this.results = results;
        this.sheet = sheet;
        this.head = head;
        this.tasks = tasks;
        this.refused = refused;
    }

    /// Whether something is still on its way to the store.
    boolean busy() {
        return open > 0;
    }

    /// How much was begun so far: what is read meanwhile does not know of it.
    int begun() {
        return begun;
    }

    /// A result of a try.
    void book(List<Integer> rows, Outcome outcome) {
        write(rows, outcome, T.get("task.book"), false);
    }

    /// The last result was another one.
    ///
    /// @param outcome null for none
    void correct(List<Integer> rows, @Nullable Outcome outcome) {
        write(rows, outcome, T.get("task.correct"), true);
    }

    private void write(List<Integer> rows, @Nullable Outcome outcome, String task, boolean right) {
        List<ResultLine> before = rows.stream().map(sheet.lines::get).toList();
        var ids = before.stream().map(ResultLine::id).toList();
        var who = head.who();
        var at = head.at();
        Outcome stored = outcome == null ? Outcome.of(DeliveryStatus.PENDING) : outcome;
        sheet.mark(before, outcome);
        open++;
        begun++;
        tasks.write(task, progress -> {
                    if (right) {
                        results.correct(ids, stored, who, at);
                    } else {
                        results.book(ids, stored, who, at);
                    }
                    return true;
                })
                .then(done -> open--)
                .otherwise(fault -> {
                    open--;
                    before.forEach(line -> sheet.mark(List.of(line), line.outcome()));
                    refused.accept(fault);
                })
                .start();
    }
}
