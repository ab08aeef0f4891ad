package org.shouwang.roster.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.LogKind;
import org.shouwang.roster.Slot;

/// 在岗交接: who is there now, the handover logs, the checks of posts.
public final class DutyDayScreen implements Screen {
    public static final String ID = "duty";
    /// Opens with the form for somebody who came unplanned.
    public static final String WALK_UP = "walk-up";
    private static final Texts T = Texts.of(DutyDayScreen.class);

    /// The parts of this screen.
    public enum Part {
        NOW,
        LOG,
        CHECKS
    }

    private final OnDutyScreenModel onDuty;
    private final HandoverScreenModel handover;
    private final PostCheckScreenModel checks;
    private final Frame frame;
    private final Page page = new Page(T.get("day.title"));
    private final StackPane body = new StackPane();
    private final Segmented<Part> parts;
    private final OnDutyPane onDutyPane;
    private final HandoverPane handoverPane;
    private final PostCheckPane checkPane;
    private final Node printing;
    private final Node exporting;
    private final Node checking;

    public DutyDayScreen(
            OnDutyScreenModel onDuty, HandoverScreenModel handover, PostCheckScreenModel checks, Frame frame) {
        this.onDuty = onDuty;
        this.handover = handover;
        this.checks = checks;
        this.frame = frame;
        checkPane = new PostCheckPane(checks, frame);
        handoverPane = new HandoverPane(handover, frame);
        onDutyPane = new OnDutyPane(onDuty, frame, this::openLog, checkPane::add);
        parts = new Segmented<>(List.of(Part.values()), Texts::name, Part.NOW);
        printing = Buttons.plain(Icons.PRINT, T.get("act.print"), checkPane::print);
        exporting = Buttons.plain(Icons.EXCEL, T.get("act.excel"), checkPane::export);
        checking = Buttons.plain(T.get("check.add"), () -> checkPane.add(null));
        page.beside(parts)
                .actions(
                        printing,
                        exporting,
                        checking,
                        Buttons.plain(
                                Icons.ADD,
                                T.get("walkUp.title"),
                                () -> onDutyPane.forms().add(null)));
        page.content(Boxes.grow(body));
        page.getStylesheets().add(RosterScreen.css());
        page.getStylesheets().add(css());
        parts.valueProperty().subscribe(this::show);
        onDuty.said().subscribe(said -> say(said, onDuty::undo));
        handover.said().subscribe(said -> say(said, handover::undo));
        checks.said().subscribe(said -> say(said, checks::undo));
        onDuty.shown()
                .subscribe(reading -> page.sub()
                        .set(
                                reading == null
                                        ? ""
                                        : T.get(
                                                "day.moment",
                                                Dates.brief(reading.moment().toLocalDate()))));
    }

    static String css() {
        return Objects.requireNonNull(DutyDayScreen.class.getResource("duty.css"))
                .toExternalForm();
    }

    private void show(Part part) {
        body.getChildren()
                .setAll(
                        switch (part) {
                            case NOW -> onDutyPane;
                            case LOG -> handoverPane;
                            case CHECKS -> checkPane;
                        });
        visible(printing, part == Part.CHECKS);
        visible(exporting, part == Part.CHECKS);
        load(part);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void load(Part part) {
        switch (part) {
            case NOW -> onDuty.load();
            case LOG -> handover.load();
            case CHECKS -> checks.load();
        }
    }

    private void openLog(Slot slot) {
        handover.open(slot);
        parts.valueProperty().set(Part.LOG);
    }

    private void say(@Nullable Said said, Runnable undo) {
        if (said == null) {
            return;
        }
        if (said.undoable()) {
            frame.notices().done(said.sentence(), undo);
        } else {
            frame.notices().say(said.sentence(), said.warning() ? Tint.WARN : Tint.PLAIN);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        load(parts.value());
    }

    /// @param argument a part of it, the place whose log is wanted, or nothing
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof Part part) {
            parts.valueProperty().set(part);
        } else if (argument instanceof Slot slot) {
            openLog(slot);
        } else if (WALK_UP.equals(argument)) {
            onDutyPane.forms().add(null);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(
                        T.get("walkUp.title"),
                        "Ctrl+N",
                        () -> onDutyPane.forms().add(null)),
                ScreenCommand.of(T.get("check.add"), "F6", () -> checkPane.add(null)),
                ScreenCommand.of(
                        T.get("log.call"),
                        "F7",
                        () -> inLog(() -> handoverPane.forms().add(LogKind.CALL))),
                ScreenCommand.of(
                        T.get("log.handOver"),
                        "F9",
                        () -> inLog(() -> handoverPane.forms().handOver())),
                ScreenCommand.of(T.get("check.filter"), "Ctrl+F", checkPane::focusFilter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", this::export));
    }

    private void inLog(Runnable act) {
        if (parts.value() == Part.LOG) {
            act.run();
        } else {
            parts.valueProperty().set(Part.LOG);
        }
    }

    private void print() {
        switch (parts.value()) {
            case NOW -> frame.open("roster");
            case LOG -> handoverPane.print();
            case CHECKS -> checkPane.print();
        }
    }

    private void export() {
        if (parts.value() == Part.CHECKS) {
            checkPane.export();
        }
    }
}
