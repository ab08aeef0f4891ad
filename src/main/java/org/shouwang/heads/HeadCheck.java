package org.shouwang.heads;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Check;
import org.shouwang.household.Flaw;
import org.shouwang.household.Mend;
import org.shouwang.household.Rule;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;

/// The rules of heads and groups: every building and unit has a head, whoever is in office lives here, every home is in
/// a group once there are groups.
public final class HeadCheck implements Check {
    private static final String SCREEN = "heads";
    private static final Texts T = Texts.of(HeadCheck.class);
    private static final String BUILDING = "HEAD-01";
    private static final String UNIT = "HEAD-02";
    private static final String GONE = "HEAD-03";
    private static final String LEADER = "HEAD-04";
    private static final String GROUP = "HEAD-05";

    private final Heads heads;
    private final TenHouseholdGroups groups;

    public HeadCheck(Heads heads, TenHouseholdGroups groups) {
        this.heads = heads;
        this.groups = groups;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule(BUILDING, T.get("rule.building"), T.get("rule.vacant.advice"), SCREEN),
                new Rule(UNIT, T.get("rule.unit"), T.get("rule.vacant.advice"), SCREEN),
                new Rule(GONE, T.get("rule.gone"), T.get("rule.gone.advice"), SCREEN),
                new Rule(LEADER, T.get("rule.leader"), T.get("rule.gone.advice"), SCREEN),
                new Rule(GROUP, T.get("rule.group"), T.get("rule.group.advice"), SCREEN));
    }

    @Override
    public void look(Query q, LocalDate today, Consumer<Flaw> told) {
        Coverage coverage = Heads.coverage(q);
        coverage.buildingsWithout().forEach(seat -> vacant(BUILDING, seat, told));
        coverage.unitsWithout().forEach(seat -> vacant(UNIT, seat, told));
        for (Coverage.Seat seat : coverage.all()) {
            Head head = seat.head();
            if (head != null && seat.post().equals(head.post()) && CoverageCheck.gone(q, seat)) {
                String words = T.get("flaw.gone", head.name().value(), seat.title());
                told.accept(flaw(GONE, seat.place(), words, relieve(head, today)));
            }
        }
        groups(GroupBook.of(q), today, told);
    }

    private void groups(GroupBook book, LocalDate today, Consumer<Flaw> told) {
        for (GroupCard card : book.groups()) {
            GroupLeader leader = card.leader();
            if (leader != null && card.leaderGone()) {
                Mend mend = new Mend(
                        T.get("mend.leader", leader.name().value()),
                        () -> groups.relieveLeader(card.id(), today, T.get("relief.gone")));
                told.accept(flaw(
                        LEADER, card.name(), T.get("flaw.leader", leader.name().value()), mend));
            }
        }
        if (!book.groups().isEmpty()) {
            book.uncovered().forEach(place -> told.accept(flaw(GROUP, place.brief(), T.get("flaw.group"), null)));
        }
    }

    private Mend relieve(Head head, LocalDate today) {
        return new Mend(
                T.get("mend.relieve", head.name().value()),
                () -> heads.relieve(head.id(), today, T.get("relief.gone")));
    }

    private static void vacant(String rule, Coverage.Seat seat, Consumer<Flaw> told) {
        told.accept(flaw(rule, seat.place(), T.get("flaw.vacant", seat.title()), null));
    }

    private static Flaw flaw(String rule, String where, String words, @Nullable Mend mend) {
        return new Flaw(rule, null, where, words, mend);
    }
}
