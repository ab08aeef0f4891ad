package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.RoomBook;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.kit.work.Progress;

class CheckerTest {
    @TempDir
    Path folder;

    TestStore store;
    Households households;
    Checker checker;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        households = new Households(store.ledger, Homes.clock(store));
        checker = new Checker(store.ledger, Homes.clock(store), Checker.own(store.ledger, Homes.clock(store)));
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

    HouseholdId home(String no, Resident... people) {
        HouseholdCard card = HouseholdCard.blank();
        for (Resident person : people) {
            card = card.with(person);
        }
        return households.register(room("3", "2", no), card);
    }

    static Resident child(String name) {
        return Resident.named(name).withBirthDate(LocalDate.of(2015, 3, 1));
    }

    List<Flaw> flaws(String rule) {
        return checker.run(Progress.NONE).stream()
                .filter(checked -> checked.rule().code().equals(rule))
                .findFirst()
                .orElseThrow()
                .flaws();
    }

    Resident person(HouseholdId id, String name) {
        return households.card(id).people().stream()
                .filter(p -> p.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOnlyAdultBecomesTheHouseholderOfAHouseholdWithoutOne() {
        HouseholdId id = home("502", Resident.named("张伟"), Resident.named("王芳"), child("张小雨"));
        households.leaves(person(id, "张伟").id(), ResidentStatus.DIED);
        List<Flaw> found = flaws("HOME-01");
        assertThat(found).singleElement().satisfies(flaw -> {
            assertThat(flaw.door()).isEqualTo("3-2-502");
            assertThat(flaw.words()).contains("王芳、张小雨");
        });
        assertThat(checker.mend(found)).isEqualTo(1);
        assertThat(person(id, "王芳").householder()).isTrue();
        assertThat(flaws("HOME-01")).isEmpty();
        store.ledger.undo();
        assertThat(flaws("HOME-01")).hasSize(1);
    }

    @Test
    void withTwoAdultsNobodyIsChosenWithoutAsking() {
        HouseholdId id = home("502", Resident.named("张伟"), Resident.named("王芳"), Resident.named("张老"));
        households.leaves(person(id, "张伟").id(), ResidentStatus.MOVED_OUT);
        assertThat(flaws("HOME-01"))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.mend()).isNull());
    }

    @Test
    void ofTwoHouseholdersTheOneWhoseKinshipSaysSoStays() {
        HouseholdId id = home(
                "502",
                Resident.named("张伟").withHouseholder(true).withKinship("户主"),
                Resident.named("王芳").withHouseholder(true).withKinship("配偶"));
        assertThat(checker.mend(flaws("HOME-02"))).isEqualTo(1);
        assertThat(person(id, "张伟").householder()).isTrue();
        assertThat(person(id, "王芳").householder()).isFalse();
        assertThat(flaws("HOME-02")).isEmpty();
    }

