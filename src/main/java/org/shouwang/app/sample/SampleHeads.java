package org.shouwang.app.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.app.Desk;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.compound.UnitPlan;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.HeadPost;
import org.shouwang.household.HouseholdCard;

/// Heads of all 8 buildings and 24 units, each a householder who lives there.
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
        HouseholdCard card = Objects.requireNonNull(cards.get(home.id()));
        HeadPerson person = HeadPerson.of(card.householder().orElseThrow(), home.brief());
        desk.heads().appoint(HeadDraft.of(post, person, how).from(from));
    }
}
