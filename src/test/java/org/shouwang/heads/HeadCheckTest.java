package org.shouwang.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Place;
import org.shouwang.household.Checked;
import org.shouwang.household.Checker;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.Hue;
import org.shouwang.household.Painting;
import org.shouwang.household.Shade;
import org.shouwang.kit.work.Progress;

/// What nobody covers: told by the coverage check, by the checker and by the colours of the map alike.
class HeadCheckTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Heads heads;
    TenHouseholdGroups groups;
    Checker checker;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x5x2");
        town.settle(2);
        heads = new Heads(town.ledger, town.clock);
        groups = new TenHouseholdGroups(town.ledger, town.clock);
        checker = new Checker(town.ledger, town.clock, List.of(new HeadCheck(heads, groups)));
    }

    @AfterEach
    void close() {
        town.close();
    }

    Map<Gap.Kind, Integer> gaps() {
        return new CoverageCheck(town.ledger).gaps().stream().collect(Collectors.toMap(Gap::kind, Gap::count));
    }

    List<Integer> flaws() {
        return checker.run(Progress.NONE).stream()
                .map(Checked::flaws)
                .map(List::size)
                .toList();
    }

    HeadPerson at(String unit, String room) {
        return HeadPerson.of(town.person(town.at("1", unit, room), 0), "1-" + unit + "-" + room);
    }

    @Test
    void anEmptyOfficeLacksEverything() {
        assertThat(gaps())
                .containsEntry(Gap.Kind.BUILDING_HEAD, 2)
                .containsEntry(Gap.Kind.UNIT_HEAD, 4)
                .containsEntry(Gap.Kind.GROUP, 40)
                .containsEntry(Gap.Kind.PHONE, 0)
                .doesNotContainKey(Gap.Kind.AREA)
                .doesNotContainKey(Gap.Kind.FURTHER_HEAD);
        assertThat(flaws()).containsExactly(2, 4, 0, 0, 0);
    }

    @Test
    void whoeverMovedOutIsToldAndRelievedInOneStepThatIsUndone() {
        HeadPost post = heads.coverage().unitsWithout().getFirst().post();
        heads.appoint(HeadDraft.of(post, at("1", "101"), ChosenBy.RESIDENTS));
        groups.write(groups.plan(Grouping.USUAL, null));
        groups.lead(groups.book().groups().getFirst().id(), at("1", "102"), ChosenBy.RESIDENTS, TODAY);
        assertThat(flaws()).containsExactly(2, 3, 0, 0, 0);
        town.households.moveOut(town.at("1", "1", "101"), TODAY);
        town.households.moveOut(town.at("1", "1", "102"), TODAY);
        assertThat(flaws()).containsExactly(2, 3, 1, 1, 0);
        assertThat(gaps()).containsEntry(Gap.Kind.HEAD_GONE, 1).containsEntry(Gap.Kind.LEADER, 4);
        List<Checked> found = checker.run(Progress.NONE);
        checker.mend(found.stream().flatMap(checked -> checked.flaws().stream()).toList());
        assertThat(flaws()).containsExactly(2, 4, 0, 0, 0);
        town.ledger.undo();
        assertThat(flaws()).containsExactly(2, 3, 1, 1, 0);
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void aHomeTakenOutOfItsGroupIsToldByAllThree() {
        groups.write(groups.plan(Grouping.USUAL, null));
        Place door = groups.book().groups().getFirst().rooms().getFirst();
        groups.takeOut(List.of(door.id()));
        assertThat(gaps()).containsEntry(Gap.Kind.GROUP, 1);
        assertThat(flaws()).endsWith(1);
        Painting painting = town.ledger.read(q -> new GroupColouring().paint(q));
        Shade shade = painting.at(door.id());
        assertThat(shade).isNotNull();
        assertThat(shade.hue()).isEqualTo(Hue.RED);
        assertThat(painting.legend()).hasSize(5);
        assertThat(painting.counts()).containsEntry(shade, 1);
    }

    @Test
    void theMapTellsHeadsAndAreas() {
        Coverage.Seat unit = heads.coverage().unitsWithout().getFirst();
        heads.appoint(HeadDraft.of(unit.post(), at("1", "101"), ChosenBy.RESIDENTS));
        Painting byHead = town.ledger.read(q -> new HeadColouring().paint(q));
        assertThat(byHead.counts().values()).containsExactlyInAnyOrder(10, 30);
        Areas areas = new Areas(town.ledger, town.clock);
        areas.layOut(new AreaDraft(
                Area.Kind.PARTY, "东片", TODAY, null, null, new CellWords(town.layout()).read("1栋"), List.of()));
        Painting byArea = town.ledger.read(q -> new AreaColouring().paint(q));
        assertThat(byArea.counts().values()).containsExactlyInAnyOrder(20, 20);
        assertThat(gaps()).containsEntry(Gap.Kind.AREA, 20);
    }

    @Test
    void aDoorKnowsWhoWasHeadAndWhoLedItsGroup() {
        Coverage.Seat unit = heads.coverage().unitsWithout().getFirst();
        Head head = heads.appoint(HeadDraft.of(unit.post(), at("1", "101"), ChosenBy.RESIDENTS));
        heads.relieve(head.id(), TODAY, "搬离小区");
        groups.write(groups.plan(Grouping.USUAL, null));
        GroupCard group = groups.book().groups().getFirst();
        groups.lead(group.id(), at("1", "102"), ChosenBy.RESIDENTS, TODAY);
        List<DoorEvent> events = town.ledger.read(
                q -> new HeadHistory().eventsAt(q, group.rooms().getFirst(), 50));
        assertThat(events)
                .extracting(DoorEvent::words)
                .anyMatch(words -> words.startsWith("1栋1单元长 "))
                .anyMatch(words -> words.startsWith("联防长 "));
        assertThat(events).hasSize(3);
    }
}
