package org.shouwang.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Changed;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.sheet.Asked;
import org.shouwang.roster.sheet.RosterSheet;

/// Reads all books for the pages 今日 and 日报月报, for the monthly workbook and for the check. Changes nothing.
public final class Reports {
    private final Ledger ledger;
    private final Rosters rosters;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public Reports(Ledger ledger, ChineseCalendar calendar, Clock clock) {
        this.ledger = ledger;
        this.rosters = new Rosters(ledger, calendar, clock);
        this.clock = clock;
    }

    /// The figures of a period, read at one moment.
    public Figures figures(Period period) {
        return ledger.readLong(q -> Figures.of(q, rosters, period));
    }

    public Figures figures(YearMonth month) {
        return figures(Period.month(month));
    }

    /// Now at a glance.
    public Today today() {
        LocalDateTime now = LocalDateTime.now(clock);
        return ledger.readLong(q -> new TodayReading(ledger, rosters, clock, q).at(now));
    }

    /// The monthly report.
    public MonthlyReport monthly(YearMonth month) {
        return new MonthlyReport(ledger, rosters, clock, month);
    }

    /// The month for the screen and for paper, with all rows in memory, read at one moment.
    public MonthPages pages(YearMonth month) {
        MonthlyReport report = monthly(month);
        return ledger.readLong(q -> new MonthPages(month, figures(month), report.preview(), Letterhead.of(ledger)));
    }

    /// The sheet to sign on duty of one day.
    public Sheet signing(LocalDate day) {
        return ledger.readLong(q -> {
            Letterhead head = Letterhead.of(ledger);
            RosterHead on = new RosterHead(head.compound(), head.branch(), "");
            return RosterSheet.signing(rosters.period(q, Period.day(day)), Asked.plain(on));
        });
    }

    /// Everything that is wrong, missing or uncovered, and what was found to agree.
    public List<Finding> check(Progress progress) {
        return new Checks(ledger, rosters, clock).run(progress);
    }

    public LocalDate day() {
        return LocalDate.now(clock);
    }

    public Clock clock() {
        return clock;
    }

    /// @return call it to stop listening
    public Runnable onChange(Runnable listener) {
        return ledger.onChange((Changed changed) -> listener.run());
    }
}
