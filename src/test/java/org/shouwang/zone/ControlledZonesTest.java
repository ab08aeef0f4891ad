package org.shouwang.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.text.Fault;

class ControlledZonesTest {
    @TempDir
    Path folder;

    TestTown town;
    ControlledZones zones;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x2x2");
        town.settle(2);
        zones = new ControlledZones(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(town.clock.getZone()).toInstant();
    }

    Place door(String building, String unit, String room) {
        return town.layout().find(new Dwelling(building, unit, room)).orElseThrow();
    }

    ZonePlace building(String no) {
        return ZonePlace.of(town.layout().building(no).orElseThrow().building());
    }

    ZonePlace unit(String building, String unit) {
        Place door = door(building, unit, "101");
        return ZonePlace.of(door.building(), door.unit());
    }

    ZoneDraft draft(ZoneLevel level, ZonePlace place, String from, @Nullable String until) {
        return new ZoneDraft(level, place, at(from), until == null ? null : at(until), "区指挥部通告", "2021-17号", null);
    }

    Optional<ControlledZone> over(@Nullable HouseholdId home, String moment) {
        return town.ledger.read(q -> ControlledZones.over(q, home, at(moment)));
    }

    void assertRefused(String code, String part, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.sentence()).contains(part);
        });
    }

    @Test
    void theStrictestZoneOverADoorCounts() {
        HouseholdId home = town.at("3", "2", "101");
        zones.establish(draft(ZoneLevel.PRECAUTION, ZonePlace.COMPOUND, "2021-11-01T00:00", null));
        zones.establish(draft(ZoneLevel.CONTROLLED, building("3"), "2021-11-05T00:00", null));
        zones.establish(draft(ZoneLevel.CLOSED_OFF, unit("3", "2"), "2021-11-10T00:00", "2021-11-24T00:00"));
        assertThat(over(home, "2021-11-12T08:00").orElseThrow().where()).isEqualTo("3栋2单元");
        assertThat(over(home, "2021-11-12T08:00").orElseThrow().level()).isEqualTo(ZoneLevel.CLOSED_OFF);
        assertThat(over(town.at("3", "1", "101"), "2021-11-12T08:00")
                        .orElseThrow()
                        .where())
                .isEqualTo("3栋");
        assertThat(over(town.at("1", "1", "101"), "2021-11-12T08:00")
                        .orElseThrow()
                        .where())
                .isEqualTo("全小区");
        assertThat(over(null, "2021-11-12T08:00").orElseThrow().level()).isEqualTo(ZoneLevel.PRECAUTION);
        assertThat(over(home, "2021-11-24T08:00").orElseThrow().level()).isEqualTo(ZoneLevel.CONTROLLED);
        assertThat(over(home, "2021-10-31T23:59")).isEmpty();
    }

    @Test
    void aZoneCountsFromItsFirstMomentUntilJustBeforeItsEnd() {
        HouseholdId home = town.at("1", "1", "101");
        zones.establish(draft(
                ZoneLevel.CLOSED_OFF, ZonePlace.of(door("1", "1", "101")), "2021-11-12T22:00", "2021-11-13T06:00"));
        assertThat(over(home, "2021-11-12T21:59:59")).isEmpty();
        assertThat(over(home, "2021-11-12T22:00")).isPresent();
        assertThat(over(home, "2021-11-12T22:00:00.250")).isPresent();
        assertThat(over(home, "2021-11-13T00:00").orElseThrow().where()).isEqualTo("1栋1单元101室");
        assertThat(over(home, "2021-11-13T05:59:59")).isPresent();
        assertThat(over(home, "2021-11-13T06:00")).isEmpty();
        assertThat(over(town.at("1", "1", "102"), "2021-11-13T00:00")).isEmpty();
    }

    @Test
    void aZoneTellsHowItStands() {
        ControlledZone zone =
                zones.establish(draft(ZoneLevel.CONTROLLED, building("2"), "2021-11-12T18:00", "2021-11-14T18:00"));
        assertThat(zone.stateAt(at("2021-11-12T14:32"))).isEqualTo(ZoneState.COMING);
        assertThat(zone.stateAt(at("2021-11-12T18:00"))).isEqualTo(ZoneState.STANDING);
        assertThat(zone.stateAt(at("2021-11-14T18:00"))).isEqualTo(ZoneState.EXPIRED);
        zones.lift(zone.id(), at("2021-11-14T09:00"), "连续7天无新增");
        ControlledZone lifted = zones.zone(zone.id());
        assertThat(lifted.stateAt(at("2021-11-14T08:59"))).isEqualTo(ZoneState.STANDING);
        assertThat(lifted.stateAt(at("2021-11-14T09:00"))).isEqualTo(ZoneState.LIFTED);
        assertThat(lifted.liftedBy()).isEqualTo("王守望");
        assertThat(zones.history(zone.id()))
                .hasSize(2)
                .last()
                .satisfies(h -> assertThat(h.label()).isEqualTo("解除管控区域"));
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        ControlledZone zone = zones.establish(draft(ZoneLevel.CLOSED_OFF, unit("1", "1"), "2021-11-10T08:00", null));
        assertRefused(
                "ZONE-01",
                "结束时间",
                () -> zones.establish(
                        draft(ZoneLevel.CLOSED_OFF, building("1"), "2021-11-10T08:00", "2021-11-10T08:00")));
        assertRefused(
                "ZONE-02",
                "1栋1单元从 2021年11月10日 08:00 起已经是封控区（区指挥部通告）",
                () -> zones.establish(draft(ZoneLevel.CLOSED_OFF, unit("1", "1"), "2021-11-12T08:00", null)));
        assertRefused("ZONE-04", "依据", () -> zones.lift(zone.id(), at("2021-11-12T08:00"), " "));
        assertRefused("ZONE-05", "早于", () -> zones.lift(zone.id(), at("2021-11-09T08:00"), "误划"));
        assertRefused("ZONE-01", "结束时间", () -> zones.extend(zone.id(), at("2021-11-01T08:00")));
        zones.lift(zone.id(), at("2021-11-12T08:00"), "连续7天无新增");
        assertRefused("ZONE-06", "已经解除", () -> zones.extend(zone.id(), null));
        zones.establish(draft(ZoneLevel.CLOSED_OFF, unit("1", "1"), "2021-11-12T08:00", null));
        zones.strike(zone.id());
        assertRefused("ZONE-03", "作废", () -> zones.lift(zone.id(), at("2021-11-12T08:00"), "误划"));
        assertThat(zones.all()).hasSize(1);
    }

    @Test
    void severalPlacesAreOneActAndOneUndo() {
        List<ControlledZone> made = zones.establish(List.of(
                draft(ZoneLevel.CLOSED_OFF, ZonePlace.of(door("1", "1", "101")), "2021-11-10T08:00", null),
                draft(ZoneLevel.CLOSED_OFF, unit("2", "1"), "2021-11-10T08:00", null)));
        assertThat(town.ledger.undoable().orElseThrow().label()).contains("划定管控区域", "1栋1单元101室 等 2 处");
        assertThat(town.ledger
                        .read(q -> ControlledZones.at(q, at("2021-11-12T08:00")))
                        .of(town.at("2", "1", "202")))
                .isPresent();
        zones.lift(made.stream().map(ControlledZone::id).toList(), at("2021-11-12T08:00"), "解除通告");
        assertThat(town.ledger
                        .read(q -> ControlledZones.at(q, at("2021-11-12T08:00")))
                        .standing())
                .isEmpty();
        town.ledger.undo();
        assertThat(town.ledger
                        .read(q -> ControlledZones.at(q, at("2021-11-12T08:00")))
                        .standing())
                .hasSize(2);
        town.ledger.undo();
        assertThat(zones.all()).isEmpty();
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void manyDoorsAreAskedAtOnce() {
        zones.establish(draft(ZoneLevel.PRECAUTION, ZonePlace.COMPOUND, "2021-11-01T00:00", null));
        zones.establish(draft(ZoneLevel.CLOSED_OFF, unit("3", "2"), "2021-11-10T00:00", null));
        ZonesNow now = town.ledger.read(q -> ControlledZones.at(q, at("2021-11-12T08:00")));
        assertThat(now.of(door("3", "2", "201")).orElseThrow().level()).isEqualTo(ZoneLevel.CLOSED_OFF);
        assertThat(now.of(door("3", "2", "201").id()).orElseThrow().level()).isEqualTo(ZoneLevel.CLOSED_OFF);
        assertThat(now.of(town.at("1", "2", "201")).orElseThrow().level()).isEqualTo(ZoneLevel.PRECAUTION);
        assertThat(now.overCompound().orElseThrow().level()).isEqualTo(ZoneLevel.PRECAUTION);
    }
}
