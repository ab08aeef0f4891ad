package org.shouwang.gate.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.ui.EntryScreenModel.Mode;
import org.shouwang.gate.ui.paper.GatePaperFlow;
import org.shouwang.gate.ui.place.PlaceScreen;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 卡口: the entry line, the list of the day, who is not back and who has not left.
public final class GateScreen implements Screen {
    static final String STYLE =
            Objects.requireNonNull(GateScreen.class.getResource("gate.css")).toExternalForm();

    private static final Texts T = Texts.of(GateScreen.class);
    /// Where somebody who came to help is written down.
    private static final String DUTY = "duty";

    /// The whole register, of all days.
    private static final String BOOK = "gate-book";
    /// Typing in what was written on paper.
    private static final String LATE = "gate-late";

    /// The figures by hour and day.
    private static final String STATS = "gate-stats";

    private static final String DUTY_WALK_UP = "walk-up";
    private static final int KEYS = 9;

    private static final String RULES = "gate-rules";

    private final GateScreenModel model;
    private final Frame frame;
    private final GatePaperFlow papers;
    private final Page page = new Page(T.get("title"));
    private final EntryForm form;
    private final OpenPanel open;
    private final Table<EntryLine> table;
    private final GateDialogs dialogs;
    private final StackPane body = new StackPane();
    private final Node gate;
    private final Node none;

    public GateScreen(GateScreenModel model, Frame frame, GatePaperFlow papers) {
        this.model = model;
        this.papers = papers;
        this.frame = frame;
        dialogs = new GateDialogs(model, frame, this::back);
        form = new EntryForm(model.entry, dialogs::turnAway, dialogs::mend);
        table = EntryTable.of(dialogs, () -> model.entry.rules.get(), this::point);
        open = new OpenPanel(model, this::close, dialogs::allLeave, this::back);
        HBox lists = Boxes.cards(Boxes.grow(table), open);
        gate = Boxes.stack(new ClockNotice(model), form, Boxes.grow(lists));
        none = new EmptyState(
                Icons.GATE, T.get("none"), ScreenCommand.of(T.get("act.addCheckpoint"), dialogs::addCheckpoint));
        GateHead head = new GateHead(model, page);
        page.getStylesheets().add(STYLE);
        page.beside(head.days(), head.points(), head.figures());
        page.actions(
                Buttons.link(T.get("act.walkUp"), this::walkUp),
                Buttons.link(T.get("act.late"), () -> frame.open(LATE)),
                Buttons.link(T.get("act.book"), () -> frame.open(BOOK)),
                Buttons.link(T.get("act.rules"), () -> frame.open(RULES)),
                Buttons.link(T.get("act.stats"), () -> frame.open(STATS)),
                head.menu(this::emergency, dialogs::addCheckpoint, () -> frame.open(PlaceScreen.ID)),
                papers.menu(model.day::get, T.get("act.exportMonth"), this::export));
        page.content(body);
        page.addEventHandler(KeyEvent.KEY_TYPED, form::stray);
        model.entry.acts.onDone(this::done);
        model.listProperty().subscribe(this::show);
        model.habits.subscribe(now -> show(model.listProperty().get()));
        model.loadedProperty().subscribe(loaded -> arrange());
        model.checkpoints.subscribe(() -> {
            table.view().getColumns().get(1).setVisible(model.checkpoints.size() > 1);
            arrange(); // the first checkpoint brings the desk
        });
        new Alarm(model, open).start();
    }

    private void arrange() {
        Node now = model.checkpoints.isEmpty() && model.loadedProperty().get() ? none : gate;
        if (!body.getChildren().contains(now)) {
            body.getChildren().setAll(now);
        }
    }

    private String point(EntryLine line) {
        return model.checkpoints.stream()
                .filter(point -> point.id().equals(line.entry().checkpointId()))
                .map(point -> point.name())
                .findFirst()
                .orElse("");
    }

    private void show(GateLists.Day day) {
        arrange();
        table.items(
                model.habits.get().hidesVoid()
                        ? day.entries().stream()
                                .filter(line -> line.entry().counts())
                                .toList()
                        : day.entries());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.entry.recognition.prepare();
        model.refresh();
        back();
    }

    private void back() {
        form.focus();
    }

    /// Comes with a door or with words to look for: they stand in the search line.
    @Override
    public void open(@Nullable Object argument) {
        shown();
        if (argument instanceof Dwelling door) {
            model.entry.recognition.typed.set(door.brief());
        } else if (argument instanceof String words) {
            model.entry.recognition.typed.set(words);
        } else if (argument instanceof LocalDate day) {
            model.day.set(day);
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> all = new ArrayList<>(List.of(
                ScreenCommand.of(T.get("act.outsider"), "F6", () -> model.entry.begin(Mode.OUTSIDER)),
                ScreenCommand.of(T.get("act.vehicle"), "F4", () -> model.entry.begin(Mode.VEHICLE)),
                ScreenCommand.of(T.get("act.turnAway"), "F8", dialogs::turnAway),
                ScreenCommand.of(T.get("act.mend"), "F7", dialogs::mend),
                ScreenCommand.of(T.get("act.openList"), "F9", open::enterList),
                ScreenCommand.of(T.get("act.line"), "Ctrl+N", form::clear),
                ScreenCommand.of(T.get("act.undo"), "Ctrl+Z", this::undo),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.exportMonth"), "Ctrl+E", this::export),
                ScreenCommand.of(T.get("act.walkUp"), this::walkUp),
                ScreenCommand.of(T.get("act.addCheckpoint"), dialogs::addCheckpoint)));
        for (int i = 1; i <= KEYS; i++) {
            int number = i;
            all.add(ScreenCommand.of(T.get("act.end", i), "Alt+" + i, () -> open.key(number)));
        }
        for (int i = 0; i < EntryForm.EMERGENCY.size(); i++) {
            VehicleKind kind = EntryForm.EMERGENCY.get(i);
            all.add(ScreenCommand.of(
                    T.get("act.emergency", Texts.name(kind)), "Ctrl+" + (i + 1), () -> emergency(kind)));
        }
        return all;
    }

    private void walkUp() {
        frame.open(DUTY, DUTY_WALK_UP);
    }

    private void emergency(VehicleKind kind) {
        model.entry.acts.emergency(kind);
    }

    private void done(EntryCheck entry) {
        String words = T.get("done", Texts.name(entry.outcome()), entry.name().value(), Texts.name(entry.direction()));
        frame.notices().done(words, dialogs::undo);
        back();
    }

    private void close(OpenLine line) {
        model.lines.close(line, this::done, sentence -> {
            frame.notices().say(sentence, Tint.WARN);
            model.refresh();
        });
    }

    /// What was cleared comes back first; otherwise the last act is taken back.
    private void undo() {
        if (model.entry.cleared.get() != null && model.entry.recognition.recognised.get() == null) {
            model.entry.restore();
        } else {
            dialogs.undo();
        }
    }

    private void print() {
        papers.day(model.day.get());
    }

    private void export() {
        LocalDate day = model.day.get();
        frame.printing()
                .workbook(
                        T.get("file.month", day.getYear(), "%02d".formatted(day.getMonthValue())),
                        progress -> model.monthSheet());
    }
}
