package org.shouwang.kit.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A field that finds while one types: dwelling, person, or anything in the whole program; arrows choose, Enter takes,
/// Esc leaves.
///
/// The source is asked on the FX thread on every change and must answer from memory (≤ 50 ms).
public final class Picker<T> extends StackPane {
    private static final int RECENT = 5;

    private final Function<String, List<Hit<T>>> source;
    private final TextField field = new TextField();
    private final HitList<T> list = new HitList<>(this::take);
    private final ObjectProperty<@Nullable Hit<T>> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final List<Hit<T>> picked = new ArrayList<>();
    private Supplier<List<Hit<T>>> recent = () -> picked;
    private Supplier<String> foot = () -> "";
    private @Nullable Consumer<T> onPick;
    private boolean keeps = true;
    private boolean free;
    private boolean quiet;

    public Picker(Function<String, List<Hit<T>>> source) {
        this.source = source;
        getStyleClass().add("picker");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        field.textProperty().subscribe(this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setOnMouseClicked(event -> look());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
    }

    /// What happens with the one taken, besides [#chosenProperty].
    public Picker<T> onPick(Consumer<T> taker) {
        onPick = taker;
        return this;
    }

    /// For a search box: the field is emptied after each pick instead of keeping it.
    public Picker<T> search() {
        keeps = false;
        return this;
    }

    public Picker<T> prompt(String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
        return this;
    }

    /// For a field that takes any words, such as the name of somebody from elsewhere: a hit is taken where somebody
    /// chooses it, or typed letters or digits for it, never in the place of a name that was written out.
    public Picker<T> free() {
        free = true;
        return this;
    }

    /// What stands in the list while nothing is typed, instead of what was picked here last.
    public Picker<T> recent(Supplier<List<Hit<T>>> hits) {
        recent = hits;
        return this;
    }

    /// What is said where nothing is found, for a field that finds neither people nor rooms.
    public Picker<T> none(String words) {
        list.nothing(words);
        return this;
    }

    /// A quiet line under the hits, asked after each change; `""` for none.
    public Picker<T> foot(Supplier<String> words) {
        foot = words;
        return this;
    }

    public TextField field() {
        return field;
    }

    public @Nullable T value() {
        Hit<T> hit = chosen.get();
        return hit == null ? null : hit.value();
    }

    /// Shows a value as if it had been picked; null empties the field.
    public void set(@Nullable Hit<T> hit) {
        quiet = true;
        chosen.set(hit);
        field.setText(hit == null ? "" : hit.title());
        quiet = false;
        close();
    }

    public ObjectProperty<@Nullable Hit<T>> chosenProperty() {
        return chosen;
    }

    /// Puts the list away; what was typed stays.
    public void fold() {
        close();
    }

    /// What is listed right now, best first.
    public List<Hit<T>> hits() {
        return list.hits();
    }

    /// Whether hits are shown now; where not, Enter means the words as typed.
    public boolean listing() {
        return open();
    }

    private void typed(String text) {
        if (quiet) {
            return;
        }
        chosen.set(null);
        if (field.isFocused()) {
            look();
        }
    }

    private void look() {
        String text = field.getText() == null ? "" : field.getText().strip();
        if (text.isEmpty()) {
            open(recent.get(), text);
        } else if (chosen.get() == null) {
            open(source.apply(text), text);
        }
    }

    private void open(List<Hit<T>> hits, String typed) {
        Layers layers = Layers.around(this);
        if (layers == null || hits.isEmpty() && (free || typed.isEmpty())) {
            close();
            return;
        }
        list.show(hits, typed.isEmpty() ? "" : foot.get());
        if (free && (typed.isEmpty() || writtenOut(typed))) {
            list.unmark();
        }
        layers.drop(this, list);
    }

    private static boolean writtenOut(String typed) {
        return typed.codePoints().anyMatch(Character::isIdeographic);
    }

    private void close() {
        Layers layers = Layers.around(list);
        if (layers != null) {
            layers.lift(list);
        }
    }

    private boolean open() {
        return list.getParent() != null;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                if (open()) {
                    list.move(event.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
                } else {
                    look();
                }
                event.consume();
            }
            case ENTER -> {
                Hit<T> hit = list.current();
                if (open() && hit != null) {
                    take(hit);
                    event.consume();
                } else if (free) {
                    close();
                }
            }
            case ESCAPE -> {
                if (open()) {
                    close();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void take(Hit<T> hit) {
        close();
        picked.removeIf(old -> old.value().equals(hit.value()));
        picked.addFirst(hit);
        if (picked.size() > RECENT) {
            picked.removeLast();
        }
        set(keeps ? hit : null);
        field.end();
        if (onPick != null) {
            onPick.accept(hit.value());
        }
    }

    /// One hit that is the only one is taken when the field is left.
    private void leave() {
        if (open()
                && keeps
                && chosen.get() == null
                && !(free && writtenOut(field.getText()))
                && list.hits().size() == 1
                && !field.getText().isBlank()) {
            take(list.hits().getFirst());
        }
        close();
    }
}
