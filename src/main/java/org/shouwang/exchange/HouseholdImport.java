package org.shouwang.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.household.Arrival;
import org.shouwang.household.Intake;
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
    /// @param wish what was chosen about the list as a whole; while the compound has no room, doors are made anyway
    public ImportPlan plan(Source source, ImportWish wish, Progress progress) {
        ListReader lists = new ListReader(words, wish);
        List<SourceRow> rows = lists.rows(source.book(), source.layouts(), progress);
        Layout layout = ledger.read(Layout::of);
        RowReader reader = new RowReader(words, DoorReader.around(layout));
        Gathering gathering = new Gathering();
        for (int i = 0; i < rows.size(); i++) {
            gathering.add(reader.read(rows.get(i)));
            progress.step(i, rows.size());
        }
        boolean make = wish.makeDoors() || layout.roomCount() == 0;
        List<Gathered> doors = gathering.doors();
        List<Arrival> arrivals = doors.stream().map(Gathered::arrival).toList();
        List<Reviewed> reviewed = intake.review(arrivals, progress);
        Outcomes outcomes = new Outcomes(wish.making(make));
        gathering.refused().forEach(outcomes::refuse);
        for (int i = 0; i < doors.size(); i++) {
            outcomes.add(doors.get(i), reviewed.get(i));
        }
        return outcomes.plan(source, lists.notes());
    }

    /// Takes in what the plan found acceptable, as one act that undo takes back whole; a copy of the store is laid
    /// beside it before.
    public Taken take(ImportPlan plan, Progress progress) {
        if (plan.households() > 0) {
            copies.lay();
        }
        return intake.take(plan.wanted(), plan.source(), progress);
    }
}
