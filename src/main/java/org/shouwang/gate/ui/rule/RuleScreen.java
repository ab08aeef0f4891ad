package org.shouwang.gate.ui.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.gate.rule.RuleTemplate;
import org.shouwang.gate.rule.Trial;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// 放行规则: which rules the gate keeps now, which come, and how they are made, tried and put in force.
public final class RuleScreen implements Screen {
    public static final String ID = "gate-rules";

    private static final Texts T = Texts.of(RuleScreen.class);
    private static final String GATE = "gate";
    private static final int WEEK = 7;

    private final RuleScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final RuleEditor editor;
    private final SetList list;
    private final HBox acts = Boxes.row();

    public RuleScreen(RuleScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        editor = new RuleEditor(model);
        list = new SetList(model);
        page.getStylesheets()
                .add(Objects.requireNonNull(RuleScreen.class.getResource("rule.css"))
                        .toExternalForm());
        MenuButton fresh = new MenuButton(T.get("act.new"));
        fresh.setGraphic(Icons.ADD.node());
        fresh.getStyleClass().add("plain");
        for (RuleTemplate template : RuleTemplate.values()) {
            fresh.getItems().add(item(T.get("new.from", Texts.name(template)), () -> model.begin(template.draft())));
        }
        page.beside(fresh);
        page.actions(acts);
        page.content(Boxes.cards(list, Boxes.grow(editor)));
        model.lookedProperty().subscribe(set -> acts());
        model.setsProperty().subscribe(sets -> acts());
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    /// What can be done with the set that is looked at.
    private void acts() {
        RuleSet set = model.lookedProperty().get();
        acts.getChildren().clear();
        if (set == null) {
            return;
        }
        SetState state = model.state(set);
        Button copy = Buttons.plain(Icons.COPY, T.get("act.copy"), this::copy);
        acts.getChildren()
                .addAll(
                        Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                        Buttons.plain(Icons.REPORT, T.get("act.try"), this::tryOut));
        switch (state) {
            case DRAFT -> {
                acts.getChildren().add(Buttons.plain(Icons.DELETE, T.get("act.discard"), this::discard));
                acts.getChildren().add(Buttons.plain(Icons.CLOCK, T.get("act.later"), () -> putInForce(true)));
                acts.getChildren().add(Buttons.primary(T.get("act.now"), () -> putInForce(false)));
            }
            case COMING -> {
                acts.getChildren().add(Buttons.plain(T.get("act.withdraw"), this::end));
                acts.getChildren().add(Buttons.plain(Icons.CLOCK, T.get("act.otherTime"), () -> putInForce(true)));
                acts.getChildren().add(Buttons.primary(T.get("act.now"), () -> putInForce(false)));
            }
            case IN_FORCE -> {
                if (set.id() != null) {
                    acts.getChildren().add(Buttons.plain(T.get("act.end"), this::end));
                }
                acts.getChildren().add(copy);
            }
            case RESTING, FORMER -> acts.getChildren().add(copy);
        }
    }

    private void copy() {
        with(set -> model.begin(set.copy(T.get("copy.name", set.name()))));
    }

    private void discard() {
        with(set -> frame.dialogs()
                .ask(
                        T.get("discard.question", set.name()),
                        T.get("act.discard"),
                        () -> model.discard(() -> frame.notices().done(T.get("discarded", set.name()), model::undo))));
    }

    private void end() {
        with(set -> model.end(done ->
                frame.notices().done(T.get(done.draft() ? "withdrawn" : "ended", done.name()), model::undo)));
    }

    /// Tries the rules on the last seven days first, so that whoever puts them in force knows what they do.
    private void putInForce(boolean later) {
        with(set -> frame.tasks()
                .run(T.get("task.try"), progress -> {
                    LocalDate last = model.today().minusDays(1);
                    return model.tryOut(set, last.minusDays(WEEK - 1), last, progress);
                })
                .then(tried -> new ForceForm(model, later, told(tried.trial())).open(frame, set))
                .stopped(() -> new ForceForm(model, later, "").open(frame, set))
                .start());
    }

    private static String told(Trial trial) {
        return trial.judged() == 0
                ? T.get("told.nothing")
                : T.get("told", trial.judged(), trial.barred()) + "\n"
                        + T.get("told.change", trial.newlyBarred(), trial.freed());
    }

    private void tryOut() {
        with(set -> {
            LocalDate last = model.today().minusDays(1);
            Form form = new Form();
            form.node(Boxes.sentence(T.get("try.how")));
            form.columns(2);
            Field<LocalDate> from = form.date(
                    T.get("try.from"), model.clock(), f -> f.required().initial(last.minusDays(WEEK - 1)));
            Field<LocalDate> to =
                    form.date(T.get("try.to"), model.clock(), f -> f.required().initial(last));
            frame.dialogs()
                    .<RuleScreenModel.Tried>form(
                            T.get("try.title", set.name()),
                            form,
                            T.get("act.try"),
                            () -> {
                                LocalDate first = from.require();
                                LocalDate end = to.require();
                                if (end.isBefore(first)) {
                                    throw new Fault("GATE-38", T.get("try.order"));
                                }
                                return progress -> model.tryOut(set, first, end, progress);
                            },
                            tried -> show(set, tried));
        });
    }

    private void show(RuleSet set, RuleScreenModel.Tried tried) {
        DialogCard[] card = new DialogCard[1];
        TrialPane pane = new TrialPane(tried, model.clock().getZone(), change -> {
            card[0].close();
            frame.open(GATE, change.line().day());
        });
        card[0] = frame.dialogs().show(T.get("try.result", set.name()), Boxes.grow(pane));
        card[0].getStyleClass().add("wide-card");
    }

    private void print() {
        PageLook around = model.look().get();
        with(set -> frame.printing()
                .paper(T.get("file.notice", model.today()), progress -> model.notice(set, around, progress)));
    }

    private void with(Consumer<RuleSet> act) {
        RuleSet set = model.lookedProperty().get();
        if (set != null) {
            act.accept(set);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// Comes with the part to look at, or with a rule set.
    @Override
    public void open(@Nullable Object argument) {
        shown();
        if (argument instanceof RulePart part) {
            editor.look(part);
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.copyNow"), "Ctrl+N", this::copy),
                ScreenCommand.of(T.get("act.try"), "F9", this::tryOut),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print));
    }
}
