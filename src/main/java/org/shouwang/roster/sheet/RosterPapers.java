package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Branch;
import org.shouwang.branch.Branches;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.PaperAct;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.HandoverLog;
import org.shouwang.roster.Handovers;
import org.shouwang.roster.RosterHead;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.ServiceHours;
import org.shouwang.roster.ServiceTime;
import org.shouwang.roster.ShiftId;

/// Puts the roster on paper: every sheet and form, what changed since one was printed, certificates with their numbers.
public final class RosterPapers {
    private static final Texts T = Texts.of(RosterPapers.class);

    private final Ledger ledger;
    private final Rosters rosters;

    public RosterPapers(Ledger ledger, Rosters rosters) {
        this.ledger = ledger;
        this.rosters = rosters;
    }

    /// What is wanted.
    ///
    /// @param period the days it is about: a month, a week, a day
    /// @param person whose slip or certificate; null for the slips of all
    /// @param shift whose handover of the first day; null for an empty form
    /// @param masked whether phones lose their middle digits
    /// @param changes whether it says what changed since the last print
    /// @param blank whether a handover sheet is left empty though there is a log
    /// @param id identity number for a certificate, typed by hand and kept nowhere
    /// @param fullId whether it stands there in full, which is noted
    public record Wish(
            RosterPaper paper,
            Period period,
            @Nullable MemberId person,
            @Nullable ShiftId shift,
            boolean masked,
            boolean changes,
            boolean blank,
            @Nullable IdNumber id,
            boolean fullId) {
        public static Wish of(RosterPaper paper, Period period) {
            return new Wish(paper, period, null, null, false, paper.hangs(), false, null, false);
        }

        Wish during(Period days) {
            return new Wish(paper, days, person, shift, masked, changes, blank, id, fullId);
        }

        public Wish about(@Nullable MemberId member) {
            return new Wish(paper, period, member, shift, masked, changes, blank, id, fullId);
        }

        public Wish handing(@Nullable ShiftId over, boolean empty) {
            return new Wish(paper, period, person, over, masked, changes, empty, id, fullId);
        }

        public Wish masking(boolean phones) {
            return new Wish(paper, period, person, shift, phones, changes, blank, id, fullId);
        }

        public Wish comparing(boolean withLast) {
            return new Wish(paper, period, person, shift, masked, withLast, blank, id, fullId);
        }

        public Wish identified(@Nullable IdNumber number, boolean full) {
            return new Wish(paper, period, person, shift, masked, changes, blank, number, full);
        }
    }

    /// What stands on the sheets: compound, branch, whom to call.
    public RosterHead head(PageLook look) {
        Branch branch = new Branches(ledger).branch().orElse(null);
        PersonName secretary = branch == null ? null : branch.secretaryName();
        Phone phone = branch == null ? null : branch.secretaryPhone();
        String contact =
                secretary == null || phone == null ? "" : T.get("head.contact", secretary.value(), phone.value());
        return new RosterHead(look.compound(), branch == null ? "" : branch.name(), contact);
    }

    /// The lists ([RosterPaper#listed]).
    public List<Sheet> sheets(Wish asking, PageLook look) {
        Wish wish = soFar(asking);
        DutyRoster roster = rosters.period(wish.period());
        Asked asked = asked(wish, roster, look);
        return switch (wish.paper()) {
            case MONTH -> RosterSheet.month(roster, asked);
            case WALL -> RosterSheet.wall(roster, asked);
            case WEEK, DAY -> List.of(RosterSheet.signing(roster, asked));
            case LEADERS -> RosterSheet.leaders(roster, asked);
            case HOURS -> List.of(HoursSheet.of(roster, times(wish.period()), now(), asked));
            case SLIP, HANDOVER, CERTIFICATE -> throw new IllegalArgumentException(wish.paper() + " is a form");
        };
    }

