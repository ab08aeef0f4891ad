package org.shouwang.app.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Dialogs;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Layers;
import org.shouwang.kit.fx.Notices;
import org.shouwang.kit.fx.Printing;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.settings.Places;
import org.shouwang.settings.Preferences;

/// The first window, page by page, until a store is open.
public final class Welcome {
    private static final Texts T = Texts.of(Welcome.class);

    private final Clock clock;
    private final Places places;
    private final Preferences preferences;
    private final Tasks tasks;
    private final Consumer<Desk> opened;
    private final Sampling sample;
    private final StackPane page = new StackPane();
    private final Layers layers = new Layers(page);
    private final Dialogs dialogs;
    private final Notices notices;
    private final Founding first;

    /// Makes the sample compound at a place where there is none; slow.
    @FunctionalInterface
    public interface Sampling {
        void make(Path file);
    }

    /// @param opened takes the open store, on the FX thread; from then on the window is its own
    public Welcome(
            Clock clock,
            Places places,
            Preferences preferences,
            Tasks tasks,
            FileChoice files,
            Sampling sample,
            Consumer<Desk> opened) {
        this.clock = clock;
        this.places = places;
        this.preferences = preferences;
        this.tasks = tasks;
        this.sample = sample;
        this.opened = opened;
        this.dialogs = new Dialogs(layers, tasks, files);
        this.notices = new Notices(layers, clock);
        this.first = new Founding(clock);
        layers.getStylesheets()
                .add(java.util.Objects.requireNonNull(Welcome.class.getResource("welcome.css"))
                        .toExternalForm());
        start();
    }

    /// The root of the scene; wear a `Look` on it.
    public Layers root() {
        return layers;
    }

    /// A sentence at the foot of the window, such as that the preferences could not be read.
    public void say(String sentence) {
        notices.say(sentence);
    }

    /// The page with the three ways in.
    public void start() {
        List<Path> known =
                preferences.stores().stream().filter(Files::isRegularFile).toList();
        show(new StartPage(this, known).node());
    }

    /// The questions for a new store.
    public void ask() {
        NewOfficePage asking = new NewOfficePage(this);
        show(asking.node());
        asking.focus();
    }

    /// Opens a store: at once, or after its password.
    public void open(Path file) {
        tasks.run(T.get("opening"), progress -> Files.isRegularFile(file) && Ledger.needsPassword(file))
                .then(locked -> {
                    if (locked) {
                        UnlockPage unlock = new UnlockPage(this, file, new Attempts(clock));
                        show(unlock.node());
                        unlock.focus();
                    } else {
                        open(file, null, fault -> {
                            start();
                            dialogs.fault(fault);
                        });
                    }
                })
                .start();
    }

    /// @param otherwise takes what stood in the way, on the FX thread
    void open(Path file, char @Nullable [] secret, Consumer<Fault> otherwise) {
        tasks.run(T.get("opening"), progress -> Desk.open(file, clock, secret))
                .then(opened)
                .otherwise(otherwise)
                .start();
    }

    void chooseFile() {
        dialogs.openFile(T.get("open.choose"), FileChoice.Kind.of(T.get("open.kind"), "shouwang"))
                .ifPresent(this::open);
    }

    /// Opens the sample, made first where it is not there.
    void openSample() {
        Path file = places.stores().resolve("sample.shouwang");
        show(waiting(T.get("sample.making")));
        tasks.run(T.get("sample.making"), progress -> {
                    if (!Files.exists(file)) {
                        Files.createDirectories(places.stores());
                        sample.make(file);
                    }
                    return Desk.open(file, clock, null);
                })
                .then(opened)
                .otherwise(fault -> {
                    start();
                    dialogs.fault(fault);
                })
                .start();
    }

    /// Makes the store and shows its recovery code; opens at once where it has none.
    void make(NewOffice office, Consumer<Fault> otherwise) {
        Path file = places.newStore(office.compound());
        tasks.run(T.get("making"), progress -> first.make(file, office))
                .then(made -> {
                    if (made.recoveryCode() == null) {
                        opened.accept(made.desk());
                    } else {
                        show(new RecoveryPage(this, office, made, made.recoveryCode()).node());
                    }
                })
                .otherwise(otherwise)
                .start();
    }

    void ready(Desk desk) {
        opened.accept(desk);
    }

    Clock clock() {
        return clock;
    }

    Path folder() {
        return places.stores();
    }

    Printing printing() {
        return new Printing(dialogs, tasks, notices);
    }

    private void show(Node node) {
        page.getChildren().setAll(node);
    }

    private static Region waiting(String sentence) {
        StackPane pane = new StackPane(Boxes.muted(sentence));
        pane.setMinSize(0, 0);
        return pane;
    }
}
