package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.roster.TestMonth.NOVEMBER;
import static org.shouwang.roster.TestMonth.day;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.kit.time.CalendarFile;
import org.shouwang.roster.sheet.DutyCalendar;
import org.shouwang.roster.sheet.DutyWords;

class DutyFilesTest {
    @TempDir
    Path folder;

    TestMonth test;
    Post gate;
    Member first;
    Member second;

    @BeforeEach
    void open() {
        test = new TestMonth(folder).people(4, 0);
        gate = test.posts.add("南门", "查码，查证；询问\n登记");
        test.posts.addShifts(gate.id(), ShiftTemplate.TWO_TWELVES, LocalTime.of(8, 0), 2, LocalDate.of(2021, 10, 1));
        first = test.people.get(0);
        second = test.people.get(1);
        put(1, 12, first);
        Duty led = put(1, 12, second);
        test.duties.lead(led.id());
        put(0, 13, first);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Duty put(int nth, int day, Member member) {
        return test.duties.assign(test.shift("南门", nth).id(), day(day), member.id());
    }

    private static List<String> unfolded(String text) {
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> all(List<String> lines, String property) {
        return lines.stream()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
    }

    @Test
    void aPersonsCalendarHasEachShiftInUtcOverMidnightWithAWarning() {
        CalendarFile calendar = DutyCalendar.of(test.november(), first, test.rosters.clock());
        List<String> lines = unfolded(calendar.text(test.store.clock().instant()));
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(all(lines, "DTSTART")).containsExactly("20211112T120000Z", "20211113T000000Z");
        assertThat(all(lines, "DTEND")).containsExactly("20211113T000000Z", "20211113T120000Z");
        assertThat(all(lines, "SUMMARY")).first().isEqualTo("值班 南门 夜班");
        assertThat(all(lines, "TRIGGER")).containsExactly("-PT60M", "-PT60M");
        assertThat(all(lines, "DESCRIPTION"))
                .anyMatch(words ->
                        words.contains(second.called() + "* 15400000001\\n") && words.contains("查码，查证；询问\\n登记"));
        assertThat(all(lines, "UID")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theSameShiftKeepsItsUidThroughRefillingAndRewriting() {
        String before = DutyCalendar.of(test.november(), first, test.rosters.clock())
                .events()
                .getFirst()
                .uid();
        test.november().duties().forEach(duty -> test.duties.remove(duty.id()));
        put(1, 12, first);
        assertThat(DutyCalendar.of(test.november(), first, test.rosters.clock())
                        .events()
                        .getFirst()
                        .uid())
                .isEqualTo(before);
    }

    @Test
    void aPostsCalendarNamesThePeopleAndWhatIsMissingAndIsAFile() throws Exception {
        Path file = folder.resolve("post.ics");
        DutyCalendar.write(DutyCalendar.of(test.november(), gate, test.rosters.clock()), file, test.rosters.clock());
        List<String> lines = unfolded(Files.readString(file));
        assertThat(all(lines, "DTSTART")).hasSize(60);
        assertThat(all(lines, "SUMMARY"))
                .contains("夜班 " + second.called() + "*、" + first.called(), "白班 " + first.called() + " 缺1", "白班 缺2");
    }

    @Test
    void tonightsWordsNameShiftTimesPeopleAndPhones() {
        String words = new DutyWords(test.rosters).tonight();
        assertThat(words)
                .startsWith("【今晚值班】11月12日 周五")
                .contains("南门 夜班 20:00—次日08:00：" + second.called() + "（带班） 15400000001、" + first.called()
                        + " 15400000000")
                .contains("南门 白班 08:00—20:00：（缺2人）");
    }

    @Test
    void tonightHasTheNightThatBeginsAfterMidnightAndNotTheOneThatIsOver() {
        Post patrol = test.posts.add("巡逻", null);
        test.posts.addShifts(patrol.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.MIDNIGHT, 1, LocalDate.of(2021, 10, 1));
        test.duties.assign(test.shift("巡逻", 0).id(), day(12), test.people.get(2).id());
        test.duties.assign(test.shift("巡逻", 0).id(), day(13), test.people.get(3).id());
        String words = new DutyWords(test.rosters).tonight();
        assertThat(words.lines().toList())
                .contains("巡逻 夜班 次日00:00—08:00：" + test.people.get(3).called() + " 15400000003")
                .noneMatch(line -> line.contains(test.people.get(2).called()))
                .noneMatch(line -> line.contains("次日08:00—"));
    }

    @Test
    void nowTomorrowAndTheWeekCanBeSaidToo() {
        DutyWords words = new DutyWords(test.rosters);
        assertThat(words.now()).contains("【正在值班】", "【下一班】", second.called());
        assertThat(words.day(day(13))).startsWith("【值班安排】11月13日 周六").contains(first.called() + " 15400000000");
        assertThat(words.week(day(12)))
                .startsWith("【本周值班】11月8日至11月14日")
                .contains("11月14日 周日")
                .doesNotContain("154000");
        assertThat(NOVEMBER.lengthOfMonth()).isEqualTo(30);
    }
}
