package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Phone;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;
import org.shouwang.roster.Post;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUp;

/// 签到表: a line for each person on duty, to sign on coming and going, with blank lines for those who come unplanned.
/// A week stands day by day, a single day post by post with what is to be done there.
final class SigningSheet {
    private static final Texts T = Texts.of(SigningSheet.class);
    private static final int BLANK_ROWS = 5;

    private final DutyRoster roster;
    private final Asked asked;
    private final boolean day;

    private SigningSheet(DutyRoster roster, Asked asked) {
        this.roster = roster;
        this.asked = asked;
        day = roster.period().length() == 1;
    }

    static Sheet of(DutyRoster roster, Asked asked) {
        return new SigningSheet(roster, asked).sheet();
    }

    private Sheet sheet() {
        String title = day
                ? Dates.full(roster.period().first()) + " "
                        + Wording.weekday(roster.day(roster.period().first()))
                : roster.period().label();
        Sheet.Builder sheet = Sheet.named(T.get("sheet.signing"))
                .title(T.get("sheet.signing.title", title))
                .subtitle(asked.head().place())
                .columns(Column.text(day ? T.get("column.name") : T.get("column.post"), 10));
        if (!day) {
            sheet.columns(Column.text(T.get("column.name"), 13));
        }
        sheet.columns(
                        Column.text(T.get("column.person"), 9),
                        Column.code(T.get("column.phone"), 13),
                        Column.sign(T.get("column.comes")),
                        Column.sign(T.get("column.goes")),
                        Column.text(T.get("column.remark"), 14))
                .rows(day ? postByPost() : dayByDay());
        asked.changes().note(sheet);
        Wording.calendarNote(sheet, roster);
        if (!day) {
            roster.posts().stream()
                    .filter(post -> post.duties() != null)
                    .forEach(post -> sheet.note(Wording.duties(post)));
        }
        if (!asked.head().contact().isEmpty()) {
            sheet.note(asked.head().contact());
        }
        return sheet.note(T.get("note.leader"))
                .signOff(T.get("sign.leader"), T.get("sign.maker"))
                .build();
    }

    private List<List<? extends @Nullable Object>> dayByDay() {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (LocalDate date : roster.period().days()) {
            rows.add(List.of(new Band(Wording.date(roster, date))));
            for (Slot slot : roster.slots()) {
                if (slot.day().equals(date)) {
                    rows(slot, rows);
                }
            }
            rows.add(row("", "", "", "", T.get("remark.walkUp")));
        }
        return rows;
    }

    private List<List<? extends @Nullable Object>> postByPost() {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Post post : roster.posts()) {
            rows.add(List.of(new Band(Wording.duties(post))));
            for (Slot slot : roster.slots()) {
                if (slot.shift().postId().equals(post.id())) {
                    rows(slot, rows);
                }
            }
        }
        rows.add(List.of(new Band(T.get("band.walkUps"))));
        for (int i = 0; i < BLANK_ROWS; i++) {
            rows.add(row("", "", "", "", ""));
        }
        return rows;
    }

    private void rows(Slot slot, List<List<? extends @Nullable Object>> rows) {
        String post = roster.post(slot.shift()).name();
        String shift = Wording.shift(slot);
        String changed = asked.changes().changed(slot) ? T.get("mark.changed", "") : "";
        for (Duty duty : Wording.manned(roster, slot)) {
            rows.add(row(
                    post,
                    shift,
                    changed + Wording.marked(roster, duty),
                    Wording.phone(roster.member(duty.memberId()), asked.masked()),
                    Wording.how(roster, duty)));
        }
        for (WalkUp walkUp : roster.walkUps(slot)) {
            String phone = walkUp.phone() == null ? "" : walkUp.phone().value();
            rows.add(row(post, shift, walkUp.name().value(), phone, T.get("remark.walkUp")));
        }
        if (roster.suspension(slot).isPresent()) {
            rows.add(row(post, shift, "", "", Texts.name(DutyStatus.SUSPENDED)));
        }
        for (WalkUp walkUp : roster.walkUps(slot)) {
            Phone phone = walkUp.phone();
            String number = phone == null ? "" : asked.masked() ? phone.masked() : phone.value();
            rows.add(row(post, shift, walkUp.name().value(), number, T.get("handover.unplanned")));
        }
        for (int i = roster.missing(slot); i > 0; i--) {
            rows.add(row(post, shift, "", "", T.get("remark.open")));
        }
    }

    private List<@Nullable Object> row(String post, String shift, String name, String phone, String remark) {
        return day
                ? Arrays.asList(shift, name, phone, null, null, remark)
                : Arrays.asList(post, shift, name, phone, null, null, remark);
    }
}
