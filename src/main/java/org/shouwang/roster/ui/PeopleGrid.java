package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Share;
import org.shouwang.roster.Shift;

/// A line a person, a column a day: who stands when, who is away.
final class PeopleGrid extends VBox {
    private static final Texts T = Texts.of(PeopleGrid.class);

    private final Shown shown;
    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();

    PeopleGrid(Shown shown, double scale) {
        this.shown = shown;
        getStyleClass().addAll("card", "flush", "duty-grid", "people-grid");
        List<LocalDate> days = shown.roster().period().days();
        for (GridPane pane : List.of(head, body)) {
            pane.getColumnConstraints().add(new ColumnConstraints(76 * scale, 76 * scale, 76 * scale));
            for (LocalDate day : days) {
                ColumnConstraints share = new ColumnConstraints(22 * scale, 26 * scale, 60 * scale);
                share.setHgrow(Priority.ALWAYS);
                pane.getColumnConstraints().add(share);
            }
        }
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("grid-head");
        body.getStyleClass().add("grid-body");
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            Label label = cell(T.get("people.day", day.getDayOfMonth(), Dates.weekdayBrief(day.getDayOfWeek())), day);
            label.getStyleClass().add("grid-title");
            head.add(label, i + 1, 0);
        }
        people(days);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        body.widthProperty().subscribe(width -> head.setMaxWidth(width.doubleValue()));
        getChildren().addAll(head, Boxes.grow(scroll));
    }

    private void people(List<LocalDate> days) {
        Map<MemberId, Map<LocalDate, Duty>> all = new HashMap<>();
        for (Duty duty : shown.roster().duties()) {
            all.computeIfAbsent(duty.memberId(), id -> new HashMap<>()).put(duty.day(), duty);
        }
        int line = 0;
        for (Share share : shown.fairness().shares()) {
            Member member = share.member();
            body.add(DutyChip.person(member), 0, line);
            Map<LocalDate, Duty> mine = all.getOrDefault(member.id(), Map.of());
            for (int i = 0; i < days.size(); i++) {
                Duty duty = mine.get(days.get(i));
                body.add(duty == null ? free(member, days.get(i)) : duty(duty), i + 1, line);
            }
            line++;
        }
    }

    private Label duty(Duty duty) {
        Shift shift = shown.roster().slot(duty).shift();
        Label label = cell(shift.name().substring(0, 1), duty.day());
        label.getStyleClass().addAll("person-duty", DutyChip.kind(shown.roster().member(duty.memberId())));
        if (!duty.status().manned()) {
            label.getStyleClass().add("absent");
        }
        Conflict conflict = shown.conflict(duty);
        if (conflict != null) {
            label.getStyleClass().add(conflict.red() ? "conflict-red" : "conflict-amber");
        }
        String told = T.get("people.duty", shown.roster().post(shift).name(), shift.name(), shift.times());
        label.setTooltip(new Tooltip(
                conflict == null ? told : told + "\n" + conflict.hindrance().sentence()));
        return label;
    }

    private Label free(Member member, LocalDate day) {
        if (!member.belongs(day)) {
            Label none = cell("", day);
            none.getStyleClass().add("outside");
            return none;
        }
        Leave leave = shown.roster().leave(member.id(), day).orElse(null);
        if (leave == null) {
            return cell("", day);
        }
        Label away = cell(Texts.name(leave.kind()).substring(0, 1), day);
        away.getStyleClass().add("away");
        away.setTooltip(new Tooltip(Texts.name(leave.kind())));
        return away;
    }

    private Label cell(String words, LocalDate day) {
        Label label = new Label(words);
        label.setAlignment(Pos.CENTER);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add("person-day");
        if (shown.roster().rest(day)) {
            label.getStyleClass().add("rest");
        }
        if (day.equals(shown.today())) {
            label.getStyleClass().add("today");
        }
        return label;
    }
}
