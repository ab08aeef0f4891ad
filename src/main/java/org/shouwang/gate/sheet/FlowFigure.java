package org.shouwang.gate.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.gate.GateFlow;
import org.shouwang.gate.GateTally;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.text.Texts;

/// In and out as columns on A4, by hour or by day, the numbers under them.
public final class FlowFigure {
    private static final Texts T = Texts.of(FlowFigure.class);
    private static final int IN = 0x0A58A8;
    private static final int OUT = 0xE3C99A;
    private static final double WIDE = 1000;
    private static final double HIGH = 540;
    private static final double LEFT = 46;
    private static final double LINE = 22;

    private FlowFigure() {}

    private record Column(String name, double in, double out, String inWords, String outWords) {}

    /// The 24 hours; over several days what one of them sees on average.
    ///
    /// @param days how many days are averaged
    /// @param about compound, days, checkpoint
    public static Figure byHour(GateTally tally, int days, ZoneId zone, String about) {
        List<Column> columns = new ArrayList<>();
        tally.byHour(zone).forEach((hour, flow) -> {
            double in = (double) flow.entered() / days;
            double out = (double) flow.left() / days;
            columns.add(new Column(T.get("chart.hour", hour), in, out, words(in), words(out)));
        });
        String title = days == 1 ? T.get("chart.byHour") : T.get("chart.byHourOf", days);
        return figure(title, about, columns, days > 1);
    }

    /// The days of a month; those after `today` stay empty.
    public static Figure byDay(GateTally month, LocalDate today, String about) {
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<LocalDate, GateFlow> day : month.byDay().entrySet()) {
            boolean past = !day.getKey().isAfter(today);
            GateFlow flow = day.getValue();
            columns.add(new Column(
                    Integer.toString(day.getKey().getDayOfMonth()),
                    flow.entered(),
                    flow.left(),
                    past ? words(flow.entered()) : "",
                    past ? words(flow.left()) : ""));
        }
        return figure(T.get("chart.byDay"), about, columns, false);
    }

    /// Whole numbers as they are, averages with one decimal.
    public static String words(double count) {
        long tenths = Math.round(count * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private static Figure figure(String title, String about, List<Column> columns, boolean average) {
        List<Figure.Box> boxes = new ArrayList<>();
        List<Figure.Word> words = new ArrayList<>();
        double most = 0.1;
        for (Column column : columns) {
            most = Math.max(most, Math.max(column.in(), column.out()));
        }
        double step = (WIDE - LEFT) / columns.size();
        double bar = step * 0.36;
        double foot = HIGH - 3 * LINE - 8;
        boxes.add(box(LEFT, foot, WIDE - LEFT, 0.8, 0x8C959F));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double middle = LEFT + (i + 0.5) * step;
            bar(boxes, middle - bar, foot, bar, (foot - 20) * column.in() / most, IN);
            bar(boxes, middle, foot, bar, (foot - 20) * column.out() / most, OUT);
            words.add(new Figure.Word(column.name(), middle, foot + 14, 11, true));
            words.add(new Figure.Word(column.inWords(), middle, foot + 14 + LINE, size(column.inWords(), step), false));
            words.add(new Figure.Word(
                    column.outWords(), middle, foot + 14 + 2 * LINE, size(column.outWords(), step), false));
        }
        words.add(new Figure.Word(T.get("flow.entered"), LEFT / 2, foot + 14 + LINE, 12, true));
        words.add(new Figure.Word(T.get("flow.left"), LEFT / 2, foot + 14 + 2 * LINE, 12, true));
        double in = columns.stream().mapToDouble(Column::in).sum();
        double out = columns.stream().mapToDouble(Column::out).sum();
        List<Figure.Key> keys = List.of(
                new Figure.Key(IN, "", average ? T.get("chart.in.average", words(in)) : T.get("chart.in", words(in))),
                new Figure.Key(
                        OUT, "", average ? T.get("chart.out.average", words(out)) : T.get("chart.out", words(out))));
        return new Figure(title, about, WIDE, HIGH, boxes, words, keys);
    }

    private static double size(String words, double step) {
        return Math.min(12, step * 1.6 / Math.max(2, words.length()));
    }

    private static void bar(List<Figure.Box> boxes, double x, double foot, double wide, double high, int rgb) {
        if (high > 0) {
            boxes.add(box(x, foot - high, wide, high, rgb));
        }
    }

    private static Figure.Box box(double x, double y, double wide, double high, int rgb) {
        return new Figure.Box(x, y, wide, high, rgb, "", List.of());
    }
}
