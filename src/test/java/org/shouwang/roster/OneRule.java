package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.solver.Rule;
import org.shouwang.roster.solver.Watcher;

/// A gate without shifts, and verbs to try one rule at a time.
abstract class OneRule {
    @TempDir
    Path folder;

    TestMonth test;
    RuleBook book;
    Wishes wishes;
    Staffing staffing;
    Post gate;

    @BeforeEach
    void open() {
        test = new TestMonth(folder);
        book = new RuleBook(test.store.ledger);
        wishes = new Wishes(test.store.ledger);
        staffing = new Staffing(test.store.ledger);
        gate = test.posts.add("南门", null);
    }

    @AfterEach
    void close() {
        test.close();
    }

    Shift shift(String name, int hour, int minutes, int needed) {
        return test.posts.addShift(gate.id(), name, LocalTime.of(hour, 0), minutes, needed, day(1).minusDays(60));
    }

    Member volunteer(String name) {
        return test.enrol(name, MemberKind.VOLUNTEER);
    }

    /// Only this rule besides overlaps.
    void only(Rule rule, Strength strength, @Nullable Integer amount) {
        book.all().stream()
                .filter(setting -> setting.strength() != Strength.OFF)
                .forEach(setting -> book.set(setting.with(Strength.OFF)));
        book.all().stream()
                .filter(setting -> setting.rule() == rule)
                .forEach(setting -> book.set(setting.with(strength).with(setting.weight(), amount)));
    }

    Filled fill(int from, int until) {
        FillOrder order = FillOrder.empty(new Period(day(from), day(until)), day(from));
        return test.rosters.fill(order.with(FillOrder.QUICK), Watcher.NONE);
    }

    List<Conflict> conflicts(int from, int until) {
        return test.rosters.conflicts(test.rosters.period(new Period(day(from), day(until))));
    }

    void told(Rule rule, boolean red, String sentence) {
        assertThat(conflicts(1, 30))
                .isNotEmpty()
                .allSatisfy(conflict -> {
                    assertThat(conflict.hindrance().rule()).isEqualTo(rule);
                    assertThat(conflict.red()).isEqualTo(red);
                })
                .extracting(conflict -> conflict.hindrance().sentence())
                .contains(sentence);
    }

    List<LocalDate> days(Member member) {
        return test.november().duties().stream()
                .filter(duty -> duty.memberId().equals(member.id()))
                .map(Duty::day)
                .toList();
    }

    Map<Member, Integer> counts() {
        Map<Member, Integer> counts = new HashMap<>();
        test.people.forEach(member -> counts.put(member, days(member).size()));
        return counts;
    }
}
