package org.shouwang.compound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.text.Fault;

class CompoundsTest {
    @TempDir
    Path folder;

    TestStore store;
    Compounds compounds;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        compounds = new Compounds(store.ledger);
    }

    @AfterEach
    void close() {
        store.close();
    }

    void setUp(String rule) {
        compounds.setUp("银河小区", "新城社区", null, BuildingSpec.parse(rule));
    }

    @Test
    void theLayoutStandsInTheOrderOfAWalk() {
        setUp("9-11:2x-1-10x3,2:1x2x2,K1:0x2x2");
        Layout layout = compounds.layout();
        assertThat(layout.name()).isEqualTo("银河小区");
        assertThat(layout.buildings()).extracting(b -> b.building().no()).containsExactly("2", "9", "10", "11", "K1");
        assertThat(layout.unitCount()).isEqualTo(8);
        assertThat(layout.roomCount()).isEqualTo(6 * 33 + 4 + 4);
        UnitPlan unit = layout.building("10").orElseThrow().units().getFirst();
        assertThat(unit.floors())
                .extracting(FloorPlan::number)
                .startsWith(-1, 1, 2)
                .endsWith(10);
        assertThat(unit.floors().getFirst().rooms())
                .extracting(p -> p.room().no())
                .containsExactly("-101", "-102", "-103");
        Place place = layout.find(new Dwelling("K1", "", "202")).orElseThrow();
        assertThat(place.brief()).isEqualTo("K1-202");
        assertThat(layout.at(place.id())).isEqualTo(place);
    }

    @Test
    void aSecondCompoundIsRefused() {
        setUp("1x1x1x1");
        assertThatThrownBy(() -> setUp("1x1x1x1")).hasMessageContaining("银河小区");
        assertThat(compounds.layout().buildings()).hasSize(1);
    }

    @Test
    void settingUpIsOneActAndCanBeTakenBack() {
        setUp("8x3x10x3");
        store.ledger.undo();
        assertThat(compounds.layout().compound()).isEmpty();
        assertThat(compounds.layout().roomCount()).isZero();
        store.ledger.redo();
        assertThat(compounds.layout().roomCount()).isEqualTo(720);
    }

    @Test
    void aTakenNumberIsRefusedAndNothingIsBuilt() {
        setUp("1-2:1x2x2");
        assertThatThrownBy(() -> compounds.add(BuildingSpec.parse("3:1x2x2,2:1x2x2")))
                .hasMessageContaining("已经有 2 栋");
        assertThat(compounds.layout().buildings()).hasSize(2);
        UnitPlan unit = compounds.layout().buildings().getFirst().units().getFirst();
        assertThatThrownBy(() -> compounds.addRoom(unit.unit().id(), 1, "101")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> compounds.addUnit(unit.unit().buildingId(), "1"))
                .isInstanceOf(Fault.class);
        assertThatThrownBy(() -> compounds.rename(
                        unit.floors().getFirst().rooms().getFirst().id(), "102", 1))
                .hasMessageContaining("已经有 102 室");
    }

    @Test
    void roomsAreAddedRenamedAndRemoved() {
        setUp("1x1x2x2");
        UnitPlan unit = compounds.layout().buildings().getFirst().units().getFirst();
        Room attic = compounds.addRoom(unit.unit().id(), 3, "301");
        compounds.rename(attic.id(), "阁楼", 3);
        assertThat(compounds.layout().find(new Dwelling("1", "1", "阁楼"))).isPresent();
        compounds.remove(attic.id());
        assertThat(compounds.layout().roomCount()).isEqualTo(4);
        compounds.rename(unit.unit().buildingId(), "甲", BuildingKind.OTHER);
        compounds.rename(unit.unit().id(), "2");
        assertThat(compounds.layout().find(new Dwelling("甲", "2", "101"))).isPresent();
        compounds.remove(unit.unit().buildingId());
        assertThat(compounds.layout().buildings()).isEmpty();
    }

    @Test
    void aMissingDoorIsBuiltInsideAnAct() {
        setUp("1x1x2x2");
        Place place = store.ledger.write(
                CompoundAct.ADD_ROOM, "", tx -> Compounds.ensure(tx, new Dwelling("5", "2", "1203")));
        assertThat(place.room().floor()).isEqualTo(12);
        assertThat(compounds.layout().find(new Dwelling("5", "2", "1203"))).contains(place);
        assertThat(store.ledger.<Place>write(
                        CompoundAct.ADD_ROOM, "", tx -> Compounds.ensure(tx, new Dwelling("5", "2", "1203"))))
                .isEqualTo(place);
    }

    @Test
    void withoutACompoundNothingIsAdded() {
        assertThatThrownBy(() -> compounds.addBuilding("1", BuildingKind.RESIDENTIAL))
                .hasMessageContaining("还没有建立小区");
    }
}
