package org.shouwang.roster.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.Roll;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.Cell;
import org.shouwang.roster.Duties;
import org.shouwang.roster.DutyBlocks;
import org.shouwang.roster.Post;
import org.shouwang.roster.Posts;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.sheet.ImportPlan.Who;

/// Takes in rosters that exist: open a workbook, see what would happen to every name, say who unknown names are, take
/// it in as one act.
public final class RosterImport {
    private static final Texts T = Texts.of(RosterImport.class);
    private static final int LONGEST_DAYS = 366;

    private final Ledger ledger;
    private final Rosters rosters;

    public RosterImport(Ledger ledger, Rosters rosters) {
        this.ledger = ledger;
        this.rosters = rosters;
    }

    /// Reads the workbook.
    ///
    /// @param month which days without month and year belong to, where the workbook does not say
    /// @throws Fault SHEET-…: not a workbook and the like; ROSTER-65: no roster in it
    public RosterTable open(Path file, @Nullable String password, YearMonth month, Progress progress) {
        Book book = Workbooks.read(file, password, Limits.STANDARD, progress);
        String name = String.valueOf(file.getFileName());
        List<Written> cells = new ArrayList<>();
        for (Grid grid : book.grids()) {
            List<Written> read = grid.hidden() ? List.of() : new TableReader(grid, month).read();
            // Our own workbook says the same twice: as a grid and as a list.
            boolean more = read.stream()
                    .map(Written::day)
                    .anyMatch(day -> day != null && cells.stream().noneMatch(cell -> day.equals(cell.day())));
            if (more) {
                cells.addAll(read);
            }
        }
        RosterTable table = new RosterTable(name, cells);
        if (table.days().isEmpty()) {
            throw new Fault("ROSTER-65", T.get("import.nothing", name));
        }
        return table;
    }

    /// Posts and shifts as the roster's head tells them, while there is none here; empty where there are some, or
    /// where the head does not say the times.
    public List<GuessedPost> missing(RosterTable table) {
        boolean none = new Posts(ledger).posts().isEmpty();
        return none ? GuessedPost.of(table) : List.of();
    }

    /// Makes them from the roster's first day on, as one act.
    public void make(RosterTable table, List<GuessedPost> posts) {
        ledger.act(SheetAct.IMPORT, table.source(), tx -> {
            Posts all = new Posts(ledger);
            posts.forEach(
                    post -> all.add(Post.named(post.name(), null), table.days().getFirst(), post.shifts()));
        });
    }

    /// What would happen to every name; writes nothing.
    ///
    /// @param answers who unknown names are, as far as that was said
    /// @param instead whether who stands here but not in the workbook goes, in the places the workbook speaks of
    /// @throws Fault ROSTER-67: the workbook speaks of more than a year
    public ImportPlan plan(RosterTable table, Map<String, Answer> answers, boolean instead) {
        List<LocalDate> days = table.days();
        Period period = new Period(days.getFirst(), days.getLast());
        if (period.length() > LONGEST_DAYS) {
            throw new Fault("ROSTER-67", T.get("import.tooLong", period.label()));
        }
        Map<String, MemberId> aliases = ledger.read(PrintStore::aliases).stream()
                .collect(Collectors.toMap(
                        alias -> Fold.key(alias.alias().value()), NameAlias::memberId, (one, other) -> other));
        return new Planning(rosters.period(period), aliases, answers).plan(table, instead);
    }

    /// Takes it in as one act that undo takes back whole: new people, remembered names, duties, who is in charge.
    ///
    /// @return how many duties are new
    public int take(ImportPlan plan) {
        return ledger.write(SheetAct.IMPORT, plan.source(), tx -> {
            Map<String, MemberId> enrolled = new HashMap<>();
            plan.answers().forEach((name, answer) -> answered(tx, plan, name, answer, enrolled));
            List<Cell> cells = new ArrayList<>();
            plan.people()
                    .forEach((slot, people) -> cells.add(new Cell(
                            slot.shift().id(),
                            slot.day(),
                            people.stream().map(who -> id(who, enrolled)).toList())));
            int placed = new DutyBlocks(ledger).put(cells);
            Duties duties = new Duties(ledger);
            plan.leaders().forEach((slot, who) -> {
                MemberId leader = id(who, enrolled);
                rosters.period(tx, Period.day(slot.day())).duties(slot.shift().id(), slot.day()).stream()
                        .filter(duty ->
                                duty.memberId().equals(leader) && duty.status().manned())
                        .findFirst()
                        .ifPresent(duty -> duties.lead(duty.id()));
            });
            return placed;
        });
    }

    private void answered(Tx tx, ImportPlan plan, String name, Answer answer, Map<String, MemberId> enrolled) {
        switch (answer) {
            case Answer.Is is ->
                tx.insert(
                        "name_alias",
                        new NameAlias(
                                new NameAliasId(tx.nextId()),
                                new PersonName(name),
                                is.member().id()));
            case Answer.Enrol enrol -> {
                boolean needed = plan.people().values().stream().anyMatch(all -> all.contains(new Who.New(name)));
                if (needed) {
                    Member draft = Member.of(new PersonName(name), enrol.kind(), null);
                    enrolled.put(name, new Roll(ledger).enrol(draft).id());
                }
            }
            case Answer.Skip skip -> {}
        }
    }

    private static MemberId id(Who who, Map<String, MemberId> enrolled) {
        return switch (who) {
            case Who.Known known -> known.id();
            case Who.New added -> Objects.requireNonNull(enrolled.get(added.name()));
        };
    }
}
