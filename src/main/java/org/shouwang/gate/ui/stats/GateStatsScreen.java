package org.shouwang.gate.ui.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateFigures;
import org.shouwang.gate.sheet.FlowFigure;
import org.shouwang.gate.sheet.GateStats;
import org.shouwang.gate.ui.paper.GatePaperFlow;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Stepper;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Dates;

/// 出入统计: the figures of a day, a week or a month, by hour, day, class and purpose.
public final class GateStatsScreen implements Screen {
    public static final String ID = "gate-stats";

    private static final Texts T = Texts.of(GateStatsScreen.class);
    private static final String STYLE = Objects.requireNonNull(GateStatsScreen.class.getResource("stats.css"))
            .toExternalForm();
    private static final ChineseCalendar CALENDAR = ChineseCalendar.standard();
    private static final String GATE = "gate";

    private final GateStatsModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final List<Tile> tiles = List.of(
            new Tile(T.get("in")),
            new Tile(T.get("out")),
            new Tile(T.get("turnedAway")),
            new Tile(T.get("overridden")),
            new Tile(T.get("companions")),
            new Tile(T.get("vehicles")),
            new Tile(T.get("notBack")),
            new Tile(T.get("notLeft")));
    private final FlowBars hours = new FlowBars();
    private final FlowBars days = new FlowBars().onOpen(this::day);
    private final Card hourCard = new Card(T.get("hours"));
    private final Card dayCard = new Card(T.get("days"));
    private final FlowRanks classes = new FlowRanks(T.get("classes"));
    private final FlowRanks purposes = new FlowRanks(T.get("purposes"));
    private final StackPane body = new StackPane();
    private final Node figures;
    private final Node none;

    public GateStatsScreen(GateStatsModel model, Frame frame, GatePaperFlow papers) {
        this.model = model;
        this.frame = frame;
        page.getStylesheets().add(STYLE);
        page.beside(spans(), steps(), points());
        page.actions(
                Buttons.link(T.get("act.gate"), () -> frame.open(GATE, model.day.get())),
                Buttons.plain(Icons.EXCEL, T.get("act.excel"), this::excel),
                Buttons.plain(Icons.REPORT, T.get("act.print"), this::print),
                papers.menu(model.day::get));
        hourCard.content(hours);
        dayCard.content(days);
        HBox top = Boxes.cards(tiles.toArray(Node[]::new));
        HBox ranks = Boxes.cards(classes.node(), purposes.node());
        VBox all = Boxes.stack(top, hourCard, dayCard, ranks);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        figures = scroll;
        none = new EmptyState(Icons.GATE, T.get("none"), ScreenCommand.of(T.get("act.gate"), () -> frame.open(GATE)));
        page.content(body);
        model.stats().subscribe(this::show);
    }

    private Node spans() {
        Segmented<StatsSpan> spans = new Segmented<>(List.of(StatsSpan.values()), Texts::name, model.span.get());
        spans.valueProperty().bindBidirectional(model.span);
        return spans;
    }

    private Node steps() {
        Stepper steps = new Stepper(T.get("before"), T.get("next"), model::step, () -> model.day.set(model.today()));
        Runnable label = () -> steps.show(words(), model.period().last().isBefore(model.today()));
        model.day.subscribe(label);
        model.span.subscribe(label);
        label.run();
        return steps;
    }

    private String words() {
        LocalDate day = model.day.get();
        return switch (model.span.get()) {
            case DAY -> T.get("day", Dates.full(day), Dates.weekday(day.getDayOfWeek()));
            case WEEK ->
                T.get(
                        "week",
                        Dates.brief(model.period().first()),
                        Dates.brief(model.period().last()));
            case MONTH -> model.period().label();
        };
    }

    private Node points() {
        ComboBox<StatsPoint> box = Choices.box(List.of(), StatsPoint::name);
        box.setItems(model.points);
        box.valueProperty().bindBidirectional(model.point);
        box.setAccessibleText(T.get("checkpoint"));
        // one checkpoint and "all" say the same
        Runnable fit = () -> {
            box.setVisible(model.points.size() > 2);
            box.setManaged(model.points.size() > 2);
        };
        fit.run();
        model.points.subscribe(fit);
        return box;
    }

    private void show(@Nullable GateStats now) {
        if (now == null) {
            return;
        }
        body.getChildren().setAll(now.empty() ? none : figures);
        GateFigures sum = now.figures();
        int[] values = {
            sum.entered(),
            sum.left(),
            sum.turnedAway(),
            sum.overridden(),
            sum.companions(),
            sum.vehicles(),
            sum.notBack(),
            sum.notLeft()
        };
        String[] under = {
            average(now, sum.entered()),
            average(now, sum.left()),
            T.get("of", sum.checks()),
            T.get("counted"),
            T.get("people"),
            T.get("times"),
            T.get("atEnd"),
            T.get("atEnd")
        };
        for (int i = 0; i < values.length; i++) {
            tiles.get(i).show(Numbers.whole(values[i]), under[i]);
        }
        hourCard.sub(now.days() > 1 ? T.get("hours.average", now.days()) : T.get("hours.day"));
        List<FlowBars.Pair> pairs = new ArrayList<>();
        now.tally().byHour(model.zone()).forEach((hour, flow) -> {
            double in = (double) flow.entered() / now.days();
            double out = (double) flow.left() / now.days();
            pairs.add(new FlowBars.Pair(
                    T.get("hour", hour), in, out, FlowFigure.words(in), FlowFigure.words(out), false, false));
        });
        hours.show(pairs);
        days(now);
        classes.show(now.tally().byCategory(), Texts::name);
        purposes.show(now.tally().byPurpose(), words -> words.isEmpty() ? T.get("noPurpose") : words);
    }

    private static String average(GateStats now, int count) {
        return now.days() > 1 ? T.get("average", FlowFigure.words((double) count / now.days())) : T.get("checks");
    }

    private void days(GateStats now) {
        dayCard.sub(now.month().period().label());
        List<FlowBars.Pair> pairs = new ArrayList<>();
        now.month().byDay().forEach((day, flow) -> {
            boolean past = !day.isAfter(model.today());
            pairs.add(new FlowBars.Pair(
                    Integer.toString(day.getDayOfMonth()),
                    flow.entered(),
                    flow.left(),
                    past ? Integer.toString(flow.entered()) : "",
                    past ? Integer.toString(flow.left()) : "",
                    now.period().length() < 8 && now.period().contains(day),
                    CALENDAR.day(day).rest()));
        });
        days.show(pairs);
    }

    private void day(int place) {
        GateStats now = model.stats().get();
        if (now != null) {
            model.go(now.month().period().first().plusDays(place));
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

    /// Comes with the day to show.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.go(day);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.table"), this::table),
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", this::excel),
                ScreenCommand.of(T.get("before"), "Alt+Left", () -> model.step(-1)),
                ScreenCommand.of(T.get("next"), "Alt+Right", () -> model.step(1)));
    }

    private void print() {
        GateStats now = model.stats().get();
        if (now != null) {
            PageLook around = model.look();
            frame.printing()
                    .paper(
                            T.get("file.chart", model.fileName()),
                            progress -> Papers.figures(model.figures(now, around), Figure.Size.A4, around, progress));
        }
    }

    private void table() {
        PageLook around = model.look();
        frame.printing().preview(model.fileName(), progress -> model.sheets(around), () -> around);
    }

    private void excel() {
        PageLook around = model.look();
        frame.printing().workbook(model.fileName(), progress -> model.sheets(around));
    }
}
