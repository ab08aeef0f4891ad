package org.shouwang.app.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shouwang.app.Desk;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.FillMode;
import org.shouwang.roster.FillOrder;
import org.shouwang.roster.Filled;
import org.shouwang.roster.Share;
import org.shouwang.roster.Unfilled;
import org.shouwang.roster.solver.Effort;
import org.shouwang.roster.solver.Watcher;

/// `roster fill --month YYYY-MM --store S [--seconds N] [--pinned-only] [--json]`: coverage, gap and fairness of what
/// filling did.
final class RosterFill {
    private static final Texts T = Texts.of(RosterFill.class);
    private static final double LONGEST = 3600;
    private static final int THREADS = 2;

    private RosterFill() {}

    static int run(Desk desk, YearMonth month, Words words, Out out) {
        Filled filled = desk.rosters().fill(order(desk, month, words), Watcher.NONE);
        if (words.has("--json")) {
            out.line(json(month, filled));
        } else {
            say(month, filled, out);
        }
        return Command.DONE;
    }

    /// Without `--pinned-only` only what is empty; with it everything from now on that is not pinned.
    private static FillOrder order(Desk desk, YearMonth month, Words words) {
        Period period = Period.month(month);
        LocalDateTime begin = month.atDay(1).atStartOfDay();
        LocalDateTime now = LocalDateTime.now(desk.clock());
        boolean running = YearMonth.from(now).equals(month);
        FillOrder order = words.has("--pinned-only")
                ? FillOrder.of(period, FillMode.ALL, running ? now : begin)
                : FillOrder.of(period, FillMode.EMPTY, begin);
        return words.option("--seconds")
                .map(typed -> order.with(new Effort(seconds(typed), 0, THREADS, 1)))
                .orElse(order);
    }

    private static double seconds(String typed) {
        try {
            double seconds = Double.parseDouble(typed);
            if (seconds > 0 && seconds <= LONGEST) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            throw new Fault("CMD-22", T.get("roster.seconds", typed), e);
        }
        throw new Fault("CMD-22", T.get("roster.seconds", typed));
    }

    private static void say(YearMonth month, Filled filled, Out out) {
        out.line(T.get(
                "roster.filled",
                Dates.month(month),
                filled.placed(),
                filled.figures().needed(),
                filled.figures().filled(),
                filled.figures().open()));
        out.line(
                filled.bound() == 0 && filled.penalty() > 0
                        ? T.get("roster.byOnly", filled.by(), tenth(filled.seconds()))
                        : T.get("roster.by", filled.by(), tenth(filled.seconds()), tenth(filled.gap() * 100)));
        out.line(T.get(
                "roster.fair",
                tenth(filled.fairness().spreadMinutes() / 60.0),
                filled.fairness().spreadNights()));
        filled.open().forEach(open -> out.line(T.get("roster.gap", open.sentence())));
    }

    private static String tenth(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String json(YearMonth month, Filled filled) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("month", month.toString());
        whole.put("placed", filled.placed());
        whole.put("removed", filled.removed());
        whole.put("needed", filled.figures().needed());
        whole.put("filled", filled.figures().filled());
        whole.put("open", filled.figures().open());
        whole.put("coverage", filled.coverage());
        whole.put("penalty", filled.penalty());
        whole.put("bound", filled.bound());
        whole.put("gap", filled.gap());
        whole.put("firstSeconds", filled.first());
        whole.put("seconds", filled.seconds());
        whole.put("by", filled.by());
        whole.put("spreadHours", filled.fairness().spreadMinutes() / 60.0);
        whole.put("spreadNights", filled.fairness().spreadNights());
        whole.put(
                "fairness",
                filled.fairness().shares().stream().map(RosterFill::share).toList());
        whole.put("places", places(filled.open()));
        try {
            return JSON.std.asString(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> share(Share share) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("person", share.member().called());
        line.put("shifts", share.shifts());
        line.put("hours", share.hours());
        line.put("nights", share.nights());
        line.put("weekends", share.weekends());
        line.put("holidays", share.holidays());
        line.put("comparable", share.whole());
        return line;
    }

    private static List<Object> places(List<Unfilled> open) {
        List<Object> places = new ArrayList<>();
        for (Unfilled one : open) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("day", one.gap().slot().day().toString());
            line.put("post", one.post());
            line.put("shift", one.gap().slot().shift().name());
            line.put("hours", one.gap().slot().shift().hours());
            line.put("missing", one.gap().missing());
            line.put("why", one.sentence());
            places.add(line);
        }
        return places;
    }
}
