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
import org.shouwang.core.Confidential;
import org.shouwang.core.Dwelling;
import org.shouwang.core.PersonName;
import org.shouwang.core.Plate;

class MovesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final LocalDate THEN = LocalDate.of(2021, 11, 3);

    @TempDir
    Path folder;

    TestStore store;
    Households households;
    Moves moves;
    Mergers mergers;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        households = new Households(store.ledger, Homes.clock(store));
        moves = households.moves();
        mergers = new Mergers(store.ledger, Homes.clock(store));
    }

    @AfterEach
    void close() {
        assertThat(store.ledger.examine()).isEmpty();
        store.close();
    }

    RoomId room(String building, String unit, String no) {
        return new Compounds(store.ledger)
                .layout()
                .find(new Dwelling(building, unit, no))
                .orElseThrow()
                .id();
    }

    HouseholdId family(RoomId room, String... names) {
        HouseholdCard card = HouseholdCard.blank();
        for (String name : names) {
            card = card.with(Resident.named(name));
        }
        return households.register(room, card, true);
    }

    Resident person(HouseholdId id, String name) {
        return households.card(id).people().stream()
                .filter(p -> p.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<DoorEvent> told(HouseholdId id) {
        return store.ledger.read(q -> new LifeHistory().events(q, id, 9));
    }

    List<String> names(HouseholdId id) {
        return households.card(id).living().stream().map(p -> p.name().value()).toList();
    }

    @Test
    void whatHappenedIsKeptApartFromWhenItWasWrittenDown() {
        HouseholdId id = family(room("3", "2", "502"), "张伟", "王芳");
        moves.moveIn(id, Resident.named("张小雨"), LifeEventKind.BORN, THEN, null);
        Resident child = person(id, "张小雨");
        assertThat(child.statusSince()).isEqualTo(THEN);
        assertThat(child.birthDate()).isEqualTo(THEN);
        moves.leaves(child.id(), ResidentStatus.AWAY, TODAY, TODAY.plusDays(9), "外婆家", null);
        assertThat(person(id, "张小雨").backOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(moves.history(child.id()))
                .extracting(LifeEvent::kind)
                .containsExactly(LifeEventKind.BORN, LifeEventKind.WENT_AWAY);
        LifeEvent born = moves.history(child.id()).getFirst();
        assertThat(born.onDay()).isEqualTo(THEN);
        assertThat(born.notedOn()).isEqualTo(TODAY);
        assertThat(told(id)).extracting(DoorEvent::words).containsExactly("张小雨 外婆家", "张小雨（2021-11-12 登记）");
        store.ledger.undo();
        assertThat(person(id, "张小雨").status()).isEqualTo(ResidentStatus.LIVING);
        assertThat(moves.history(child.id())).hasSize(1);
    }

    @Test
    void aDeadHouseholderGivesTheHouseholdToTheNext() {
        HouseholdId id = family(room("3", "2", "502"), "张伟", "王芳");
        moves.leaves(
                person(id, "张伟").id(),
                ResidentStatus.DIED,
                THEN,
                null,
                null,
                person(id, "王芳").id());
        assertThat(person(id, "王芳").householder()).isTrue();
        assertThat(person(id, "张伟").householder()).isFalse();
        assertThat(households.figures().residents()).isEqualTo(1);
        store.ledger.undo();
        assertThat(person(id, "张伟").householder()).isTrue();
    }

    @Test
    void whoMovedOutReturnsWithTheOldNumberUnlessSomebodyHasItNow() {
        HouseholdId id = households.register(
                room("3", "2", "502"),
                HouseholdCard.blank().with(Resident.named("张伟").withIdNumber(Homes.id(5))));
        moves.moveOut(id, THEN, "银川");
        HouseholdId other = households.register(
                room("1", "1", "101"),
                HouseholdCard.blank().with(Resident.named("张伟").withIdNumber(Homes.id(5))));
        assertThatThrownBy(() -> moves.moveBack(id, TODAY, false)).hasMessageContaining("1-1-101 的 张伟");
        moves.moveOut(other, TODAY, null);
        moves.moveBack(id, TODAY, false);
        assertThat(person(id, "张伟").idMark()).isNotNull();
        assertThat(households.figures().residents()).isEqualTo(1);
    }

    @Test
    void chosenPeopleBecomeAHouseholdOfTheirOwnAndUndoPutsThemBack() {
        HouseholdId id = family(room("3", "2", "502"), "张老", "李梅", "张伟", "王芳");
        List<ResidentId> young = List.of(person(id, "张伟").id(), person(id, "王芳").id());
        HouseholdId split = moves.split(id, young, person(id, "王芳").id(), room("1", "1", "101"), THEN);
        assertThat(names(id)).containsExactly("张老", "李梅");
        assertThat(names(split)).containsExactly("张伟", "王芳");
        assertThat(person(split, "王芳").householder()).isTrue();
        assertThat(households.figures().residents()).isEqualTo(4);
        assertThat(moves.history(young.getFirst()).getFirst().otherId()).isEqualTo(id);
        assertThat(told(id)).isNotEmpty();
        store.ledger.undo();
        assertThat(names(id)).containsExactly("张老", "李梅", "张伟", "王芳");
        assertThat(households.rows()).hasSize(1);
        store.ledger.redo();
        assertThat(names(split)).containsExactly("张伟", "王芳");
    }

    @Test
    void theHouseholderMaySplitOffAndTheRestHasAnother() {
        HouseholdId id = family(room("3", "2", "502"), "张老", "李梅");
        HouseholdId split = moves.split(id, List.of(person(id, "张老").id()), null, room("3", "2", "502"), THEN);
        assertThat(person(id, "李梅").householder()).isTrue();
        assertThat(person(split, "张老").householder()).isTrue();
        assertThatThrownBy(
                        () -> moves.split(split, List.of(person(split, "张老").id()), null, room("1", "1", "101"), THEN))
                .hasMessageContaining("全部的人");
    }

    @Test
    void aHouseholdChangesItsRoomOnADay() {
        HouseholdId id = family(room("3", "2", "502"), "张伟");
        moves.moveTo(id, room("1", "1", "101"), false, THEN);
        assertThat(told(id))
                .singleElement()
                .satisfies(event -> assertThat(event.words()).contains("3-2-502 → 1-1-101"));
        moves.transfer(List.of(person(id, "张伟").id()), family(room("2", "1", "101"), "李四"), THEN);
        assertThat(households.card(id).living()).isEmpty();
        assertThat(households.card(id).household().status()).isEqualTo(HouseholdStatus.MOVED_OUT);
    }

    @Test
    void twoHouseholdsBecomeOneWithPeopleCarsAndNotes() {
        HouseholdId kept = households.register(
                room("3", "2", "502"),
                HouseholdCard.blank()
                        .with(Household.blank().withNote(new Confidential("夜班")))
                        .with(Resident.named("张伟").withIdNumber(Homes.id(5)))
                        .with(new Plate("宁A12345")));
        HouseholdId gone = households.register(
                room("3", "2", "502"),
                HouseholdCard.blank()
                        .with(Household.blank().withTenure(Tenure.OWNED).withNote(new Confidential("养狗")))
                        .with(Resident.named("张伟").withPhone(Homes.phone(7)))
                        .with(Resident.named("王芳"))
                        .with(new Plate("宁A12345"))
                        .with(new Plate("宁A54321")),
                true);
        mergers.households(gone, kept, THEN);
        HouseholdCard one = households.card(kept);
        assertThat(names(kept)).containsExactly("张伟", "王芳");
        assertThat(person(kept, "张伟").phone()).isEqualTo(Homes.phone(7));
        assertThat(one.household().tenure()).isEqualTo(Tenure.OWNED);
        assertThat(one.household().note()).isEqualTo(new Confidential("夜班；养狗"));
        assertThat(one.vehicles()).hasSize(2);
        assertThat(households.figures().households()).isEqualTo(1);
        assertThat(households.figures().residents()).isEqualTo(2);
        assertThat(households.door(room("3", "2", "502")).living()).hasSize(1);
        assertThat(store.ledger.<List<HouseholdId>>read(q -> LifeEventStore.joined(q, kept)))
                .containsExactly(kept, gone);
        store.ledger.undo();
        assertThat(households.figures().residents()).isEqualTo(3);
        assertThat(households.card(kept).vehicles()).hasSize(1);
        assertThat(names(gone)).containsExactly("张伟", "王芳");
    }

    @Test
    void twoRecordsOfOnePersonBecomeOneWithTheChosenValuesAndBothHistories() {
        HouseholdId old = family(room("3", "2", "502"), "张文", "王芳");
        HouseholdId now = family(room("1", "1", "101"), "张文");
        Resident gone = person(old, "张文");
        moves.leaves(gone.id(), ResidentStatus.AWAY, THEN, null, "上海", null);
        Resident kept = person(now, "张文").withPhone(Homes.phone(3));
        mergers.residents(gone.id(), kept, TODAY);
        assertThat(names(old)).containsExactly("王芳");
        assertThat(person(old, "王芳").householder()).isTrue();
        assertThat(person(now, "张文").phone()).isEqualTo(Homes.phone(3));
        assertThat(moves.history(kept.id()))
                .extracting(LifeEvent::kind)
                .containsExactly(LifeEventKind.WENT_AWAY, LifeEventKind.FOUND_SAME);
        assertThat(households.figures().residents()).isEqualTo(2);
        store.ledger.undo();
        assertThat(person(old, "张文").householder()).isTrue();
        assertThat(households.figures().residents()).isEqualTo(3);
    }

    @Test
    void aHouseholdWithAHistoryIsRemovedWithIt() {
        HouseholdId id = family(room("3", "2", "502"), "张伟", "王芳");
        moves.changeHouseholder(person(id, "王芳").id(), THEN);
        households.removeResident(person(id, "王芳").id());
        households.remove(id);
        assertThat(households.rows()).isEmpty();
        store.ledger.undo();
        assertThat(names(id)).containsExactly("张伟");
    }

    @Test
    void whatBothRecordsSayOfCareStays() {
        HouseholdId kept = family(room("3", "2", "502"), "张伟");
        HouseholdId gone = family(room("1", "1", "101"), "张伟");
        households.reviseResident(person(kept, "张伟").withCareNeeds(new Confidential("残疾")));
        households.reviseResident(person(gone, "张伟").withCareNeeds(new Confidential("血透、残疾")));
        mergers.households(gone, kept, THEN);
        assertThat(person(kept, "张伟").careNeeds()).isEqualTo(new Confidential("残疾、血透"));
    }

    @Test
    void whoComesOverIsTheHouseholderWhereNobodyWrittenAnewIs() {
        HouseholdId old = family(room("3", "2", "502"), "王芳", "张伟", "张老");
        List<ResidentId> brought =
                List.of(person(old, "张伟").id(), person(old, "张老").id());
        HouseholdCard written = HouseholdCard.blank().with(Resident.named("李四"));
        HouseholdId made = households.register(room("1", "1", "101"), written, false, brought);
        assertThat(names(made)).containsExactly("李四", "张伟", "张老");
        assertThat(households.card(made).living())
                .filteredOn(Resident::householder)
                .extracting(Resident::name)
                .containsExactly(new PersonName("张伟"));
    }
}
