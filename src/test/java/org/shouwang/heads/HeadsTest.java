package org.shouwang.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.BuildingKind;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.text.Fault;

class HeadsTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Heads heads;
    HeadPost building;
    HeadPost unit;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x2x1");
        heads = new Heads(town.ledger, town.clock);
        BuildingPlan first = town.layout().buildings().getFirst();
        building = HeadPost.of(first.building().id());
        unit = HeadPost.of(first.building().id(), first.units().get(1).unit().id());
    }

    @AfterEach
    void close() {
        town.close();
    }

    HeadDraft draft(HeadPost post, String name) {
        HeadPerson person = HeadPerson.typed(new PersonName(name), new Phone("15400000077"));
        return HeadDraft.of(post, person, ChosenBy.RESIDENTS);
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void aSecondHeadIsRefusedAndTheActingOneIsNamed() {
        heads.appoint(draft(unit, "李敏").from(TODAY.minusDays(10)));
        assertThatThrownBy(() -> heads.appoint(draft(unit, "王伟")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("1栋2单元长")
                .hasMessageContaining("李敏")
                .hasMessageContaining("2021-11-02");
        heads.appoint(draft(building, "王伟"));
        assertThat(heads.acting()).hasSize(2);
    }

    @Test
    void afterReliefAnotherOneIsAppointedAndTheFormerOneStaysInTheHistory() {
        Head li = heads.appoint(draft(unit, "李敏").from(TODAY.minusDays(10)));
        heads.relieve(li.id(), TODAY, "搬离小区");
        Head wang = heads.appoint(draft(unit, "王伟"));
        assertThat(heads.acting()).containsExactly(wang);
        assertThat(heads.all()).hasSize(2).first().satisfies(former -> {
            assertThat(former.relievedOn()).isEqualTo(TODAY);
            assertThat(former.reliefReason()).isEqualTo("搬离小区");
        });
    }

    @Test
    void reliefNeedsAReasonAndAPossibleDay() {
        Head li = heads.appoint(draft(unit, "李敏"));
        assertRefused("HEAD-03", () -> heads.relieve(li.id(), TODAY, ""));
        assertRefused("HEAD-05", () -> heads.relieve(li.id(), TODAY.minusDays(1), "x"));
        assertRefused("HEAD-02", () -> heads.relieve(li.id(), TODAY.plusDays(1), "x"));
        heads.relieve(li.id(), TODAY, "x");
        assertRefused("HEAD-04", () -> heads.relieve(li.id(), TODAY, "x"));
        assertRefused("HEAD-02", () -> heads.appoint(draft(unit, "王伟").from(TODAY.plusDays(1))));
    }

    @Test
    void coverageNamesBuildingsAndUnitsWithoutAHead() {
        assertThat(heads.coverage().unitsWithout()).hasSize(4);
        heads.appoint(draft(unit, "李敏"));
        heads.appoint(draft(building, "王伟"));
        Coverage coverage = heads.coverage();
        assertThat(coverage.buildings()).isEqualTo(2);
        assertThat(coverage.units()).isEqualTo(4);
        assertThat(coverage.buildingHeads()).isEqualTo(1);
        assertThat(coverage.unitHeads()).isEqualTo(1);
        assertThat(coverage.buildingsWithout())
                .extracting(seat -> seat.building().no())
                .containsExactly("2");
        assertThat(coverage.unitsWithout())
                .hasSize(3)
                .noneMatch(seat -> seat.post().equals(unit));
    }

    @Test
    void aBuildingWithoutUnitsHasOneOfficeOnly() {
        var dormitory = town.compounds.addBuilding("K1", BuildingKind.DORMITORY);
        town.compounds.addUnit(dormitory.id(), "");
        assertThat(heads.coverage().units()).isEqualTo(4);
        assertThat(heads.coverage().buildings()).isEqualTo(3);
    }

    @Test
    void aResidentIsAppointedWithPhoneAndDoor() {
        HouseholdId home = town.settle(2).getFirst();
        Resident person = town.person(home, 0);
        Head head = heads.appoint(HeadDraft.of(unit, HeadPerson.of(person, "1-1-101"), ChosenBy.BRANCH)
                .standIn(new Confidential("王敏")));
        assertThat(heads.head(head.id())).isEqualTo(head);
        assertThat(head.phone()).isEqualTo(person.phone());
        assertThat(head.dwelling()).isEqualTo(new Confidential("1-1-101"));
    }

    @Test
    void aMistakeIsPutRightStruckAndTakenBack() {
        Head head = heads.appoint(draft(unit, "李民"));
        heads.revise(head.id(), draft(building, "李敏"));
        assertThat(heads.head(head.id()).name()).isEqualTo(new PersonName("李敏"));
        assertThat(heads.head(head.id()).post()).isEqualTo(unit);
        heads.strike(head.id());
        assertRefused("HEAD-06", () -> heads.head(head.id()));
        town.ledger.undo();
        assertThat(heads.acting()).hasSize(1);
    }
}