    /// Any of them as pages.
    ///
    /// @throws Fault ROSTER-60 no service to certify; ROSTER-61 nobody on duty, no slip to print
    public Printed print(Wish asking, PageLook look, Progress progress) {
        Wish wish = soFar(asking);
        if (wish.paper().listed()) {
            return Papers.preview(sheets(wish, look), look, progress);
        }
        DutyRoster roster = rosters.period(wish.period());
        Asked asked = asked(wish, roster, look);
        List<Slip> forms = switch (wish.paper()) {
            case SLIP -> slips(wish, roster, asked);
            case HANDOVER -> List.of(handover(wish));
            default -> List.of(certificate(wish, roster, asked));
        };
        return Papers.slips(forms, wish.paper() == RosterPaper.SLIP, look, progress);
    }

    /// Service is told up to today; of days to come nothing is claimed.
    private Wish soFar(Wish wish) {
        Period asked = wish.period();
        LocalDate today = rosters.today();
        return wish.paper().serves() && asked.contains(today) ? wish.during(new Period(asked.first(), today)) : wish;
    }

    private static List<Slip> slips(Wish wish, DutyRoster roster, Asked asked) {
        List<Slip> slips = roster.people().stream()
                .filter(member -> wish.person() == null
                        ? roster.duties().stream()
                                .anyMatch(duty -> duty.memberId().equals(member.id())
                                        && duty.status().manned())
                        : member.id().equals(wish.person()))
                .map(member -> SlipForm.of(roster, member, asked))
                .toList();
        if (slips.isEmpty()) {
            throw new Fault("ROSTER-61", T.get("slip.nobody", wish.period().label()));
        }
        return slips;
    }

    private Slip handover(Wish wish) {
        ShiftId shift = wish.shift();
        HandoverLog log = shift == null
                ? null
                : new Handovers(ledger, rosters, rosters.clock())
                        .log(shift, wish.period().first());
        return log == null || wish.blank() ? HandoverForm.blank(log) : HandoverSheet.of(log);
    }

    private Slip certificate(Wish wish, DutyRoster roster, Asked asked) {
        MemberId person = wish.person();
        if (person == null) {
            throw new Fault("ROSTER-62", T.get("certificate.nobody"));
        }
        Member member = roster.member(person);
        Certificate made = new Certificates(ledger).issue(member, wish.period(), times(wish.period()), rosters.today());
        IdNumber id = wish.id();
        if (id != null && wish.fullId()) {
            ledger.note(PaperAct.SHOW_FULL_IDS, T.get("certificate.noted", member.called(), made.number()));
        }
        String number = id == null ? "" : wish.fullId() ? id.value() : id.masked();
        return CertificateForm.of(
                made,
                member,
                roster,
                HoursSheet.minutes(roster, now()).getOrDefault(person, Map.of()),
                number,
                new Branches(ledger).branch().orElse(null),
                asked);
    }

    private List<ServiceTime> times(Period period) {
        return new ServiceHours(ledger, rosters, rosters.clock()).of(period);
    }

    private Asked asked(Wish wish, DutyRoster roster, PageLook look) {
        Changes changes = wish.changes() && wish.paper().hangs() ? changes(roster) : Changes.NONE;
        return new Asked(head(look), wish.masked(), changes);
    }

    /// What is different from the last print that covered the same days.
    public Changes changes(DutyRoster roster) {
        LocalDate first = roster.period().first();
        LocalDate last = roster.period().last();
        return ledger.read(q -> PrintStore.last(q, first, last))
                .map(print -> new Changes(
                        print.printedAt(), Snapshot.changes(print.snapshot().value(), roster)))
                .orElse(Changes.NONE);
    }

    /// Remembers that a sheet went out, so that the next one can say what changed. Not an act to take back.
    public void printed(Wish wish) {
        if (!wish.paper().hangs()) {
            return;
        }
        DutyRoster roster = rosters.period(wish.period());
        String snapshot = Snapshot.of(roster);
        if (snapshot.isEmpty()) {
            return;
        }
        ledger.remember(
                SheetAct.PRINT,
                T.get("print.subject", Texts.name(wish.paper()), wish.period().label()),
                tx -> tx.insert(
                        "roster_print",
                        new RosterPrint(
                                new RosterPrintId(tx.nextId()),
                                wish.paper(),
                                wish.period().first(),
                                wish.period().last(),
                                now(),
                                new Confidential(snapshot))));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(rosters.clock());
    }
}
