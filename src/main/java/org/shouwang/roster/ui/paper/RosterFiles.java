package org.shouwang.roster.ui.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Slot;
import org.shouwang.roster.sheet.RosterPapers;
import org.shouwang.roster.sheet.RosterSheet;

/// What the roster's screen can put on paper and into files.
public final class RosterFiles {
    private static final Texts T = Texts.of(RosterFiles.class);
    private static final int HITS = 12;

    private final Ledger ledger;
    private final Rosters rosters;
    private final MemberIndex index;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final RosterPapers papers;

    /// @param look what stands around a printed sheet
    public RosterFiles(Ledger ledger, Rosters rosters, MemberIndex index, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.index = index;
        this.tasks = tasks;
        this.look = look;
        this.papers = new RosterPapers(ledger, rosters);
    }

    Ledger ledger() {
        return ledger;
    }

    Rosters rosters() {
        return rosters;
    }

    RosterPapers papers() {
        return papers;
    }

    PageLook look() {
        return look.get();
    }

    /// Month, list and fairness figures for a workbook.
    public List<Sheet> workbook(YearMonth month) {
        DutyRoster roster = rosters.month(month);
        RosterHead head = papers.head(look.get());
        return List.of(
                RosterSheet.grid(roster, head), RosterSheet.list(roster, head), RosterSheet.fairness(roster, head));
    }

    /// People of the roll while one types; answers from memory.
    List<Hit<Member>> find(String typed) {
        return index.find(typed, HITS).stream().map(RosterFiles::hit).toList();
    }

    static Hit<Member> hit(Member member) {
        String phone = member.phone() == null ? "" : member.phone().value();
        return Hit.of(member, member.called(), phone);
    }

    /// The shifts of a day, the day before and the day after, and an empty form first.
    List<PrintPlace> places(LocalDate day) {
        DutyRoster roster = rosters.period(new Period(day.minusDays(1), day.plusDays(1)));
        List<PrintPlace> places = new ArrayList<>();
        places.add(new PrintPlace(null, T.get("place.none")));
        for (Slot slot : roster.slots()) {
            String post = roster.post(slot.shift()).name();
            places.add(new PrintPlace(
                    slot,
                    T.get(
                            "place.slot",
                            Dates.brief(slot.day()),
                            post,
                            slot.shift().name(),
                            slot.shift().hours())));
        }
        return places;
    }

    /// Remembers in the background that a sheet went out.
    void printed(RosterPapers.Wish wish) {
        tasks.write(T.get("remember"), progress -> {
                    papers.printed(wish);
                    return true;
                })
                .start();
    }
}
