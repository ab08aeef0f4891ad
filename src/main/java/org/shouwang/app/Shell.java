package org.shouwang.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Dialogs;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Layers;
import org.shouwang.kit.fx.Notices;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Printing;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.text.Texts;

/// The window: rail, band, status bar, and the screen in front. Knows no book; [Desk] tells it which entries there are.
public final class Shell implements Frame {
    private static final Texts T = Texts.of(Shell.class);
    private static final String DUTY = "duty";

    private final Layers layers;
    private final StackPane stage = new StackPane();
    private final Rail rail;
    private final Band band;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Printing printing;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Deque<String> back = new ArrayDeque<>();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");
    private List<Entry> order = List.of();
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    /// @param search what the box at the top finds; each hit's value opens it
    public Shell(ShellModel model, Finder search, Clock clock, Tasks tasks, FileChoice files) {
        this.tasks = tasks;
        BorderPane frame = new BorderPane(stage);
        layers = new Layers(frame);
        dialogs = new Dialogs(layers, tasks, files);
        notices = new Notices(layers, clock);
        printing = new Printing(
                dialogs,
                tasks,
                notices,
                () -> new Marking(model.user().get(), LocalDateTime.now(clock), T.get("shell.care")));
        rail = new Rail(model.railCollapsed());
        band = new Band(model, search, clock);
        band.onDuty(() -> open(DUTY, null));
        frame.setTop(band);
        frame.setLeft(rail);
        frame.setBottom(new StatusBar(model, notices, tasks));
        stage.getStyleClass().add("stage");
        stage.setMinSize(0, 0);
        layers.getStylesheets()
                .add(java.util.Objects.requireNonNull(Shell.class.getResource("shell.css"))
                        .toExternalForm());
        ShellKeys.attach(this, layers, band.search());
        layers.sceneProperty().subscribe(scene -> {
            Screen front = front();
            if (scene != null && front != null) {
                front.node().requestFocus();
            }
        });
    }

    /// What the rail lists, in this order; only screens that are there.
    public void entries(List<Entry> all) {
        order = List.copyOf(all);
        entries.clear();
        all.forEach(entry -> entries.put(entry.id(), entry));
        rail.show(order.stream().filter(Entry::listed).toList(), this::open);
    }

    /// What Ctrl+Z and Ctrl+Y do outside a text field.
    public void onUndo(Runnable undoing, Runnable redoing) {
        undo = undoing;
        redo = redoing;
    }

    /// The root of the scene; wear a [org.shouwang.kit.fx.Look] on it.
    public Layers root() {
        return layers;
    }

    public List<String> ids() {
        return order.stream().map(Entry::id).toList();
    }

    /// The id of the screen in front, empty before the first.
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public @Nullable Screen front() {
        return screens.get(current.get());
    }

    @Override
    public void open(String screenId, @Nullable Object argument) {
        Entry entry = entries.get(screenId);
        if (entry == null) {
            return;
        }
        String before = current.get();
        if (argument != null && !before.isEmpty() && !before.equals(screenId)) {
            back.push(before);
        } else if (argument == null) {
            back.clear();
        }
        Screen screen = screens.computeIfAbsent(screenId, id -> entry.screen().apply(this));
        Node node = screen.node();
        stage.getChildren().setAll(node);
        current.set(screenId);
        rail.mark(entry.marked());
        node.requestFocus();
        if (argument == null) {
            screen.shown();
        } else {
            screen.open(argument);
        }
    }

    /// Back to the screen from which the user was sent here; false where there is none.
    boolean back() {
        if (back.isEmpty()) {
            return false;
        }
        String id = back.pop();
        Deque<String> further = new ArrayDeque<>(back);
        open(id, null);
        back.addAll(further);
        return true;
    }

    List<Entry> listed() {
        return order;
    }

    Picker<Runnable> search() {
        return band.search();
    }

    void undo() {
        undo.run();
    }

    void redo() {
        redo.run();
    }

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public Printing printing() {
        return printing;
    }
}
