package org.shouwang.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Placed;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The ten-household groups as lists (组表): a line for each group, and a line for each household in its group.
public final class GroupSheet {
    private static final Texts T = Texts.of(GroupSheet.class);

    private GroupSheet() {}

    /// Both lists.
    ///
    /// @param subtitle the line under the title: compound, date
    public static List<Sheet> of(Ledger ledger, String subtitle) {
        return ledger.readLong(q -> {
            GroupBook book = GroupBook.of(q);
            return List.of(groups(book, subtitle), homes(q, book, subtitle));
        });
    }

    private static Sheet groups(GroupBook book, String subtitle) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (GroupCard group : book.groups()) {
            GroupLeader leader = group.leader();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    group.name(),
                    HeadNames.building(group.building()),
                    HeadNames.unit(group.unit()),
                    group.homes(),
                    doors(group),
                    leader == null
                            ? new Marked(T.get("post.vacant"), Tone.WARN)
                            : leader.name().value(),
                    leader == null || leader.phone() == null
                            ? null
                            : leader.phone().value(),
                    leader == null || leader.dwelling() == null
                            ? null
                            : leader.dwelling().value(),
                    group.group().frequency(),
                    group.group().reportedOn()));
        }
        return Sheet.named(T.get("sheet.groups"))
                .title(T.get("sheet.groups.title"))
                .subtitle(subtitle)
                .columns(
                        Column.integer(T.get("column.number"), 5),
                        Column.text(T.get("column.group"), 15),
                        Column.text(T.get("column.building"), 7),
                        Column.text(T.get("column.unit"), 7),
                        Column.integer(T.get("column.homes"), 6),
                        Column.text(T.get("column.doors"), 20),
                        Column.text(T.get("column.leader"), 10),
                        Column.code(T.get("column.phone"), 13),
                        Column.text(T.get("column.dwelling"), 11),
                        Column.wrap(T.get("column.frequency"), 12),
                        Column.date(T.get("column.reported")))
                .rows(rows)
                .totals(
                        null,
                        T.get("total.groups", book.groups().size()),
                        null,
                        null,
                        book.homes(),
                        null,
                        T.get(
                                "total.leaders",
                                book.groups().size() - book.leaderless().size()),
                        null,
                        null,
                        null,
                        null)
                .landscape()
                .build();
    }

    private static String doors(GroupCard group) {
        if (group.rooms().isEmpty()) {
            return "";
        }
        String first = group.rooms().getFirst().brief();
        return group.rooms().size() == 1
                ? first
                : T.get("doors", first, group.rooms().getLast().room().no());
    }

    private static Sheet homes(Query q, GroupBook book, String subtitle) {
        Map<RoomId, List<HouseholdRow>> homes = new HashMap<>();
        Placed.each(
                q,
                placed -> homes.computeIfAbsent(placed.place().id(), id -> new ArrayList<>())
                        .add(HouseholdRow.of(placed)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int people = 0;
        for (GroupCard group : book.groups()) {
            for (Place place : group.rooms()) {
                for (HouseholdRow home : homes.getOrDefault(place.id(), List.of())) {
                    GroupLeader leader = group.leader();
                    rows.add(Arrays.asList(
                            group.name(),
                            place.brief(),
                            home.householder(),
                            home.count(),
                            home.phone(),
                            leader == null ? null : leader.name().value()));
                    people += home.count();
                }
            }
        }
        return Sheet.named(T.get("sheet.groupHomes"))
                .title(T.get("sheet.groupHomes.title"))
                .subtitle(subtitle)
                .columns(
                        Column.text(T.get("column.group"), 16),
                        Column.text(T.get("column.door"), 12),
                        Column.text(T.get("column.householder"), 12),
                        Column.integer(T.get("column.people"), 8),
                        Column.code(T.get("column.phone"), 14),
                        Column.text(T.get("column.leader"), 12))
                .rows(rows)
                .totals(T.get("total"), null, T.get("total.homes", rows.size()), people, null, null)
                .build();
    }
}
