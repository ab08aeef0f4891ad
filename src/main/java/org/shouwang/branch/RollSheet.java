package org.shouwang.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// 花名册 as a sheet: everyone who serves here, with home unit, post and phone.
public final class RollSheet {
    private static final Texts T = Texts.of(RollSheet.class);
    private static final int BLANK_ROWS = 3;

    private RollSheet() {}

    /// @param place compound and branch, the line under the title; empty for none
    public static Sheet roll(List<Member> members, List<HomeUnit> units, String place) {
        Map<HomeUnitId, String> names = units.stream().collect(Collectors.toMap(HomeUnit::id, HomeUnit::name));
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Member member : members) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            row.add(member.called());
            row.add(member.sex() == null ? null : Texts.name(member.sex()));
            row.add(Texts.name(member.kind()));
            row.add(member.membership() == null ? null : Texts.name(member.membership()));
            row.add(member.homeUnitId() == null ? null : names.get(member.homeUnitId()));
            row.add(member.dutyTitle());
            row.add(member.phone() == null ? null : member.phone().value());
            row.add(member.dwelling() == null ? null : member.dwelling().value());
            row.add(Texts.name(member.availability()));
            row.add(Texts.name(member.status()));
            row.add(member.joinedOn());
            row.add(member.skills());
            rows.add(row);
        }
        return Sheet.named(T.get("sheet.roll"))
                .title(T.get("sheet.roll.title"))
                .subtitle(place)
                .columns(
                        Column.integer(T.get("column.no"), 6),
                        Column.text(T.get("column.name"), 10),
                        Column.text(T.get("column.sex"), 6),
                        Column.text(T.get("column.kind"), 12),
                        Column.text(T.get("column.membership"), 12),
                        Column.text(T.get("column.unit"), 20),
                        Column.text(T.get("column.title"), 12),
                        Column.code(T.get("column.phone"), 14),
                        Column.text(T.get("column.dwelling"), 16),
                        Column.text(T.get("column.availability"), 14),
                        Column.text(T.get("column.status"), 10),
                        Column.date(T.get("column.joined")),
                        Column.text(T.get("column.skills"), 14))
                .landscape()
                .rows(rows)
                .blankRows(BLANK_ROWS)
                .note(counts(members))
                .build();
    }

    /// How many of each kind, in words.
    static String counts(List<Member> members) {
        Map<MemberKind, Long> kinds = members.stream()
                .collect(Collectors.groupingBy(Member::kind, java.util.TreeMap::new, Collectors.counting()));
        String each = kinds.entrySet().stream()
                .map(entry -> T.get("count.kind", Texts.name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(T.get("join")));
        return T.get("count.all", members.size(), each);
    }
}
