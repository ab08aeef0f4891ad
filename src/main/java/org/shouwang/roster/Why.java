package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.solver.Plan;

/// Why a person stands where they stand: who else could, how much they had before, what they asked for.
///
/// @param free how many others nothing stands in the way of
/// @param sentences in words, the most telling first
public record Why(Duty duty, int free, List<String> sentences) {
    private static final Texts T = Texts.of(Why.class);
    private static final int NAMED = 3;

    public Why {
        sentences = List.copyOf(sentences);
    }

    /// A duty of the roster's period.
    public static Why of(DutyRoster roster, History history, Duty duty) {
        Slot slot = roster.slot(duty);
        Member person = roster.member(duty.memberId());
        Casting casting = Casting.look(roster);
        Plan without = without(casting, slot, duty);
        Looking looking = new Looking(casting, without);
        List<Member> free = casting.stage.people.stream()
                .filter(member -> !member.equals(person) && !looking.takes(member, slot))
                .filter(member -> member.belongs(slot.day()))
                .filter(member -> looking.hindrances(member, slot).isEmpty())
                .toList();
        List<String> sentences = new ArrayList<>();
        if (duty.pinned()) {
            sentences.add(T.get("why.pinned"));
        }
        if (duty.status() != DutyStatus.ON) {
            sentences.add(T.get("why.byHand", Texts.name(duty.status())));
        }
        sentences.add(
                free.isEmpty()
                        ? T.get("why.only", person.called())
                        : T.get("why.free", free.size(), Bars.names(free.subList(0, Math.min(NAMED, free.size())))));
        Standing standing = Standing.of(Standing.of(roster, history), person.id());
        if (standing != null) {
            fairness(sentences, standing, slot);
        }
        asked(sentences, roster, person, slot);
        looking.hindrances(person, slot).forEach(each -> sentences.add(T.get("why.though", each.sentence())));
        return new Why(duty, free.size(), sentences);
    }

    private static Plan without(Casting casting, Slot slot, Duty duty) {
        int[][] taken = casting.written().taken().clone();
        int worker = casting.worker(duty.memberId());
        int place = casting.stage.place(slot);
        taken[worker] = Arrays.stream(taken[worker]).filter(p -> p != place).toArray();
        return new Plan(taken);
    }

    private static void fairness(List<String> sentences, Standing standing, Slot slot) {
        double before = (standing.now().minutes() - slot.shift().minutes()) / 60.0;
        double fair = standing.fairMinutes() / 60;
        double off = fair - before;
        sentences.add(
                off >= 0
                        ? T.get("why.behind", round(before), round(fair), round(off))
                        : T.get("why.ahead", round(before), round(fair), round(-off)));
        if (slot.night()) {
            sentences.add(T.get("why.nights", standing.now().nights() - 1, round(standing.fairNights())));
        }
    }

    private static String round(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static void asked(List<String> sentences, DutyRoster roster, Member person, Slot slot) {
        Facts facts = roster.facts();
        if (facts.wishes(person.id(), WishKind.WANTED).stream().anyMatch(wish -> wish.touches(slot))) {
            sentences.add(T.get("why.wanted"));
        }
        for (MixNeed need : facts.mixes(slot.shift().id())) {
            if (PlaceNeeds.suits(facts, person, need)) {
                sentences.add(T.get("why.mix", Bars.asked(need)));
            }
        }
        String team = facts.profile(person.id()).team();
        List<Member> mates = roster.duties(slot.shift().id(), slot.day()).stream()
                .filter(duty -> duty.status().manned())
                .map(duty -> roster.member(duty.memberId()))
                .filter(other -> !other.equals(person))
                .filter(other ->
                        team != null && team.equals(facts.profile(other.id()).team()))
                .toList();
        if (!mates.isEmpty() && team != null) {
            sentences.add(T.get("why.team", Bars.names(mates), team));
        }
    }
}
