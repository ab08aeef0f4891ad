package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.db.Query;
import org.shouwang.roster.solver.Rule;

/// Reading what posts need, what people can and wish, and the rules.
final class FactStore {
    private FactStore() {}

    static List<RuleSetting> rules(Query q) {
        return q.list(RuleSetting.class, "select * from roster_rule order by id");
    }

    static Optional<RuleSetting> rule(Query q, Rule rule) {
        return q.one(RuleSetting.class, "select * from roster_rule where rule = ?", rule);
    }

    static List<DayNumber> numbers(Query q) {
        return q.list(DayNumber.class, "select * from shift_number order by id");
    }

    static List<MixNeed> mixes(Query q) {
        return q.list(MixNeed.class, "select * from shift_mix order by id");
    }

    static List<Succession> successions(Query q) {
        return q.list(Succession.class, "select * from shift_succession order by id");
    }

    static List<Profile> profiles(Query q) {
        return q.list(Profile.class, "select * from duty_profile order by id");
    }

    static Optional<Profile> profile(Query q, MemberId member) {
        return q.one(Profile.class, "select * from duty_profile where member_id = ?", member);
    }

    static List<Wish> wishes(Query q) {
        return q.list(Wish.class, "select * from duty_wish order by id");
    }

    static Optional<Wish> wish(Query q, WishId id) {
        return q.one(Wish.class, "select * from duty_wish where id = ?", id);
    }

    static List<PairWish> pairs(Query q) {
        return q.list(PairWish.class, "select * from duty_pair order by id");
    }

    /// Both days included.
    static List<Waiver> waivers(Query q, LocalDate from, LocalDate until) {
        return q.list(Waiver.class, "select * from rule_waiver where day >= ? and day <= ? order by id", from, until);
    }

    static Optional<Waiver> waiver(Query q, WaiverId id) {
        return q.one(Waiver.class, "select * from rule_waiver where id = ?", id);
    }
}
