package org.shouwang.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Fault;

class LevelsAndAreasTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Heads heads;
    HeadLevels levels;
    Areas areas;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x2x2");
        heads = new Heads(town.ledger, town.clock);
        levels = new HeadLevels(town.ledger);
        areas = new Areas(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    HeadDraft draft(HeadPost post, String name) {
        return HeadDraft.of(post, HeadPerson.typed(new PersonName(name), new Phone("15400000077")), ChosenBy.RESIDENTS);
    }

    AreaDraft area(String name, String cells) {
        List<AreaCell> read = new CellWords(town.layout()).read(cells);
        AreaPerson who = AreaPerson.of(null, null, new PersonName("赵敏"), new Phone("15400000078"), TODAY);
        return new AreaDraft(Area.Kind.PARTY, name, TODAY, null, null, read, List.of(who));
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void aRenamedLevelIsCalledByItsNewNameEverywhere() {
        levels.settle(HeadLevel.BUILDING, "楼长", true);
        assertThat(heads.coverage().seats().getFirst().title()).isEqualTo("1栋楼长");
        assertThat(heads.coverage().seats().get(1).title()).isEqualTo("1栋1单元长");
        assertRefused("HEAD-07", () -> levels.settle(HeadLevel.UNIT, "楼长", true));
        town.ledger.undo();
        assertThat(heads.coverage().seats().getFirst().title()).isEqualTo("1栋楼栋长");
    }

    @Test
    void floorsAreLookedForOnlyWhereTheLevelIsInUse() {
        assertThat(heads.coverage().further()).isEmpty();
        levels.settle(HeadLevel.FLOOR, "层长", true);
        assertThat(heads.coverage().furtherWithout()).hasSize(12);
        Coverage.Seat floor = heads.coverage().further().getFirst();
        assertThat(floor.title()).isEqualTo("1栋1单元1层长");
        heads.appoint(draft(floor.post(), "李敏"));
        assertThat(heads.coverage().furtherWithout()).hasSize(11);
        assertThat(heads.coverage().unitsWithout()).hasSize(6);
    }

    @Test
    void aLevelOfTheOfficesOwnIsAddedHeldAndNotRemovedWhileHeld() {
        HeadLevel level = levels.add("小区长", HeadLevel.Scope.COMPOUND);
        Coverage.Seat seat = heads.coverage().further().getFirst();
        assertThat(seat.title()).isEqualTo("银河小区长");
        heads.appoint(draft(seat.post(), "李敏"));
        assertRefused("HEAD-09", () -> levels.remove(level));
        levels.settle(level.code(), "总楼长", false);
        assertThat(heads.coverage().further()).isEmpty();
    }

    @Test
    void oneHeadHoldsSeveralUnitsInOneAppointment() {
        List<Coverage.Seat> units = heads.coverage().unitsWithout();
        Head li = heads.appoint(draft(units.get(0).post(), "李敏")
                .more(List.of(units.get(1).post(), units.get(2).post())));
        assertThat(heads.coverage().unitsWithout()).hasSize(3);
        assertRefused("HEAD-01", () -> heads.appoint(draft(units.get(2).post(), "王伟")));
        heads.release(li.id(), units.get(0).post());
        heads.extend(li.id(), units.get(4).post());
        assertThat(heads.coverage().unitsWithout())
                .extracting(Coverage.Seat::title)
                .containsExactly("1栋1单元长", "2栋2单元长", "3栋2单元长");
        heads.relieve(li.id(), TODAY, "搬离小区");
        assertThat(heads.coverage().unitsWithout()).hasSize(6);
        assertThat(heads.cards().getFirst().posts()).hasSize(3);
    }

    @Test
    void whoStandsInIsAPersonFromADayToADay() {
        HeadPost post = heads.coverage().seats().getFirst().post();
        StandIn zhou = StandIn.of(null, new PersonName("周敏"), new Phone("15400000079"), TODAY.minusDays(9), null);
        Head li = heads.appoint(draft(post, "李敏").from(TODAY.minusDays(9)).deputy(zhou));
        assertThat(heads.cards().getFirst().standInWords(TODAY)).isEqualTo("周敏 15400000079");
        StandIn wu = StandIn.of(null, new PersonName("吴伟"), null, TODAY, TODAY.plusDays(3));
        heads.revise(li.id(), li.draft().deputy(wu));
        HeadCard card = heads.cards().getFirst();
        assertThat(card.standIns()).hasSize(2);
        assertThat(card.standInWords(TODAY)).isEqualTo("吴伟");
        assertThat(card.standInWords(TODAY.minusDays(1))).isEqualTo("周敏 15400000079");
        assertThat(card.standInWords(TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void cellsAreReadAsPeopleWriteThem() {
        CellWords words = new CellWords(town.layout());
        List<AreaCell> cells = words.read("1栋，2-1 ３栋2单元2层、3-1-101");
        assertThat(words.write(cells)).isEqualTo("1栋、2栋1单元、3栋2单元2层、3-1-101");
        assertThat(words.write(words.read("1至3栋"))).isEqualTo("1栋、2栋、3栋");
        assertRefused("AREA-04", () -> words.read("9栋"));
        List<AreaCell> all = words.cells(town.layout().places().stream()
                .filter(place -> !place.brief().equals("2-2-202"))
                .map(place -> place.id())
                .toList());
        assertThat(words.write(all)).isEqualTo("1栋、2栋1单元、2栋2单元1层、2-2-201、3栋");
    }

    @Test
    void anAreaCoversItsCellsAndKeepsWhoAnswered() {
        AreaId id = areas.layOut(area("东片", "1栋、2栋1单元"));
        AreaCard card = areas.cards().getFirst();
        assertThat(card.rooms()).hasSize(12);
        assertThat(card.answering())
                .singleElement()
                .satisfies(who -> assertThat(who.name().value()).isEqualTo("赵敏"));
        assertRefused("AREA-01", () -> areas.layOut(area("东片", "3栋")));
        AreaDraft other = area("东片", "1栋");
        areas.revise(
                id,
                new AreaDraft(
                        other.kind(),
                        "东片",
                        TODAY,
                        null,
                        null,
                        other.cells(),
                        List.of(AreaPerson.of(null, null, new PersonName("钱伟"), null, TODAY))));
        card = areas.cards().getFirst();
        assertThat(card.rooms()).hasSize(8);
        assertThat(card.people()).hasSize(2);
        assertThat(card.answering()).hasSize(1);
        areas.end(id, TODAY);
        assertThat(areas.cards().getFirst().standing()).isFalse();
        town.ledger.undo();
        town.ledger.undo();
        town.ledger.undo();
        assertThat(areas.cards()).isEmpty();
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void aGridWorkerHeadsAGrid() {
        levels.settle(HeadLevel.GRID, "网格员", true);
        AreaDraft grid = area("第一网格", "1栋");
        areas.layOut(new AreaDraft(Area.Kind.GRID, "第一网格", TODAY, null, null, grid.cells(), List.of()));
        Coverage.Seat seat = heads.coverage().furtherWithout().getFirst();
        assertThat(seat.title()).isEqualTo("第一网格员");
        heads.appoint(draft(seat.post(), "李敏"));
        assertThat(heads.coverage().furtherWithout()).isEmpty();
    }
}
