package org.shouwang.roster.sheet;

import java.util.List;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Fairness;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Share;

/// Who stood how much, as a sheet.
final class FairnessSheet {
    private static final Texts T = Texts.of(FairnessSheet.class);

    private FairnessSheet() {}

    /// A line a person: shifts, hours, nights, weekends, holidays.
    static Sheet of(DutyRoster roster, RosterHead head) {
        List<Share> shares = Fairness.of(roster).shares();
        Sheet.Builder sheet = Sheet.named(T.get("sheet.fairness"))
                .title(T.get("sheet.fairness.title", roster.period().label()))
                .subtitle(head.place())
                .columns(
                        Column.text(T.get("column.person"), 12),
                        Column.text(T.get("column.kind"), 12),
                        Column.integer(T.get("column.shifts"), 8),
                        Column.decimal(T.get("column.hours"), 8),
                        Column.integer(T.get("column.nights"), 8),
                        Column.integer(T.get("column.weekends"), 8),
                        Column.integer(T.get("column.holidays"), 8),
                        Column.integer(T.get("column.leads"), 8),
                        Column.integer(T.get("column.absent"), 8))
                .rows(shares.stream()
                        .map(share -> List.<Object>of(
                                share.member().called(),
                                Texts.name(share.member().kind()),
                                share.shifts(),
                                share.hours(),
                                share.nights(),
                                share.weekends(),
                                share.holidays(),
                                share.leads(),
                                share.absent()))
                        .toList())
                .totals(
                        T.get("total"),
                        null,
                        shares.stream().mapToInt(Share::shifts).sum(),
                        shares.stream().mapToDouble(Share::hours).sum(),
                        shares.stream().mapToInt(Share::nights).sum(),
                        shares.stream().mapToInt(Share::weekends).sum(),
                        shares.stream().mapToInt(Share::holidays).sum(),
                        shares.stream().mapToInt(Share::leads).sum(),
                        shares.stream().mapToInt(Share::absent).sum());
        Wording.calendarNote(sheet, roster);
        return sheet.build();
    }
}
