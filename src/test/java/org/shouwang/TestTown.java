package org.shouwang;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Phone;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.ledger.Ledger;

/// A small compound with people in it, for the tests of the daily books.
public final class TestTown implements AutoCloseable {
    private static final List<String> SURNAMES = List.of("张", "王", "李", "赵", "周", "欧阳", "何", "林");
    private static final List<String> GIVEN = List.of("伟", "敏", "小雨", "卫国", "文静", "志强", "䶮", "秀兰");

    public final TestStore store;
    public final Ledger ledger;
    public final Clock clock;
    public final Compounds compounds;
    public final Households households;

    /// @param rule such as `2x2x3x2`
    public TestTown(Path folder, String rule) {
        store = new TestStore(folder);
        ledger = store.ledger;
        clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return store.clock().withZone(zone);
            }

            @Override
            public Instant instant() {
                return store.clock().instant();
            }
        };
        compounds = new Compounds(ledger);
        households = new Households(ledger, clock);
        compounds.setUp("银河小区", "新城社区", null, BuildingSpec.parse(rule));
    }

    /// One household of `people` in each room.
    public List<HouseholdId> settle(int people) {
        List<HouseholdId> homes = new ArrayList<>();
        int n = 0;
        for (Place place : List.copyOf(layout().places())) {
            HouseholdCard card = HouseholdCard.blank();
            String surname = SURNAMES.get(n % SURNAMES.size());
            for (int i = 0; i < people; i++) {
                String phone = "154%08d".formatted(n * 10 + i + 1);
                card = card.with(Resident.named(surname + GIVEN.get((n / 8 + i) % GIVEN.size()))
                        .withHouseholder(i == 0)
                        .withPhone(new Phone(phone)));
            }
            homes.add(households.register(place.id(), card));
            n++;
        }
        return homes;
    }

    public Layout layout() {
        return compounds.layout();
    }

    public HouseholdId at(String building, String unit, String room) {
        Place place = layout().find(new Dwelling(building, unit, room)).orElseThrow();
        return households.rows().stream()
                .filter(row -> row.place().id().equals(place.id()))
                .map(HouseholdRow::id)
                .findFirst()
                .orElseThrow();
    }

    public Resident person(HouseholdId home, int position) {
        return households.card(home).people().get(position);
    }

    @Override
    public void close() {
        store.close();
    }
}
