package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.delivery.DeliverySheet;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.sheet.EntrySheet;
import org.shouwang.gate.sheet.EntryWish;
import org.shouwang.heads.AreaSheet;
import org.shouwang.heads.GroupSheet;
import org.shouwang.heads.HeadSheet;
import org.shouwang.household.HouseholdSheet;
import org.shouwang.household.PaperAct;
import org.shouwang.household.ResidentSheet;
import org.shouwang.household.SheetWish;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.sheet.RosterSheet;

/// `export households|persons|heads|entries|deliveries|roster|month --month YYYY-MM --store S --out FILE`.
final class ExportCommand implements Command {
    private static final Texts T = Texts.of(ExportCommand.class);

    private final Clock clock;

    ExportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed(T.get("word.list"));
        words.done();
        Path file = Targets.free(words.neededPath("--out"), words.neededPath("--store"));
        try (Desk desk = Stores.open(words, clock)) {
            if (what.equals("month")) {
                desk.reports().monthly(words.month()).write(file, Progress.NONE);
            } else {
                Workbooks.write(file, sheets(what, words, desk), Stores.marking(desk), Progress.NONE);
            }
        }
        out.line(T.get("export.done", file.toAbsolutePath()));
        return DONE;
    }

    private static List<Sheet> sheets(String what, Words words, Desk desk) {
        String compound = desk.compounds().layout().name();
        boolean full = words.has("--full-ids");
        if (full && what.equals("persons")) {
            desk.ledger().note(PaperAct.SHOW_FULL_IDS, T.get("export.noted"));
        } else if (full) {
            throw new Fault("CMD-25", T.get("export.notFull"));
        }
        SheetWish wish = new SheetWish(compound, full);
        return switch (what) {
            case "households" -> List.of(HouseholdSheet.of(desk.ledger(), wish));
            case "persons" -> List.of(ResidentSheet.of(desk.ledger(), wish));
            case "heads" ->
                List.of(HeadSheet.of(
                        desk.heads().coverage(), compound, desk.heads().today()));
            case "groups" -> GroupSheet.of(desk.ledger(), compound);
            case "areas" -> List.of(AreaSheet.of(desk.areas().cards(), compound));
            case "entries" -> {
                YearMonth month = words.month();
                yield List.of(EntrySheet.of(
                        desk.ledger(),
                        desk.clock(),
                        EntryWish.of(GateSpan.of(Period.month(month)), subtitle(compound, month))));
            }
            case "deliveries" -> {
                YearMonth month = words.month();
                yield List.of(DeliverySheet.list(
                        desk.ledger(),
                        desk.clock().getZone(),
                        month.atDay(1),
                        month.atEndOfMonth(),
                        subtitle(compound, month)));
            }
            case "roster" -> {
                DutyRoster roster = desk.rosters().month(words.month());
                RosterHead head = RosterCommand.head(desk);
                yield List.of(
                        RosterSheet.grid(roster, head),
                        RosterSheet.list(roster, head),
                        RosterSheet.fairness(roster, head));
            }
            default -> throw new Fault("CMD-10", T.get("export.unknown", what));
        };
    }

    private static String subtitle(String compound, YearMonth month) {
        return compound + " " + Dates.month(month);
    }
}
