package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.app.Desk;
import org.shouwang.branch.Member;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.core.PersonName;
import org.shouwang.heads.Area;
import org.shouwang.heads.AreaCell;
import org.shouwang.heads.AreaDraft;
import org.shouwang.heads.AreaPerson;
import org.shouwang.heads.Areas;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.Grouping;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadNames;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.HeadPost;
import org.shouwang.heads.StandIn;
import org.shouwang.heads.TenHouseholdGroups;
import org.shouwang.household.HouseholdCard;

/// Heads of all 8 buildings and 24 units, each a householder who lives there; groups of ten households; areas.
final class SampleHeads {
    private final Desk desk;
    private final Layout layout;
    private final Map<RoomId, HouseholdCard> cards = new HashMap<>();
    private final LocalDate from;

    SampleHeads(Desk desk, List<HouseholdCard> stored, LocalDate from) {
        this.desk = desk;
        this.layout = desk.compounds().layout();
        this.from = from;
        stored.forEach(card -> cards.put(card.household().roomId(), card));
    }

    void appoint() {
        for (BuildingPlan building : layout.buildings()) {
            appoint(HeadPost.of(building.building().id()), building.units().getFirst(), 4, ChosenBy.BRANCH);
            for (UnitPlan unit : building.units()) {
                appoint(HeadPost.of(building.building().id(), unit.unit().id()), unit, 7, ChosenBy.RESIDENTS);
            }
        }
    }

    private void appoint(HeadPost post, UnitPlan unit, int after, ChosenBy how) {
        Place home = unit.places()
                .filter(place -> cards.containsKey(place.id()))
                .skip(after)
                .findFirst()
                .orElseThrow();
        HeadDraft draft = HeadDraft.of(post, person(home), how).from(from);
        desk.heads().appoint(post.ofBuilding() ? draft.deputy(deputy(unit, after + 2)) : draft);
    }

    /// Another householder of the unit, who stands in.
    private StandIn deputy(UnitPlan unit, int after) {
        Place home = unit.places()
                .filter(place -> cards.containsKey(place.id()))
                .skip(after)
                .findFirst()
                .orElseThrow();
        HeadPerson who = person(home);
        return StandIn.of(who.resident(), who.name(), who.phone(), from, null);
    }

    /// Ten-household groups of every unit, each led by somebody who lives in it, and four areas of two buildings.
    void group(List<Member> members) {
        TenHouseholdGroups groups = desk.groups();
        groups.write(groups.plan(Grouping.USUAL, null));
        for (GroupCard group : groups.book().groups()) {
            group.rooms().stream()
                    .filter(place -> cards.containsKey(place.id()))
                    .skip(2)
                    .findFirst()
                    .ifPresent(home -> groups.lead(group.id(), person(home), ChosenBy.RESIDENTS, from));
        }
        Areas areas = desk.areas();
        List<BuildingPlan> buildings = layout.buildings();
        for (int i = 0; i + 1 < buildings.size(); i += 2) {
            Member who = members.get(i);
            areas.layOut(new AreaDraft(
                    Area.Kind.PARTY,
                    HeadNames.building(buildings.get(i).building())
                            + HeadNames.building(buildings.get(i + 1).building()),
                    from,
                    null,
                    null,
                    List.of(cell(buildings.get(i)), cell(buildings.get(i + 1))),
                    List.of(AreaPerson.of(who.id(), null, new PersonName(who.called()), who.phone(), from))));
        }
    }

    private static AreaCell cell(BuildingPlan plan) {
        return AreaCell.of(plan.building().id(), null, null, null);
    }

    private HeadPerson person(Place home) {
        HouseholdCard card = Objects.requireNonNull(cards.get(home.id()));
        return HeadPerson.of(card.householder().orElseThrow(), home.brief());
    }
}
