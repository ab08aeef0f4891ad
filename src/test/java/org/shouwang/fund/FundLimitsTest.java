package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the store itself refuses, whoever asks.
class FundLimitsTest {
    @TempDir
    Path folder;

    FundOffice office;
    Fund fund;
    FundLine last;

    @BeforeEach
    void open() {
        office = new FundOffice(folder);
        office.moveTo(LocalDate.of(2021, 10, 25));
        fund = office.careFund();
        office.takeIn(fund, LocalDate.of(2021, 10, 21), 1_000);
        office.moveTo(LocalDate.of(2021, 11, 12));
        office.months.close(fund.id(), java.time.YearMonth.of(2021, 10));
        last = office.spend(fund, LocalDate.of(2021, 11, 12), 100);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// A line of spending as plain SQL, good unless told otherwise.
    String line(int number, String day, long amount, long balance, String purpose, String more) {
        long id = last.id().value() + ((long) number << 40);
        return "insert into fund_line (id, fund_id, number, day, at, kind, amount, balance, purpose, words, voucher,"
                + " approver, handler, beneficiary" + (more.isEmpty() ? "" : ", reverses_id, reason, second_person")
                + ") values (" + id + ", " + fund.id().value() + ", " + number + ", '" + day
                + "', '2021-11-12T06:00:00Z', 'OUT', " + amount + ", " + balance + ", " + purpose
                + ", 'w', 'v', 'a', 'h', 'b'" + (more.isEmpty() ? "" : ", " + more + ", 'r', 's'") + ")";
    }

    void assertRefused(String said, String sql) throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + office.town.store.file);
                Statement statement = plain.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            statement.execute("begin");
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(said);
            statement.execute("rollback");
        }
    }

    void assertTaken(String sql) throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + office.town.store.file);
                Statement statement = plain.createStatement()) {
            statement.execute("begin");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
            statement.execute("rollback");
        }
    }

    @Test
    void aGoodLineWouldBeTaken() throws SQLException {
        assertTaken(line(3, "2021-11-12", -40_000, 50_000, "'购买防疫物资'", ""));
    }

    @Test
    void neverBeyondTheBalance() throws SQLException {
        assertRefused("CHECK", line(3, "2021-11-12", -90_001, -1, "'购买防疫物资'", ""));
        assertRefused("fund balance", line(3, "2021-11-12", -90_001, 5, "'购买防疫物资'", ""));
    }

    @Test
    void neverForAnotherPurpose() throws SQLException {
        assertRefused("fund purpose", line(3, "2021-11-12", -10_000, 80_000, "'买车'", ""));
        assertRefused("fund purpose", line(3, "2021-11-12", -10_000, 80_000, "'防疫'", ""));
        assertRefused("fund purpose", line(3, "2021-11-12", -10_000, 80_000, "null", ""));
    }

    @Test
    void neverInAClosedMonthOrOutOfOrder() throws SQLException {
        assertRefused("fund", line(3, "2021-10-31", -10_000, 80_000, "'购买防疫物资'", ""));
        assertRefused("fund order", line(4, "2021-11-12", -10_000, 80_000, "'购买防疫物资'", ""));
    }

    @Test
    void counterEntriesAreTheOppositeOfOneLineOnce() throws SQLException {
        String own = Long.toString(last.id().value());
        assertRefused("fund counter-entry", line(3, "2021-11-12", 9_000, 99_000, "'慰问一线党员'", own));
        assertTaken(line(3, "2021-11-12", 10_000, 100_000, "'慰问一线党员'", own));
        office.reverse(last);
        assertRefused("UNIQUE", line(4, "2021-11-12", 10_000, 110_000, "'慰问一线党员'", own));
    }

    @Test
    void nothingIsChangedOrRemoved() throws SQLException {
        assertRefused("append-only", "update fund_line set voucher = 'x'");
        assertRefused("append-only", "delete from fund_line");
        assertRefused("append-only", "update fund_close set closing = 0, opening = 0, income = 0, spending = 0");
        assertRefused("append-only", "delete from fund_close");
        String sums = "insert into fund_close select id + 1, fund_id, '2021-11', lines, opening, income, spending,"
                + " closing, closed_by, at from fund_close";
        assertRefused("fund close", sums);
    }
}
