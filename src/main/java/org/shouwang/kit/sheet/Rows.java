package org.shouwang.kit.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The rows of a list, handed over one at a time, so that 200,000 of them need no memory.
///
/// Each row has as many values as the sheet has columns: String, Number, LocalDate, LocalTime, LocalDateTime, [Marked]
/// or null; or it is one [Band].
@FunctionalInterface
public interface Rows {
    void each(Consumer<List<? extends @Nullable Object>> row);

    /// How many there are, or 0 where it is not known before.
    default long count() {
        return 0;
    }

    static Rows of(List<? extends List<? extends @Nullable Object>> rows) {
        return new Rows() {
            @Override
            public void each(Consumer<List<? extends @Nullable Object>> row) {
                rows.forEach(row);
            }

            @Override
            public long count() {
                return rows.size();
            }
        };
    }

    /// The same rows with a known number.
    default Rows counted(long count) {
        Rows rows = this;
        return new Rows() {
            @Override
            public void each(Consumer<List<? extends @Nullable Object>> row) {
                rows.each(row);
            }

            @Override
            public long count() {
                return count;
            }
        };
    }
}
