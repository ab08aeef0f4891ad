package org.shouwang.branch;

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
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Fault;

class RollTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestStore store;
    Roll roll;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        roll = new Roll(store.ledger);
    }

    @AfterEach
    void close() {
        store.close();
    }

    Member enrol(String name, String phone) {
        return roll.enrol(Member.of(new PersonName(name), MemberKind.PARTY_MEMBER, new Phone(phone)));
    }

    @Test
    void onePersonIsNotEnrolledTwice() {
        enrol("张文", "15400000001");
        enrol("张文", "15400000002");
        assertThatThrownBy(() -> enrol("张文", "15400000001"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("同名同电话");
        assertThat(roll.all()).hasSize(2);
    }

    @Test
    void whoLeftMayBeEnrolledAgain() {
        Member first = enrol("张文", "15400000001");
        roll.depart(first.id(), TODAY);
        assertThat(roll.member(first.id()).orElseThrow().belongs(TODAY)).isTrue();
        assertThat(roll.member(first.id()).orElseThrow().belongs(TODAY.plusDays(1)))
                .isFalse();
        enrol("张文", "15400000001");
        assertThat(roll.all()).hasSize(2);
    }

    @Test
    void aRevisionDoesNotChangeWhereSomeoneStands() {
        Member member = enrol("张文", "15400000001");
        roll.leave(member.id(), MemberStatus.HOME_QUARANTINE, TODAY, null, null, TODAY);
        roll.revise(member.withAvailability(Availability.DAY));
        Member now = roll.member(member.id()).orElseThrow();
        assertThat(now.availability()).isEqualTo(Availability.DAY);
        assertThat(now.status()).isEqualTo(MemberStatus.HOME_QUARANTINE);
    }

    @Test
    void aLeaveCannotEndBeforeItBegins() {
        Member member = enrol("张文", "15400000001");
        assertThatThrownBy(() -> roll.leave(member.id(), MemberStatus.LEAVE, TODAY, TODAY.minusDays(1), null, TODAY))
                .isInstanceOf(Fault.class);
        assertThat(roll.leaves(TODAY.minusDays(9), TODAY.plusDays(9))).isEmpty();
    }

    @Test
    void aHomeUnitIsAddedOnce() {
        HomeUnit unit = roll.homeUnit(" 财政局 ", HomeUnitKind.ORGAN);
        assertThat(roll.homeUnit("财政局", HomeUnitKind.OTHER)).isEqualTo(unit);
    }

    @Test
    void theIndexFollowsTheRoll() {
        MemberIndex index = new MemberIndex(store.ledger);
        Member member = enrol("周䶮", "15400004321");
        assertThat(index.find("zhou", 5)).containsExactly(member);
        assertThat(index.find("4321", 5)).containsExactly(member);
        roll.depart(member.id(), TODAY);
        assertThat(index.find("zhou", 5)).isEmpty();
        assertThat(index.member(member.id())).isPresent();
    }

    @Test
    void theSheetCountsByKind() {
        enrol("张文", "15400000001");
        roll.enrol(Member.of(new PersonName("李卫"), MemberKind.VOLUNTEER, null));
        var sheet = RollSheet.roll(roll.all(), List.of(), "");
        assertThat(sheet.notes()).containsExactly("共 2 人：党员 1 人、志愿者 1 人");
        assertThat(sheet.rowList()).hasSize(2);
    }

    @Test
    void theBranchIsSetUpOnceAndThenRevised() {
        Branches branches = new Branches(store.ledger);
        branches.set("银河小区临时党支部", null, null, null, new PersonName("王守望"), new Phone("15400000000"));
        branches.set("银河小区临时党支部", "区委", null, null, null, null);
        assertThat(branches.branch().orElseThrow().superior()).isEqualTo("区委");
        assertThat(branches.name()).isEqualTo("银河小区临时党支部");
    }
}
