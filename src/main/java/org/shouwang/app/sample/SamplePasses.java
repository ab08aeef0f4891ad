package org.shouwang.app.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.app.Desk;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Layout;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.work.Progress;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ControlledZones;
import org.shouwang.zone.ZoneDraft;
import org.shouwang.zone.ZoneLevel;
import org.shouwang.zone.ZonePlace;

/// Passes for every fourth household and three vans; one was withdrawn, one lost. A unit was controlled for a week, a
/// building is watched now.
final class SamplePasses {
    private final Desk desk;
    private final MadeUp madeUp;
    private final SampleDays days;
    private final List<HouseholdCard> homes;

    SamplePasses(Desk desk, MadeUp madeUp, SampleDays days, List<HouseholdCard> homes) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.days = days;
        this.homes = homes;
    }

    /// @return the pass of each household that has one
    Map<HouseholdId, PassId> issue() {
        LocalDate from = days.first();
        LocalDate until = days.last().plusDays(30);
        List<PassDraft> drafts = java.util.stream.IntStream.iterate(0, i -> i < homes.size(), i -> i + 4)
                .mapToObj(i -> PassDraft.household(homes.get(i).household().id(), from, until))
                .toList();
        Passes passes = new Passes(desk.ledger(), desk.clock());
        Map<HouseholdId, PassId> issued = new HashMap<>();
        List<Pass> all = passes.issueAll(drafts, madeUp.word("compound"), Progress.NONE);
        for (Pass pass : all) {
            if (pass.householdId() != null) {
                issued.put(pass.householdId(), pass.id());
            }
        }
        for (int i = 0; i < 3; i++) {
            passes.issue(PassDraft.vehicle(madeUp.plate(), EntryCategory.SUPPLY, from, until));
        }
        passes.withdraw(List.of(all.getLast().id()), madeUp.word("withdrawn"), true);
        passes.reportLost(all.get(all.size() - 2).id());
        issued.values().remove(all.getLast().id());
        issued.values().remove(all.get(all.size() - 2).id());
        return issued;
    }

    /// What is controlled, in the order of time.
    List<SampleDays.Event> zones() {
        ControlledZones zones = new ControlledZones(desk.ledger(), desk.clock());
        List<BuildingPlan> buildings = desk.ledger().read(Layout::of).buildings();
        Instant early = days.begin(days.first().plusDays(12));
        Instant week = days.begin(days.first().plusDays(19));
        Instant late = days.begin(days.last().minusDays(2));
        ControlledZone[] controlled = new ControlledZone[1];
        return List.of(
                new SampleDays.Event(
                        early,
                        () -> controlled[0] = zones.establish(zone(
                                ZoneLevel.CONTROLLED,
                                ZonePlace.of(
                                        buildings.get(5).building(),
                                        buildings.get(5).units().get(1).unit()),
                                early,
                                "zone.controlled"))),
                new SampleDays.Event(week, () -> zones.lift(controlled[0].id(), week, madeUp.word("zone.lifted"))),
                new SampleDays.Event(
                        late,
                        () -> zones.establish(zone(
                                ZoneLevel.PRECAUTION,
                                ZonePlace.of(buildings.get(4).building()),
                                late,
                                "zone.precaution"))));
    }

    private ZoneDraft zone(ZoneLevel level, ZonePlace place, Instant from, String ground) {
        return new ZoneDraft(level, place, from, null, madeUp.word(ground), null, null);
    }
}
