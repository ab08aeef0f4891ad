package org.shouwang.roster.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Conflict;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyStatus;
import org.shouwang.roster.Slot;

/// The same duties as a flat list, the open places among them; the filter finds day, post, name, state.
final class DutyList extends VBox {
    private static final Texts T = Texts.of(DutyList.class);

    private final Shown shown;

    /// A duty, or an open place.
    record Line(Slot slot, @Nullable Duty duty, int missing) {}

    DutyList(Shown shown, List<LocalDate> days, CellActs acts) {
        this.shown = shown;
        Table<Line> table = Tables.<Line>of()
                .text(T.get("list.day"), 104, line -> Dates.brief(line.slot().day()))
                .sortedBy((a, b) -> a.slot().begin().compareTo(b.slot().begin()))
                .text(
                        T.get("list.weekday"),
                        52,
                        line -> Dates.weekdayBrief(line.slot().day().getDayOfWeek()))
                .text(
                        T.get("list.post"),
                        96,
                        line -> shown.roster().post(line.slot().shift()).name())
                .text(T.get("list.shift"), 84, line -> line.slot().shift().name())
                .text(T.get("list.times"), 128, line -> line.slot().shift().times())
                .node(
                        T.get("list.person"),
                        110,
                        this::name,
                        line -> line.duty() == null ? Boxes.words(name(line)) : new DutyChip(shown, line.duty()))
                .text(T.get("list.phone"), 116, this::phone)
                .chip(T.get("list.state"), 84, this::state, DutyList::tint)
                .text(T.get("list.remark"), 220, this::remark)
                .wide()
                .filter(Fold::key)
                .unit(T.get("list.unit"))
                .onOpen(line -> acts.choose(line.slot(), ""))
                .act(T.get("list.remove"), lines -> acts.remove(duties(lines)))
                .build();
        table.items(lines(days));
        getChildren().add(Boxes.grow(table));
        getStyleClass().add("duty-list");
    }

    private static List<Duty> duties(List<Line> lines) {
        List<Duty> duties = new ArrayList<>();
        for (Line line : lines) {
            if (line.duty() != null) {
                duties.add(line.duty());
            }
        }
        return duties;
    }

    private List<Line> lines(List<LocalDate> days) {
        List<Line> lines = new ArrayList<>();
        for (LocalDate day : days) {
            for (var shift : shown.roster().shifts()) {
                Slot slot = new Slot(shift, day);
                shown.roster().duties(shift.id(), day).forEach(duty -> lines.add(new Line(slot, duty, 0)));
                int missing = shown.roster().missing(slot);
                if (missing > 0) {
                    lines.add(new Line(slot, null, missing));
                }
            }
        }
        return lines;
    }

    private @Nullable Member member(Line line) {
        return line.duty() == null ? null : shown.roster().member(line.duty().memberId());
    }

    private String name(Line line) {
        Member member = member(line);
        return member == null ? T.get("cell.missing", line.missing()) : member.called();
    }

    private String phone(Line line) {
        Member member = member(line);
        return member == null || member.phone() == null ? "" : member.phone().value();
    }

    private @Nullable String state(Line line) {
        if (line.duty() == null) {
            return T.get("list.open");
        }
        return line.duty().status() == DutyStatus.ON
                ? null
                : Texts.name(line.duty().status());
    }

    private static Tint tint(Line line) {
        return line.duty() == null || !line.duty().status().manned() ? Tint.ALERT : Tint.INFO;
    }

    private String remark(Line line) {
        Duty duty = line.duty();
        if (duty == null) {
            return "";
        }
        List<String> said = new ArrayList<>();
        if (duty.leader()) {
            said.add(T.get("list.leads"));
        }
        if (duty.pinned()) {
            said.add(T.get("list.pinned"));
        }
        if (duty.originalMemberId() != null) {
            said.add(T.get(
                    "list.original",
                    shown.roster().member(duty.originalMemberId()).called()));
        }
        Conflict conflict = shown.conflict(duty);
        if (conflict != null) {
            said.add(conflict.hindrance().sentence());
        }
        return String.join(T.get("list.between"), said);
    }
}
