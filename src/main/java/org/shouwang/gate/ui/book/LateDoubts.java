package org.shouwang.gate.ui.book;

import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.LateEntries;
import org.shouwang.gate.LateLine;
import org.shouwang.gate.LateReview;
import org.shouwang.gate.Warning;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;

/// What speaks against the line under the keys, asked beside the window while one types: the next day, a time before
/// the line above, rules of that day, a line that seems typed twice.
final class LateDoubts {
    private static final Texts T = Texts.of(LateDoubts.class);

    final ObservableList<String> hints = FXCollections.observableArrayList();
    private final LateEntries late;
    private final LateReader reader;
    private final ObjectProperty<@Nullable LateSaved> mends;
    private final LateQueue queue;
    private final Tasks tasks;
    private List<EntryCheck> twins = List.of();
    private int asked;

    LateDoubts(
            LateEntries late,
            LateReader reader,
            ObjectProperty<@Nullable LateSaved> mends,
            LateQueue queue,
            Tasks tasks) {
        this.late = late;
        this.reader = reader;
        this.mends = mends;
        this.queue = queue;
        this.tasks = tasks;
    }

    void weigh() {
        clear();
        LocalDateTime at = reader.moment();
        if (at != null) {
            hints.addAll(reader.ofTime(at));
        }
        LateLine line = reader.ifWhole();
        if (line == null) {
            return;
        }
        int mine = asked;
        queue.asked();
        tasks.run(T.get("task.review"), progress -> late.review(line))
                .then(review -> {
                    if (mine == asked) {
                        show(review);
                    }
                    queue.answered();
                })
                .otherwise(fault -> queue.answered()) // saving says what is wrong with the line
                .start();
    }

    private void show(LateReview review) {
        review.warnings().stream().filter(Warning::bars).map(Warning::sentence).forEach(hints::add);
        LateSaved own = mends.get();
        twins = review.twins().stream()
                .filter(twin -> own == null
                        || own.line() == null
                        || !twin.id().equals(own.line().entry().id()))
                .toList();
        twins.forEach(twin -> hints.add(reader.twin(twin)));
    }

    /// The line that seems the same, null for none.
    @Nullable
    EntryCheck twin() {
        return twins.isEmpty() ? null : twins.getFirst();
    }

    void clear() {
        asked++;
        hints.clear();
        twins = List.of();
    }
}
