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
import org.shouwang.core.Confidential;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Plate;
import org.shouwang.kit.text.Fault;

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
    void afterAThousandRandomActsTheIndexIsAsANewOne() {
        Random random = new Random(11);
        Rounds rounds = new Rounds(store.ledger, Homes.clock(store));
        List<HouseholdId> ids = new ArrayList<>(List.of(registerZhang()));
        for (int n = 0; n < 1000; n++) {
            act(random, rounds, ids, n);
            if (n % 50 == 49) {
                ids.removeIf(id ->
                        store.ledger.read(q -> HouseholdStore.household(q, id).isEmpty()));
            }
        }
        try (ResidentIndex fresh = new ResidentIndex(store.ledger)) {
            assertThat(index.entries().size()).isEqualTo(fresh.entries().size());
            for (String typed : List.of("马", "新", "宁B", "张", "3-", "1-1", "154", "1540", "厂", "ma", "新1")) {
                assertThat(index.find(typed, 3000))
                        .as(typed)
                        .containsExactlyInAnyOrderElementsOf(fresh.find(typed, 3000));
            }
        }
    }

    /// One act of a day in the office; one that cannot be done now is refused and changes nothing.
    void act(Random random, Rounds rounds, List<HouseholdId> ids, int n) {
        HouseholdId id = ids.get(random.nextInt(ids.size()));
        Place place = places.get(random.nextInt(places.size()));
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2 ->
                    ids.add(households.register(
                            place.id(),
                            HouseholdCard.blank()
                                    .with(Resident.named("马" + n).withPhone(Homes.phone(n)))
                                    .with(Resident.named("新" + n).withEmployer(new Confidential("厂" + n % 9)))));
                case 3 -> households.addResident(id, Resident.named("新" + n));
                case 4 -> households.addVehicle(id, new Plate("宁B" + (10000 + n)));
                case 5 -> households.moveOut(id, LocalDate.of(2021, 11, 12));
                case 6 -> households.moveBack(id, LocalDate.of(2021, 11, 12));
                case 7 -> households.move(id, place.id(), random.nextBoolean());
                case 8 ->
                    households.leaves(
                            households.card(id).people().getFirst().id(),
                            random.nextBoolean() ? ResidentStatus.DIED : ResidentStatus.LIVING);
                case 9 -> rounds.markVacant(List.of(place.id()));
                case 10 -> store.ledger.redo();
                default -> store.ledger.undo();
            }
        } catch (Fault refused) {
            assertThat(refused.sentence()).isNotEmpty();
        }
    }

    @Test
    void aWorkplaceFindsItsPeople() {
        Place place = places.get(5);
        households.register(
                place.id(), HouseholdCard.blank().with(Resident.named("单雄").withEmployer(new Confidential("东方电子厂"))));
        assertThat(found("东方")).first().isEqualTo("东方电子厂 " + place.brief() + " 单雄");
        assertThat(index.search("东方", 5)).containsOnlyKeys(ResidentIndex.EMPLOYERS);
        for (String typed : List.of("shanx", "sx", "单x")) {
            assertThat(found(typed)).as(typed).first().isEqualTo(place.brief() + " 单雄（户主）");
        }
    }

    @Test
    void thoseWhoMovedOutAreFoundOnlyWhenAskedFor() {
        households.moveOut(registerZhang(), LocalDate.of(2021, 11, 12));
        assertThat(found("张文")).isEmpty();
        assertThat(index.gone("zhangw", 5)).extracting(Found::name).containsExactly("张文䶮");
    }

    @Test
    void doorsAreFoundBeforeAllNamesAreOpened() {
        registerZhang();
        List<Runnable> later = new ArrayList<>();
        try (ResidentIndex slow = new ResidentIndex(store.ledger, later::add)) {
            HouseholdId other = households.register(
                    places.get(3).id(), HouseholdCard.blank().with(Resident.named("马上来")));
            assertThat(slow.percent()).isZero();
            later.forEach(Runnable::run);
            assertThat(slow.percent()).isEqualTo(100);
            assertThat(slow.find("mashang", 5)).extracting(Found::household).containsExactly(other);
            assertThat(slow.find("张文", 5)).hasSize(1);
        }
    }

    @Test
    void whoStandsInAnotherRecordIsNotAmongThoseWhoLeft() {
        HouseholdId kept = registerZhang();
        HouseholdId twice = households.register(
                places.getFirst().id(), HouseholdCard.blank().with(Resident.named("张文䶮")));
        households.mergers().households(twice, kept, LocalDate.of(2021, 11, 12));
        assertThat(found("张文")).containsExactly("3-2-502 张文䶮（户主）");
        assertThat(index.gone("张文", 5)).isEmpty();
    }
}
