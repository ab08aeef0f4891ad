package org.shouwang.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Branch;
import org.shouwang.branch.Branches;
import org.shouwang.branch.Roll;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Actor;
import org.shouwang.core.PersonName;
import org.shouwang.core.Role;
import org.shouwang.delivery.Deliveries;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Visitors;
import org.shouwang.gate.sheet.GateShift;
import org.shouwang.heads.Areas;
import org.shouwang.heads.HeadCheck;
import org.shouwang.heads.Heads;
import org.shouwang.heads.TenHouseholdGroups;
import org.shouwang.household.Check;
import org.shouwang.household.Checker;
import org.shouwang.household.Households;
import org.shouwang.household.Mergers;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.ledger.Ledger;
import org.shouwang.lists.OwnLists;
import org.shouwang.report.Reports;
import org.shouwang.roster.Duties;
import org.shouwang.roster.DutyCheck;
import org.shouwang.roster.Posts;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.RuleBook;
import org.shouwang.roster.Staffing;
import org.shouwang.roster.Waivers;
import org.shouwang.roster.Wishes;

/// The books of one open store, wired by hand. Window and command line both work on it.
public final class Desk implements AutoCloseable {
    private static final Texts T = Texts.of(Desk.class);

    private final Ledger ledger;
    private final Clock clock;
    private final boolean open;
    private final ChineseCalendar calendar = ChineseCalendar.standard();
    private final Visitors visitors;

    private Desk(Ledger ledger, Clock clock, boolean open) {
        this.ledger = ledger;
        this.clock = clock;
        this.open = open;
        this.visitors = new Visitors(ledger);
    }

    /// Opens the store; the Faults are those of `Database.open`.
    ///
    /// @param clock in the compound's time zone
    public static Desk open(Path store, Clock clock, char @Nullable [] secret) {
        boolean open = java.nio.file.Files.isRegularFile(store) && !Ledger.needsPassword(store);
        Ledger ledger = Ledger.open(store, new Actor(T.get("actor"), Role.SECRETARY), clock, secret);
        return new Desk(ledger, clock, open).named();
    }

    /// The same desk, whose lines bear the secretary's name where the branch has one: under the bare name of the
    /// office the secretary could be her own second person.
    public Desk named() {
        PersonName secretary = branches().branch().map(Branch::secretaryName).orElse(null);
        return secretary == null
                ? this
                : new Desk(ledger.by(new Actor(secretary.value(), Role.SECRETARY)), clock, open);
    }

    public Ledger ledger() {
        return ledger;
    }

    /// Whether anybody can open this store, as the sample.
    public boolean open() {
        return open;
    }

    public Clock clock() {
        return clock;
    }

    public ChineseCalendar calendar() {
        return calendar;
    }

    public Compounds compounds() {
        return new Compounds(ledger);
    }

    public Households households() {
        return new Households(ledger, clock);
    }

    /// The consistency checker with the rules of every book.
    public Checker checker() {
        List<Check> checks = new ArrayList<>(Checker.own(ledger, clock));
        checks.add(new DutyCheck(roll()));
        checks.add(new HeadCheck(heads(), groups()));
        return new Checker(ledger, clock, checks);
    }

    public Mergers mergers() {
        return new Mergers(ledger, clock);
    }

    public OwnLists ownLists() {
        return new OwnLists(ledger, households(), clock);
    }

    public Heads heads() {
        return new Heads(ledger, clock);
    }

    public TenHouseholdGroups groups() {
        return new TenHouseholdGroups(ledger, clock);
    }

    public Areas areas() {
        return new Areas(ledger, clock);
    }

    public Branches branches() {
        return new Branches(ledger);
    }

    public Roll roll() {
        return new Roll(ledger);
    }

    public Posts posts() {
        return new Posts(ledger);
    }

    public Duties duties() {
        return new Duties(ledger);
    }

    public Staffing staffing() {
        return new Staffing(ledger);
    }

    public Wishes wishes() {
        return new Wishes(ledger);
    }

    public RuleBook ruleBook() {
        return new RuleBook(ledger);
    }

    public Waivers waivers() {
        return new Waivers(ledger);
    }

    public Rosters rosters() {
        return new Rosters(ledger, calendar, clock);
    }

    public Gates gates() {
        return new Gates(ledger, clock, visitors);
    }

    /// The shifts of the roster, for the sheets of the gate.
    public GateShift.Source gateShifts() {
        return new RosterShifts(rosters(), () -> gates().checkpoints());
    }

    public GateRegister gateRegister() {
        return new GateRegister(ledger, clock);
    }

    public Deliveries deliveries() {
        return new Deliveries(ledger, clock);
    }

    public Reports reports() {
        return new Reports(ledger, calendar, clock);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
