package org.shouwang.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.branch.Branches;
import org.shouwang.delivery.DeliverySheet;
import org.shouwang.delivery.DeliverySums;
import org.shouwang.delivery.Route;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.sheet.EntrySheet;
import org.shouwang.gate.sheet.EntryWish;
import org.shouwang.gate.sheet.FlowSheet;
import org.shouwang.heads.HeadSheet;
import org.shouwang.household.HouseholdSheet;
import org.shouwang.household.SheetWish;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.sheet.RosterSheet;

/// The month as a workbook of eight sheets: 概况, 住户, 楼栋长单元长, 出入登记, 出入月报, 出入分项, 配送, 值班. Every sheet
/// is laid out by its own book, and all of them see one moment; identity numbers are not in it, phones only where
/// somebody must be called.
public final class MonthlyReport {
    private static final Texts T = Texts.of(MonthlyReport.class);

    private final Ledger ledger;
    private final Rosters rosters;
    private final Clock clock;
    private final YearMonth month;

    MonthlyReport(Ledger ledger, Rosters rosters, Clock clock, YearMonth month) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.clock = clock;
        this.month = month;
    }

    /// The usual name of the file, without folder: compound, month.
    public String fileName() {
        return fileName(compound(), month);
    }

    public static String fileName(String compound, YearMonth month) {
        return T.get("month.file", compound, month) + ".xlsx";
    }

    /// Writes the workbook in flat memory; entries and deliveries are streamed.
    ///
    /// @throws org.shouwang.kit.text.Fault disk full, no such folder, no right to write, file open elsewhere
    public void write(Path file, Progress progress) {
        inOneView(() -> {
            Workbooks.write(file, sheets(), marking(), progress);
            return true;
        });
    }

    /// The same sheets with their rows in memory, for the screen and for paper.
    public List<Sheet> preview() {
        return inOneView(() -> sheets().stream().map(MonthlyReport::inMemory).toList());
    }

    /// The line that asks for care, and who made the workbook when.
    public Marking marking() {
        return new Marking(ledger.actor().name(), LocalDateTime.now(clock), T.get("marking"));
    }

    /// Sheets whose rows are read when they are written; call inside one view.
    List<Sheet> sheets() {
        Period period = Period.month(month);
        Figures figures = ledger.readLong(q -> Figures.of(q, rosters, period));
        String branch = ledger.readLong(q -> new Branches(ledger).name());
        FlowSheet flow = figures.flow(LocalDate.now(clock));
        String place = (figures.compound() + " " + branch).strip();
        String asOf = T.get("subtitle.asOf", place, Dates.full(LocalDate.now(clock)));
        String during = T.get("subtitle.during", place, period.label());
        return List.of(
                Overview.sheet(figures, during),
                named(HouseholdSheet.of(ledger, new SheetWish(asOf, false)), T.get("sheet.households")),
                named(HeadSheet.of(figures.heads(), asOf, LocalDate.now(clock)), T.get("sheet.heads")),
                named(EntrySheet.of(ledger, clock, EntryWish.of(GateSpan.of(period), during)), T.get("sheet.entries")),
                flow.byDay(during),
                flow.byPart(during, clock.getZone()),
                named(
                        DeliverySheet.list(ledger, clock.getZone(), period.first(), period.last(), during),
                        T.get("sheet.deliveries")),
                ledger.readLong(q -> DeliverySums.byUnit(figures.tally(), Route.of(q), period, during)),
                named(
                        RosterSheet.list(figures.roster(), new RosterHead(figures.compound(), branch, "")),
                        T.get("sheet.duty")));
    }

    /// Readings inside join the one around them, so that all books see the same moment.
    <R> R inOneView(Supplier<R> work) {
        return ledger.readLong(q -> work.get());
    }

    private String compound() {
        return ledger.read(q -> org.shouwang.compound.Layout.of(q).name());
    }

    private static Sheet named(Sheet sheet, String name) {
        return new Sheet(
                name,
                sheet.title(),
                sheet.subtitle(),
                sheet.columns(),
                sheet.rows(),
                sheet.totals(),
                sheet.notes(),
                sheet.signOff(),
                sheet.layout(),
                sheet.charts());
    }

    private static Sheet inMemory(Sheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.title(),
                sheet.subtitle(),
                sheet.columns(),
                Rows.of(sheet.rowList()),
                sheet.totals(),
                sheet.notes(),
                sheet.signOff(),
                sheet.layout(),
                sheet.charts());
    }
}
