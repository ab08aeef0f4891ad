package org.shouwang.supply.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.branch.HomeUnit;
import org.shouwang.branch.HomeUnitId;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Selection;
import org.shouwang.kit.text.Texts;
import org.shouwang.supply.IssueListDraft.Recipient;

/// People or households who may get goods together, such as the volunteers, a building, or who needs care.
///
/// @param words with how many they are
record RecipientGroup(String words, List<Recipient> people) {
    private static final Texts T = Texts.of(RecipientGroup.class);

    /// How a household's share is counted.
    enum Per {
        HOUSEHOLD,
        PERSON
    }

    /// The people, each household with as many shares as it has people where that is asked.
    List<Recipient> people(Per per) {
        return per == Per.PERSON
                ? people
                : people.stream()
                        .map(one -> new Recipient(one.name(), one.whereabouts(), one.member(), one.household(), 1))
                        .toList();
    }

    /// All that can be chosen: the roll, its kinds and home units, the compound, its buildings and units.
    static List<RecipientGroup> all(SupplyModel model) {
        return model.ledger().readLong(q -> {
            List<RecipientGroup> groups = new ArrayList<>();
            members(groups, model);
            households(groups, HouseholdRow.all(q));
            return groups;
        });
    }

    /// What was picked on the map or in the list of households.
    static RecipientGroup of(SupplyModel model, Selection selection) {
        Set<HouseholdId> wanted = Set.copyOf(selection.households());
        List<HouseholdRow> rows = model.ledger().readLong(HouseholdRow::all).stream()
                .filter(row -> wanted.contains(row.id()))
                .toList();
        return homes(T.get("group.picked"), rows);
    }

    private static void members(List<RecipientGroup> groups, SupplyModel model) {
        List<Member> serving = model.members().people().stream()
                .filter(member -> member.status() == MemberStatus.ON_DUTY)
                .toList();
        Map<HomeUnitId, String> names =
                new Roll(model.ledger()).homeUnits().stream().collect(Collectors.toMap(HomeUnit::id, HomeUnit::name));
        Map<String, List<Member>> parts = new LinkedHashMap<>();
        parts.put(T.get("group.members"), serving);
        parts.put(
                T.get("group.duty"),
                model.onDuty().stream()
                        .flatMap(id -> model.members().people().stream()
                                .filter(member -> member.id().equals(id)))
                        .toList());
        serving.forEach(member -> parts.computeIfAbsent(Texts.name(member.kind()), name -> new ArrayList<>())
                .add(member));
        serving.stream()
                .filter(member -> member.homeUnitId() != null)
                .forEach(member -> parts.computeIfAbsent(
                                names.getOrDefault(member.homeUnitId(), ""), name -> new ArrayList<>())
                        .add(member));
        parts.forEach((name, people) -> {
            if (!people.isEmpty() && !name.isEmpty()) {
                groups.add(new RecipientGroup(
                        T.get("group.people", name, people.size()),
                        people.stream().map(one -> recipient(one, names)).toList()));
            }
        });
    }

    private static Recipient recipient(Member member, Map<HomeUnitId, String> names) {
        String unit = member.homeUnitId() == null ? null : names.get(member.homeUnitId());
        return new Recipient(member.called(), unit == null ? Texts.name(member.kind()) : unit, member.id(), null, 1);
    }

    private static void households(List<RecipientGroup> groups, List<HouseholdRow> rows) {
        Map<String, List<HouseholdRow>> parts = new LinkedHashMap<>();
        parts.put(T.get("group.all"), rows);
        parts.put(
                T.get("group.care"),
                rows.stream().filter(HouseholdRow::needsCare).toList());
        for (HouseholdRow row : rows) {
            String building = row.place().building().no();
            String unit = row.place().unit().no();
            parts.computeIfAbsent(T.get("group.building", building), name -> new ArrayList<>())
                    .add(row);
            if (!unit.isEmpty()) {
                parts.computeIfAbsent(T.get("group.unit", building, unit), name -> new ArrayList<>())
                        .add(row);
            }
        }
        parts.forEach((name, homes) -> {
            if (!homes.isEmpty()) {
                groups.add(homes(name, homes));
            }
        });
    }

    private static RecipientGroup homes(String name, List<HouseholdRow> rows) {
        return new RecipientGroup(
                T.get("group.homes", name, rows.size()),
                rows.stream()
                        .map(row -> new Recipient(
                                row.householder().isEmpty() ? row.place().brief() : row.householder(),
                                row.place().brief(),
                                null,
                                row.id(),
                                Math.max(1, row.count())))
                        .toList());
    }
}
