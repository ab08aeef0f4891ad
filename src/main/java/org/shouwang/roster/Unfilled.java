package org.shouwang.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.branch.Member;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.solver.Rule;

/// A gap that filling left open, with the reasons for each candidate: those who may be asked anyway first.
///
/// @param post the name of the post
public record Unfilled(Gap gap, String post, List<Barred> barred) {
    private static final Texts T = Texts.of(Unfilled.class);
    private static final int NAMED = 4;

    public Unfilled {
        barred = List.copyOf(barred);
    }

    /// How many people each rule keeps out; who breaks several counts under the gravest.
    public Map<Rule, Integer> counts() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        barred.forEach(each -> counts.merge(each.hindrance().rule(), 1, Integer::sum));
        return counts;
    }

    /// Who could stand here if that one rule were waived for them.
    public Map<Rule, List<Member>> couldIf() {
        return barred.stream()
                .filter(Barred::one)
                .collect(Collectors.groupingBy(
                        each -> each.hindrance().rule(),
                        () -> new EnumMap<>(Rule.class),
                        Collectors.mapping(Barred::member, Collectors.toList())));
    }

    /// In words: which place, what stands in the way, who could if which rule were waived.
    public String sentence() {
        Slot slot = gap.slot();
        String where = T.get("slot.where", Dates.brief(slot.day()), slot.shift().hours(), post);
        if (barred.isEmpty()) {
            return T.get("open.nobody", where, gap.missing());
        }
        String counts = counts().entrySet().stream()
                .map(entry -> T.get("open.count", entry.getValue(), reason(entry.getKey())))
                .collect(Collectors.joining(T.get("join")));
        String could = couldIf().entrySet().stream()
                .map(entry -> T.get("open.could", Texts.name(entry.getKey()), some(entry.getValue())))
                .collect(Collectors.joining(T.get("join.remarks")));
        return could.isEmpty()
                ? T.get("open.because", where, gap.missing(), counts)
                : T.get("open.becauseCould", where, gap.missing(), counts, could);
    }

    private static String some(List<Member> people) {
        String names = Bars.names(people.subList(0, Math.min(NAMED, people.size())));
        return people.size() > NAMED ? T.get("open.some", names, people.size()) : names;
    }

    private static String reason(Rule rule) {
        return switch (rule) {
            case AWAY -> T.get("open.away");
            case UNAVAILABLE -> T.get("open.unavailable");
            case OVERLAP -> T.get("open.overlap");
            case REST, NIGHT_REST -> T.get("open.rest");
            default -> T.get("open.rule", Texts.name(rule));
        };
    }
}
