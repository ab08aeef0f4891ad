package org.shouwang.app.command;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.sheet.RosterPaper;
import org.shouwang.roster.sheet.RosterPapers;

/// `roster print [--sheet month|wall|…] --month YYYY-MM [--day YYYY-MM-DD] [--person NAME] [--out FILE.pdf]`.
final class RosterPrint {
    private static final Texts T = Texts.of(RosterPrint.class);

    private RosterPrint() {}

    static int run(Desk desk, YearMonth month, Words words, Out out) {
        RosterPaper paper = paper(words.option("--sheet").orElse("month"));
        LocalDate day =
                words.day().orElseGet(() -> usual(paper, month, desk.rosters().today()));
        MemberId person =
                words.option("--person").map(name -> person(desk, name)).orElse(null);
        Path file = Targets.free(words.path("--out").orElse(Path.of("roster-" + month + ".pdf")));
        RosterPapers.Wish wish =
                RosterPapers.Wish.of(paper, period(paper, month, day)).about(person);
        Printed pages = new RosterPapers(desk.ledger(), desk.rosters()).print(wish, Stores.look(desk), Progress.NONE);
        pages.save(file);
        out.line(T.get("roster.printed", file.toAbsolutePath(), pages.pages()));
        return Command.DONE;
    }

    /// The day a sheet is about where none is given: today in this month; else the first week that begins in the
    /// month, or its first day.
    private static LocalDate usual(RosterPaper paper, YearMonth month, LocalDate today) {
        if (YearMonth.from(today).equals(month)) {
            return today;
        }
        return paper == RosterPaper.WEEK
                ? month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                : month.atDay(1);
    }

    private static Period period(RosterPaper paper, YearMonth month, LocalDate day) {
        return switch (paper) {
            case WEEK -> Period.week(day);
            case DAY, HANDOVER -> Period.day(day);
            case MONTH, WALL, LEADERS, SLIP, HOURS, CERTIFICATE -> Period.month(month);
        };
    }

    private static RosterPaper paper(String word) {
        List<RosterPaper> papers = Arrays.asList(RosterPaper.values());
        return papers.stream()
                .filter(paper -> word(paper).equals(word))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "CMD-30",
                        T.get(
                                "roster.sheet",
                                word,
                                papers.stream().map(RosterPrint::word).collect(Collectors.joining(" ")))));
    }

    private static String word(RosterPaper paper) {
        return paper.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable MemberId person(Desk desk, String name) {
        List<Member> found = desk.roll().all().stream()
                .filter(member -> member.called().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new Fault("CMD-32", T.get("roster.person", name, found.size()));
        }
        return found.getFirst().id();
    }
}
