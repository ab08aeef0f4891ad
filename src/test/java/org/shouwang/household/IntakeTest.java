package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Reviewed.Missing;
import org.shouwang.household.Reviewed.State;
import org.shouwang.kit.work.Progress;

class IntakeTest {
    @TempDir
    Path folder;

    TestStore store;
    Intake intake;
    Households households;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        intake = new Intake(store.ledger, Homes.clock(store));
        households = new Households(store.ledger, Homes.clock(store));
    }

    @AfterEach
    void close() {
        store.close();
    }

    Arrival arrival(int row, String door, Resident... people) {
        String[] parts = door.split("-");
        HouseholdCard card = HouseholdCard.blank();
        for (Resident person : people) {
            card = card.with(person);
        }
        return new Arrival(row, new Dwelling(parts[0], parts[1], parts[2]), card);
    }

    Resident person(String name, int id) {
        return Resident.named(name).withIdNumber(Homes.id(id));
    }

    List<Reviewed> review(Arrival... arrivals) {
        return intake.review(List.of(arrivals), Progress.NONE);
    }

    Taken take(Arrival... arrivals) {
        return intake.take(review(arrivals), "名册.xlsx", Progress.NONE);
    }

    @Test
    void theSameListTwiceChangesNothing() {
        List<Arrival> list = Homes.arrivals(new Compounds(store.ledger).layout().places(), 712, 2132);
        intake.take(intake.review(list, Progress.NONE), "名册.xlsx", Progress.NONE);
        assertThat(households.figures().residents()).isEqualTo(2132);
        List<Reviewed> again = intake.review(list, Progress.NONE);
        assertThat(again).allSatisfy(reviewed -> assertThat(reviewed.state()).isEqualTo(State.IDENTICAL));
        assertThat(intake.take(again, "名册.xlsx", Progress.NONE)).isEqualTo(new Taken(0, 0, 712, 0, 0));
    }

    @Test
    void aMissingBuildingIsSaidBeforeAndBuiltOnTaking() {
        Arrival far = arrival(2, "12-3-1501", person("张伟", 1));
        assertThat(review(far)).singleElement().satisfies(r -> {
            assertThat(r.state()).isEqualTo(State.NEW);
            assertThat(r.missing()).isEqualTo(Missing.BUILDING);
        });
        assertThat(review(arrival(2, "1-9-101"), arrival(3, "1-1-1199")))
                .extracting(Reviewed::missing)
                .containsExactly(Missing.UNIT, Missing.ROOM);
        Taken taken = take(far);
        assertThat(taken).isEqualTo(new Taken(1, 0, 0, 1, 1));
        assertThat(new Compounds(store.ledger).layout().find(new Dwelling("12", "3", "1501")))
                .isPresent();
        store.ledger.undo();
        assertThat(new Compounds(store.ledger).layout().building("12")).isEmpty();
        assertThat(households.figures().households()).isZero();
    }

    @Test
    void whatTheListAddsIsMergedAndNobodyIsRemoved() {
        take(arrival(2, "3-2-502", person("张伟", 1).withPhone(Homes.phone(1)), person("王芳", 2)));
        Reviewed again = review(arrival(2, "3-2-502", Resident.named("张伟").withPhone(Homes.phone(7)), person("张小雨", 3)))
                .getFirst();
        assertThat(again.state()).isEqualTo(State.CHANGED);
        assertThat(again.remarks()).containsExactly("张伟 电话：15400000001 → 15400000007", "新增成员 张小雨");
        assertThat(intake.take(List.of(again), "名册.xlsx", Progress.NONE)).isEqualTo(new Taken(0, 1, 0, 1, 0));
        assertThat(households.rows()).singleElement().satisfies(row -> {
            assertThat(row.people()).containsExactly("张伟", "王芳", "张小雨");
            assertThat(row.phone()).isEqualTo("15400000007");
        });
        assertThat(review(arrival(2, "3-2-502", person("王芳", 2))))
                .extracting(Reviewed::state)
                .containsExactly(State.IDENTICAL);
    }

    @Test
    void theListMayNameAnotherHouseholder() {
        take(arrival(2, "3-2-502", person("张伟", 1).withHouseholder(true), person("王芳", 2)));
        take(arrival(2, "3-2-502", person("王芳", 2).withHouseholder(true)));
        assertThat(households.rows().getFirst().householder()).isEqualTo("王芳");
    }

    @Test
    void eachRefusalSaysWhy() {
        take(arrival(2, "3-2-502", person("张伟", 1)));
        List<Reviewed> reviewed = review(
                arrival(2, "3-2-502", person("别人", 11)),
                arrival(3, "1-1-101", person("甲", 1)),
                arrival(4, "1-1-102", person("乙", 4), person("丙", 4)),
                arrival(5, "1-1-103", person("丁", 5)),
                arrival(6, "1-1-201", person("戊", 5)),
                arrival(7, "1-1-103", person("己", 6)),
                arrival(
                        8,
                        "1-1-202",
                        person("庚", 7).withHouseholder(true),
                        person("辛", 8).withHouseholder(true)));
        assertThat(reviewed)
                .extracting(r -> r.state() == State.REFUSED)
                .containsExactly(true, true, true, false, true, true, false);
        assertThat(reviewed.get(0).remarks().getFirst()).contains("3-2-502 已登记了 张伟");
        assertThat(reviewed.get(1).remarks().getFirst()).contains("3-2-502 的 张伟");
        assertThat(reviewed.get(4).remarks().getFirst()).contains("第 5 行");
        assertThat(reviewed.get(5).remarks().getFirst()).contains("第 5 行");
        assertThat(reviewed.get(6).doubts().getFirst()).contains("庚、辛");
        assertThat(intake.take(reviewed, "名册.xlsx", Progress.NONE).added()).isEqualTo(2);
    }

    @Test
    void cancellingLeavesNothingBehind() {
        List<Reviewed> reviewed = review(arrival(2, "1-1-101", person("甲", 1)), arrival(3, "1-1-102", person("乙", 2)));
        Progress impatient = new Progress() {
            private long done;

            @Override
            public void at(long at, long of) {
                done = at + 1;
            }

            @Override
            public boolean cancelled() {
                return done > 0;
            }
        };
        assertThatThrownBy(() -> intake.take(reviewed, "x", impatient)).isInstanceOf(CancellationException.class);
        assertThat(households.figures().households()).isZero();
    }
}
