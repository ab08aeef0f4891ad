package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;

class DoorPageTest {
    @TempDir
    Path folder;

    TestStore store;
    Households households;
    RoomId room;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        households = new Households(store.ledger, Homes.clock(store));
        Homes.build(store);
        room = new Compounds(store.ledger)
                .layout()
                .find(new Dwelling("3", "2", "502"))
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    DoorPage page(int limit) {
        return DoorPage.read(store.ledger, List.of(new LifeHistory()), room, ZoneId.of("Asia/Shanghai"), limit);
    }

    @Test
    void aDoorTellsWhoChangedWhatTheLatestFirst() {
        HouseholdId home = households.register(room, HouseholdCard.blank().with(Resident.named("张伟")));
        Resident person = households.card(home).people().getFirst();
        households.reviseResident(person.withPhone(Homes.phone(7)));
        new Rounds(store.ledger, Homes.clock(store)).markParty(List.of(home), true);
        List<DoorLine> lines = page(50).lines();
        assertThat(lines)
                .filteredOn(line -> line.group().equals("登记"))
                .extracting(DoorLine::what)
                .startsWith("标记党员户", "修改成员", "登记住户");
        assertThat(lines).anySatisfy(line -> assertThat(line.words()).contains("张伟：电话"));
        assertThat(lines).anySatisfy(line -> assertThat(line.words()).contains("党员户"));
        assertThat(lines).allSatisfy(line -> assertThat(line.words()).doesNotContain("15400000007"));
        assertThat(lines.getFirst().who()).isNotEmpty();
    }

    @Test
    void aDoorRemembersHouseholdsThatMovedOut() {
        HouseholdId home = households.register(room, HouseholdCard.blank().with(Resident.named("张伟")));
        households.moveOut(home, LocalDate.of(2021, 11, 10));
        DoorPage page = page(50);
        assertThat(page.door().former()).hasSize(1);
        assertThat(page.lines())
                .anySatisfy(line -> assertThat(line.what() + line.words()).contains("迁出"));
    }

    @Test
    void olderLinesComeOnDemand() {
        HouseholdId home = households.register(room, HouseholdCard.blank().with(Resident.named("张伟")));
        Rounds rounds = new Rounds(store.ledger, Homes.clock(store));
        for (int i = 0; i < 6; i++) {
            rounds.markParty(List.of(home), i % 2 == 0);
        }
        assertThat(page(4).lines()).hasSize(4);
        assertThat(page(4).more()).isTrue();
        assertThat(page(50).more()).isFalse();
    }
}
