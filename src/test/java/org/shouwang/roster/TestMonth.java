package org.shouwang.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.TestStore;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.solver.PlainFiller;

/// November 2021: 18 Party members and 23 volunteers, two posts in three shifts of two people.
final class TestMonth implements AutoCloseable {
    static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏";
    private static final String[] GIVEN = {"文书", "卫国", "志红", "静", "喆", "彧", "大川", "玉梅", "小雨", "䶮", "建军"};

    final TestStore store;
    final Roll roll;
    final Posts posts;
    final Duties duties;
    final Rosters rosters;
    final List<Member> people = new ArrayList<>();

    TestMonth(Path folder) {
        store = new TestStore(folder);
        roll = new Roll(store.ledger);
        posts = new Posts(store.ledger);
        duties = new Duties(store.ledger);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return store.clock().instant();
            }
        };
        rosters = new Rosters(store.ledger, ChineseCalendar.standard(), clock, PlainFiller::new);
    }

    TestMonth people(int members, int volunteers) {
        for (int i = 0; i < members + volunteers; i++) {
            enrol(
                    SURNAMES.charAt(i % SURNAMES.length()) + GIVEN[i % GIVEN.length],
                    i < members ? MemberKind.PARTY_MEMBER : MemberKind.VOLUNTEER);
        }
        return this;
    }

    Member enrol(String name, MemberKind kind) {
        Member member =
                roll.enrol(Member.of(new PersonName(name), kind, new Phone("154%08d".formatted(people.size()))));
        people.add(member);
        return member;
    }

    Post post(String name, int needed) {
        Post post = posts.add(name, null);
        posts.addShifts(post.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.MIDNIGHT, needed, LocalDate.of(2021, 10, 21));
        return post;
    }

    TestMonth whole() {
        people(18, 23);
        post("南门", 2);
        post("巡逻", 2);
        return this;
    }

    Shift shift(String post, int nth) {
        Post there = posts.posts().stream()
                .filter(each -> each.name().equals(post))
                .findFirst()
                .orElseThrow();
        return posts.shifts().stream()
                .filter(each -> each.postId().equals(there.id()))
                .sorted((a, b) -> a.position() - b.position())
                .toList()
                .get(nth);
    }

    DutyRoster november() {
        return rosters.month(NOVEMBER);
    }

    static LocalDate day(int day) {
        return NOVEMBER.atDay(day);
    }

    static Period days(int from, int until) {
        return new Period(day(from), day(until));
    }

    @Override
    public void close() {
        store.close();
    }
}
