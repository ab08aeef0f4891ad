package org.shouwang.gate.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.GateSpan;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.household.Doors;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Puts the gate on paper and into workbooks: every sheet. Changes nothing; full phone numbers leave a line in the
/// audit.
public final class GatePapers {
    private static final Texts T = Texts.of(GatePapers.class);
    private static final int BY_HAND = 8;

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public GatePapers(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What is wanted.
    ///
    /// @param span the days or the shift it is about, at one checkpoint or all, of one household or all
    /// @param shift the shift in words, null for whole days
    /// @param fullPhones phone numbers in full; asked for by a person
    /// @param pages of a form to be filled by hand, `dated` whether its day stands on it
    public record Wish(
            GatePaper paper, GateSpan span, @Nullable String shift, boolean fullPhones, int pages, boolean dated) {
        public static Wish of(GatePaper paper, Period days) {
            return new Wish(paper, GateSpan.of(days), null, false, 1, true);
        }

        public static Wish of(GatePaper paper, GateShift shift, Clock clock) {
            return new Wish(paper, shift.span(clock), shift.words(), false, 1, true);
        }

        public Wish at(@Nullable CheckpointId checkpoint) {
            return new Wish(paper, span.at(checkpoint), shift, fullPhones, pages, dated);
        }

        public Wish of(@Nullable HouseholdId household) {
            return new Wish(paper, span.of(household), shift, fullPhones, pages, dated);
        }

        public Wish fully(boolean phones) {
            return new Wish(paper, span, shift, phones, pages, dated);
        }

        public Wish pages(int count) {
            return new Wish(paper, span, shift, fullPhones, count, dated);
        }

        /// The day is left to be written by hand.
        public Wish undated() {
            return new Wish(paper, span, shift, fullPhones, pages, false);
        }
    }

    /// The lists ([GatePaper#listed]).
    public List<Sheet> sheets(Wish wish, PageLook look) {
        if (wish.fullPhones() && wish.paper().showsPhones()) {
            ledger.note(SheetAct.SHOW_FULL_PHONES, T.get("noted", Texts.name(wish.paper()), days(wish)));
        }
        int byHand = wish.paper() == GatePaper.REGISTER && wish.span().days().length() <= 2 ? BY_HAND : 0;
        EntryWish lines = new EntryWish(wish.span(), about(wish, look), wish.fullPhones(), byHand);
        return switch (wish.paper()) {
            case REGISTER -> List.of(EntrySheet.of(ledger, clock, lines));
            case OVERRIDES -> List.of(new EntryLists(ledger, clock).overrides(lines));
            case REFUSED -> List.of(new EntryLists(ledger, clock).refused(lines));
            case OPEN -> List.of(new OpenSheet(ledger, clock).of(lines));
            case VISITORS, BY_DAY, BY_HOUSEHOLD, BY_CATEGORY, BY_PURPOSE ->
                List.of(new SortedSheet(ledger, clock).of(wish.paper(), lines));
            case FIGURES -> figures(wish, lines.subtitle());
            case BLANK -> throw new IllegalArgumentException(wish.paper() + " is a form");
        };
    }

    private List<Sheet> figures(Wish wish, String subtitle) {
        FlowSheet flow = ledger.readLong(q -> FlowSheet.of(
                q, GateRegister.tally(q, wish.span().days()), wish.span().checkpoint(), LocalDate.now(clock)));
        return List.of(flow.byDay(subtitle), flow.byPart(subtitle, clock.getZone()));
    }

    /// Any of them as pages.
    public Printed print(Wish wish, PageLook look, Progress progress) {
        if (wish.paper().listed()) {
            return Papers.preview(sheets(wish, look), look, progress);
        }
        return Papers.slips(blank(wish), false, look, progress);
    }

    private List<Slip> blank(Wish wish) {
        Instant then = wish.span().from() == null
                ? wish.span().days().first().atStartOfDay(clock.getZone()).toInstant()
                : wish.span().from();
        Instant at = then.isBefore(clock.instant()) ? clock.instant() : then;
        GateRules rules =
                ledger.read(q -> new RuleSets(ledger, clock).at(q, at)).rules();
        LocalDate day = wish.span().days().first();
        BlankForm.Head head = new BlankForm.Head(
                wish.dated() ? T.get("day", Dates.full(day), Dates.weekday(day.getDayOfWeek())) : "",
                wish.shift() == null ? "" : wish.shift(),
                point(wish.span().checkpoint()));
        return IntStream.rangeClosed(1, wish.pages())
                .mapToObj(page -> BlankForm.of(rules, page, wish.pages(), head))
                .toList();
    }

    /// Compound, days or shift, checkpoint, household.
    private String about(Wish wish, PageLook look) {
        String door = wish.span().household() == null
                ? ""
                : ledger.read(q -> Doors.of(q).brief(wish.span().household()));
        return Stream.of(look.compound(), days(wish), point(wish.span().checkpoint()), door)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String days(Wish wish) {
        if (wish.shift() != null) {
            return wish.shift();
        }
        Period days = wish.span().days();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = days.last().isAfter(today) ? today : days.last();
        return wish.paper() == GatePaper.OPEN ? Dates.full(last) : days.label();
    }

    private String point(@Nullable CheckpointId id) {
        return id == null
                ? ""
                : ledger.read(GateRegister::checkpoints).stream()
                        .filter(point -> point.id().equals(id))
                        .map(Checkpoint::name)
                        .findFirst()
                        .orElse("");
    }

    /// What the file of a sheet is called, without folder and ending.
    public String fileName(Wish wish) {
        List<String> parts = new ArrayList<>(List.of(Texts.name(wish.paper())));
        Period days = wish.span().days();
        if (!wish.dated()) {
            return parts.getFirst();
        }
        parts.add(
                wish.paper() == GatePaper.OPEN || days.length() == 1
                        ? days.last().toString()
                        : days.equals(Period.month(YearMonth.from(days.first())))
                                ? YearMonth.from(days.first()).toString()
                                : days.first() + "_" + days.last());
        return String.join(" ", parts);
    }
}
