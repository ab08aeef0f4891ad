package org.shouwang.gate.ui.book;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.Checks;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.LateLine;
import org.shouwang.gate.LateTime;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.Passer;
import org.shouwang.gate.Step;
import org.shouwang.gate.ui.Readings;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Understands the cells of a line of paper, and remembers which of them it could not read.
final class LateReader {
    private static final Texts T = Texts.of(LateReader.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    /// The classes by their digit.
    static final List<EntryCategory> CATEGORIES = Arrays.stream(EntryCategory.values())
            .filter(EntryCategory::outsider)
            .toList();

    private final LateScreenModel sheet;
    private final LateLineModel line;
    private LateCell at = LateCell.TIME;

    LateReader(LateScreenModel sheet, LateLineModel line) {
        this.sheet = sheet;
        this.line = line;
    }

    /// The cell that was read last.
    LateCell at() {
        return at;
    }

    private String text(LateCell cell) {
        at = cell;
        return line.text(cell).get().strip();
    }

    /// When the line was, null where the time is not typed or no time.
    @Nullable
    LocalDateTime moment() {
        try {
            return line.text(LateCell.TIME).get().isBlank() ? null : read();
        } catch (Fault unreadable) {
            return null; // Enter says it
        }
    }

    private LocalDateTime read() {
        LateSaved old = line.mends.get();
        LocalDateTime own =
                old == null || old.line() == null ? null : old.line().at();
        if (own != null) {
            return own.toLocalDate().atTime(LateTime.read(text(LateCell.TIME), own)); // it keeps its day
        }
        LocalDateTime before = sheet.before();
        LocalTime time = LateTime.read(text(LateCell.TIME), before);
        NamedShift shift = sheet.shift.get();
        return LateTime.moment(time, sheet.day.get(), shift == null ? null : shift.time(), before);
    }

    /// What is to say about the time alone.
    List<String> ofTime(LocalDateTime moment) {
        List<String> hints = new ArrayList<>();
        if (!moment.toLocalDate().equals(sheet.day.get())) {
            hints.add(T.get("hint.day", moment.toLocalDate().getMonthValue(), moment.getDayOfMonth()));
        }
        LocalDateTime before = sheet.before();
        boolean sameSheet = before != null && before.toLocalDate().equals(moment.toLocalDate());
        if (sameSheet && moment.isBefore(before) && line.mends.get() == null) {
            hints.add(T.get("hint.earlier", Duration.between(moment, before).toMinutes()));
        }
        return hints;
    }

    String twin(EntryCheck twin) {
        LocalDateTime time = LocalDateTime.ofInstant(twin.at(), sheet.clock().getZone());
        return T.get("hint.twin", twin.name().value(), Texts.name(twin.direction()), time.format(CLOCK));
    }

    /// Who is meant, as far as it is settled.
    @Nullable
    Passer passer() {
        LateMeant who = line.who.meant.get();
        if (who == null) {
            return null;
        }
        HouseholdId visits = line.who.door(text(LateCell.VISITED));
        return who.passer(Phone.orNull(text(LateCell.PHONE)), Plate.orNull(text(LateCell.PLATE)), visits);
    }

    /// The line where all of it can be read, else null.
    @Nullable
    LateLine ifWhole() {
        try {
            return line.who.meant.get() == null ? null : line();
        } catch (Fault notYet) {
            return null; // Enter says it
        }
    }

    /// @throws Fault what cannot be read; `at` tells the cell
    LateLine line() {
        Instant when = when();
        Checkpoint here = sheet.checkpoint.get();
        if (here == null) {
            throw new Fault("LATE-31", T.get("read.checkpoint"));
        }
        LateMeant who = line.who.meant.get();
        if (who == null) {
            String typed = text(LateCell.WHO);
            throw new Fault("LATE-32", typed.isEmpty() ? T.get("read.nobody") : T.get("read.who", typed));
        }
        if (who.resident() && who.person() == null) {
            text(LateCell.MEMBER);
            throw new Fault("LATE-33", T.get("read.member", who.text()));
        }
        EntryCategory category = who.resident() ? EntryCategory.RESIDENT : category();
        Integer tenths = Readings.temperature(text(LateCell.TEMPERATURE));
        int companions = Readings.companions(text(LateCell.COMPANIONS));
        visited();
        Outcome outcome = outcome();
        String reason = text(LateCell.REASON);
        if (reason.isEmpty() && outcome == Outcome.TURNED_AWAY) {
            throw new Fault("LATE-35", T.get("read.reason"));
        }
        Passer passer = passer();
        if (passer == null) {
            throw new Fault("LATE-32", T.get("read.nobody"));
        }
        LateTyped typed = line.typed();
        EntryDraft draft = EntryDraft.of(here.id(), line.direction.get(), category, passer)
                .at(when)
                .purpose(text(LateCell.PURPOSE))
                .checks(new Checks(Set.of(Step.REGISTERED), tenths, null, null))
                .companions(companions)
                .paperLine(paper(typed));
        return new LateLine(draft, outcome == Outcome.TURNED_AWAY, reason.isEmpty() ? null : reason);
    }

    /// A line of a former sitting keeps the place it has.
    private String paper(LateTyped typed) {
        LateSaved old = line.mends.get();
        String kept =
                old == null || old.line() == null ? null : old.line().entry().paperLine();
        return kept == null ? LateScreenModel.paper(typed.page(), typed.row()) : kept;
    }

    private Instant when() {
        if (text(LateCell.TIME).isEmpty()) {
            throw new Fault("LATE-31", T.get("read.time"));
        }
        LocalDateTime moment = read();
        Instant when = moment.atZone(sheet.clock().getZone()).toInstant();
        if (when.isAfter(sheet.clock().instant())) {
            throw new Fault("LATE-31", T.get("read.later", moment.toLocalDate(), moment.format(CLOCK)));
        }
        return when;
    }

    private EntryCategory category() {
        String typed = text(LateCell.CATEGORY);
        return CATEGORIES.stream()
                .filter(category -> !typed.isEmpty() && Texts.name(category).startsWith(typed))
                .findFirst()
                .orElseThrow(() -> new Fault("LATE-34", T.get("read.category", CATEGORIES.size())));
    }

    private void visited() {
        String typed = text(LateCell.VISITED);
        if (!typed.isEmpty() && line.who.door(typed) == null) {
            throw new Fault("LATE-36", T.get("read.visited", typed));
        }
    }

    private Outcome outcome() {
        String typed = text(LateCell.OUTCOME);
        return Arrays.stream(Outcome.values())
                .filter(outcome -> typed.isEmpty() || Texts.name(outcome).startsWith(typed))
                .findFirst()
                .orElseThrow(() -> new Fault("LATE-37", T.get("read.outcome", typed)));
    }
}
