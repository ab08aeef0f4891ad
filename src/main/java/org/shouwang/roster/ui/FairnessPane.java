package org.shouwang.roster.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Share;
import org.shouwang.roster.Standing;

/// 公平: everyone's shifts, hours, nights, weekends and holidays, this month and to date, as figures and as bars.
final class FairnessPane extends VBox {
    private static final Texts T = Texts.of(FairnessPane.class);
    private static final double BAR = 180;

    private final List<Standing> all;
    private final StackPane place = new StackPane();
    private Measure measure = Measure.HOURS;

    /// What the bars show.
    enum Measure {
        HOURS,
        SHIFTS,
        NIGHTS,
        WEEKENDS,
        HOLIDAYS;

        double of(@Nullable Share share) {
            if (share == null) {
                return 0;
            }
            return switch (this) {
                case HOURS -> share.hours();
                case SHIFTS -> share.shifts();
                case NIGHTS -> share.nights();
                case WEEKENDS -> share.weekends();
                case HOLIDAYS -> share.holidays();
            };
        }
    }

    static void open(RosterScreenModel model, Frame frame) {
        frame.tasks()
                .run(T.get("work.fair"), progress -> model.standings())
                .then(all -> Roomy.show(frame, T.get("fair.whole"), new FairnessPane(all), 84))
                .start();
    }

    private FairnessPane(List<Standing> all) {
        this.all = all;
        getStyleClass().addAll("stack", "fairness-pane");
        getStylesheets().add(RosterScreen.css());
        Segmented<Measure> measures = new Segmented<>(List.of(Measure.values()), Texts::name, measure);
        measures.valueProperty().subscribe((before, chosen) -> {
            measure = chosen;
            draw();
        });
        getChildren().addAll(Boxes.row(Boxes.muted(T.get("fair.bars")), measures), Boxes.grow(place), foot());
        draw();
    }

    private Label foot() {
        return Boxes.sentence(T.get("fair.ahead"));
    }

    private void draw() {
        double most = most(Standing::now);
        double mostToDate = most(Standing::toDate);
        double mean = all.stream()
                .mapToDouble(line -> measure.of(line.now()))
                .average()
                .orElse(0);
        double usual = all.stream().mapToDouble(Standing::hoursAhead).average().orElse(0);
        Table<Standing> table = Tables.<Standing>of()
                .node(
                        T.get("fair.name"),
                        76,
                        line -> line.now().member().called(),
                        line -> DutyChip.person(line.now().member()))
                .node(
                        T.get("fair.barNow", Texts.name(measure)),
                        BAR + 60,
                        line -> number(line.now()),
                        line -> bar(measure.of(line.now()), most, mean))
                .sortedBy(Comparator.comparingDouble(line -> measure.of(line.now())))
                .node(
                        T.get("fair.barToDate", Texts.name(measure)),
                        BAR + 60,
                        line -> number(line.toDate()),
                        line -> bar(measure.of(line.toDate()), mostToDate, -1))
                .sortedBy(Comparator.comparingDouble(line -> measure.of(line.toDate())))
                .number(T.get("fair.shifts"), 40, line -> line.now().shifts())
                .under(T.get("fair.now"))
                .number(T.get("fair.hours"), 44, line -> Math.round(line.now().hours()))
                .under(T.get("fair.now"))
                .number(T.get("fair.nights"), 36, line -> line.now().nights())
                .under(T.get("fair.now"))
                .number(T.get("fair.weekends"), 46, line -> line.now().weekends())
                .under(T.get("fair.now"))
                .number(T.get("fair.holidays"), 36, line -> line.now().holidays())
                .under(T.get("fair.now"))
                .number(T.get("fair.off"), 66, line -> Math.round(line.hoursAhead() - usual))
                .under(T.get("fair.now"))
                .number(
                        T.get("fair.hours"),
                        52,
                        line -> Math.round(line.toDate().hours()))
                .under(T.get("fair.toDate"))
                .number(T.get("fair.nights"), 40, line -> line.toDate().nights())
                .under(T.get("fair.toDate"))
                .bare()
                .build();
        table.items(all);
        place.getChildren().setAll(table);
    }

    private String number(@Nullable Share share) {
        return Numbers.decimal(measure.of(share));
    }

    private double most(java.util.function.Function<Standing, @Nullable Share> of) {
        ToDoubleFunction<Standing> value = line -> measure.of(of.apply(line));
        return Math.max(1, all.stream().mapToDouble(value).max().orElse(1));
    }

    private static Node bar(double value, double most, double mean) {
        Region bar = new Region();
        bar.getStyleClass().add(mean >= 0 ? "fair-bar" : "fair-bar-past");
        double wide = BAR * value / most;
        bar.setMinWidth(wide);
        bar.setPrefWidth(wide);
        bar.setMaxWidth(wide);
        Label figure = new Label(Numbers.decimal(value));
        figure.getStyleClass().add("fair-figure");
        HBox row = new HBox(bar, figure);
        row.getStyleClass().add("fair-row");
        return row;
    }
}
