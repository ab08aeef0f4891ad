package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Plate;

class ResidentIndexTest {
    @TempDir
    Path folder;

    TestStore store;
    Households households;
    ResidentIndex index;
    List<Place> places;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        households = new Households(store.ledger, Homes.clock(store));
        index = new ResidentIndex(store.ledger);
        places = List.copyOf(new Compounds(store.ledger).layout().places());
    }

    @AfterEach
    void close() {
        store.close();
    }

    HouseholdId registerZhang() {
        Place place = new Compounds(store.ledger)
                .layout()
                .find(new Dwelling("3", "2", "502"))
                .orElseThrow();
        return households.register(
                place.id(),
                HouseholdCard.blank()
                        .with(Resident.named("张文䶮").withPhone(Homes.phone(4321)))
                        .with(Resident.named("欧阳秀兰"))
                        .with(new Plate("宁A·D1234")));
    }

    List<String> found(String typed) {
        return index.find(typed, 5).stream().map(Found::label).toList();
    }

    @Test
    void everythingFindsTheHousehold() {
        registerZhang();
        for (String typed : List.of("3-2-502", "3栋2单元502", "３栋二单元502室", "SW:3-2-502", "ＳＷ：3-2-502")) {
            assertThat(found(typed)).as(typed).first().isEqualTo("3-2-502 张文䶮一户 2 人");
        }
        for (String typed : List.of("D1234", "宁AD1234", "ad1234")) {
            assertThat(found(typed)).as(typed).first().isEqualTo("宁AD1234 3-2-502 张文䶮");
        }
        for (String typed : List.of("张文", "zhangw", "zw", "4321", "15400004321", "張文", "张w", "张wen", "z文", "0432")) {
            assertThat(found(typed)).as(typed).first().isEqualTo("3-2-502 张文䶮（户主）");
        }
        assertThat(found("oyxl")).first().isEqualTo("3-2-502 欧阳秀兰");
        assertThat(found("3-2-501")).first().isEqualTo("3-2-501 未登记住户");
    }

    @Test
    void afterARandomHourOfWorkTheIndexIsAsANewOne() {
        Random random = new Random(11);
        List<HouseholdId> ids = new ArrayList<>(List.of(registerZhang()));
        for (int n = 0; n < 60; n++) {
            HouseholdId id = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(6)) {
                case 0, 1 ->
                    ids.add(households.register(
                            places.get(n * 7).id(),
                            HouseholdCard.blank().with(Resident.named("马" + n).withPhone(Homes.phone(n)))));
                case 2 -> households.addResident(id, Resident.named("新" + n));
                case 3 -> households.addVehicle(id, new Plate("宁B" + (10000 + n)));
                case 4 -> {
                    if (households.card(id).household().status().counts()) {
                        households.moveOut(id, LocalDate.of(2021, 11, 12));
                    }
                }
                default -> store.ledger.undo();
            }
            ids.removeIf(other ->
                    store.ledger.read(q -> HouseholdStore.household(q, other).isEmpty()));
            if (ids.isEmpty()) {
                ids.add(registerZhang());
            }
        }
        try (ResidentIndex fresh = new ResidentIndex(store.ledger)) {
            for (String typed : List.of("马", "新", "宁B", "张", "3-", "1-1", "154")) {
                assertThat(index.find(typed, 1000))
                        .as(typed)
                        .containsExactlyInAnyOrderElementsOf(fresh.find(typed, 1000));
            }
            assertThat(index.entries().size()).isEqualTo(fresh.entries().size());
        }
    }
}
