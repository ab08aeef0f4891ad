package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.kit.text.Fault;

class DutyBlocksTest {
    private static final LocalDate MONDAY = LocalDate.of(2021, 11, 15);

    @TempDir
    Path folder;

    TestMonth test;
    DutyBlocks blocks;
    ShiftId early;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).whole();
        blocks = new DutyBlocks(test.store.ledger);
        early = test.shift("南门", 1).id();
    }

    @AfterEach
    void close() {
        test.close();
    }

    MemberId person(int nth) {
        return test.people.get(nth).id();
    }

    List<MemberId> standing(LocalDate day) {
        return test.november().duties(early, day).stream().map(Duty::memberId).toList();
    }

    @Test
    void aBlockReplacesWhoStoodThereAndIsOneStepBack() {
        Duty pinned = test.duties.assign(early, MONDAY, person(0));
        test.duties.pin(pinned.id(), true);
        test.duties.assign(early, MONDAY, person(1));
        int placed = blocks.put(List.of(
                new Cell(early, MONDAY, List.of(person(2))),
                new Cell(early, MONDAY.plusDays(1), List.of(person(3), person(4)))));
        assertThat(placed).isEqualTo(3);
        assertThat(standing(MONDAY)).containsExactly(person(0), person(2));
        test.store.ledger.undo();
        assertThat(standing(MONDAY)).containsExactly(person(0), person(1));
        assertThat(standing(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void aCopiedWeekLeavesOutWhoIsAwayThen() {
        test.duties.assign(early, MONDAY, person(0));
        test.duties.assign(early, MONDAY, person(1));
        test.roll.leave(
                person(1), MemberStatus.LEAVE, MONDAY.plusDays(7), MONDAY.plusDays(8), null, MONDAY.minusDays(3));
        assertThat(blocks.copyWeek(MONDAY, MONDAY.plusDays(7))).isEqualTo(1);
        assertThat(standing(MONDAY.plusDays(7))).containsExactly(person(0));
    }

    @Test
    void aDutyIsGivenToSomebodyElse() {
        Duty duty = test.duties.assign(early, MONDAY, person(0));
        Duty other = blocks.give(duty.id(), person(1));
        assertThat(standing(MONDAY)).containsExactly(person(1));
        assertThat(other.originalMemberId()).isNull();
        test.duties.assign(early, MONDAY, person(2));
        assertThatThrownBy(() -> blocks.give(other.id(), person(2))).isInstanceOf(Fault.class);
    }

    @Test
    void aKeptWeekIsWrittenIntoAnotherOne() {
        Templates templates = new Templates(test.store.ledger);
        assertThatThrownBy(() -> templates.save("平时", MONDAY)).isInstanceOf(Fault.class);
        test.duties.assign(early, MONDAY, person(0));
        test.duties.assign(early, MONDAY.plusDays(6), person(1));
        templates.save("平时", MONDAY);
        templates.save("平时", MONDAY);
        assertThat(templates.all()).extracting(RosterTemplate::name).containsExactly("平时");
        TemplateId id = templates.all().getFirst().id();
        assertThat(templates.apply(id, MONDAY.plusDays(7))).isEqualTo(2);
        assertThat(templates.apply(id, MONDAY.plusDays(7))).isZero();
        assertThat(standing(MONDAY.plusDays(13))).containsExactly(person(1));
        templates.remove(id);
        assertThat(templates.all()).isEmpty();
    }

    @Test
    void aPastedBlockIsReadCellByCell() {
        assertThat(PastedNames.read("张三、李四\t王五(带班)\n\"赵六\n钱七\"\t缺1\n"))
                .containsExactly(List.of(List.of("张三", "李四"), List.of("王五")), List.of(List.of("赵六", "钱七"), List.of()));
        assertThat(PastedNames.read("张三")).containsExactly(List.of(List.of("张三")));
    }

    @Test
    void aReasonStandsWhereARuleIsBrokenOnPurpose() {
        Duty duty = test.duties.assign(early, MONDAY, person(0));
        Duty ruled = test.duties.overrule(duty.id(), new org.shouwang.core.Confidential("人手不够"));
        assertThat(ruled.overruled()).isNotNull();
        assertThat(test.duties.overrule(duty.id(), null).overruled()).isNull();
    }

    @Test
    void severalPeopleAreEnrolledAtOnceWithoutTwins() {
        Member known = test.people.getFirst();
        List<Member> added = test.roll.enrol(List.of(
                Member.of(known.name(), known.kind(), null),
                Member.of(new org.shouwang.core.PersonName("新来的"), known.kind(), null)));
        assertThat(added).extracting(Member::called).containsExactly("新来的");
    }
}
