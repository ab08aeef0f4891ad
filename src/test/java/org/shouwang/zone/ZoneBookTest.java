package org.shouwang.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Dwelling;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.Painting;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.text.Fault;

class ZoneBookTest {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    TestTown town;
    ControlledZones zones;
    ZonePlaces places;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x2x2");
        town.settle(2);
        zones = new ControlledZones(town.ledger, town.clock);
        places = new ZonePlaces(town.layout());
    }

    @AfterEach
    void close() {
        town.close();
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CHINA).toInstant();
    }

    ControlledZone put(ZoneLevel level, String place, String from, @Nullable String until) {
        return zones.establish(new ZoneDraft(
                level,
                places.read(place).getFirst(),
                at(from),
                until == null ? null : at(until),
                "区指挥部通告",
                null,
                null));
    }

    Place door(String building, String unit, String room) {
        return town.layout().find(new Dwelling(building, unit, room)).orElseThrow();
    }

    @Test
    void placesAreReadAsPeopleWriteThem() {
        assertThat(places.write(places.read("3-2、1栋 2-1-102，3栋2单元"))).isEqualTo("3栋2单元、1栋、2栋1单元102室");
        assertThat(places.read("全小区")).containsExactly(ZonePlace.COMPOUND);
        assertThat(places.read("银河小区")).containsExactly(ZonePlace.COMPOUND);
        assertThat(places.write(places.read("3号楼2单元 2"))).isEqualTo("3栋2单元、2栋");
        assertThatThrownBy(() -> places.read("3-2、后门")).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo("ZONE-07");
            assertThat(f.sentence()).contains("后门");
            assertThat(f.field()).isEqualTo("places");
        });
        assertThatThrownBy(() -> places.read("9-1-101")).isInstanceOf(Fault.class);
    }

    @Test
    void doorsThatMakeUpAUnitOrABuildingBecomeThat() {
        List<RoomId> picked = town.layout().places().stream()
                .filter(place -> place.building().no().equals("1")
                        || place.building().no().equals("2")
                                && place.unit().no().equals("2")
                        || place.brief().equals("3-1-101"))
                .map(Place::id)
                .toList();
        assertThat(places.write(places.of(picked))).isEqualTo("1栋、2栋2单元、3栋1单元101室");
        assertThat(places.of(town.layout().places().stream().map(Place::id).toList()))
                .containsExactly(ZonePlace.COMPOUND);
    }

    @Test
    void aHouseholdCountsUnderTheStrictestLevelOnly() {
        put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-10T00:00", "2021-11-24T00:00");
        put(ZoneLevel.CONTROLLED, "3栋", "2021-11-10T00:00", null);
        put(ZoneLevel.PRECAUTION, "全小区", "2021-11-13T00:00", null);
        List<ZoneFigures> today = figures("2021-11-12");
        assertThat(today)
                .containsExactly(
                        new ZoneFigures(ZoneLevel.CLOSED_OFF, 1, 4, 8),
                        new ZoneFigures(ZoneLevel.CONTROLLED, 1, 4, 8),
                        new ZoneFigures(ZoneLevel.PRECAUTION, 0, 0, 0));
        town.store.moveTo(at("2021-11-30T09:00"));
        assertThat(figures("2021-11-13")).last().isEqualTo(new ZoneFigures(ZoneLevel.PRECAUTION, 1, 16, 32));
        assertThat(figures("2021-11-23")).first().isEqualTo(new ZoneFigures(ZoneLevel.CLOSED_OFF, 1, 4, 8));
        assertThat(figures("2021-11-24")).first().isEqualTo(new ZoneFigures(ZoneLevel.CLOSED_OFF, 0, 0, 0));
    }

    List<ZoneFigures> figures(String day) {
        return town.ledger.read(q -> ControlledZones.figures(q, LocalDate.parse(day), town.clock));
    }

    @Test
    void theListTellsWhichDayItIsAndWhoLivesInside() {
        put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-10T08:00", "2021-11-24T08:00");
        put(ZoneLevel.CONTROLLED, "1-1-101", "2021-11-01T08:00", "2021-11-08T08:00");
        put(ZoneLevel.CONTROLLED, "2栋", "2021-11-20T00:00", null);
        List<ZoneCard> cards = zones.book().cards();
        ZoneCard coming = cards.getFirst();
        assertThat(coming.state()).isEqualTo(ZoneState.COMING);
        assertThat(coming.day()).isZero();
        ZoneCard standing = cards.get(1);
        assertThat(standing.households()).isEqualTo(4);
        assertThat(standing.people()).isEqualTo(8);
        assertThat(ZoneSheet.days(standing)).isEqualTo("3/14");
        ZoneCard expired = cards.get(2);
        assertThat(expired.state()).isEqualTo(ZoneState.EXPIRED);
        assertThat(ZoneSheet.days(expired)).isEqualTo("7/7");
    }

    @Test
    void midnightEndsTheDayBefore() {
        ZoneTimes times = new ZoneTimes(CHINA);
        Instant end = times.end(LocalDate.of(2021, 11, 24), null);
        assertThat(end).isEqualTo(at("2021-11-25T00:00"));
        assertThat(times.until(end)).isEqualTo("11-24 24:00");
        assertThat(times.fullUntil(end)).isEqualTo("2021年11月24日 24:00");
        assertThat(times.lastDay(end)).isEqualTo(LocalDate.of(2021, 11, 24));
        assertThat(times.lastTime(end)).isNull();
        assertThat(times.until(times.end(LocalDate.of(2021, 11, 24), LocalTime.of(18, 0))))
                .isEqualTo("11-24 18:00");
        assertThat(times.until(null)).isEqualTo("未定");
    }

    @Test
    void theMapShowsTheStrictestAndWhatIsToCome() {
        put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-10T00:00", "2021-11-24T00:00");
        put(ZoneLevel.PRECAUTION, "3栋", "2021-11-10T00:00", null);
        put(ZoneLevel.CONTROLLED, "1栋", "2021-11-20T00:00", null);
        Painting painting = town.ledger.read(q -> new ZoneColouring(town.clock).paint(q));
        assertThat(painting.at(door("3", "2", "101").id()).label()).isEqualTo("封控区");
        assertThat(painting.at(door("3", "1", "101").id()).mark()).isEqualTo("防");
        assertThat(painting.at(door("1", "1", "101").id()).label()).isEqualTo("即将管控");
        assertThat(painting.at(door("2", "1", "101").id()).label()).isEqualTo("无管控");
        assertThat(painting.words().get(door("3", "2", "101").id())).isEqualTo("至11-23");
        assertThat(painting.legend()).extracting(shade -> shade.mark()).containsExactly("封", "管", "防", "待", "");
    }

    @Test
    void theDoorTellsItsZones() {
        ControlledZone zone = put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-10T00:00", "2021-11-24T00:00");
        zones.lift(zone.id(), at("2021-11-12T10:00"), "连续7天无新增");
        ZoneHistory history = new ZoneHistory(town.clock);
        List<DoorEvent> events = town.ledger.read(q -> history.eventsAt(q, door("3", "2", "101"), 9));
        assertThat(events)
                .extracting(event -> event.kind() + " " + event.words())
                .containsExactly("开始管控 3栋2单元 封控区，区指挥部通告", "管控结束 封控区 解除，连续7天无新增");
        assertThat(town.ledger
                        .read(q -> history.eventsAt(q, door("3", "1", "101"), 9))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aNoticeKeepsTheWordsOfTheOffice() {
        ControlledZone zone = put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-10T08:00", "2021-11-25T00:00");
        ZoneNotices notices = new ZoneNotices(town.ledger);
        ZoneNotice usual = notices.draft(zone, ZoneNotice.Kind.BEGIN);
        assertThat(usual.title()).isEqualTo("关于对3栋2单元实行封控管理的公告");
        ZoneNotice own = new ZoneNotice(zone, usual.kind(), usual.title(), "请勿外出\n听从安排", "值班电话 15400000001");
        notices.keep(own);
        assertThat(notices.draft(zone, ZoneNotice.Kind.BEGIN)).isEqualTo(own);
        assertThat(notices.draft(zone, ZoneNotice.Kind.LIFTED).asks()).isNotEqualTo(own.asks());
        Board board = own.board(Board.Size.A4, new ZoneTimes(CHINA), "银河小区", "");
        assertThat(board.parts().toString())
                .contains("自 2021年11月10日 08:00 起，至 2021年11月24日 24:00 止", "1. 请勿外出", "2. 听从安排", "15400000001");
    }
}
