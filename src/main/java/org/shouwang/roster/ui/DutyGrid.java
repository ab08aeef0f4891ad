package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Day;
import org.shouwang.kit.time.DayKind;
import org.shouwang.roster.Post;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;

/// The roster as a grid: a week with a column a day, or a month with a line a day. Arrow keys walk from cell to cell.
final class DutyGrid extends VBox {
    private static final Texts T = Texts.of(DutyGrid.class);

    private final double scale;
    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();
    private final GridBlock block;
    private final ScrollPane scroll = new ScrollPane();

    private DutyGrid(double scale, CellActs acts) {
        this.scale = scale;
        block = new GridBlock(body, acts);
        getStyleClass().addAll("card", "flush", "duty-grid");
    }

    /// Lines are the shifts of each post, columns seven days; `scale` 1.5 for letters of 150 %.
    static DutyGrid week(Shown shown, List<LocalDate> days, CellActs acts, double scale) {
        DutyGrid grid = new DutyGrid(scale, acts);
        grid.columns(56, 58, days.size());
        grid.head.addRow(0, headed(T.get("grid.post"), ""), headed(T.get("grid.shift"), ""));
        for (int i = 0; i < days.size(); i++) {
            grid.head.add(dayHead(shown, days.get(i), true), i + 2, 0);
        }
        int line = 0;
        for (Post post : shown.roster().posts()) {
            List<Shift> shifts = shown.roster().shifts(post.id());
            Label name = new Label(post.name());
            name.getStyleClass().add("post-name");
            name.setWrapText(true);
            name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            grid.body.add(name, 0, line, 1, shifts.size());
            for (Shift shift : shifts) {
                Label hours = new Label(shift.hours());
                hours.getStyleClass().add("shift-hours");
                hours.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                grid.body.add(hours, 1, line);
                List<@Nullable DutyCell> cells = new ArrayList<>();
                for (int i = 0; i < days.size(); i++) {
                    grid.place(shown, new Slot(shift, days.get(i)), i + 2, line, cells, acts);
                }
                grid.block.add(cells);
                line++;
            }
        }
        grid.getChildren().addAll(grid.head, grid.scrolled());
        return grid;
    }

    /// Lines are the days of the period, columns the shifts of each post, as on the printed sheet.
    static DutyGrid month(Shown shown, CellActs acts, double scale) {
        DutyGrid grid = new DutyGrid(scale, acts);
        grid.getStyleClass().add("by-day");
        List<Shift> shifts = shown.roster().shifts();
        grid.columns(84, 0, shifts.size());
        grid.head.add(headed(T.get("grid.day"), ""), 0, 0, 1, 2);
        int column = 2;
        for (Post post : shown.roster().posts()) {
            int wide = shown.roster().shifts(post.id()).size();
            grid.head.add(headed(post.name(), "grid-group"), column, 0, wide, 1);
            for (Shift shift : shown.roster().shifts(post.id())) {
                grid.head.add(headed(T.get("grid.shiftTitle", shift.name(), shift.hours()), ""), column++, 1);
            }
        }
        int line = 0;
        for (LocalDate day : shown.roster().period().days()) {
            grid.body.add(dayHead(shown, day, false), 0, line);
            List<@Nullable DutyCell> cells = new ArrayList<>();
            for (int i = 0; i < shifts.size(); i++) {
                grid.place(shown, new Slot(shifts.get(i), day), i + 2, line, cells, acts);
            }
            grid.block.add(cells);
            line++;
        }
        grid.getChildren().addAll(grid.head, grid.scrolled());
        long before = shown.roster().period().days().stream()
                .filter(day -> day.isBefore(shown.today()))
                .count();
        grid.sight(before == line ? 0 : (int) before, line);
        return grid;
    }

    private void columns(double first, double second, int others) {
        for (GridPane pane : List.of(head, body)) {
            pane.getColumnConstraints().addAll(fixed(first * scale), fixed(second * scale));
            for (int i = 0; i < others; i++) {
                ColumnConstraints share = new ColumnConstraints(111 * scale, 116 * scale, Double.MAX_VALUE);
                share.setHgrow(Priority.ALWAYS);
                share.setPercentWidth(-1);
                pane.getColumnConstraints().add(share);
            }
        }
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("grid-head");
        body.getStyleClass().add("grid-body");
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    /// Stays where another one was scrolled to.
    void stay(DutyGrid before) {
        scroll.setVvalue(before.scroll.getVvalue());
    }

    /// Brings a line into sight when the grid is first laid out.
    private void sight(int line, int lines) {
        if (line > 3 && lines > 0) {
            scroll.setVvalue((double) line / lines);
        }
    }

    private Node scrolled() {
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.hvalueProperty()
                .subscribe(() -> head.setTranslateX(-scroll.getHvalue()
                        * Math.max(
                                0, body.getWidth() - scroll.getViewportBounds().getWidth())));
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        body.widthProperty().subscribe(width -> {
            head.setMinWidth(width.doubleValue());
            head.setMaxWidth(width.doubleValue());
        });
        return Boxes.grow(scroll);
    }

    private void place(Shown shown, Slot slot, int column, int line, List<@Nullable DutyCell> cells, CellActs acts) {
        if (slot.shift().runs(slot.day())
                || !shown.roster().duties(slot.shift().id(), slot.day()).isEmpty()) {
            DutyCell cell = new DutyCell(shown, slot, acts, scale);
            cells.add(cell);
            body.add(cell, column, line);
        } else {
            Region none = new Region();
            none.getStyleClass().addAll("duty-cell", "outside");
            cells.add(null);
            body.add(none, column, line);
        }
    }

    private static Label headed(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add("grid-title");
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Node dayHead(Shown shown, LocalDate date, boolean top) {
        Day day = shown.roster().day(date);
        String weekday = Dates.weekdayBrief(date.getDayOfWeek());
        String words = date.getDayOfMonth() == 1 && top
                ? T.get("grid.dayOfMonth", date.getMonthValue(), date.getDayOfMonth(), weekday)
                : T.get("grid.dayTitle", date.getDayOfMonth(), weekday);
        Label label = headed(words, shown.roster().rest(date) ? "rest" : "");
        StackPane cell = new StackPane(label);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add(top ? "day-top" : "day-line");
        if (shown.roster().rest(date)) {
            cell.getStyleClass().add("rest");
        }
        if (date.equals(shown.today())) {
            cell.getStyleClass().add("today");
        }
        if (day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.MAKE_UP) {
            Label mark = new Label(day.kind() == DayKind.HOLIDAY ? day.holiday() : T.get("grid.makeUp"));
            mark.getStyleClass().add("day-mark");
            StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
            cell.getChildren().add(mark);
        }
        return cell;
    }

    /// The cell of a place, where it is shown.
    @Nullable
    DutyCell cell(Slot slot) {
        return block.cell(slot);
    }
}
