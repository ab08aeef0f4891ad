package org.shouwang.roster.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.branch.Leave;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.roster.PairWish;
import org.shouwang.roster.Profile;
import org.shouwang.roster.Wish;

/// What people can and want, in words.
final class ConditionWords {
    private static final Texts T = Texts.of(ConditionWords.class);

    private ConditionWords() {}

    /// Such as `不能值班：星期三 18:00-24:00`.
    static String of(Wish wish, Conditions all) {
        List<String> parts = new ArrayList<>();
        if (wish.fromDay() != null && wish.fromDay().equals(wish.untilDay())) {
            parts.add(Dates.brief(wish.fromDay()));
        } else if (wish.fromDay() != null && wish.untilDay() != null) {
            parts.add(T.get("wish.between", Dates.brief(wish.fromDay()), Dates.brief(wish.untilDay())));
        } else if (wish.fromDay() != null) {
            parts.add(T.get("wish.from", Dates.brief(wish.fromDay())));
        } else if (wish.untilDay() != null) {
            parts.add(T.get("wish.until", Dates.brief(wish.untilDay())));
        }
        if (wish.weekday() != null) {
            parts.add(Dates.weekday(wish.weekday()));
        }
        if (wish.start() != null && wish.minutes() != null) {
            parts.add(new ShiftTime(wish.start(), wish.minutes()).label());
        }
        all.shift(wish).ifPresent(shift -> parts.add(T.get("wish.shift", all.post(shift), shift.name())));
        String when = parts.isEmpty() ? T.get("wish.always") : String.join(" ", parts);
        return T.get("wish.words", Texts.name(wish.kind()), when);
    }

    static String wishes(Member member, Conditions all) {
        List<String> words = new ArrayList<>();
        if (all.profile(member).onlyGiven()) {
            words.add(T.get("wish.onlyGiven"));
        }
        all.wishes(member).forEach(wish -> words.add(of(wish, all)));
        return String.join(T.get("list.between"), words);
    }

    static String of(PairWish pair, Member member, Conditions all) {
        String mate = all.mate(pair, member);
        return pair.together() ? T.get("pair.with", mate) : T.get("pair.apart", mate);
    }

    static String pairs(Member member, Conditions all) {
        return all.pairs(member).stream()
                .map(pair -> of(pair, member, all))
                .collect(Collectors.joining(T.get("list.between")));
    }

    static String of(Leave leave) {
        String what = Texts.name(leave.kind());
        String from = Dates.brief(leave.fromDay());
        return leave.untilDay() == null
                ? T.get("leave.open", what, from)
                : T.get("leave.days", what, from, Dates.brief(leave.untilDay()));
    }

    static String leads(Profile profile) {
        Boolean leads = profile.leads();
        return leads == null ? "" : leads ? T.get("leads.yes") : T.get("leads.no");
    }
}
