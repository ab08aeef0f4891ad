package org.shouwang.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.solver.Breach;
import org.shouwang.roster.solver.Case;
import org.shouwang.roster.solver.Rule;

/// What the judge finds, in the words of the office.
final class Bars {
    private static final Texts T = Texts.of(Bars.class);

    private final Stage stage;
    private final Facts facts;

    Bars(Stage stage) {
        this.stage = stage;
        facts = stage.facts;
    }

    /// The breaches that concern a place, in words, the gravest first; what only makes a roster less fair or less
    /// comfortable is none.
    List<Hindrance> hindrances(List<Breach> breaches, int place) {
        return breaches.stream()
                .filter(breach -> Arrays.stream(breach.places()).anyMatch(each -> each == place))
                .flatMap(breach -> hindrance(breach, place).stream())
                .sorted(Comparator.comparing((Hindrance each) -> !each.red())
                        .thenComparing(each -> each.rule() == Rule.WISH)
                        .thenComparing(Hindrance::rule))
                .toList();
    }

    private Optional<Hindrance> hindrance(Breach breach, int place) {
        String sentence = sentence(breach, place);
        return sentence == null ? Optional.empty() : Optional.of(new Hindrance(breach.rule(), red(breach), sentence));
    }

    private static boolean red(Breach breach) {
        return switch (breach.rule()) {
            case OVERLAP, AWAY -> true;
            case SUCCESSION, APART -> breach.price() == Case.HARD;
            default -> false;
        };
    }

    private @Nullable String sentence(Breach breach, int place) {
        return switch (breach.rule()) {
            case OVERLAP -> T.get("bar.overlap", where(other(breach, place)));
            case REST, NIGHT_REST -> rest(breach, place);
            case SUCCESSION -> T.get("bar.succession", side(other(breach, place), place), where(other(breach, place)));
            case DAY_SHIFTS, WEEK_SHIFTS, MONTH_SHIFTS -> shifts(breach, place);
            case DAY_HOURS, WEEK_HOURS, MONTH_HOURS -> minutes(breach, place);
            case NIGHTS_RUNNING -> T.get("bar.nights", much(breach) + breach.amount());
            case DAYS_RUNNING -> T.get("bar.days", much(breach) + breach.amount(), much(breach));
            case DAYS_OFF -> T.get("bar.daysOff", much(breach) - breach.amount(), much(breach));
            case WEEKENDS -> T.get("bar.weekends", much(breach) + breach.amount(), much(breach));
            case WHOLE_WEEKEND -> T.get("bar.whole");
            case APART -> T.get("bar.apart");
            case ROLE_MIX, LEADER, QUALIFICATION -> mix(breach, place);
            case WISH -> breach.places().length == 1 ? T.get("bar.wish") : null;
            default -> null;
        };
    }

    private int much(Breach breach) {
        return facts.rule(breach.rule()).much();
    }

    private static int other(Breach breach, int place) {
        return Arrays.stream(breach.places())
                .filter(each -> each != place)
                .findFirst()
                .orElse(place);
    }

    private String side(int other, int place) {
        return stage.from(other) < stage.from(place) ? T.get("bar.before") : T.get("bar.after");
    }

    private String rest(Breach breach, int place) {
        int other = other(breach, place);
        int free = Math.max(stage.from(place), stage.from(other)) - Math.min(stage.to(place), stage.to(other));
        return T.get("bar.rest", side(other, place), where(other), hours(free), hours(much(breach)));
    }

    private String shifts(Breach breach, int place) {
        return T.get("bar.shifts", part(breach.rule(), place), breach.places().length, much(breach));
    }

    private String minutes(Breach breach, int place) {
        int sum = Arrays.stream(breach.places()).map(stage::minutes).sum();
        return T.get("bar.hours", part(breach.rule(), place), hours(sum), hours(much(breach)));
    }

    private String part(Rule rule, int place) {
        LocalDate day = stage.slots.get(place).day();
        return switch (rule) {
            case DAY_SHIFTS, DAY_HOURS -> Dates.brief(day);
            case WEEK_SHIFTS, WEEK_HOURS -> T.get("bar.week");
            default -> T.get("bar.month", day.getMonthValue());
        };
    }

    /// Null where the branch asked for nothing of the kind.
    private @Nullable String mix(Breach breach, int place) {
        String asked = facts.mixes(stage.slots.get(place).shift().id()).stream()
                .filter(need -> PlaceNeeds.rule(need.kind()) == breach.rule())
                .map(Bars::asked)
                .collect(Collectors.joining(T.get("join")));
        return asked.isEmpty() ? null : T.get("bar.mix", asked);
    }

    /// Such as one Party member.
    static String asked(MixNeed need) {
        String what = switch (need.kind()) {
            case MEMBER_KIND -> need.value() == null ? "" : Texts.name(MemberKind.valueOf(need.value()));
            case QUALIFICATION -> need.value() == null ? "" : need.value();
            default -> Texts.name(need.kind());
        };
        return T.get("need.asked", need.least(), what);
    }

    String where(int place) {
        Slot slot = stage.slots.get(place);
        return T.get("slot.where", Dates.brief(slot.day()), slot.shift().hours(), stage.roster.postName(slot.shift()));
    }

    static String hours(long minutes) {
        return minutes % 60 == 0 ? Long.toString(minutes / 60) : Double.toString(Math.round(minutes / 6.0) / 10.0);
    }

    static String names(List<Member> people) {
        return people.stream().map(Member::called).collect(Collectors.joining(T.get("join")));
    }
}
