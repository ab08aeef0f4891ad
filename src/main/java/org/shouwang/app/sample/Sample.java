package org.shouwang.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Place;
import org.shouwang.core.Act;
import org.shouwang.household.Arrival;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Intake;
import org.shouwang.household.Placed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Stores;

/// Makes the sample compound through the same verbs that the window uses, day by day up to now.
public final class Sample {
    private static final Texts T = Texts.of(Sample.class);
    private static final long SEED = 20_211_021;

    private final Clock clock;

    /// @param clock in the zone of the compound; the last day of records is its today
    public Sample(Clock clock) {
        this.clock = clock;
    }

    /// Makes the sample anew at `file`; a former sample there is replaced, any other store is refused.
    public void make(Path file) {
        clear(file);
        SampleDays days = new SampleDays(clock.getZone(), clock.instant());
        Instant before = days.first().atStartOfDay(clock.getZone()).toInstant();
        WalkingClock walking = new WalkingClock(clock.getZone(), before);
        Stores.create(file, walking, null);
        try (Desk desk = Desk.open(file, walking, null)) {
            desk.ledger().act(SampleAct.MAKE, T.get("sample"), tx -> fill(desk, days, walking));
        }
    }

    private void clear(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        if (!isSample(file)) {
            throw new Fault("SAMPLE-01", T.get("not.sample", file));
        }
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new Fault("SAMPLE-02", T.get("cannot.replace", file), e);
        }
    }

    /// Whether a compound of this name is the made-up one.
    public static boolean names(String compound) {
        return compound.equals(new MadeUp(SEED).word("compound"));
    }

    /// Only what was made here before may be replaced; a store of somebody's own never.
    private boolean isSample(Path file) {
        if (Ledger.needsPassword(file)) {
            return false;
        }
        try (Desk desk = Desk.open(file, clock, null)) {
            return names(desk.compounds().layout().name());
        }
    }

    private static void fill(Desk desk, SampleDays days, WalkingClock walking) {
        MadeUp madeUp = new MadeUp(SEED);
        desk.compounds()
                .setUp(
                        madeUp.word("compound"),
                        madeUp.word("community"),
                        madeUp.word("subdistrict"),
                        BuildingSpec.parse("1-8:3x10x3"));
        List<HouseholdCard> homes = settle(desk, new SampleHouseholds(madeUp, days.first()).cards());
        SampleHeads heads = new SampleHeads(desk, homes, days.first());
        heads.appoint();
        SampleBranch branch = new SampleBranch(desk, madeUp, days.first());
        branch.enrol();
        SampleRoster roster = new SampleRoster(desk, madeUp, days.first());
        roster.posts();
        roster.people();
        heads.group(desk.roll().all());
        fillMonths(desk, days);
        SampleGate gate = new SampleGate(desk, madeUp, days, homes);
        List<SampleDays.Event> plan = new ArrayList<>(gate.plan());
        plan.addAll(new SampleDeliveries(desk, madeUp, days, homes).plan());
        plan.addAll(new SampleStock(desk, madeUp, days, homes).plan());
        plan.addAll(new SampleFunds(desk, madeUp, days).plan());
        SampleDays.run(plan, walking);
    }

    /// Eight rooms stay without a household, one in each building.
    private static List<HouseholdCard> settle(Desk desk, List<HouseholdCard> cards) {
        List<Place> places = desk.compounds().layout().places().stream()
                .filter(place ->
                        !(place.unit().no().equals("2") && place.room().no().equals("403")))
                .toList();
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            arrivals.add(new Arrival(i + 1, places.get(i).dwelling(), cards.get(i)));
        }
        Intake intake = new Intake(desk.ledger(), desk.clock());
        intake.take(intake.review(arrivals, Progress.NONE), T.get("sample"), Progress.NONE);
        List<HouseholdCard> stored = new ArrayList<>();
        desk.ledger().read(q -> {
            Placed.each(q, placed -> stored.add(placed.card()));
            return true;
        });
        return stored;
    }

    private static void fillMonths(Desk desk, SampleDays days) {
        YearMonth month = YearMonth.from(days.first());
        while (!month.isAfter(YearMonth.from(days.last()))) {
            desk.rosters().fill(month);
            month = month.plusMonths(1);
        }
    }

    /// Making the sample is one act.
    enum SampleAct implements Act {
        MAKE
    }
}
