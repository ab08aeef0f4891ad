package org.shouwang.roster.sheet;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;

/// The back of the sheet on the wall: the phones of all who stand in it, four beside each other, and what is to be done
/// at the posts.
final class PhonesSheet {
    private static final Texts T = Texts.of(PhonesSheet.class);
    private static final int ACROSS = 4;

    private PhonesSheet() {}

    static Sheet of(DutyRoster roster, Asked asked, boolean duties) {
        Collator order = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        List<Member> people = roster.duties().stream()
                .map(Duty::memberId)
                .distinct()
                .map(roster::member)
                .sorted((one, other) -> order.compare(one.called(), other.called()))
                .toList();
        Sheet.Builder sheet = Sheet.named(T.get("sheet.phones"))
                .title(T.get("sheet.phones.title", roster.period().label()))
                .subtitle(asked.head().place())
                .landscape();
        for (int i = 0; i < ACROSS; i++) {
            sheet.columns(Column.text(T.get("column.person"), 12), Column.code(T.get("column.phone"), 16));
        }
        int high = (people.size() + ACROSS - 1) / ACROSS;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int line = 0; line < high; line++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int at = line; at < high * ACROSS; at += high) {
                row.add(at < people.size() ? people.get(at).called() : null);
                row.add(at < people.size() ? Wording.phone(people.get(at), asked.masked()) : null);
            }
            rows.add(row);
        }
        if (duties) {
            roster.posts().stream()
                    .filter(post -> post.duties() != null)
                    .map(Wording::duties)
                    .forEach(sheet::note);
        }
        return sheet.rows(rows).build();
    }
}
