package org.shouwang.app.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.app.Desk;
import org.shouwang.kit.text.Fault;

class FoundingTest {
    static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private static NewOffice office(String rule, String password) {
        return new NewOffice("临时党支部", "银河小区", "王守望", rule, password == null ? null : password.toCharArray());
    }

    @Test
    void threeMinutesLaterTheCompoundStandsAndOnlyThePasswordOpensIt() {
        Path file = folder.resolve("守望").resolve("银河小区.shouwang");
        Founding.Made made = new Founding(CLOCK).make(file, office("1-8:3x10x3", "一个长长的密码"));
        try (Desk desk = made.desk()) {
            assertThat(desk.compounds().layout().name()).isEqualTo("银河小区");
            assertThat(desk.households().figures().rooms()).isEqualTo(720);
            assertThat(desk.branches().name()).isEqualTo("临时党支部");
        }
        assertThatThrownBy(() -> Desk.open(file, CLOCK, null)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> Desk.open(file, CLOCK, "错".toCharArray()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("DB-05"));
        Desk.open(file, CLOCK, "一个长长的密码".toCharArray()).close();
        assertThat(made.recoveryCode()).isNotNull();
        Desk.open(file, CLOCK, made.recoveryCode().toCharArray()).close();
    }

    @Test
    void aRuleThatIsNotUnderstoodLeavesNoFile() {
        Path file = folder.resolve("x.shouwang");
        assertThatThrownBy(() -> new Founding(CLOCK).make(file, office("八栋", null)))
                .isInstanceOf(Fault.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutAPasswordItOpensForAnybody() {
        Founding.Made made = new Founding(CLOCK).make(folder.resolve("open.shouwang"), office("", null));
        made.desk().close();
        assertThat(made.recoveryCode()).isNull();
        Desk.open(made.file(), CLOCK, null).close();
    }

    @Test
    void theTotalsAreThoseOfTheRule() {
        String rule = NewOffice.rule(8, 3, 10, 3, "9:2x11x4");
        assertThat(rule).isEqualTo("1-8:3x10x3, 9:2x11x4");
        assertThat(NewOffice.Totals.of(office(rule, null).buildings())).isEqualTo(new NewOffice.Totals(9, 26, 808));
        assertThat(NewOffice.rule(1, 0, 6, 12, "")).isEqualTo("1:0x6x12");
        assertThat(NewOffice.rule(0, 3, 10, 3, "K1:0x6x12@D")).isEqualTo("K1:0x6x12@D");
    }

    @Test
    void aShortPasswordAndTwoDifferentOnesAreRefused() {
        assertThatThrownBy(() -> NewOffice.password("1234567", "1234567"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.field()).isEqualTo("password"));
        assertThatThrownBy(() -> NewOffice.password("12345678", "12345679"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.field()).isEqualTo("again"));
        assertThat(NewOffice.password("12345678", "12345678")).hasSize(8);
    }

    @Test
    void afterFiveWrongPasswordsEachTryWaitsLonger() {
        Instant[] now = {TestStore.START};
        Attempts attempts = new Attempts(() -> now[0]);
        for (int i = 0; i < 4; i++) {
            attempts.wrong();
        }
        assertThat(attempts.left()).isZero();
        attempts.wrong();
        assertThat(attempts.left()).hasSeconds(5);
        now[0] = now[0].plusSeconds(5);
        assertThat(attempts.left()).isZero();
        attempts.wrong();
        assertThat(attempts.left()).hasSeconds(10);
        for (int i = 0; i < 60; i++) {
            attempts.wrong();
        }
        assertThat(attempts.left()).hasMinutes(5);
        attempts.right();
        assertThat(attempts.left()).isZero();
    }
}
