package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.roster.solver.Plan;
import org.shouwang.roster.solver.Rule;

/// Why what stays open stays open: for each place and each person what stands in the way.
final class Explanation {
    private Explanation() {}

    static List<Unfilled> of(Casting casting, Plan plan) {
        Looking looking = new Looking(casting, plan);
        Stage stage = casting.stage;
        int[] manned = new int[stage.places()];
        Map<MemberId, Integer> shifts = new HashMap<>();
        for (int w = 0; w < plan.taken().length; w++) {
            shifts.put(stage.people.get(w).id(), plan.taken()[w].length);
            for (int place : plan.taken()[w]) {
                manned[place]++;
            }
        }
        List<Unfilled> open = new ArrayList<>();
        for (int place = 0; place < stage.places(); place++) {
            int missing = stage.wanted(place) - manned[place];
            if (stage.inside(place) && !stage.frozen(place) && missing > 0) {
                Slot slot = stage.slots.get(place);
                open.add(new Unfilled(
                        new Gap(slot, missing),
                        stage.roster.postName(slot.shift()),
                        barred(looking, stage.people, slot, shifts)));
            }
        }
        return open;
    }

    private static List<Barred> barred(Looking looking, List<Member> people, Slot slot, Map<MemberId, Integer> shifts) {
        List<Barred> barred = new ArrayList<>();
        for (Member member : people) {
            if (member.belongs(slot.day()) && !looking.takes(member, slot)) {
                List<Hindrance> all = looking.hindrances(member, slot).stream()
                        .filter(each -> each.rule() != Rule.WISH)
                        .toList();
                if (!all.isEmpty()) {
                    barred.add(new Barred(member, all));
                }
            }
        }
        barred.sort(Comparator.comparing((Barred each) -> !each.one())
                .thenComparing(each -> !each.hindrance().soft())
                .thenComparing(each -> each.hindrance().rule() == Rule.UNAVAILABLE)
                .thenComparingInt(each -> shifts.getOrDefault(each.member().id(), 0)));
        return barred;
    }
}
