package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.SheetTable;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.Duty;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.sheet.RosterSheet;
import org.shouwang.roster.Slot;

/// 值班: the roster of a month in three views, filling, gaps and fairness.
public final class RosterScreen implements Screen, CellActs {
    private static final Texts T = Texts.of(RosterScreen.class);

    private final RosterScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("screen.title"));
    private final StackPane view = new StackPane();
    private final GapsCard gaps;
    private final FairnessCard fairness = new FairnessCard();
    private final HBox weekMoves;
    private final DutyMenu menu;
    private final VBox left;
    private final HBox body;
    private @Nullable DutyGrid grid;
    private @Nullable Slot focused;

    public RosterScreen(RosterScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        gaps = new GapsCard(model, this::take);
        menu = new DutyMenu(model, frame.dialogs());
        Segmented<RosterView> views = new Segmented<>(
                List.of(RosterView.values()), Texts::name, model.view().get());
        weekMoves = Boxes.row(
                Buttons.icon(
                        Icons.LEFT,
                        T.get("week.before"),
                        () -> model.go(model.day().get().minusDays(7))),
                Buttons.link(T.get("week.today"), () -> model.go(model.rosters().today())),
                Buttons.icon(
                        Icons.RIGHT,
                        T.get("week.after"),
                        () -> model.go(model.day().get().plusDays(7))));
        HBox months = Boxes.row(
                Buttons.icon(Icons.LEFT, T.get("month.before"), () -> model.goMonth(-1)),
                Buttons.icon(Icons.RIGHT, T.get("month.after"), () -> model.goMonth(1)));
        page.beside(months, views, weekMoves)
                .actions(
                        more(),
                        print(),
                        Buttons.plain(T.get("act.excel"), this::export),
                        Buttons.primary(T.get("act.fill"), model::fill));
        left = Boxes.stack(view, Legend.node(), gaps.node());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        body = Boxes.cards(left, fairness.node());
        body.setFillHeight(true);
        page.content(body);
        page.getStylesheets().add(css());
        views.valueProperty().subscribe((before, other) -> {
            model.view().set(other);
            draw();
        });
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
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", () -> preview(false)),
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", this::export),
                ScreenCommand.of(T.get("act.posts"), "Ctrl+N", this::setUp));
    }

    private MenuButton print() {
        MenuButton print = new MenuButton(T.get("act.print"));
        print.getItems()
                .addAll(
                        item(T.get("print.month"), () -> preview(false)),
                        item(T.get("print.sign"), () -> preview(true)));
        return print;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(T.get("act.more"));
        more.getItems().addAll(item(T.get("act.posts"), this::setUp), item(T.get("act.clear"), this::clear));
        return more;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void draw() {
        Shown shown = model.shown().get();
        page.title().set(T.get("screen.month", Dates.month(model.month())));
        boolean week = model.view().get() == RosterView.WEEK;
        show(weekMoves, week);
        boolean none = shown == null || shown.roster().shifts().isEmpty();
        show(
                gaps.node(),
                !none && model.view().get() != RosterView.LIST && model.view().get() != RosterView.PEOPLE);
        show(left.getChildren().get(1), !none && model.view().get() != RosterView.LIST);
        show(fairness.node(), !none && model.view().get() != RosterView.LIST);
        if (shown == null || !YearMonth.from(shown.roster().period().first()).equals(model.month())) {
            return;
        }
        page.sub()
                .set(
                        shown.roster().calendarKnown()
                                ? ""
                                : T.get("calendar.unknownBrief", model.month().getYear()));
        grid = null;
        view.getChildren().setAll(none ? empty() : content(shown));
        boolean tall = !week || none;
        VBox.setVgrow(view, tall ? Priority.ALWAYS : Priority.SOMETIMES);
        VBox.setVgrow(gaps.node(), tall || shown.openPlaces() == 0 ? Priority.NEVER : Priority.ALWAYS);
        gaps.node().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("low"), tall);
        view.setMinHeight(0);
        gaps.show(shown);
        fairness.show(shown);
        if (grid != null && focused != null) {
            grid.cell(focused).ifPresent(Node::requestFocus);
        }
    }

    private Node content(Shown shown) {
        return switch (model.view().get()) {
            case WEEK -> grid = DutyGrid.week(shown, model.week().days(), this, Look.scaleAt(page));
            case MONTH -> grid = DutyGrid.month(shown, this, Look.scaleAt(page));
            case PEOPLE -> new PeopleGrid(shown, Look.scaleAt(page));
            case LIST -> {
                Sheet list = RosterSheet.list(shown.roster(), RosterHead.NONE);
                yield SheetTable.of(list, list.rowList());
            }
        };
    }

    private Node empty() {
        return new EmptyState(Icons.ROSTER, T.get("empty.sentence"), ScreenCommand.of(T.get("empty.add"), this::setUp));
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

    private void setUp() {
        PostsPane pane = new PostsPane(model, frame);
        frame.dialogs().show(T.get("posts.title"), pane);
    }

    private void clear() {
        LocalDate from = model.from(Period.month(model.month()));
        frame.dialogs()
                .ask(
                        T.get("clear.ask", Dates.brief(from)),
                        T.get("clear.consequence"),
                        T.get("clear.act"),
                        model::clear);
    }

    private void preview(boolean toSign) {
        String name = toSign ? T.get("file.sign", model.week().first()) : T.get("file.month", model.month());
        frame.printing()
                .preview(
                        name,
                        progress -> model.sheets(toSign, progress),
                        () -> toSign ? model.look().get() : model.look().get().compact());
    }

    private void export() {
        frame.printing().workbook(T.get("file.month", model.month()), model::workbook);
    }

    @Override
    public void choose(Slot slot) {
        focused = slot;
        @Nullable DialogCard[] card = new DialogCard[1];
        CandidatePane pane = new CandidatePane(typed -> model.candidates(slot, typed), member -> {
            if (card[0] != null) {
                card[0].close();
            }
            take(slot, member);
        });
        card[0] = frame.dialogs().show(T.get("choose.title", model.where(slot)), pane);
    }

    private void take(Slot slot, Member member) {
        model.edits().assign(slot, member);
    }

    @Override
    public void remove(Duty duty) {
        Shown shown = model.shown().get();
        focused = shown == null ? null : shown.roster().slot(duty);
        model.edits().remove(duty);
    }

    @Override
    public void dropped(long dutyId, Slot slot, @Nullable Duty onto) {
        Shown shown = model.shown().get();
        if (shown == null) {
            return;
        }
        shown.roster().allDuties().stream()
                .filter(duty -> duty.id().value() == dutyId)
                .findFirst()
                .ifPresent(duty -> {
                    boolean same = duty.shiftId().equals(slot.shift().id())
                            && duty.day().equals(slot.day());
                    if (!same && onto != null) {
                        model.edits().swap(duty, onto);
                    } else if (!same) {
                        model.edits().move(duty, slot);
                    }
                });
    }

    @Override
    public void menu(Duty duty, Node beside, double screenX, double screenY) {
        Shown shown = model.shown().get();
        if (shown != null) {
            menu.of(shown, duty).show(beside, screenX, screenY);
        }
    }
}
