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
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Phone;

class TwinsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestStore store;
    Households households;
    Mergers mergers;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        households = new Households(store.ledger, Homes.clock(store));
        mergers = new Mergers(store.ledger, Homes.clock(store));
    }

    @AfterEach
    void close() {
        store.close();
    }

    RoomId room(String no) {
        return new Compounds(store.ledger)
                .layout()
                .find(new Dwelling("3", "2", no))
                .orElseThrow()
                .id();
    }

    HouseholdId home(String no, Resident... people) {
        return households.register(room(no), HouseholdCard.blank().withPeople(List.of(people)), true);
    }

    List<Twin> twins() {
        return store.ledger.read(Twins::of);
    }

    @Test
    void whoMovedAndWasRegisteredAnewIsFoundByTheNumber() {
        HouseholdId old = home("501", Resident.named("张伟").withIdNumber(Homes.id(5)));
        households.moveOut(old, DAY);
        home("502", Resident.named("张 伟").withIdNumber(Homes.id(5)));
        assertThat(twins()).singleElement().satisfies(twin -> {
            assertThat(twin.why()).isEqualTo(Likeness.SAME_ID);
            assertThat(twin.one().door()).isEqualTo("3-2-502");
            assertThat(twin.other().counts()).isFalse();
        });
    }

    @Test
    void oneNameWithOnePhoneOrInOneRoomIsListedOnce() {
        home("501", Resident.named("张文").withPhone(Homes.phone(1)), Resident.named("王芳"));
        home("502", Resident.named("张文").withPhone(Homes.phone(1)));
        home("501", Resident.named("王芳"));
        home("503", Resident.named("王芳"));
        assertThat(twins())
                .extracting(Twin::why)
                .containsExactly(Likeness.SAME_NAME_AND_PHONE, Likeness.SAME_NAME_AND_ROOM);
    }

    @Test
    void aChildWithItsParentsNameIsNoTwin() {
        home(
                "501",
                Resident.named("曾军").withBirthDate(LocalDate.of(1980, 1, 1)),
                Resident.named("曾军").withBirthDate(LocalDate.of(2010, 1, 1)));
        assertThat(twins()).isEmpty();
    }

    @Test
    void twoNumbersAreTwoPeople() {
        home("501", Resident.named("王芳").withIdNumber(Homes.id(1)));
        home("501", Resident.named("王芳").withIdNumber(Homes.id(2)));
        assertThat(twins()).isEmpty();
    }

    @Test
    void whatWasFoundToBeDifferentIsRememberedAndWhatWasMergedIsGone() {
        home("501", Resident.named("张文").withPhone(Homes.phone(1)));
        home("502", Resident.named("张文").withPhone(Homes.phone(1)));
        Twin twin = twins().getFirst();
        mergers.notSame(twin.other().person().id(), twin.one().person().id());
        assertThat(twins()).isEmpty();
        store.ledger.undo();
        assertThat(twins()).hasSize(1);
        mergers.residents(twin.other().person().id(), twin.one().person(), DAY);
        assertThat(twins()).isEmpty();
        store.ledger.undo();
        assertThat(twins()).hasSize(1);
        assertThat(store.ledger.examine()).isEmpty();
    }

    @Test
    void theValuesOfEitherRecordCanBeChosen() {
        Resident one = Resident.named("张文").withPhone(Homes.phone(1));
        Resident other = Resident.named("张雯").withPhone(Homes.phone(2)).withEducation("大学");
        Resident chosen = one;
        for (PersonField field : PersonField.ALL) {
            if (field.onlyIn(other, one) || field.label().equals("姓名")) {
                chosen = field.copy().apply(chosen, other);
            }
        }
        assertThat(chosen.name().value()).isEqualTo("张雯");
        assertThat(chosen.education()).isEqualTo("大学");
        assertThat(chosen.phone()).isEqualTo(Homes.phone(1));
    }

    @Test
    void whileTypingTheSurestSuspectComesFirst() {
        home("501", Resident.named("张文").withPhone(Homes.phone(1)), Resident.named("张文秀"));
        home("502", Resident.named("张文"));
        HouseholdId withNumber = home("503", Resident.named("章闻").withIdNumber(Homes.id(9)));
        Resident typed = Resident.named("张文").withPhone(Homes.phone(1)).withIdNumber(Homes.id(9));
        try (ResidentIndex index = new ResidentIndex(store.ledger)) {
            List<Suspect> found = store.ledger.read(q -> Twins.suspects(q, index, typed, room("502"), HouseholdId.NEW));
            assertThat(found)
                    .extracting(Suspect::why)
                    .containsExactly(Likeness.SAME_ID, Likeness.SAME_NAME_AND_PHONE, Likeness.SAME_NAME_AND_ROOM);
            assertThat(store.ledger.<List<Suspect>>read(
                            q -> Twins.suspects(q, index, Resident.named("章闻"), null, withNumber)))
                    .isEmpty();
        }
    }

    @Test
    void whileTypingAPhoneIsTheSameHoweverItIsWritten() {
        home("501", Resident.named("张文").withPhone(new Phone("+86 154-0000-0001")));
        Resident typed = Resident.named("张文").withPhone(Homes.phone(1));
        try (ResidentIndex index = new ResidentIndex(store.ledger)) {
            assertThat(store.ledger.<List<Suspect>>read(q -> Twins.suspects(q, index, typed, null, HouseholdId.NEW)))
                    .extracting(Suspect::why)
                    .containsExactly(Likeness.SAME_NAME_AND_PHONE);
        }
    }
}
