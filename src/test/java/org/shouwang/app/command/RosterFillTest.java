package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.Actor;
import org.shouwang.core.PersonName;
import org.shouwang.core.Role;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Duties;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Posts;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.ShiftTemplate;

class RosterFillTest {
    private static final YearMonth MONTH = YearMonth.of(2021, 12);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    int run(String... words) {
        said.reset();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(Clock.fixed(TestStore.START, ZONE)).run(List.of(words), new Out(stream, stream));
    }

    Map<String, Object> json(Path store, String... more) throws Exception {
        String[] words = {"roster", "fill", "--month", MONTH.toString(), "--store", store.toString(), "--json"};
        String[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
        assertThat(run(all)).isZero();
        return JSON.std.mapFrom(said.toString(StandardCharsets.UTF_8));
    }

    /// One gate, three shifts of one person, and as many people as asked.
    Path gate(int people) {
        try (TestStore made = new TestStore(folder)) {
            Roll roll = new Roll(made.ledger);
            for (int i = 0; i < people; i++) {
                roll.enrol(Member.of(new PersonName("值守" + "甲乙丙丁戊己庚".charAt(i)), MemberKind.PARTY_MEMBER, null));
            }
            Posts posts = new Posts(made.ledger);
            posts.addShifts(
                    posts.add("南门", null).id(),
                    ShiftTemplate.THREE_EIGHTS,
                    LocalTime.MIDNIGHT,
                    1,
                    LocalDate.of(2021, 12, 1));
            return made.file;
        }
    }

    @Test
    void aFilledMonthSaysItsCoverageGapAndFairness() throws Exception {
        Map<String, Object> told = json(gate(6));
        assertThat(told).containsEntry("needed", 93).containsEntry("filled", 93).containsEntry("open", 0);
        assertThat(((Number) told.get("coverage")).doubleValue()).isEqualTo(1);
        assertThat(((Number) told.get("gap")).doubleValue()).isBetween(0.0, 1.0);
        assertThat(((Number) told.get("spreadHours")).doubleValue()).isLessThanOrEqualTo(8);
        assertThat((List<?>) told.get("fairness")).hasSize(6);
        assertThat((List<?>) told.get("places")).isEmpty();
    }

    @Test
    void whatTooFewPeopleLeaveOpenIsExplained() throws Exception {
        Map<String, Object> told = json(gate(2));
        assertThat((int) told.get("open")).isPositive();
        assertThat((List<?>) told.get("places"))
                .isNotEmpty()
                .allSatisfy(place ->
                        assertThat(((Map<?, ?>) place).get("why").toString()).contains("南门"));
    }

    @Test
    void withPinnedOnlyAllElseIsFilledAnew() throws Exception {
        Path store = gate(6);
        json(store);
        Duty pinned;
        Clock clock = Clock.fixed(TestStore.START, ZONE);
        try (var ledger = Ledger.open(store, new Actor("王守望", Role.SECRETARY), clock, null)) {
            pinned = new Rosters(ledger, ChineseCalendar.standard(), clock)
                    .month(MONTH)
                    .duties()
                    .getFirst();
            new Duties(ledger).pin(pinned.id(), true);
        }
        Map<String, Object> told = json(store, "--pinned-only");
        assertThat(told).containsEntry("filled", 93);
        try (var ledger = Ledger.open(store, new Actor("王守望", Role.SECRETARY), clock, null)) {
            assertThat(new Rosters(ledger, ChineseCalendar.standard(), clock)
                            .month(MONTH)
                            .duties())
                    .anySatisfy(duty -> {
                        assertThat(duty.id()).isEqualTo(pinned.id());
                        assertThat(duty.memberId()).isEqualTo(pinned.memberId());
                    });
        }
    }

    @Test
    void secondsThatAreNoneAreRefused() {
        assertThat(run("roster", "fill", "--month", "2021-12", "--store", gate(1).toString(), "--seconds", "soon"))
                .isEqualTo(Command.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("soon", "CMD-22");
    }
}
