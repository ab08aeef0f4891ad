package org.shouwang.exchange;

import java.util.List;
import org.shouwang.kit.sheet.Book;

/// A foreign workbook with what its columns seem to mean.
public record Source(String name, Book book, List<ListLayout> layouts) {
    public Source {
        layouts = List.copyOf(layouts);
    }

    public Source with(List<ListLayout> corrected) {
        return new Source(name, book, corrected);
    }
}
