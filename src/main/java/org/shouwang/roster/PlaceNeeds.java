package org.shouwang.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.roster.solver.Place;
import org.shouwang.roster.solver.Rule;

/// What the places need: how many people, and who must be among them.
final class PlaceNeeds {
    private final Stage stage;
    private final Facts facts;
    private final Prices prices;

    PlaceNeeds(Stage stage, Prices prices) {
        this.stage = stage;
        this.facts = stage.facts;
        this.prices = prices;
    }

    List<Place> places() {
        return IntStream.range(0, stage.places()).mapToObj(this::place).toList();
    }

    private Place place(int place) {
        Slot slot = stage.slots.get(place);
        int wanted = stage.wanted(place);
        int there = stage.there(place).length;
        return new Place(
                stage.day(place),
                (int) slot.shift().postId().value(),
                (int) slot.shift().id().value(),
                stage.from(place),
                stage.to(place),
                wanted,
                Math.max(wanted, there),
                Prices.COVER,
                Prices.SURPLUS,
                stage.frozen(place) ? List.of() : mixes(slot, wanted),
                stage.frozen(place));
    }

    private List<Place.Mix> mixes(Slot slot, int wanted) {
        List<Place.Mix> mixes = new ArrayList<>();
        boolean led = false;
        for (MixNeed need : facts.mixes(slot.shift().id())) {
            Rule rule = rule(need.kind());
            led |= need.kind() == MixKind.LEADER || need.kind() == MixKind.PARTY_MEMBER;
            int weight = prices.of(rule);
            if (weight > 0 && !facts.waived(rule, slot, MemberId.NONE)) {
                mixes.add(new Place.Mix(rule, workers(need), need.least(), weight));
            }
        }
        int[] leaders = IntStream.range(0, stage.people.size())
                .filter(w -> usuallyLeads(stage.people.get(w)))
                .toArray();
        if (!led && wanted > 1 && leaders.length > 0 && prices.nobodyLeads() > 0) {
            mixes.add(new Place.Mix(Rule.LEADER, leaders, 1, prices.nobodyLeads()));
        }
        return mixes;
    }

    static Rule rule(MixKind kind) {
        return switch (kind) {
            case MEMBER_KIND, PARTY_MEMBER -> Rule.ROLE_MIX;
            case LEADER -> Rule.LEADER;
            case QUALIFICATION -> Rule.QUALIFICATION;
        };
    }

    private int[] workers(MixNeed need) {
        return IntStream.range(0, stage.people.size())
                .filter(w -> suits(facts, stage.people.get(w), need))
                .toArray();
    }

    /// Whether a person is of the sort that is asked for.
    static boolean suits(Facts facts, Member member, MixNeed need) {
        return switch (need.kind()) {
            case MEMBER_KIND -> member.kind().name().equals(need.value());
            case PARTY_MEMBER -> member.membership() != null || member.kind() == MemberKind.PARTY_MEMBER;
            case LEADER -> leads(facts, member);
            case QUALIFICATION -> facts.profile(member.id()).qualified().contains(need.value());
        };
    }

    /// Whether a person may be in charge: as the profile says, else who has a duty title.
    static boolean leads(Facts facts, Member member) {
        Boolean said = facts.profile(member.id()).leads();
        String title = member.dutyTitle();
        return said != null ? said : title != null && !title.isBlank();
    }

    /// Where nothing is asked for, among several a Party member is put in charge too.
    private boolean usuallyLeads(Member member) {
        Boolean said = facts.profile(member.id()).leads();
        return said != null ? said : member.kind() == MemberKind.PARTY_MEMBER || leads(facts, member);
    }

    /// The weight by which two people are kept apart or together.
    int pair(boolean together) {
        return prices.of(together ? Rule.TOGETHER : Rule.APART);
    }
}
