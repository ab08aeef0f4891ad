package org.shouwang.gate.ui;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.GateLists;
import org.shouwang.gate.GateRules;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.DialogCard;
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

    private static final String DUTY_WALK_UP = "walk-up";

    private final GateScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final EntryForm form;
    private final Table<EntryLine> table;
    private final HBox figures = Boxes.row();
    private final StackPane body = new StackPane();
    private final Node gate;
    private final Node none;

    public GateScreen(GateScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        form = new EntryForm(model.entry, this::turnAway);
        table = EntryTable.of(this, GateRules.usual());
        OpenPanel open = new OpenPanel(model, this::close);
        HBox lists = Boxes.cards(Boxes.grow(table), open);
        gate = Boxes.stack(form, Boxes.grow(lists));
        none = new EmptyState(
                Icons.GATE, T.get("none"), ScreenCommand.of(T.get("act.addCheckpoint"), this::addCheckpoint));
        page.getStylesheets().add(STYLE);
        page.beside(days(), points(), figures);
        page.actions(
                Buttons.link(T.get("act.walkUp"), () -> frame.open(DUTY, DUTY_WALK_UP)),
                Buttons.link(T.get("act.book"), () -> frame.open(BOOK)),
                Buttons.plain(Icons.EXCEL, T.get("act.exportMonth"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print));
        page.content(body);
        model.entry.onDone(this::done);
        model.listProperty().subscribe(this::show);
        model.loadedProperty()
                .subscribe(loaded -> body.getChildren().setAll(model.checkpoints.isEmpty() && loaded ? none : gate));
    }

    private Node days() {
        Button day = Buttons.plain("", model::backToToday);
        day.getStyleClass().add("day-button");
        model.day.subscribe(now -> day.setText(words(now)));
        Button next = Buttons.icon(Icons.RIGHT, T.get("day.next"), () -> model.step(1));
        model.day.subscribe(now -> next.setDisable(model.today()));
        HBox days = Boxes.row(Buttons.icon(Icons.LEFT, T.get("day.before"), () -> model.step(-1)), day, next);
        days.getStyleClass().add("days");
        return days;
    }

    private String words(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
        String words = T.get("day", day.getMonthValue(), day.getDayOfMonth(), weekday);
        return model.today() ? T.get("day.today", words) : words;
    }

    private Node points() {
        ComboBox<Checkpoint> box = Choices.box(List.of(), Checkpoint::name);
        box.setItems(model.checkpoints);
        box.valueProperty().bindBidirectional(model.checkpoint);
        box.setAccessibleText(T.get("label.checkpoint"));
        EntryForm.show(box, false);
        model.checkpoints.subscribe(() -> EntryForm.show(box, model.checkpoints.size() > 1));
        model.checkpoint.subscribe(
                now -> page.title().set(now == null ? T.get("title") : T.get("title.at", now.name())));
        return box;
    }

    private void show(GateLists.Day day) {
        body.getChildren().setAll(model.loadedProperty().get() && model.checkpoints.isEmpty() ? none : gate);
        table.items(day.entries());
        GateFigures now = day.figures();
        figures.getChildren()
                .setAll(Boxes.muted(T.get("figure.in", now.entered())), Boxes.muted(T.get("figure.out", now.left())));
        chip(now.turnedAway(), T.get("figure.turnedAway", now.turnedAway()), Tint.ALERT);
        chip(now.overridden(), T.get("figure.overridden", now.overridden()), Tint.WARN);
    }

    private void chip(int count, String words, Tint tint) {
        figures.getChildren().add(count == 0 ? Boxes.muted(words) : new Chip(words, tint));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
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
        return List.of(
                ScreenCommand.of(T.get("act.outsider"), "F6", () -> form.begin(EntryScreenModel.Mode.OUTSIDER)),
                ScreenCommand.of(T.get("act.vehicle"), "F4", () -> form.begin(EntryScreenModel.Mode.VEHICLE)),
                ScreenCommand.of(T.get("act.turnAway"), "F8", this::turnAway),
                ScreenCommand.of(T.get("act.line"), "Ctrl+N", form::clear),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.exportMonth"), "Ctrl+E", this::export),
                ScreenCommand.of(T.get("act.walkUp"), "F9", () -> frame.open(DUTY, DUTY_WALK_UP)),
                ScreenCommand.of(T.get("act.addCheckpoint"), this::addCheckpoint));
    }

    private void done(EntryCheck entry) {
        String words = T.get("done", Texts.name(entry.outcome()), entry.name().value(), Texts.name(entry.direction()));
        frame.notices().done(words, model::undo);
        form.focus();
    }

    private void close(EntryLine line) {
        model.close(line, this::done);
    }

    private void turnAway() {
        if (!model.entry.somebody()) {
            return;
        }
        DialogCard[] card = new DialogCard[1];
        TurnAwayList reasons = new TurnAwayList(why -> {
            card[0].close();
            model.entry.turnAway(why);
        });
        card[0] = frame.dialogs().show(T.get("turnAway.title"), reasons);
    }

    void revise(EntryLine line) {
        RevisionForm right = new RevisionForm(line, model.clock());
        frame.dialogs()
                .<EntryCheck>form(
                        T.get("revise.title", Texts.name(line.entry().outcome())),
                        right.form,
                        T.get("act.revise"),
                        () -> {
                            var draft = right.draft();
                            String reason = right.reason();
                            return progress -> model.revise(line.entry(), draft, reason);
                        },
                        entry -> frame.notices()
                                .done(T.get("revised", entry.name().value()), model::undo));
    }

    void strike(List<EntryLine> lines) {
        frame.dialogs()
                .prompt(
                        T.get("strike.question", lines.size()),
                        T.get("strike.why"),
                        "",
                        T.get("act.strike"),
                        why -> model.makeVoid(
                                lines,
                                why,
                                () -> frame.notices().done(T.get("struck", lines.size()), model::undo)));
    }

    private void addCheckpoint() {
        frame.dialogs()
                .prompt(
                        T.get("act.addCheckpoint"),
                        T.get("label.checkpoint"),
                        T.get("checkpoint.usual"),
                        T.get("act.addCheckpoint"),
                        name -> frame.tasks()
                                .write(T.get("act.addCheckpoint"), progress -> model.addCheckpoint(name))
                                .start());
    }

    private void print() {
        frame.printing().preview(T.get("file.day", model.day.get()), progress -> model.daySheet(), model.look());
    }

    private void export() {
        LocalDate day = model.day.get();
        frame.printing()
                .workbook(
                        T.get("file.month", day.getYear(), "%02d".formatted(day.getMonthValue())),
                        progress -> model.monthSheet());
    }
}
