package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.roster.TestMonth.day;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.kit.time.Period;

class HandoverTest {
    @TempDir
    Path folder;

    TestMonth test;
    Handovers handovers;
    Gates gates;
    CheckpointId south;
    Shift white;
    Shift night;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).people(3, 1);
        Post gate = test.posts.add("南门", null);
        white = test.posts.addShift(gate.id(), "白班", LocalTime.of(8, 0), 720, 2, day(1));
        night = test.posts.addShift(gate.id(), "夜班", LocalTime.of(20, 0), 720, 2, day(1));
        handovers = new Handovers(test.store.ledger, test.rosters, test.rosters.clock());
        gates = new Gates(test.store.ledger, test.rosters.clock());
        south = gates.addCheckpoint("南门").id();
    }

    @AfterEach
    void close() {
        assertThat(test.store.ledger.examine()).isEmpty();
        test.close();
    }

    private EntryCheck enters(String at) {
        EntryDraft draft = EntryDraft.of(
                        south, Direction.IN, EntryCategory.SUPPLY, Passer.outsider(new PersonName("唐师傅"), null))
                .checks(Checks.all(365, null))
                .at(Instant.parse(at));
        return gates.admit(draft);
    }

    @Test
    void theLogCountsWhatTheGateSawFromItsFirstMinuteToItsLast() {
        enters("2021-11-11T11:59:00Z");
        EntryCheck guest = enters("2021-11-11T12:00:00Z");
        enters("2021-11-11T23:30:00Z");
        gates.registerLeaving(guest.id(), south, Instant.parse("2021-11-11T16:30:00Z"));
        enters("2021-11-12T00:00:00Z");
        HandoverLog log = handovers.log(night.id(), day(11));
        assertThat(log.gate().entered()).isEqualTo(2);
        assertThat(log.gate().left()).isEqualTo(1);
        assertThat(log.gate().notLeft()).isEqualTo(2);
        assertThat(handovers.log(white.id(), day(11)).gate().entered()).isEqualTo(1);
        assertThat(handovers.log(white.id(), day(12)).gate().entered()).isEqualTo(1);
        assertThat(handovers.log(night.id(), day(12)).gate().entered()).isZero();
    }

    @Test
    void aPostThatMansACheckpointCountsThatOneOnly() {
        enters("2021-11-11T12:10:00Z");
        CheckpointId east = gates.addCheckpoint("东门").id();
        Post post = test.posts.posts().getFirst();
        test.posts.revise(post.at(east));
        assertThat(handovers.log(night.id(), day(11)).scope()).isEqualTo("东门");
        assertThat(handovers.log(night.id(), day(11)).gate().entered()).isZero();
        test.posts.revise(post.at(null));
        assertThat(handovers.log(night.id(), day(11)).scope()).isEqualTo("南门");
        assertThat(handovers.log(night.id(), day(11)).gate().entered()).isEqualTo(1);
    }

    @Test
    void logSheetAndRegisterAgreeOnANightWithTwoCheckpoints() throws java.io.IOException {
        CheckpointId east = gates.addCheckpoint("东门").id();
        Post post = test.posts.posts().getFirst();
        test.posts.revise(post.at(south));
        enters("2021-11-11T13:00:00Z");
        EntryDraft visitor = EntryDraft.of(
                        south, Direction.IN, EntryCategory.SUPPLY, Passer.outsider(new PersonName("唐师傅"), null))
                .checks(Checks.all(365, null));
        gates.admit(visitor.at(Instant.parse("2021-11-11T15:59:59Z"))
                .companions(2)
                .vehicle(new org.shouwang.gate.Vehicle(org.shouwang.gate.VehicleKind.TRUCK, "蔬菜")));
        gates.admit(visitor.at(Instant.parse("2021-11-11T16:00:00Z")).checks(Checks.all(380, null)), "复测 36.8 ℃");
        gates.turnAway(visitor.at(Instant.parse("2021-11-11T20:00:00Z")), "无必要事由");
        EntryCheck wrong = gates.admit(visitor.at(Instant.parse("2021-11-11T21:00:00Z")));
        new org.shouwang.gate.Corrections(test.store.ledger, gates, test.rosters.clock())
                .makeVoid(List.of(wrong.id()), "登记错人");
        gates.admit(visitor.checkpoint(east).at(Instant.parse("2021-11-11T16:30:00Z")));
        HandoverLog log = handovers.log(night.id(), day(11));
        org.shouwang.gate.GateFigures gate = log.gate();
        assertThat(gate.flow()).isEqualTo(new org.shouwang.gate.GateFlow(3, 0, 1, 1, 2, 1, 1));
        Instant from = Instant.parse("2021-11-11T12:00:00Z");
        var zone = test.rosters.clock().getZone();
        var span = org.shouwang.gate.GateSpan.between(from, from.plusSeconds(12 * 3600), zone)
                .at(south);
        var register = new org.shouwang.gate.GateRegister(test.store.ledger, test.rosters.clock());
        assertThat(register.figures(span).flow()).isEqualTo(gate.flow());
        assertThat(register.figures(span.at(east)).entered()).isEqualTo(1);
        assertThat(register.figures(span.at(null)).entered()).isEqualTo(4);
        handovers.handOver(night.id(), day(11), "王文书", "李卫国");
        HandoverLog signed = handovers.log(night.id(), day(11));
        assertThat(signed.gate()).isEqualTo(gate);
        Path file = folder.resolve("log.pdf");
        org.shouwang.kit.paper.Papers.slips(
                        List.of(org.shouwang.roster.sheet.HandoverSheet.of(signed)),
                        false,
                        new org.shouwang.kit.paper.PageLook(
                                "",
                                "",
                                "",
                                day(12).atStartOfDay(),
                                "",
                                org.shouwang.kit.paper.PageLook.Density.COMPACT),
                        org.shouwang.kit.work.Progress.NONE)
                .save(file);
        try (var document = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document))
                    .contains("南门进入（次） 3", "劝返（次） 1", "破例（次） 1", "随行（人） 2", "车辆（次） 1", "作废（条） 1");
        }
    }

    @Test
    void signedFiguresStandEvenWhenTheGateIsPutRightLater() {
        EntryCheck entry = enters("2021-11-11T12:10:00Z");
        handovers.handOver(night.id(), day(11), "王文书", "李卫国");
        new org.shouwang.gate.Corrections(test.store.ledger, gates, test.rosters.clock())
                .makeVoid(java.util.List.of(entry.id()), "登记错人");
        assertThat(handovers.log(night.id(), day(11)).gate().entered()).isEqualTo(1);
        test.store.ledger.undo();
        test.store.ledger.undo();
        assertThat(handovers.log(night.id(), day(11)).closed()).isFalse();
    }

    @Test
    void whatIsOpenGoesFromShiftToShiftUntilItIsSettled() {
        OpenMatter matter = handovers.raise(night.id(), day(11), "3栋电梯停运，已报物业");
        assertThat(matter.raisedAt()).isEqualTo(day(12).atTime(7, 59));
        assertThat(handovers.log(white.id(), day(11)).matters()).isEmpty();
        assertThat(handovers.log(night.id(), day(11)).left()).containsExactly(matter);
        assertThat(handovers.log(white.id(), day(12)).left()).containsExactly(matter);
        handovers.settle(matter.id(), white.id(), day(12), "电梯已恢复");
        HandoverLog now = handovers.log(white.id(), day(12));
        assertThat(now.left()).isEmpty();
        assertThat(now.matters())
                .singleElement()
                .satisfies(done -> assertThat(done.outcome()).isEqualTo(new Confidential("电梯已恢复")));
        assertThat(handovers.log(night.id(), day(11)).left()).hasSize(1);
        assertThat(handovers.log(night.id(), day(12)).matters()).isEmpty();
        assertThat(handovers.openMatters()).isEmpty();
    }

    @Test
    void whatIsHandedOverIsTakenFromTheLastLog() {
        assertThat(handovers.log(night.id(), day(11)).things())
                .extracting(HandedThing.Draft::name)
                .contains("登记本", "测温枪");
        List<HandedThing.Draft> things =
                List.of(new HandedThing.Draft("对讲机", 3, "一台没电"), new HandedThing.Draft("雨衣", 4, null));
        handovers.list(night.id(), day(11), things);
        handovers.write(white.id(), day(12), "小雨 12℃", null);
        assertThat(handovers.log(white.id(), day(12)).things()).isEqualTo(things);
        test.store.ledger.undo();
        assertThat(handovers.log(white.id(), day(12)).handover()).isNull();
        assertThat(handovers.log(white.id(), day(12)).things()).isEqualTo(things);
    }

    @Test
    void thingsAreReadFromALineEach() {
        assertThat(HandedThing.Draft.parse("84消毒液 3 瓶盖松")).contains(new HandedThing.Draft("84消毒液", 3, "瓶盖松"));
        assertThat(HandedThing.Draft.parse("测温枪2")).contains(new HandedThing.Draft("测温枪", 2, null));
        assertThat(HandedThing.Draft.parse(" 南门 钥匙 × 2 ")).contains(new HandedThing.Draft("南门 钥匙", 2, null));
        assertThat(HandedThing.Draft.parse("登记本")).isEmpty();
    }

    @Test
    void aSignedLogIsClosedAndTakesAdditionsOnly() {
        HandoverLine call = handovers.add(
                night.id(),
                day(11),
                new HandoverLine.Draft(LogKind.CALL, day(11).atTime(22, 5), "赵女士", "15400000001", "问何时采样", "明早7点"));
        handovers.handOver(night.id(), day(11), "王文书", "李卫国");
        assertThatThrownBy(() -> handovers.write(night.id(), day(11), "晴", null))
                .hasMessageContaining("已签字");
        assertThatThrownBy(() -> handovers.remove(call.id())).hasMessageContaining("已签字");
        assertThatThrownBy(() -> handovers.raise(night.id(), day(11), "漏水")).hasMessageContaining("已签字");
        HandoverLine late = handovers.add(
                night.id(), day(11), new HandoverLine.Draft(LogKind.EVENT, null, null, null, "补记：2时停电10分钟", null));
        assertThat(late.addedAt()).isEqualTo(day(12).atTime(14, 32));
        assertThat(handovers.log(night.id(), day(11)).lines())
                .extracting(HandoverLine::addedAt)
                .containsExactly(null, late.addedAt());
        assertThatThrownBy(() -> handovers.handOver(night.id(), day(12), "王文书", "李卫国"))
                .hasMessageContaining("还没有开始");
    }

    @Test
    void aCheckKnowsWhoShouldHaveBeenThere() {
        test.duties.assign(white.id(), day(12), test.people.get(0).id());
        test.duties.assign(white.id(), day(12), test.people.get(1).id());
        PostChecks checks = new PostChecks(test.store.ledger, test.rosters, test.rosters.clock());
        PostCheck fine = checks.add(new PostChecks.Draft(null, "王书记", white.id(), day(12), null, null));
        assertThat(fine.inOrder()).isTrue();
        assertThat(fine.present()).isEqualTo(new Confidential("王文书、李卫国"));
        PostCheck poor =
                checks.add(new PostChecks.Draft(day(12).atTime(9, 0), "王书记", white.id(), day(12), "王文书", "李卫国未到岗"));
        assertThat(poor.inOrder()).isFalse();
        assertThat(checks.checks(Period.day(day(12)))).containsExactly(fine, poor);
        checks.strike(poor.id());
        test.store.ledger.undo();
        assertThat(checks.checks(Period.day(day(12)))).hasSize(2);
    }

    @Test
    void theHistoryOfAPlaceIsToldInWords() {
        Duty duty = test.duties.assign(white.id(), day(12), test.people.get(0).id());
        test.duties.standIn(duty.id(), test.people.get(1).id(), Grounds.of("发烧", "王书记"));
        PlaceHistory history = new PlaceHistory(test.store.ledger);
        assertThat(history.of(white.id(), day(12), test.rosters.clock().getZone()))
                .extracting(PlaceEvent::words)
                .containsExactly("替班：11月12日 08-20 王文书", "排班：11月12日 08-20 王文书");
        assertThat(history.states(white.id(), day(12))).containsExactly("李卫国 替班，原为王文书；原因：发烧；批准：王书记");
    }

    @Test
    void theBoardShowsWhoStandsNowWhoComesAndWhoHasNotGone() {
        Duty gone = test.duties.assign(night.id(), day(11), test.people.get(0).id());
        test.duties.assign(white.id(), day(12), test.people.get(1).id());
        new Attendance(test.store.ledger, test.rosters.clock()).write(gone.id(), day(11).atTime(20, 0), null, null);
        DutyBoard board = new DutyBoard(test.rosters);
        assertThat(board.at(day(12).atTime(14, 32)))
                .extracting(DutyPlace::when)
                .containsExactly(DutyPlace.When.OVER, DutyPlace.When.NOW, DutyPlace.When.NEXT);
        assertThat(board.at(day(12).atTime(19, 30)))
                .extracting(DutyPlace::when)
                .containsExactly(DutyPlace.When.OVER, DutyPlace.When.NOW, DutyPlace.When.SOON);
        assertThat(board.now().get(1).missing()).isEqualTo(1);
    }
}
