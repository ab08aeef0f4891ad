package org.shouwang.delivery.ui.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.SheetTable;
import org.shouwang.kit.fx.Stepper;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// 配送统计: the figures of a day, a week or a month, by stairwell, by person, by day.
public final class DeliveryStatsScreen implements Screen {
    public static final String ID = "delivery-stats";

    private static final Texts T = Texts.of(DeliveryStatsScreen.class);
    private static final String DESK = "delivery";

    private final DeliveryStatsModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final List<Tile> tiles = List.of(
            new Tile(T.get("noted")),
            new Tile(T.get("pieces")),
            new Tile(T.get("done")),
            new Tile(T.get("open")),
            new Tile(T.get("failed")));
    private final Bars bars = new Bars(Tint.INFO, true);
    private final Card days = new Card(T.get("days")).content(bars);
    private final StackPane list = new StackPane();
    private final StackPane body = new StackPane();
    private final Node figures;
    private final Node none;

    public DeliveryStatsScreen(DeliveryStatsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        page.beside(spans(), steps());
        page.actions(
                Buttons.link(T.get("act.desk"), () -> frame.open(DESK)),
                Buttons.plain(Icons.EXCEL, T.get("act.excel"), this::excel),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print));
        HBox top = Boxes.cards(tiles.toArray(Node[]::new));
        Segmented<StatsCut> cuts = new Segmented<>(List.of(StatsCut.values()), Texts::name, model.cut.get());
        cuts.valueProperty().bindBidirectional(model.cut);
        top.setMinHeight(Region.USE_PREF_SIZE);
        days.setMinHeight(Region.USE_PREF_SIZE);
        cuts.setMinHeight(Region.USE_PREF_SIZE);
        VBox all = Boxes.stack(top, days, cuts, Boxes.grow(list));
        figures = all;
        none = new EmptyState(
                Icons.DELIVERY, T.get("none"), ScreenCommand.of(T.get("act.desk"), () -> frame.open(DESK)));
        page.content(body);
        model.stats().subscribe(now -> show());
        model.cut.subscribe((was, now) -> table());
    }

    private Node spans() {
        Segmented<StatsSpan> spans = new Segmented<>(List.of(StatsSpan.values()), Texts::name, model.span.get());
        spans.valueProperty().bindBidirectional(model.span);
        return spans;
    }

    private Node steps() {
        Stepper steps = new Stepper(T.get("before"), T.get("next"), model::step, () -> model.day.set(model.today()));
        Runnable label = () -> {
            LocalDate day = model.day.get();
            String words = model.span.get() == StatsSpan.DAY
                    ? T.get("day", Dates.full(day), Dates.weekday(day.getDayOfWeek()))
                    : model.period().label();
            steps.show(words, model.period().last().isBefore(model.today()));
        };
        model.day.subscribe(label);
        model.span.subscribe(label);
        label.run();
        return steps;
    }

    private void show() {
        DeliveryStats now = model.stats().get();
        if (now == null) {
            return;
        }
        body.getChildren().setAll(now.empty() ? none : figures);
        DeliveryFigures sum = now.tally().total();
        int length = now.period().length();
        int past = now.days(model.today());
        tiles.get(0).show(Numbers.whole(sum.noted()), past > 1 ? T.get("average", tenth(sum.noted(), past), past) : "");
        tiles.get(1).show(Numbers.whole(sum.pieces()), T.get("unit.pieces"));
        tiles.get(2).show(Numbers.whole(sum.done()), share(sum.done(), sum.noted()), Tint.GOOD);
        tiles.get(3)
                .show(
                        Numbers.whole(sum.open()),
                        share(sum.open(), sum.noted()),
                        sum.open() == 0 ? Tint.PLAIN : Tint.WARN);
        tiles.get(4)
                .show(
                        Numbers.whole(sum.failed()),
                        share(sum.failed(), sum.noted()),
                        sum.failed() == 0 ? Tint.PLAIN : Tint.ALERT);
        days.sub(now.month().label());
        List<Bars.Bar> columns = new ArrayList<>();
        var byDay = now.monthTally().byDay();
        for (LocalDate day : now.month().days()) {
            columns.add(new Bars.Bar(
                    Integer.toString(day.getDayOfMonth()),
                    byDay.getOrDefault(day, DeliveryFigures.NONE).noted(),
                    length < 8 && now.period().contains(day)));
        }
        bars.show(columns);
        table();
    }

    private static String tenth(int count, int days) {
        return Numbers.decimal(Math.round(count * 10.0 / days) / 10.0);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : T.get("share", Math.round(part * 1000.0 / whole) / 10.0);
    }

    private void table() {
        DeliveryStats now = model.stats().get();
        if (now != null) {
            Sheet sheet = now.sheet(model.cut.get(), model.subtitle());
            list.getChildren().setAll(SheetTable.of(sheet, sheet.rowList()));
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
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", this::excel),
                ScreenCommand.of(T.get("before"), "Alt+Left", () -> model.step(-1)),
                ScreenCommand.of(T.get("next"), "Alt+Right", () -> model.step(1)));
    }

    private void print() {
        Supplier<List<Sheet>> sheets = model.sheets();
        frame.printing().preview(model.fileName(), progress -> sheets.get(), model.look());
    }

    private void excel() {
        Supplier<List<Sheet>> sheets = model.sheets();
        frame.printing().workbook(model.fileName(), progress -> sheets.get());
    }
}
