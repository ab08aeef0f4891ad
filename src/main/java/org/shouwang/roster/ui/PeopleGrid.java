package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.DayKind;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Share;

/// A line a person, a column a day: who stands when, who is away.
final class PeopleGrid extends VBox {
    private static final Texts T = Texts.of(PeopleGrid.class);

    private final Shown shown;
    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();
    private final List<List<PersonCell>> lines = new ArrayList<>();

    PeopleGrid(Shown shown, List<LocalDate> days, CellActs acts, RosterScreenModel model, double scale) {
        this.shown = shown;
        getStyleClass().addAll("card", "flush", "duty-grid", "people-grid");
        boolean wide = days.size() <= 7;
        for (GridPane pane : List.of(head, body)) {
            pane.getColumnConstraints().add(new ColumnConstraints(84 * scale, 84 * scale, 84 * scale));
            for (LocalDate day : days) {
                ColumnConstraints share = new ColumnConstraints(22 * scale, (wide ? 100 : 26) * scale, 300 * scale);
                share.setHgrow(Priority.ALWAYS);
                pane.getColumnConstraints().add(share);
            }
        }
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("grid-head");
        body.getStyleClass().add("grid-body");
        for (int i = 0; i < days.size(); i++) {
            head.add(title(days.get(i), wide), i + 1, 0);
        }
        people(days, acts, model, wide);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        body.widthProperty().subscribe(width -> head.setMaxWidth(width.doubleValue()));
        getChildren().addAll(head, Boxes.grow(scroll));
    }

    private Label title(LocalDate day, boolean wide) {
        DayKind kind = shown.roster().day(day).kind();
        String weekday = kind == DayKind.HOLIDAY
                ? T.get("people.holiday")
                : kind == DayKind.MAKE_UP ? T.get("grid.makeUp") : Dates.weekdayBrief(day.getDayOfWeek());
        Label label = new Label(
                wide
                        ? T.get("people.dayWide", day.getDayOfMonth(), weekday)
                        : T.get("people.day", day.getDayOfMonth(), weekday));
        label.setAlignment(Pos.CENTER);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().addAll("person-day", "grid-title");
        if (shown.roster().rest(day)) {
            label.getStyleClass().add("rest");
        }
        if (day.equals(shown.today())) {
            label.getStyleClass().add("today");
        }
        return label;
    }

    private void people(List<LocalDate> days, CellActs acts, RosterScreenModel model, boolean wide) {
        Map<MemberId, Map<LocalDate, List<Duty>>> all = new HashMap<>();
        for (Duty duty : shown.roster().allDuties()) {
            all.computeIfAbsent(duty.memberId(), id -> new HashMap<>())
                    .computeIfAbsent(duty.day(), day -> new ArrayList<>())
                    .add(duty);
        }
        List<Member> people = shown.fairness().shares().stream()
                .map(Share::member)
                .sorted(java.util.Comparator.comparing((Member member) -> member.kind())
                        .thenComparing(member -> member.id().value()))
                .toList();
        int line = 0;
        for (Member member : people) {
            body.add(DutyChip.person(member), 0, line);
            Map<LocalDate, List<Duty>> mine = all.getOrDefault(member.id(), Map.of());
            List<PersonCell> cells = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                LocalDate day = days.get(i);
                PersonCell cell =
                        new PersonCell(shown, member, day, mine.getOrDefault(day, List.of()), acts, model, wide);
                cells.add(cell);
                body.add(cell, i + 1, line);
            }
            lines.add(cells);
            line++;
        }
    }

    private void walk(KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (down == 0 && right == 0) {
            return;
        }
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < lines.get(line).size(); column++) {
                if (lines.get(line).get(column).isFocused()) {
                    int to = Math.clamp(line + down, 0, lines.size() - 1);
                    lines.get(to)
                            .get(Math.clamp(column + right, 0, lines.get(to).size() - 1))
                            .requestFocus();
                    event.consume();
                    return;
                }
            }
        }
    }
}
