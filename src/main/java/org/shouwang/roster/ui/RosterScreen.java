package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Slot;
import org.shouwang.roster.ui.paper.PaperFlow;

/// 值班: the roster of a month in three views, filling, gaps and fairness.
public final class RosterScreen implements Screen {
    private static final Texts T = Texts.of(RosterScreen.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("screen.title"));
    private final StackPane view = new StackPane();
    private final GapsCard gaps;
    private final FairnessCard fairness;
    private final PaperFlow paper;
    private final RosterSettings settings;
    private final FillFlow filling;
    private final GridActs acts;
    private final Legend legend = new Legend();
    private final VBox left;
    private final HBox body;
    private @Nullable DutyGrid last;
    private @Nullable Object lastPlace;

    public RosterScreen(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        acts = new GridActs(model, frame);
        paper = new PaperFlow(model.files(), frame, model.day()::get);
        settings = new RosterSettings(model, frame);
        filling = new FillFlow(model, frame);
        gaps = new GapsCard(model, acts::take, this::goTo);
        fairness = new FairnessCard(model, frame);
        page.beside(new RosterHeader(model).switches(this::draw))
                .actions(RosterHeader.more(settings), paper.printMenu(), paper.fileMenu(), RosterHeader.fill(filling));
        left = Boxes.stack(view, legend.node(), gaps.node());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        view.setMinHeight(0);
        body = Boxes.cards(left, fairness.node());
        body.setFillHeight(true);
        page.content(body);
        page.getStylesheets().add(css());
        model.shown().subscribe(shown -> draw());
        model.day().subscribe((before, day) -> draw());
        model.said().subscribe(this::say);
    }

    static String css() {
        return Objects.requireNonNull(RosterScreen.class.getResource("roster.css"))
                .toExternalForm();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.load();
    }

    /// @param argument a day, a month, or nothing
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.day().set(day);
        } else if (argument instanceof YearMonth month) {
            model.day().set(month.atDay(1));
        }
        model.load();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", paper::month),
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", paper::workbook),
                ScreenCommand.of(T.get("act.posts"), "Ctrl+N", settings::posts));
    }

    private void draw() {
        Shown shown = model.shown().get();
        page.title().set(T.get("screen.month", Dates.month(model.month())));
        if (shown == null || !YearMonth.from(shown.roster().period().first()).equals(model.month())) {
            return;
        }
        boolean first = shown.roster().shifts().isEmpty() || shown.serving() == 0;
        RosterView way = model.view().get();
        show(gaps.node(), !first && way == RosterView.SHIFTS);
        show(legend.node(), !first && way != RosterView.LIST);
        show(fairness.node(), !first && way != RosterView.LIST);
        page.sub()
                .set(
                        shown.roster().calendarKnown()
                                ? ""
                                : T.get("calendar.unknownBrief", model.month().getYear()));
        Slot before = acts.focused();
        DutyGrid grid = null;
        Node content;
        if (first) {
            content = new FirstSteps(shown, new Steps());
        } else if (way == RosterView.PEOPLE) {
            content = new PeopleGrid(shown, model.inSight().days(), acts, model, Look.scaleAt(page));
        } else if (way == RosterView.LIST) {
            content = new DutyList(shown, model.inSight().days(), acts);
        } else if (model.span().get() == RosterSpan.WEEK) {
            content = grid = DutyGrid.week(shown, model.week().days(), acts, Look.scaleAt(page));
        } else {
            content = grid = DutyGrid.month(shown, acts, Look.scaleAt(page));
        }
        Object place = List.of(model.month(), model.span().get());
        if (grid != null && last != null && place.equals(lastPlace)) {
            grid.stay(last);
        }
        last = grid;
        lastPlace = place;
        view.getChildren().setAll(content);
        boolean tall = first || way != RosterView.SHIFTS || model.span().get() == RosterSpan.MONTH;
        VBox.setVgrow(view, tall ? Priority.ALWAYS : Priority.SOMETIMES);
        VBox.setVgrow(gaps.node(), tall || shown.openPlaces() == 0 ? Priority.NEVER : Priority.ALWAYS);
        gaps.node().pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), tall);
        gaps.show(shown);
        legend.show(shown);
        fairness.show(shown);
        DutyCell cell = grid == null || before == null ? null : grid.cell(before);
        if (cell != null) {
            view.applyCss(); // the cells join the scene only with the skin of their scroll pane
            cell.requestFocus();
        }
        model.edits().broken().stream()
                .findFirst()
                .ifPresent(conflict -> OverruleForm.ask(model, frame, shown.roster(), conflict));
    }

    /// Puts a place in front, with the focus on it.
    private void goTo(Slot slot) {
        acts.focused(slot);
        if (slot.day().equals(model.day().get())) {
            draw();
        } else {
            model.go(slot.day());
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void say(@Nullable Said said) {
        if (said == null) {
            return;
        }
        if (said.undoable()) {
            frame.notices().done(said.sentence(), model::undo);
        } else {
            frame.notices().say(said.sentence(), said.warning() ? Tint.WARN : Tint.PLAIN);
        }
    }

    private final class Steps implements FirstSteps.Acts {
        @Override
        public void newPost() {
            new NewPost(model, frame).open(() -> {});
        }

        @Override
        public void newPeople() {
            new NewPeople(model, frame).open("", () -> {});
        }

        @Override
        public void openMembers() {
            frame.open("members");
        }

        @Override
        public void fill() {
            filling.empty();
        }
    }
}
