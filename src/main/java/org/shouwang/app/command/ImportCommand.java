package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.ImportWish;
import org.shouwang.exchange.PastImport;
import org.shouwang.exchange.RefusedSheet;
import org.shouwang.exchange.RowOutcome;
import org.shouwang.exchange.Source;
import org.shouwang.household.Taken;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `import households FILE --store S [--dry-run] [--create] [--hidden include|skip] [--refused OUT.xlsx] [--json]`;
/// `import undo --store S` takes the newest import back.
final class ImportCommand implements Command {
    private static final Texts T = Texts.of(ImportCommand.class);

    private static final String INCLUDE = "include";
    private static final String SKIP = "skip";

    private final Clock clock;

    ImportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("households");
        if (what.equals("undo")) {
            return takeBack(words, out);
        }
        if (!what.equals("households")) {
            throw new Fault("CMD-12", T.get("import.unknown", what));
        }
        Path file = Words.path0(words.needed(T.get("word.workbook")));
        words.done();
        ImportWish wish = wish(words);
        words.path("--refused").ifPresent(to -> Targets.free(to, file, words.neededPath("--store")));
        boolean dry = words.has("--dry-run");
        try (Desk desk = Stores.open(words, clock)) {
            HouseholdImport imports = new HouseholdImport(desk.ledger(), clock);
            Source source = imports.openSure(file, words.secret("--workbook-password-file"), Progress.NONE);
            ImportPlan plan = imports.plan(source, wish, Progress.NONE);
            Taken taken = dry ? null : imports.take(plan, Progress.NONE);
            if (plan.refused() > 0) {
                words.path("--refused")
                        .ifPresent(
                                to -> Workbooks.write(to, RefusedSheet.of(plan), Stores.marking(desk), Progress.NONE));
            }
            if (words.has("--json")) {
                out.line(ImportJson.of(source, plan, dry));
            } else {
                tell(plan, taken, words, out);
            }
            return plan.refused() > 0 ? DONE_WITH_REFUSED_ROWS : DONE;
        }
    }

    /// The newest import that still stands.
    private int takeBack(Words words, Out out) {
        words.done();
        try (Desk desk = Stores.open(words, clock)) {
            HouseholdImport imports = new HouseholdImport(desk.ledger(), clock);
            PastImport last =
                    imports.past().stream().findFirst().orElseThrow(() -> new Fault("CMD-24", T.get("import.noPast")));
            imports.takeBack(last);
            out.line(T.get("import.takenBack", last.source()));
            return DONE;
        }
    }

    private static ImportWish wish(Words words) {
        String hidden = words.option("--hidden").orElse(INCLUDE);
        if (!hidden.equals(INCLUDE) && !hidden.equals(SKIP)) {
            throw new Fault("CMD-20", T.get("import.hidden", hidden));
        }
        return ImportWish.FIRST.making(words.has("--create")).withHidden(hidden.equals(INCLUDE));
    }

    private static void tell(ImportPlan plan, @Nullable Taken taken, Words words, Out out) {
        plan.counts().forEach((state, count) -> out.line(T.get("import.count", Texts.name(state), count)));
        plan.notes().forEach(out::line);
        for (RowOutcome row : plan.rows()) {
            if (!row.remarks().isEmpty()) {
                out.line(T.get("import.left", row.sheet(), row.row(), String.join(" ", row.remarks())));
            }
        }
        if (taken == null) {
            out.line(T.get("import.dry"));
        } else {
            out.line(T.get(
                    "import.taken", taken.added(), taken.revised(), taken.unchanged(), taken.people(), taken.rooms()));
        }
        if (plan.refused() > 0) {
            words.path("--refused")
                    .ifPresent(to -> out.line(T.get("import.refused", plan.refused(), to.toAbsolutePath())));
        }
    }
}
