package org.shouwang.exchange.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.HeadingBook;
import org.shouwang.exchange.KnownLayout;
import org.shouwang.exchange.OwnWord;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What the page of column words shows: the office's own words, the lists that were corrected, the largest file.
public final class HeadingScreenModel {
    private static final Texts T = Texts.of(HeadingScreenModel.class);

    private final HeadingBook book;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new State(List.of(), List.of(), 0));

    /// All that the page shows.
    public record State(List<OwnWord> words, List<KnownLayout> layouts, int megabytes) {}

    /// A meaning with the words that are understood without being taught.
    public record Usual(Heading heading, List<String> words) {
        public static List<Usual> all() {
            return Arrays.stream(Heading.values())
                    .map(heading -> new Usual(heading, HeadingBook.builtIn(heading)))
                    .toList();
        }
    }

    public HeadingScreenModel(HeadingBook book, Ledger ledger, Tasks tasks) {
        this.book = book;
        this.tasks = tasks;
        ledger.onChange(changed -> {
            if (changed.touches("heading_alias", "import_layout", "setting")) {
                refresh();
            }
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void refresh() {
        tasks.run(T.get("headings.read"), progress -> new State(book.ownWords(), book.layouts(), book.megabytes()))
                .then(state::set)
                .start();
    }

    /// Adding as work for a form. Faults EXCHANGE-03, EXCHANGE-04.
    public Work<Boolean> adding(String word, @Nullable Heading heading) {
        return progress -> {
            book.add(word, heading);
            return true;
        };
    }

    public void remove(List<OwnWord> words) {
        write(() -> words.forEach(book::remove));
    }

    public void forget(List<KnownLayout> layouts) {
        write(() -> layouts.forEach(book::forget));
    }

    public void megabytes(int megabytes) {
        if (megabytes != state.get().megabytes()) {
            write(() -> book.megabytes(megabytes));
        }
    }

    private void write(Runnable change) {
        tasks.write(T.get("headings.write"), progress -> {
                    change.run();
                    return true;
                })
                .then(done -> refresh())
                .start();
    }
}
