package org.shouwang.heads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.MemberIndex;
import org.shouwang.core.PersonName;
import org.shouwang.heads.Area;
import org.shouwang.heads.AreaCard;
import org.shouwang.heads.AreaDraft;
import org.shouwang.heads.AreaPerson;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.GroupLeader;
import org.shouwang.heads.Grouping;
import org.shouwang.heads.NumberScheme;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

class GroupsModelTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    ResidentIndex index;
    GroupsModel groups;
    AreasModel areas;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x5x2");
        town.settle(2);
        index = new ResidentIndex(town.ledger);
        groups =
                new GroupsModel(town.ledger, town.households, index, town.clock, Tasks.direct(), GroupsModelTest::look);
        areas = new AreasModel(
                town.ledger, index, new MemberIndex(town.ledger), town.clock, Tasks.direct(), GroupsModelTest::look);
        groups.refresh();
        areas.refresh();
    }

    @AfterEach
    void close() {
        index.close();
        town.close();
    }

    static PageLook look() {
        return new PageLook("银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE);
    }

    void group() {
        groups.write(groups.plan(Grouping.USUAL, null), NumberScheme.CIRCLED);
    }

    GroupCard first() {
        return groups.bookProperty().get().groups().getFirst();
    }

    @Test
    void groupingAndNamingAreOneActThatOneUndoTakesBack() {
        group();
        assertThat(groups.bookProperty().get().groups()).hasSize(4);
        assertThat(first().name()).isEqualTo("1-1-①");
        groups.undo();
        assertThat(groups.bookProperty().get().groups()).isEmpty();
        assertThat(groups.groups().scheme()).isEqualTo(NumberScheme.WORDS);
    }

    @Test
    void theDoorsOfAGroupTellWhoLivesThereAndWhoLeads() {
        group();
        DoorRow home = groups.homes(first()).get(1);
        Found found = groups.householder(home).orElseThrow();
        GroupLeader leader = groups.groups()
                .lead(
                        first().id(),
                        groups.person(found, found.name(), found.phone(), home.door()),
                        ChosenBy.RESIDENTS,
                        TODAY);
        assertThat(leader.residentId()).isNotNull();
        assertThat(groups.doors(first()))
                .hasSize(10)
                .filteredOn(DoorRow::leads)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.door()).isEqualTo("1-1-102");
                    assertThat(row.people()).isEqualTo(2);
                });
    }

    @Test
    void homesTakenOutStandAmongThoseInNoGroup() {
        group();
        groups.groups().takeOut(List.of(first().rooms().getFirst().id()));
        assertThat(groups.doors(null)).extracting(DoorRow::door).containsExactly("1-1-101");
        assertThat(groups.sheets())
                .hasSize(2)
                .first()
                .satisfies(sheet -> assertThat(sheet.rowList()).hasSize(4));
    }

    @Test
    void theListOfPeopleIsReadLineByLineAndKeepsWhoWasKnown() {
        Found found = index.find("1-1-101", 9).stream()
                .filter(one -> one.resident() != null)
                .findFirst()
                .orElseThrow();
        List<AreaPerson> people =
                areas.people(found.name() + " " + found.phone() + "\n\n外来 帮手 15400009999\n钱敏", TODAY, null);
        assertThat(people)
                .extracting(person -> person.name())
                .containsExactly(new PersonName(found.name()), new PersonName("外来 帮手"), new PersonName("钱敏"));
        assertThat(people.getFirst().residentId()).isEqualTo(found.resident());
        areas.areas().layOut(new AreaDraft(Area.Kind.PARTY, "东片", TODAY, null, null, areas.cells("1栋"), people));
        AreaCard card = areas.cardsProperty().get().getFirst();
        assertThat(card.homes()).isEqualTo(20);
        assertThat(areas.people(found.name(), TODAY, card).getFirst().residentId())
                .isEqualTo(found.resident());
        assertThat(areas.words(card.rooms().stream().map(place -> place.id()).toList()))
                .isEqualTo("1栋");
    }
}
