package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Plate;
import org.shouwang.kit.text.Fault;

class HouseholdsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestStore store;
    Households households;
    Compounds compounds;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        households = new Households(store.ledger, Homes.clock(store));
        compounds = new Compounds(store.ledger);
    }

    @AfterEach
    void close() {
        store.close();
    }

    RoomId room(String building, String unit, String no) {
        return compounds
                .layout()
                .find(new Dwelling(building, unit, no))
                .orElseThrow()
                .id();
    }

    HouseholdCard family(String... names) {
        HouseholdCard card = HouseholdCard.blank();
        for (String name : names) {
            card = card.with(Resident.named(name));
        }
        return card;
    }

    Resident person(HouseholdId id, String name) {
        return households.card(id).people().stream()
                .filter(p -> p.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheRoomIsNeeded() {
        RoomId room = room("3", "2", "502");
        HouseholdId id = households.register(room, HouseholdCard.blank());
        assertThat(households.door(room).living()).hasSize(1);
        assertThat(households.card(id).household().updatedOn()).isEqualTo(DAY);
        assertThat(households.rows()).singleElement().satisfies(row -> {
            assertThat(row.place().brief()).isEqualTo("3-2-502");
            assertThat(row.householder()).isEmpty();
        });
    }

    @Test
    void birthDateAndSexAreTakenFromTheIdentityNumber() {
        IdNumber number = Homes.id(4321);
        HouseholdId id = households.register(
                room("3", "2", "502"),
                HouseholdCard.blank().with(Resident.named("张䶮").withIdNumber(number)));
        Resident person = person(id, "张䶮");
        assertThat(person.birthDate()).isEqualTo(number.birthDate().orElseThrow());
        assertThat(person.sex()).isEqualTo(Sex.of(number.sex().orElseThrow()));
        assertThat(person.householder()).isTrue();
    }

    @Test
    void twoHouseholdersAreStoredAsToldForTheCheckerToMend() {
        HouseholdCard two = HouseholdCard.blank()
                .with(Resident.named("张伟").withHouseholder(true))
                .with(Resident.named("王芳").withHouseholder(true));
        HouseholdId id = households.register(room("1", "1", "101"), two);
        assertThat(households.card(id).people()).allMatch(Resident::householder);
        households.changeHouseholder(person(id, "王芳").id());
        assertThat(households.card(id).people())
                .filteredOn(Resident::householder)
                .hasSize(1);
    }

    @Test
    void theHouseholderChangesAndThereIsAlwaysOne() {
        HouseholdId id = households.register(room("1", "1", "101"), family("张伟", "王芳", "张小雨"));
        households.changeHouseholder(person(id, "王芳").id());
        assertThat(households.card(id).people())
                .filteredOn(Resident::householder)
                .extracting(p -> p.name().value())
                .containsExactly("王芳");
        households.addResident(id, Resident.named("张老").withHouseholder(true));
        assertThat(households.card(id).people())
                .filteredOn(Resident::householder)
                .hasSize(1);
        households.removeResident(person(id, "王芳").id());
        assertThat(households.card(id).people())
                .filteredOn(Resident::householder)
                .extracting(p -> p.name().value())
                .containsExactly("张伟");
    }

    @Test
    void theSameNumberTwiceIsRefusedAndTheRefusalSaysWhoHasIt() {
        households.register(
                room("3", "2", "502"),
                HouseholdCard.blank().with(Resident.named("张伟").withIdNumber(Homes.id(5))));
        HouseholdCard other = HouseholdCard.blank()
                .with(Resident.named("李四")
                        .withIdNumber(new IdNumber(" " + Homes.id(5).value().toLowerCase())));
        assertThatThrownBy(() -> households.register(room("1", "1", "101"), other))
                .hasMessageContaining("3-2-502 的 张伟");
        HouseholdCard twins = HouseholdCard.blank()
                .with(Resident.named("甲").withIdNumber(Homes.id(9)))
                .with(Resident.named("乙").withIdNumber(Homes.id(9)));
        assertThatThrownBy(() -> households.register(room("1", "1", "101"), twins))
                .hasMessageContaining("甲 和 乙");
        assertThat(households.figures().households()).isEqualTo(1);
        assertThat(store.ledger.examine()).isEmpty();
    }

    @Test
    void whoHasMovedOutGivesTheNumberFreeAndReturningIsChecked() {
        HouseholdCard card = HouseholdCard.blank().with(Resident.named("张伟").withIdNumber(Homes.id(5)));
        HouseholdId first = households.register(room("3", "2", "502"), card);
        households.moveOut(first, DAY);
        HouseholdId second = households.register(room("1", "1", "101"), card);
        assertThatThrownBy(() -> households.moveBack(first, DAY)).hasMessageContaining("1-1-101");
        households.leaves(person(second, "张伟").id(), ResidentStatus.MOVED_OUT);
        households.moveBack(first, DAY);
        assertThat(households.figures().residents()).isEqualTo(1);
    }

    @Test
    void aRoomTakesOneHouseholdUnlessItIsShared() {
        RoomId room = room("3", "2", "502");
        households.register(room, family("张伟"));
        assertThatThrownBy(() -> households.register(room, family("李四"))).hasMessageContaining("3-2-502 已登记了 张伟");
        households.register(room, family("李四"), true);
        assertThat(households.door(room).living()).hasSize(2);
        Figures figures = households.figures();
        assertThat(figures.households()).isEqualTo(2);
        assertThat(figures.occupiedRooms()).isEqualTo(1);
    }

    @Test
    void anEmptyRoomIsNotAHouseholdAndAHouseholdEndsTheEmptiness() {
        RoomId room = room("3", "2", "502");
        households.markVacant(room);
        assertThat(households.figures().vacantRooms()).isEqualTo(1);
        assertThat(households.figures().households()).isZero();
        assertThat(households.door(room).occupancy()).isEqualTo(Occupancy.VACANT);
        HouseholdId id = households.register(room, family("张伟"));
        assertThat(households.door(room).occupancy()).isEqualTo(Occupancy.OTHERWISE);
        assertThatThrownBy(() -> households.markVacant(room)).isInstanceOf(Fault.class);
        households.moveOut(id, DAY);
        Door door = households.door(room);
        assertThat(door.occupancy()).isEqualTo(Occupancy.VACANT);
        assertThat(door.former()).hasSize(1);
    }

    @Test
    void aRegistrationIsUndoneAsAWhole() {
        HouseholdCard card = family("张伟", "王芳").with(new Plate("宁A12345"));
        HouseholdId id = households.register(room("3", "2", "502"), card);
        assertThat(store.ledger.undoable().orElseThrow().label()).isEqualTo("登记住户 3-2-502");
        store.ledger.undo();
        assertThat(households.figures().households()).isZero();
        assertThatThrownBy(() -> households.card(id)).isInstanceOf(Fault.class);
        store.ledger.redo();
        assertThat(households.card(id).people()).hasSize(2);
        assertThat(households.card(id).vehicles()).hasSize(1);
    }

    @Test
    void aRevisionMakesTheHouseholdAsTheCardSays() {
        HouseholdId id = households.register(
                room("3", "2", "502"), family("张伟", "王芳", "张小雨").with(new Plate("宁A12345")));
        HouseholdCard card = households.card(id);
        List<Resident> others =
                List.of(card.people().get(2), card.people().get(0).withPhone(Homes.phone(1)), Resident.named("新人"));
        households.revise(card.withPeople(others).withVehicles(List.of()));
        HouseholdCard after = households.card(id);
        assertThat(after.people()).extracting(p -> p.name().value()).containsExactly("张小雨", "张伟", "新人");
        assertThat(after.vehicles()).isEmpty();
        long lines = store.ledger.read(q -> q.number("select count(*) from audit_line"));
        households.revise(after);
        assertThat(store.ledger.<Long>read(q -> q.number("select count(*) from audit_line")))
                .isEqualTo(lines);
    }

    @Test
    void aHouseholdMovesToAnotherRoomWithItsPeople() {
        HouseholdId id = households.register(room("3", "2", "502"), family("张伟", "王芳"));
        households.move(id, room("1", "1", "101"), false);
        assertThat(households.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.place().brief()).isEqualTo("1-1-101"));
        assertThat(households.door(room("3", "2", "502")).occupancy()).isEqualTo(Occupancy.UNREGISTERED);
    }

    @Test
    void aBuildingWithHouseholdsIsNotRemoved() {
        households.register(room("3", "2", "502"), family("张伟"));
        assertThatThrownBy(() -> compounds.remove(compounds
                        .layout()
                        .building("3")
                        .orElseThrow()
                        .building()
                        .id()))
                .hasMessageContaining("还登记着住户");
        assertThat(compounds.layout().roomCount()).isEqualTo(720);
    }

    @Test
    void doubtsAreToldAndNothingIsRefused() {
        String wrong =
                Homes.id(3).value().substring(0, 17) + (Homes.id(3).value().endsWith("1") ? "2" : "1");
        HouseholdCard card = HouseholdCard.blank()
                .with(Household.blank().withStatedCount(5))
                .with(Resident.named("甲").withIdNumber(new IdNumber(wrong)))
                .with(Resident.named("乙").withIdNumber(new IdNumber("12345678901")));
        assertThat(Doubts.of(card)).hasSize(3);
        households.register(room("1", "1", "101"), card);
        assertThat(households.figures().residents()).isEqualTo(2);
    }
}
