package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.day;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.MemberIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.ui.HandoverScreenModel;
import org.shouwang.roster.ui.OnDutyScreenModel;
import org.shouwang.roster.ui.PostCheckScreenModel;

class DutyDayModelTest {
    private static final PageLook LOOK =
            new PageLook("银河小区", "", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMPACT);

    @TempDir
    Path folder;

    TestMonth test;
    Shift white;
    Shift night;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).people(3, 1);
        Post gate = test.posts.add("南门", null);
        white = test.posts.addShift(gate.id(), "白班", LocalTime.of(8, 0), 720, 2, day(1));
        night = test.posts.addShift(gate.id(), "夜班", LocalTime.of(20, 0), 720, 2, day(1));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aPersonComesAndGoesWithOneStepEach() {
        test.duties.assign(white.id(), day(12), test.people.getFirst().id());
        OnDutyScreenModel model = new OnDutyScreenModel(
                test.store.ledger, test.rosters, new MemberIndex(test.store.ledger), Tasks.direct());
        model.load();
        assertThat(line(model).phase()).isEqualTo(AttendanceLine.Phase.EXPECTED);
        model.step(line(model));
        assertThat(line(model).phase()).isEqualTo(AttendanceLine.Phase.THERE);
        model.step(line(model));
        assertThat(line(model).phase()).isEqualTo(AttendanceLine.Phase.GONE);
        model.undo();
        assertThat(line(model).phase()).isEqualTo(AttendanceLine.Phase.THERE);
        model.walkUpNow("路人甲", "", new Slot(white, day(12)));
        assertThat(Objects.requireNonNull(model.shown().get()).unknown()).hasSize(1);
        assertThat(Objects.requireNonNull(model.shown().get())
                        .places()
                        .getFirst()
                        .missing())
                .isZero();
    }

    private static AttendanceLine line(OnDutyScreenModel model) {
        return Objects.requireNonNull(model.shown().get())
                .places()
                .getFirst()
                .lines()
                .getFirst();
    }

    @Test
    void theShiftThatIsOnHasItsLogInFront() {
        HandoverScreenModel model =
                new HandoverScreenModel(test.store.ledger, test.rosters, Tasks.direct(), () -> LOOK);
        model.load();
        HandoverLog log = log(model);
        assertThat(log.slot()).isEqualTo(new Slot(white, day(12)));
        assertThat(states(model)).containsExactly(HandoverScreenModel.State.EMPTY, HandoverScreenModel.State.EMPTY);
        model.raise(log, "路灯坏了");
        assertThat(log(model).left()).hasSize(1);
        assertThat(states(model)).containsExactly(HandoverScreenModel.State.OPEN, HandoverScreenModel.State.EMPTY);
        model.handOver(log, "王文书", "李卫国");
        assertThat(states(model)).containsExactly(HandoverScreenModel.State.SIGNED, HandoverScreenModel.State.EMPTY);
        model.open(new Slot(night, day(11)));
        assertThat(log(model).slot().day()).isEqualTo(day(11));
        assertThat(model.paper(log, LOOK, Progress.NONE).pages()).isEqualTo(1);
    }

    private static HandoverLog log(HandoverScreenModel model) {
        return Objects.requireNonNull(
                Objects.requireNonNull(model.shown().get()).log());
    }

    private static java.util.List<HandoverScreenModel.State> states(HandoverScreenModel model) {
        return Objects.requireNonNull(model.shown().get()).entries().stream()
                .map(HandoverScreenModel.Entry::state)
                .toList();
    }

    @Test
    void checksOfAMonthAreListedAndGoOntoASheet() {
        PostCheckScreenModel model =
                new PostCheckScreenModel(test.store.ledger, test.rosters, Tasks.direct(), () -> LOOK);
        model.load();
        model.add(new PostChecks.Draft(null, "王书记", white.id(), day(12), null, "登记本未写体温"));
        Sheet sheet = model.sheet(model.shown().get());
        assertThat(sheet.rowList()).hasSize(1);
        assertThat(sheet.notes()).containsExactly("共查岗 1 次，发现问题 1 次。");
    }
}