    @Test
    void aChildAsHouseholderGivesWayToTheOnlyAdult() {
        HouseholdId id = home("502", child("张小雨").withHouseholder(true), Resident.named("张伟"));
        assertThat(flaws("HOME-03"))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.words()).isEqualTo("张小雨 6 岁"));
        checker.mend(flaws("HOME-03"));
        assertThat(person(id, "张伟").householder()).isTrue();
    }

    @Test
    void emptyHouseholdsMissingPhonesAndOtherCountsAreListed() {
        home("501");
        HouseholdId id = home("502", Resident.named("张伟"));
        households.revise(
                households.card(id).with(households.card(id).household().withStatedCount(3)));
        assertThat(flaws("HOME-04")).extracting(Flaw::door).containsExactly("3-2-501");
        assertThat(flaws("HOME-05")).extracting(Flaw::door).containsExactly("3-2-502");
        assertThat(flaws("HOME-07")).extracting(Flaw::words).containsExactly("常住人数写 3 人，成员有 1 人");
        households.addResident(id, Resident.named("王芳").withPhone(Homes.phone(1)));
        assertThat(flaws("HOME-05")).isEmpty();
    }

    @Test
    void onePhoneInThreeHouseholdsIsListedOnce() {
        for (String no : List.of("501", "502", "503")) {
            home(no, Resident.named("张伟").withPhone(Homes.phone(1)));
        }
        assertThat(flaws("HOME-06"))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.words()).isEqualTo("3 户：3-2-501、3-2-502、3-2-503"));
    }

    @Test
    void peopleWithoutANameAreListed() {
        home("502", Resident.named("张伟"), Resident.named("成员2"), Resident.named("王某某"));
        assertThat(flaws("PERSON-01")).extracting(Flaw::words).containsExactly("成员2", "王某某");
    }

    @Test
    void oneNumberTwiceAmongThoseWhoCountIsListedWithBothDoors() {
        home("501", Resident.named("张伟").withIdNumber(Homes.id(5)));
        HouseholdId id = home("502", Resident.named("张韦"));
        store.ledger.act(
                HouseholdAct.REVISE,
                "3-2-502",
                tx -> tx.update("resident", person(id, "张韦").withIdNumber(Homes.id(5))));
        assertThat(flaws("PERSON-02")).extracting(Flaw::words).containsExactly("张韦 与 3-2-501 张伟");
        new Mergers(store.ledger, Homes.clock(store))
                .residents(
                        person(id, "张韦").id(),
                        households.rows().getFirst().people().isEmpty()
                                ? person(id, "张韦")
                                : person(households.rows().getFirst().id(), "张伟"),
                        LocalDate.of(2021, 11, 12));
        assertThat(flaws("PERSON-02")).isEmpty();
    }

    @Test
    void aWrongNumberIsListedAndARightOneCorrectsBirthAndSex() {
        String right = Homes.id(3).value();
        String wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        home("501", Resident.named("甲").withIdNumber(new IdNumber(wrong)));
        HouseholdId id =
                home("502", Resident.named("乙").withIdNumber(Homes.id(4)).withBirthDate(LocalDate.of(1990, 1, 1)));
        assertThat(flaws("PERSON-03")).extracting(Flaw::door).containsExactly("3-2-501");
        assertThat(checker.mend(flaws("PERSON-04"))).isEqualTo(1);
        assertThat(person(id, "乙").birthDate())
                .isEqualTo(Homes.id(4).birthDate().orElseThrow());
        assertThat(flaws("PERSON-04")).isEmpty();
    }

    @Test
    void aRoomThatTheBuildingDoesNotHaveIsListed() {
        store.ledger.act(HouseholdAct.REGISTER, "", tx -> {
            RoomBook book = new RoomBook(tx);
            book.place(new Dwelling("3", "2", "2502"));
            book.place(new Dwelling("3", "2", "509"));
        });
        households.register(room("3", "2", "2502"), HouseholdCard.blank());
        households.register(room("3", "2", "509"), HouseholdCard.blank());
        home("502", Resident.named("张伟"));
        assertThat(flaws("ROOM-01")).extracting(Flaw::door).containsExactlyInAnyOrder("3-2-2502", "3-2-509");
    }

    @Test
    void manyAreMendedAsOneActThatIsUndoneAtOnce() {
        for (String no : List.of("501", "502", "503")) {
            home(
                    no,
                    Resident.named("乙" + no)
                            .withIdNumber(Homes.id(Integer.parseInt(no)))
                            .withSex(
                                    Sex.of(Homes.id(Integer.parseInt(no)).sex().orElseThrow()) == Sex.MALE
                                            ? Sex.FEMALE
                                            : Sex.MALE));
        }
        assertThat(checker.mend(flaws("PERSON-04"))).isEqualTo(3);
        assertThat(store.ledger.undoable().orElseThrow().label()).isEqualTo("核对改正 3 处");
        store.ledger.undo();
        assertThat(flaws("PERSON-04")).hasSize(3);
        assertThat(Checker.count(checker.run(Progress.NONE))).isEqualTo(6);
    }

    @Test
    void theActNamesTheDoorThatIsMended() {
        HouseholdId asked = home("501", Resident.named("张伟"), Resident.named("王芳"), Resident.named("张老"));
        HouseholdId mended = home("502", Resident.named("李伟"), Resident.named("王兰"), child("李小雨"));
        households.leaves(person(asked, "张伟").id(), ResidentStatus.DIED);
        households.leaves(person(mended, "李伟").id(), ResidentStatus.DIED);
        assertThat(checker.mend(flaws("HOME-01"))).isEqualTo(1);
        assertThat(store.ledger.undoable().orElseThrow().label()).contains("3-2-502");
    }
}
