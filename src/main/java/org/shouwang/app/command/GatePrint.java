package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shouwang.app.Desk;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.sheet.GatePaper;
import org.shouwang.gate.sheet.GatePapers;
import org.shouwang.gate.sheet.GatePapers.Wish;
import org.shouwang.gate.sheet.GateShift;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;

/// `gate print --sheet blank|day|shift|month|overrides|refused|open|… --store S [--day D] [--month M] [--shift NAME]
/// [--checkpoint NAME] [--part 3-2-502] [--full-phones] --out F.pdf|.xlsx`.
final class GatePrint implements Command {
    private static final Texts T = Texts.of(GatePrint.class);

    /// What is typed for a sheet.
    private enum Kind {
        BLANK(GatePaper.BLANK),
        DAY(GatePaper.REGISTER),
        SHIFT(GatePaper.REGISTER),
        REGISTER(GatePaper.REGISTER),
        MONTH(GatePaper.FIGURES),
        OVERRIDES(GatePaper.OVERRIDES),
        REFUSED(GatePaper.REFUSED),
        OPEN(GatePaper.OPEN),
        VISITORS(GatePaper.VISITORS),
        DAYS(GatePaper.BY_DAY),
        HOUSEHOLDS(GatePaper.BY_HOUSEHOLD),
        CLASSES(GatePaper.BY_CATEGORY),
        PURPOSES(GatePaper.BY_PURPOSE);

        private final GatePaper paper;

        Kind(GatePaper paper) {
            this.paper = paper;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Clock clock;

    GatePrint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        String what = words.needed("print");
        words.done();
        if (!what.equals("print")) {
            throw new Fault("CMD-60", T.get("gate.unknown", what));
        }
        Kind kind = kind(words.option("--sheet").orElse("day"));
        Path file = Targets.free(words.neededPath("--out"), words.neededPath("--store"));
        try (Desk desk = Stores.open(words, clock)) {
            GatePapers papers = new GatePapers(desk.ledger(), desk.clock());
            Wish wish = wish(kind, desk, words);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                if (!wish.paper().listed()) {
                    throw new Fault("CMD-61", T.get("gate.form"));
                }
                Workbooks.write(file, papers.sheets(wish, Stores.look(desk)), Stores.marking(desk), Progress.NONE);
                out.line(T.get("export.done", file.toAbsolutePath()));
            } else {
                Printed pages = papers.print(wish, Stores.look(desk), Progress.NONE);
                pages.save(file);
                out.line(T.get("paper.done", file.toAbsolutePath(), pages.pages()));
            }
        }
        return DONE;
    }

    private static Wish wish(Kind kind, Desk desk, Words words) {
        Optional<LocalDate> day = words.day();
        CheckpointId point =
                words.option("--checkpoint").map(name -> checkpoint(desk, name)).orElse(null);
        Wish wish;
        if (kind == Kind.SHIFT) {
            GateShift shift = shift(desk, day.orElseGet(() -> LocalDate.now(desk.clock())), words, point);
            wish = Wish.of(kind.paper, shift, desk.clock());
        } else {
            wish = Wish.of(kind.paper, period(kind, day, words, desk)).at(point);
        }
        if (kind == Kind.BLANK && day.isEmpty()) {
            wish = wish.undated();
        }
        if (kind == Kind.VISITORS) {
            wish = wish.of(household(desk, words.neededOption("--part")));
        }
        int pages = words.option("--pages").map(GatePrint::pages).orElse(1);
        return wish.pages(pages).fully(words.has("--full-phones"));
    }

    private static Period period(Kind kind, Optional<LocalDate> day, Words words, Desk desk) {
        if (words.option("--month").isPresent()) {
            return Period.month(words.month());
        }
        LocalDate one = day.orElseGet(() -> LocalDate.now(desk.clock()));
        return kind == Kind.MONTH ? Period.month(java.time.YearMonth.from(one)) : Period.day(one);
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "CMD-62",
                        T.get(
                                "roster.sheet",
                                word,
                                Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(" ")))));
    }

    private static GateShift shift(
            Desk desk, LocalDate day, Words words, @org.jspecify.annotations.Nullable CheckpointId point) {
        List<GateShift> all = desk.gateShifts().on(day).stream()
                .filter(shift -> point == null || shift.checkpoint() == null || point.equals(shift.checkpoint()))
                .toList();
        String name = words.option("--shift").orElse("");
        List<GateShift> found =
                all.stream().filter(shift -> shift.words().contains(name)).toList();
        if (found.size() != 1) {
            throw new Fault(
                    "CMD-63",
                    T.get(
                            "gate.shift",
                            day,
                            all.isEmpty()
                                    ? T.get("gate.noShift")
                                    : all.stream().map(GateShift::words).collect(Collectors.joining("  "))));
        }
        return point == null
                ? found.getFirst()
                : new GateShift(
                        found.getFirst().words(),
                        found.getFirst().from(),
                        found.getFirst().to(),
                        point);
    }

    private static CheckpointId checkpoint(Desk desk, String name) {
        List<Checkpoint> points = desk.gates().checkpoints();
        return points.stream()
                .filter(point -> point.name().equals(name))
                .map(Checkpoint::id)
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "CMD-64",
                        T.get(
                                "gate.checkpoint",
                                name,
                                points.stream().map(Checkpoint::name).collect(Collectors.joining(" ")))));
    }

    private static HouseholdId household(Desk desk, String door) {
        return desk.households().rows().stream()
                .filter(row -> row.place().brief().equals(door))
                .map(HouseholdRow::id)
                .findFirst()
                .orElseThrow(() -> new Fault("CMD-65", T.get("gate.door", door)));
    }

    private static int pages(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= 100) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new Fault("CMD-66", T.get("gate.pages", text), e);
        }
        throw new Fault("CMD-66", T.get("gate.pages", text));
    }
}
