package org.shouwang.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.core.PersonName;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Gates;
import org.shouwang.gate.HealthCode;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.Vehicle;
import org.shouwang.gate.VehicleKind;
import org.shouwang.gate.Warning;
import org.shouwang.gate.pass.PassId;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.gate.rule.RuleTemplate;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;

/// 339 checks at the gate over 37 days; three residents are still out and one outsider is still inside.
final class SampleGate {
    static final int CHECKS = 339;
    private static final List<EntryCategory> OUTSIDERS =
            List.of(EntryCategory.SUPPLY, EntryCategory.SUPPLY, EntryCategory.RESCUE, EntryCategory.EPIDEMIC_CONTROL);

    private final Desk desk;
    private final MadeUp madeUp;
    private final SampleDays days;
    private final List<HouseholdCard> homes;
    private final List<SampleDays.Event> plan = new ArrayList<>();
    private final Checkpoint checkpoint;
    private final Gates gates;
    private final Map<HouseholdId, PassId> passes;
    private int nextHome;

    SampleGate(Desk desk, MadeUp madeUp, SampleDays days, List<HouseholdCard> homes) {
        this.desk = desk;
        this.madeUp = madeUp;
        this.days = days;
        this.homes = homes;
        this.checkpoint = new SamplePlaces(desk, madeUp, days.first()).set();
        this.gates = desk.gates();
        new RuleSets(desk.ledger(), desk.clock()).putInForce(RuleTemplate.CLOSED_OFF.draft(), null, null);
        SamplePasses cards = new SamplePasses(desk, madeUp, days, homes);
        this.passes = cards.issue();
        plan.addAll(cards.zones());
    }

    List<SampleDays.Event> plan() {
        List<LocalDate> all = days.all();
        int left = CHECKS;
        for (int i = 0; i < all.size(); i++) {
            int today = left / (all.size() - i);
            left -= today;
            boolean last = i == all.size() - 1;
            day(all.get(i), today, last ? 3 : 0, last ? 1 : 0);
        }
        return plan;
    }

    private void day(LocalDate day, int checks, int stayOut, int stayIn) {
        for (int i = 0; i < stayOut; i++) {
            outing(day, null);
        }
        for (int i = 0; i < stayIn; i++) {
            visit(day, null);
        }
        int open = checks - stayOut - stayIn;
        while (open > 0) {
            if (open == 1 || madeUp.oneIn(9)) {
                turnedAway(day);
                open--;
            } else {
                Duration stay = Duration.ofMinutes(25 + madeUp.number(90));
                if (madeUp.oneIn(5)) {
                    visit(day, stay);
                } else {
                    outing(day, stay);
                }
                open -= 2;
            }
        }
    }

    private void outing(LocalDate day, @Nullable Duration stay) {
        HouseholdCard home = homes.get(nextHome++ * 37 % homes.size());
        Resident person = home.people().getFirst();
        Passer passer = Passer.resident(person.id(), home.household().id(), person.name(), person.phone());
        Instant out = days.at(day, stay == null ? 0.6 + madeUp.number(30) / 100.0 : madeUp.number(80) / 100.0);
        String purpose = madeUp.pick("purposes");
        int heat = 360 + madeUp.number(9);
        plan.add(new SampleDays.Event(
                out, () -> admit(draft(Direction.OUT, EntryCategory.RESIDENT, passer, purpose, heat))));
        if (stay != null) {
            plan.add(new SampleDays.Event(
                    soon(day, out.plus(stay)),
                    () -> admit(draft(Direction.IN, EntryCategory.RESIDENT, passer, purpose, heat))));
        }
    }

    private void visit(LocalDate day, @Nullable Duration stay) {
        EntryCategory category = madeUp.pick(OUTSIDERS);
        Passer passer = Passer.outsider(name(), madeUp.phone())
                .visiting(homes.get(madeUp.number(homes.size())).household().id())
                .driving(category == EntryCategory.SUPPLY ? madeUp.plate() : null);
        Instant in = days.at(day, stay == null ? 0.7 : madeUp.number(80) / 100.0);
        String purpose = madeUp.pick("visits");
        int heat = 360 + madeUp.number(9);
        List<EntryCheck> arrived = new ArrayList<>();
        plan.add(new SampleDays.Event(
                in,
                () -> arrived.add(admit(
                        draft(Direction.IN, category, passer, purpose, heat).vehicle(vehicle(category, purpose))))));
        if (stay != null) {
            plan.add(new SampleDays.Event(
                    soon(day, in.plus(stay)),
                    () -> desk.gates().registerLeaving(arrived.getFirst().id(), checkpoint.id(), null)));
        }
    }

    private void turnedAway(LocalDate day) {
        Passer passer = Passer.outsider(name(), madeUp.phone());
        String reason = madeUp.pick("turnedAway");
        plan.add(new SampleDays.Event(
                days.at(day, madeUp.number(95) / 100.0),
                () -> gates.turnAway(
                        EntryDraft.of(checkpoint.id(), Direction.IN, EntryCategory.OTHER, passer)
                                .checks(new Checks(
                                        Set.of(Step.CODE_CHECKED, Step.QUESTIONED), 365, HealthCode.GREEN, null)),
                        reason)));
    }

    /// Against a rule with a reason, as happens when somebody falls ill.
    private EntryCheck admit(EntryDraft draft) {
        boolean barred = gates.warnings(draft).stream().anyMatch(Warning::bars);
        return gates.admit(draft, barred ? madeUp.word("override") : null);
    }

    private static @Nullable Vehicle vehicle(EntryCategory category, String load) {
        return switch (category) {
            case SUPPLY -> new Vehicle(VehicleKind.VAN, load);
            case RESCUE -> new Vehicle(VehicleKind.AMBULANCE, null);
            default -> null;
        };
    }

    private EntryDraft draft(Direction direction, EntryCategory category, Passer passer, String purpose, int heat) {
        return EntryDraft.of(checkpoint.id(), direction, category, passer)
                .purpose(purpose)
                .pass(passer.resident() == null || passer.household() == null ? null : passes.get(passer.household()))
                .checks(Checks.all(heat, desk.clock().instant().minus(Duration.ofHours(31))));
    }

    private Instant soon(LocalDate day, Instant moment) {
        return moment.isAfter(days.end(day)) ? days.end(day) : moment;
    }

    private PersonName name() {
        return madeUp.name(madeUp.surname(), true);
    }
}
