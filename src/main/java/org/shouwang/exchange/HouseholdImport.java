package org.shouwang.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Arrival;
import org.shouwang.household.Intake;
import org.shouwang.household.Resident;
import org.shouwang.household.Reviewed;
import org.shouwang.household.Taken;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The import of households: open a workbook, see what would happen to every row, then take it in as one act.
public final class HouseholdImport {
    private static final Texts T = Texts.of(HouseholdImport.class);

    private final Ledger ledger;
    private final Intake intake;
    private final CopyBefore copies;
    private final HeadingWords words = new HeadingWords();

    /// @param clock in the compound's time zone
    public HouseholdImport(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.intake = new Intake(ledger, clock);
        this.copies = new CopyBefore(ledger, clock);
    }

    /// Reads the workbook and finds what its columns mean. Faults SHEET-…: not a workbook and the like;
    /// EXCHANGE-01: no sheet tells a door.
    public Source open(Path file, @Nullable String password, Progress progress) {
        Book book = Workbooks.read(file, password, Limits.STANDARD, progress);
        LayoutFinder finder = new LayoutFinder(words);
        List<ListLayout> layouts = new ArrayList<>();
        for (Grid grid : book.grids()) {
            finder.find(grid).ifPresent(layouts::add);
        }
        String name = String.valueOf(file.getFileName());
        if (layouts.stream().noneMatch(ListLayout::tellsDoor)) {
            throw new Fault("EXCHANGE-01", T.get("no.header", name));
        }
        return new Source(name, book, layouts);
    }

    /// What would happen to every row; writes nothing.
    ///
    /// @param makeDoors whether buildings, units and rooms that are not there yet may be made; implied while the
    ///     compound has none
    public ImportPlan plan(Source source, boolean makeDoors, Progress progress) {
        List<SourceRow> rows = new ListReader(words).rows(source.book(), source.layouts());
        RowReader reader = new RowReader(words);
        Gathering gathering = new Gathering();
        for (SourceRow row : rows) {
            gathering.add(reader.read(row));
            progress.step(0, rows.size());
        }
        boolean make = makeDoors || ledger.read(Layout::of).roomCount() == 0;
        List<Gathering.Gathered> doors = gathering.doors();
        List<Arrival> arrivals = doors.stream().map(Gathering.Gathered::arrival).toList();
        List<Reviewed> reviewed = intake.review(arrivals, progress);
        Tally tally = new Tally();
        gathering.refused().forEach(tally::refuse);
        for (int i = 0; i < doors.size(); i++) {
            tally.add(doors.get(i), reviewed.get(i), make);
        }
        return tally.plan(source.name());
    }

    /// Takes in what the plan found acceptable, as one act that undo takes back whole; a copy of the store is laid beside it before.
    public Taken take(ImportPlan plan, Progress progress) {
        if (plan.households() > 0) {
            copies.lay();
        }
        return intake.take(plan.wanted(), plan.source(), progress);
    }

    /// Every row of the list gets exactly one outcome.
    private static final class Tally {
        private final List<RowOutcome> rows = new ArrayList<>();
        private final List<Reviewed> wanted = new ArrayList<>();
        private final List<ImportPlan.LeftOut> leftOut = new ArrayList<>();

        void refuse(ReadRow row) {
            add(row, State.REFUSED, row.complaints());
        }

        void add(Gathering.Gathered gathered, Reviewed reviewed, boolean make) {
            boolean absent = reviewed.missing() != Reviewed.Missing.NOTHING;
            State state = reviewed.state() == Reviewed.State.REFUSED
                    ? State.REFUSED
                    : absent && !make ? State.CHECK : State.valueOf(reviewed.state().name());
            List<String> remarks = new ArrayList<>(reviewed.remarks());
            if (absent) {
                remarks.add(T.get(
                        switch (reviewed.missing()) {
                            case BUILDING -> "missing.building";
                            case UNIT -> "missing.unit";
                            default -> "missing.room";
                        },
                        reviewed.arrival().door().label()));
            }
            remarks.addAll(reviewed.doubts());
            gathered.rows().forEach(row -> add(row, state, remarks));
            if (state.comesIn()) {
                wanted.add(reviewed);
            }
        }

        private void add(ReadRow row, State state, List<String> remarks) {
            String who = String.join(
                    T.get("comma"),
                    row.people().stream().map(Resident::name).map(name -> name.value()).toList());
            rows.add(new RowOutcome(
                    row.source().layout().sheet(), row.source().number(), state, row.door(), who, row.people().size(), remarks));
            if (!state.comesIn()) {
                leftOut.add(new ImportPlan.LeftOut(
                        row.source().layout(), row.source().raw(), String.join(T.get("semicolon"), remarks)));
            }
        }

        ImportPlan plan(String source) {
            rows.sort(Comparator.comparing(RowOutcome::sheet).thenComparing(RowOutcome::row));
            leftOut.sort(Comparator.comparing((ImportPlan.LeftOut row) -> row.layout().sheet())
                    .thenComparing(row -> row.row().number()));
            return new ImportPlan(source, rows, wanted, leftOut, List.of());
        }
    }
}
