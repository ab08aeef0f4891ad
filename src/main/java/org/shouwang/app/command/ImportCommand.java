package org.shouwang.app.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.ImportWish;
import org.shouwang.exchange.RefusedSheet;
import org.shouwang.exchange.RowOutcome;
import org.shouwang.household.Taken;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// `import households FILE --store S [--dry-run] [--create] [--refused OUT.xlsx] [--json]`.
final class ImportCommand implements Command {
    private static final Texts T = Texts.of(ImportCommand.class);

    private final Clock clock;

    ImportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("households");
        if (!what.equals("households")) {
            throw new Fault("CMD-12", T.get("import.unknown", what));
        }
        Path file = Words.path0(words.needed(T.get("word.workbook")));
        words.done();
        words.path("--refused").ifPresent(to -> Targets.free(to, file, words.neededPath("--store")));
        boolean dry = words.has("--dry-run");
        try (Desk desk = Stores.open(words, clock)) {
            HouseholdImport imports = new HouseholdImport(desk.ledger(), clock);
            ImportPlan plan =
                    imports.plan(imports.open(file, null, Progress.NONE), ImportWish.FIRST.making(words.has("--create")), Progress.NONE);
            Taken taken = dry ? null : imports.take(plan, Progress.NONE);
            if (plan.refused() > 0) {
                words.path("--refused")
                        .ifPresent(
                                to -> Workbooks.write(to, RefusedSheet.of(plan), Stores.marking(desk), Progress.NONE));
            }
            if (words.has("--json")) {
                out.line(json(plan, dry));
            } else {
                tell(plan, taken, words, out);
            }
            return plan.refused() > 0 ? DONE_WITH_REFUSED_ROWS : DONE;
        }
    }

    private static void tell(ImportPlan plan, @Nullable Taken taken, Words words, Out out) {
        plan.counts().forEach((state, count) -> out.line(T.get("import.count", Texts.name(state), count)));
        for (RowOutcome row : plan.rows()) {
            if (!row.state().comesIn()) {
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

    private static String json(ImportPlan plan, boolean dry) {
        Map<String, Object> whole = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        plan.counts().forEach((state, count) -> counts.put(state.name().toLowerCase(Locale.ROOT), count));
        List<Object> rows = new ArrayList<>();
        for (RowOutcome row : plan.rows()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sheet", row.sheet());
            line.put("row", row.row());
            line.put("outcome", row.state().name().toLowerCase(Locale.ROOT));
            line.put("dwelling", dwelling(row.door()));
            line.put("persons", row.people());
            line.put("reasons", row.remarks());
            rows.add(line);
        }
        whole.put("dryRun", dry);
        whole.put("counts", counts);
        whole.put("households", plan.households());
        whole.put("rows", rows);
        try {
            return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Map<String, Object> dwelling(@Nullable Dwelling door) {
        if (door == null) {
            return null;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("building", door.building());
        parts.put("unit", door.unit());
        door.floorGuess().ifPresent(floor -> parts.put("floor", floor));
        parts.put("room", door.room());
        return parts;
    }
}
