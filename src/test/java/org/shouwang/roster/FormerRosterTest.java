package org.shouwang.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Actor;
import org.shouwang.core.Role;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.solver.Rule;

/// A store released before the roster had rules of its own: six made-up people, one gate, a filled November 2021.
class FormerRosterTest {
    private static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void aRosterOfVersionFiveOpensWithItsDutiesAndRules() throws Exception {
        Path store = folder.resolve("version-5.shouwang");
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream("version-5.shouwang"))) {
            Files.copy(in, store);
        }
        Actor actor = new Actor("王守望", Role.SECRETARY);
        try (Ledger ledger = Ledger.open(store, actor, CLOCK, "demo-1-password".toCharArray())) {
            Rosters rosters = new Rosters(ledger, ChineseCalendar.standard(), CLOCK);
            DutyRoster month = rosters.month(YearMonth.of(2021, 11));
            assertThat(month.duties()).hasSize(90);
            assertThat(month.figures().open()).isZero();
            assertThat(month.facts().rule(Rule.REST).much()).isEqualTo(12 * 60);
            assertThat(month.facts().rule(Rule.NIGHTS_RUNNING).much()).isEqualTo(1);
            assertThat(month.facts().rule(Rule.WEEK_HOURS).strength()).isEqualTo(Strength.SOFT);
            assertThat(ledger.examine()).isEmpty();
        }
    }
}
