package org.shouwang.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.MemberId;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Clash;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Worker;

/// Which two places one person should not both take: overlaps, too little rest, forbidden successions, twice a day.
final class ClashRules {
    /// A night of so many minutes asks for more rest.
    static final int LONG_NIGHT = 12 * 60;

    private static final Rule[] ORDER = {
        Rule.OVERLAP, Rule.REST, Rule.NIGHT_REST, Rule.SUCCESSION, Rule.DAY_SHIFTS, Rule.DAY_HOURS
    };

    private final Stage stage;
    private final Facts facts;
    private final Prices prices;
    private final Set<Succession> successions;
    private final Set<Slot> waivedForSome = new HashSet<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final List<List<Worker.Limit>> ofWorkers = new ArrayList<>();

    ClashRules(Stage stage, Prices prices) {
        this.stage = stage;
        this.prices = prices;
        facts = stage.facts;
        successions = new HashSet<>();
        facts.successions()
                .forEach(each -> successions.add(new Succession(new SuccessionId(0), each.firstId(), each.nextId())));
        stage.people.forEach(member -> ofWorkers.add(new ArrayList<>()));
        for (Waiver waiver : facts.waivers()) {
            stage.slots.stream()
                    .filter(slot -> waiver.memberId() != null
                            && slot.shift().id().equals(waiver.shiftId())
                            && slot.day().equals(waiver.day()))
                    .forEach(waivedForSome::add);
        }
        int reach = Math.max(
                2 * 24 * 60,
                24 * 60
                        + Math.max(
                                facts.rule(Rule.REST).much(),
                                facts.rule(Rule.NIGHT_REST).much()));
        for (int one = 0; one < stage.places(); one++) {
            for (int other = one + 1; other < stage.places() && stage.from(other) - stage.from(one) < reach; other++) {
                pair(one, other);
            }
        }
    }

    List<Clash> clashes() {
        return clashes;
    }

    /// Where a waiver speaks of one person only, the clash is written as a limit of everybody else.
    List<Worker.Limit> limits(int worker) {
        return ofWorkers.get(worker);
    }

    private void pair(int one, int other) {
        if (waivedForSome.contains(stage.slots.get(one)) || waivedForSome.contains(stage.slots.get(other))) {
            for (int w = 0; w < stage.people.size(); w++) {
                Rule rule = worst(one, other, stage.people.get(w).id());
                if (rule != null) {
                    int[] both = {one, other};
                    ofWorkers.get(w).add(new Worker.Limit(rule, both, new int[] {1, 1}, 0, 1, 1, weight(rule)));
                }
            }
            return;
        }
        Rule rule = worst(one, other, MemberId.NONE);
        if (rule != null) {
            clashes.add(new Clash(rule, one, other, weight(rule)));
        }
    }

    private int weight(Rule rule) {
        return rule == Rule.OVERLAP ? Case.HARD : prices.of(rule);
    }

    /// The first hard rule that the two break together, else the dearest one.
    private @Nullable Rule worst(int one, int other, MemberId member) {
        Rule worst = null;
        for (Rule rule : ORDER) {
            int weight = weight(rule);
            if (weight > 0 && (worst == null || weight > weight(worst)) && broken(rule, one, other)) {
                boolean waived = rule != Rule.OVERLAP
                        && (facts.waived(rule, stage.slots.get(one), member)
                                || facts.waived(rule, stage.slots.get(other), member));
                worst = waived ? worst : rule;
            }
        }
        return worst;
    }

    private boolean broken(Rule rule, int one, int other) {
        int rest = stage.from(other) - stage.to(one);
        boolean sameDay = stage.day(one) == stage.day(other);
        return switch (rule) {
            case OVERLAP -> rest < 0;
            case REST -> rest < facts.rule(rule).much();
            case NIGHT_REST ->
                stage.night(one)
                        && stage.minutes(one) >= LONG_NIGHT
                        && rest < facts.rule(rule).much();
            case SUCCESSION ->
                stage.day(other) == stage.day(one) + 1
                        && successions.contains(new Succession(
                                new SuccessionId(0),
                                stage.slots.get(one).shift().id(),
                                stage.slots.get(other).shift().id()));
            case DAY_SHIFTS -> sameDay && facts.rule(rule).much() == 1;
            case DAY_HOURS ->
                sameDay
                        && stage.minutes(one) + stage.minutes(other)
                                > facts.rule(rule).much();
            default -> false;
        };
    }
}
