package org.shouwang.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.core.Confidential;
import org.shouwang.household.Arrival;
import org.shouwang.household.Intake;
import org.shouwang.household.Reviewed;
import org.shouwang.household.Taken;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Deadline;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// The import of households: open a workbook, see what would happen to every row, then take it in as one act.
public final class HouseholdImport {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Texts T = Texts.of(HouseholdImport.class);
    private static final Confidential NO_NAME = new Confidential("-");

    private final Ledger ledger;
    private final Intake intake;
    private final CopyBefore copies;
    private final ZoneId zone;
    private final HeadingBook headings;
    private final Clock clock;

    /// @param clock in the compound's time zone
    public HouseholdImport(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.intake = new Intake(ledger, clock);
        this.copies = new CopyBefore(ledger, clock);
        this.zone = clock.getZone();
        this.headings = new HeadingBook(ledger, clock);
        this.clock = clock;
    }

    /// Reads the workbook and finds what its columns mean. Faults SHEET-…: not a workbook and the like;
    /// EXCHANGE-01: no sheet has named columns.
    public Source open(Path file, @Nullable String password, Progress progress) {
        Book book = Workbooks.read(file, password, headings.limits(), new Deadline(progress, clock, LONGEST));
        LayoutFinder finder = new LayoutFinder(headings.words(), headings.layouts());
        List<ListLayout> layouts = finder.find(book.grids());
        String name = String.valueOf(file.getFileName());
        if (layouts.isEmpty()) {
            throw new Fault("EXCHANGE-01", T.get("no.header", name));
        }
        return new Source(name, book, layouts);
    }

    /// For those who cannot correct by hand what the columns mean: Fault EXCHANGE-01 where no column tells a door.
    public Source openSure(Path file, @Nullable String password, Progress progress) {
        Source source = open(file, password, progress);
        if (source.layouts().stream().noneMatch(ListLayout::tellsDoor)) {
            throw new Fault("EXCHANGE-01", T.get("no.header", source.name()));
        }
        return source;
    }

    /// What the columns mean was corrected by hand: kept for the next list with the same titles.
    public void keep(Source source) {
        headings.keep(source.layouts().stream().filter(ListLayout::corrected).toList());
    }

    /// How a list is first looked at: while the compound has no room, every door is made.
    public ImportWish first() {
        return ImportWish.FIRST.making(ledger.read(Layout::of).roomCount() == 0);
    }

    /// What was learnt about the columns of a sheet is forgotten; the source as its words alone tell it.
    public Source forget(Source source, ListLayout layout) {
        headings.forget(layout);
        List<ListLayout> layouts = new LayoutFinder(headings.words(), headings.layouts())
                .find(source.book().grids());
        return source.with(source.layouts().stream()
                .map(old -> old.sheet().equals(layout.sheet()) ? plain(layouts, old) : old)
                .toList());
    }

    /// With words that were learnt since; what somebody corrected by hand stays.
    public Source learned(Source source) {
        List<ListLayout> layouts = new LayoutFinder(headings.words(), headings.layouts())
                .find(source.book().grids());
        return source.with(source.layouts().stream()
                .map(old -> old.corrected() ? old : plain(layouts, old))
                .toList());
    }

    private static ListLayout plain(List<ListLayout> found, ListLayout old) {
        return found.stream()
                .filter(layout -> layout.sheet().equals(old.sheet()))
                .findFirst()
                .orElse(old);
    }

    /// What would happen to every row; writes nothing.
    ///
    /// @param wish what was chosen about the list as a whole; while the compound has no room, doors are made anyway
    public ImportPlan plan(Source source, ImportWish wish, Progress progress) {
        HeadingWords words = new HeadingWords();
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
        List<Reviewed> reviewed = intake.review(arrivals, new Kept(wish.keep()), progress);
        Outcomes outcomes = new Outcomes(wish.making(make));
        gathering.refused().forEach(outcomes::refuse);
        for (int i = 0; i < doors.size(); i++) {
            outcomes.add(doors.get(i), reviewed.get(i));
        }
        if (reader.masked() > 0) {
            lists.notes().add(T.get("note.masked", reader.masked()));
        }
        return outcomes.plan(source, lists.notes(), lists.hidden());
    }

    /// Takes in what the plan found acceptable, as one act that undo takes back whole; a copy of the store is laid
    /// beside it before.
    public Taken take(ImportPlan plan, Progress progress) {
        if (plan.households() > 0) {
            copies.lay();
        }
        return intake.take(plan.wanted(), plan.source(), progress);
    }

    /// The imports that still stand, newest first: of this sitting and of former ones.
    public List<PastImport> past() {
        return intake.taken().stream()
                .map(line -> new PastImport(
                        line.id(),
                        LocalDateTime.ofInstant(line.at(), zone),
                        line.actor().value(),
                        Objects.requireNonNullElse(line.subject(), NO_NAME).value()))
                .toList();
    }

    /// Takes a whole import back. Fault DB-40 where something has changed its rows since (then nothing is taken
    /// back),
    /// LEDGER-02 where it was taken back before.
    public void takeBack(PastImport past) {
        intake.takeBack(past.line());
    }
}
