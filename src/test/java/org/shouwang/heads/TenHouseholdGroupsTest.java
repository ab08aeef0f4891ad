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
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitId;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.text.Fault;

class TenHouseholdGroupsTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    TenHouseholdGroups groups;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x2x10x3");
        town.settle(1);
        groups = new TenHouseholdGroups(town.ledger, town.clock);
        groups.write(groups.plan(Grouping.USUAL, null));
    }

    @AfterEach
    void close() {
        town.close();
    }

    GroupCard group(int index) {
        return groups.book().groups().get(index);
    }

    RoomId room(String unit, String no) {
        return town.layout().places().stream()
                .filter(place ->
                        place.unit().no().equals(unit) && place.room().no().equals(no))
                .map(Place::id)
                .findFirst()
                .orElseThrow();
    }

    HeadPerson at(String unit, String no) {
        HouseholdId home = town.at("1", unit, no);
        return HeadPerson.of(town.person(home, 0), "1-" + unit + "-" + no);
    }

    void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void sixtyHomesMakeSixGroupsNamedAsTheOfficeLikes() {
        assertThat(groups.book().groups()).extracting(GroupCard::homes).containsExactly(10, 10, 10, 10, 10, 10);
        assertThat(groups.book().uncovered()).isEmpty();
        assertThat(group(3).name()).isEqualTo("1栋2单元第1组");
        groups.name(NumberScheme.CIRCLED);
        assertThat(group(3).name()).isEqualTo("1-2-①");
    }

    @Test
    void groupingIsOneActThatIsUndone() {
        town.ledger.undo();
        assertThat(groups.book().groups()).isEmpty();
        assertThat(groups.book().uncovered()).hasSize(60);
        town.ledger.redo();
        assertThat(groups.book().groups()).hasSize(6);
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void aRoomPutIntoAGroupByHandStaysThereWhenGroupedAnew() {
        RoomId home = room("1", "401");
        assertThat(group(0).rooms()).extracting(Place::id).contains(home);
        groups.move(List.of(home), group(1).id());
        groups.write(groups.plan(Grouping.USUAL, null));
        assertThat(group(1).rooms()).extracting(Place::id).contains(home);
        assertThat(groups.book().groups()).extracting(GroupCard::homes).containsOnly(10);
        groups.write(groups.plan(new Grouping(10, false, false, false), null));
        assertThat(group(0).rooms()).extracting(Place::id).contains(home);
        assertThat(group(0).byHand()).isEmpty();
    }

    @Test
    void roomsOfAnotherUnitAreRefusedAndNothingChanges() {
        assertRefused("GROUP-01", () -> groups.move(List.of(room("1", "101"), room("2", "101")), group(0).id()));
        assertThat(groups.book().groups()).extracting(GroupCard::homes).containsOnly(10);
    }

    @Test
    void onlyTheUnitAskedForIsGroupedAnew() {
        UnitId second = group(3).unit().id();
        GroupingPlan plan = groups.plan(new Grouping(15, false, false, true), second);
        assertThat(plan.units()).hasSize(1);
        groups.write(plan);
        assertThat(groups.book().groups()).extracting(GroupCard::homes).containsExactly(10, 10, 10, 15, 15);
        assertThat(groups.grouping().size()).isEqualTo(15);
    }

    @Test
    void theLeaderGoesWithTheDoorWhenGroupsChange() {
        groups.lead(group(1).id(), at("1", "501"), ChosenBy.RESIDENTS, TODAY);
        groups.write(groups.plan(new Grouping(30, false, false, true), null));
        assertThat(groups.book().groups()).hasSize(2);
        assertThat(group(0).leader()).isNotNull();
        assertThat(group(0).leader().dwelling().value()).isEqualTo("1-1-501");
    }

    @Test
    void aLeaderWhoLivesElsewhereStaysWithTheGroupWhenThatDoorIsGroupedAnew() {
        groups.lead(group(0).id(), at("2", "101"), ChosenBy.BRANCH, TODAY);
        groups.lead(group(1).id(), at("1", "101"), ChosenBy.BRANCH, TODAY);
        groups.lead(group(3).id(), at("2", "102"), ChosenBy.RESIDENTS, TODAY);
        groups.write(groups.plan(Grouping.USUAL, group(3).unit().id()));
        groups.write(groups.plan(Grouping.USUAL, null));
        assertThat(group(0).leader().dwelling().value()).isEqualTo("1-2-101");
        assertThat(group(1).leader().dwelling().value()).isEqualTo("1-1-101");
        assertThat(group(3).leader().dwelling().value()).isEqualTo("1-2-102");
    }

    @Test
    void aNewLeaderReplacesTheFormerWhoStaysInTheHistory() {
        GroupId id = group(0).id();
        groups.lead(id, at("1", "101"), ChosenBy.RESIDENTS, TODAY.minusDays(5));
        groups.lead(id, at("1", "102"), ChosenBy.BRANCH, TODAY);
        assertThat(groups.leaders(id)).hasSize(2);
        assertThat(groups.leaders(id).getLast().untilDay()).isEqualTo(TODAY.minusDays(1));
        assertThat(group(0).leader().dwelling().value()).isEqualTo("1-1-102");
        groups.relieveLeader(id, TODAY, "搬离小区");
        assertThat(group(0).leader()).isNull();
        assertThat(groups.book().leaderless()).hasSize(6);
        town.ledger.undo();
        assertThat(group(0).leader()).isNotNull();
    }

    @Test
    void theRoomStaysInTheGroupWhoeverMovesInAndTheGoneLeaderIsTold() {
        HouseholdId home = town.at("1", "1", "101");
        groups.lead(group(0).id(), at("1", "101"), ChosenBy.RESIDENTS, TODAY);
        town.households.moveOut(home, TODAY);
        assertThat(group(0).homes()).isEqualTo(9);
        assertThat(group(0).rooms()).hasSize(10);
        assertThat(group(0).leaderGone()).isTrue();
        town.ledger.undo();
        assertThat(group(0).leaderGone()).isFalse();
    }

    @Test
    void homesTakenOutAreUncoveredAndMakeAGroupOfTheirOwn() {
        List<RoomId> two = List.of(room("1", "101"), room("1", "102"));
        groups.takeOut(two);
        assertThat(groups.book().uncovered()).extracting(Place::brief).containsExactly("1-1-101", "1-1-102");
        groups.found(two);
        assertThat(groups.book().groups()).hasSize(7);
        assertThat(group(3).number()).isEqualTo(4);
        groups.dissolve(group(3).id());
        assertThat(groups.book().uncovered()).hasSize(2);
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void howOftenAGroupReportsIsNoted() {
        groups.note(group(0).id(), "每日 18:00", TODAY, null);
        assertThat(group(0).group().reportedOn()).isEqualTo(TODAY);
        assertRefused("HEAD-02", () -> groups.note(group(0).id(), null, TODAY.plusDays(1), null));
    }
}
