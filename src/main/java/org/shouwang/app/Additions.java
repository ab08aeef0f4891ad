package org.shouwang.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberIndex;
import org.shouwang.delivery.DeliveryColouring;
import org.shouwang.delivery.DeliveryHistory;
import org.shouwang.delivery.ui.paste.PasteScreenModel;
import org.shouwang.donation.ui.DonationScreen;
import org.shouwang.donation.ui.DonationScreenModel;
import org.shouwang.fund.ui.FundScreen;
import org.shouwang.fund.ui.FundScreenModel;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.EntrySearch;
import org.shouwang.gate.GateBook;
import org.shouwang.gate.GateHistory;
import org.shouwang.gate.Gates;
import org.shouwang.gate.LateEntries;
import org.shouwang.gate.pass.PassHistory;
import org.shouwang.gate.ui.GateScreen;
import org.shouwang.gate.ui.GateScreenModel;
import org.shouwang.gate.ui.book.BookScreenModel;
import org.shouwang.gate.ui.book.LateScreenModel;
import org.shouwang.gate.ui.book.LateWhoParts;
import org.shouwang.gate.ui.book.NamedShift;
import org.shouwang.gate.ui.paper.GatePaperFlow;
import org.shouwang.gate.ui.pass.PassScreen;
import org.shouwang.gate.ui.place.PlaceScreenModel;
import org.shouwang.gate.ui.rule.RuleScreenModel;
import org.shouwang.gate.ui.stats.GateStatsModel;
import org.shouwang.gate.ui.stats.GateStatsScreen;
import org.shouwang.heads.AreaColouring;
import org.shouwang.heads.GroupColouring;
import org.shouwang.heads.HeadColouring;
import org.shouwang.heads.HeadHistory;
import org.shouwang.heads.ui.AreasModel;
import org.shouwang.heads.ui.GroupsModel;
import org.shouwang.heads.ui.HeadActs;
import org.shouwang.household.CareColouring;
import org.shouwang.household.Colouring;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.LifeHistory;
import org.shouwang.household.MissingColouring;
import org.shouwang.household.OccupancyColouring;
import org.shouwang.household.PaperKind;
import org.shouwang.household.Paperwork;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Rounds;
import org.shouwang.household.Scope;
import org.shouwang.household.SizeColouring;
import org.shouwang.household.ui.PrintForm;
import org.shouwang.household.ui.RoundActs;
import org.shouwang.household.ui.SelectionAct;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.time.ShiftTime;
import org.shouwang.lists.ui.ListsScreen;
import org.shouwang.roster.Duty;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.supply.ui.SupplyModel;
import org.shouwang.supply.ui.SupplyScreen;
import org.shouwang.zone.ZoneColouring;
import org.shouwang.zone.ZoneHistory;
import org.shouwang.zone.ui.ZoneActs;
import org.shouwang.zone.ui.ZoneScreenModel;

/// What the books add to the map, the list of households and the page of a door, wired by hand.
record Additions(Desk desk, ResidentIndex residents, MemberIndex members, Tasks tasks, Supplier<PageLook> paper) {
    private static final Texts T = Texts.of(Additions.class);

    /// The ways to colour the map, the first one shown first; a book's colouring is added here.
    List<Colouring> colourings() {
        return List.of(
                new OccupancyColouring(),
                new SizeColouring(),
                new CareColouring(),
                new MissingColouring(desk.clock()),
                new ZoneColouring(desk.clock()),
                new DeliveryColouring(desk.clock()),
                new HeadColouring(),
                new GroupColouring(),
                new AreaColouring());
    }

    /// What can be done to the rooms or households picked on the map or in the list; a book's act is added here.
    List<SelectionAct> acts(Frame frame) {
        Paperwork papers = new Paperwork(desk.ledger());
        List<SelectionAct> acts = new ArrayList<>(List.of(
                SelectionAct.forHouseholds(T.get("act.join"), selection -> frame.open(ListsScreen.ID, selection)),
                SelectionAct.forHouseholds(T.get("act.passes"), selection -> frame.open(PassScreen.ID, selection)),
                SelectionAct.forHouseholds(T.get("act.supply"), selection -> frame.open(SupplyScreen.ID, selection)),
                SelectionAct.forRooms(
                        T.get("act.print"),
                        selection -> new PrintForm(frame, papers, paper)
                                .only(
                                        Scope.of(
                                                selection,
                                                T.get(
                                                        "act.selected",
                                                        selection.rooms().size())),
                                        PaperKind.ROLL))));
        acts.addAll(RoundActs.of(new Rounds(desk.ledger(), desk.clock()), frame));
        acts.addAll(ZoneActs.of(zones(), frame));
        acts.addAll(HeadActs.of(groups(), areas(), frame));
        return acts;
    }

    /// The sheets of the gate.
    GatePaperFlow gatePapers(Frame frame) {
        return new GatePaperFlow(desk.ledger(), desk.clock(), desk.gateShifts(), residents, paper, frame);
    }

    GateScreen gate(Frame frame, KeptPreferences kept) {
        GateScreenModel model = new GateScreenModel(
                desk.ledger(), desk.gates(), desk.households(), residents, desk.clock(), tasks, paper);
        model.keep(kept.current().gate(), habits -> kept.change(before -> before.gate(habits)));
        return new GateScreen(model, frame, gatePapers(frame));
    }

    GateStatsScreen gateStats(Frame frame) {
        GateStatsModel model = new GateStatsModel(desk.ledger(), desk.clock(), tasks, paper);
        return new GateStatsScreen(model, frame, gatePapers(frame));
    }

    /// What the books know of a door or a household; a book's history is added here.
    List<DoorHistory> histories() {
        return List.of(
                new LifeHistory(),
                new HeadHistory(),
                new ZoneHistory(desk.clock()),
                new GateHistory(desk.clock().getZone()),
                new PassHistory(desk.clock().getZone()),
                new DeliveryHistory(desk.roll(), desk.clock().getZone()));
    }

    /// A pasted list.
    PasteScreenModel paste() {
        return new PasteScreenModel(desk.ledger(), residents, desk.clock(), tasks);
    }

    GroupsModel groups() {
        return new GroupsModel(desk.ledger(), desk.households(), residents, desk.clock(), tasks, paper);
    }

    /// The whole register of the gate.
    BookScreenModel entries() {
        Gates gates = desk.gates();
        return new BookScreenModel(
                desk.ledger(),
                new GateBook(desk.ledger(), desk.clock()),
                new EntrySearch(residents, gates.visitors()),
                new Corrections(desk.ledger(), gates, desk.clock()),
                this::shifts,
                tasks,
                paper);
    }

    /// Typing in paper sheets of the gate.
    LateScreenModel late() {
        Gates gates = desk.gates();
        Corrections corrections = new Corrections(desk.ledger(), gates, desk.clock());
        return new LateScreenModel(
                desk.ledger(),
                new GateBook(desk.ledger(), desk.clock()),
                new LateEntries(desk.ledger(), gates, corrections),
                corrections,
                new LateWhoParts(residents, desk.households()),
                this::shifts,
                tasks);
    }

    /// The hours in which the posts are manned now, each once.
    private List<NamedShift> shifts() {
        Map<ShiftTime, NamedShift> hours = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(desk.clock());
        desk.posts().shifts().stream()
                .filter(shift -> shift.runs(today))
                .forEach(shift -> hours.putIfAbsent(
                        shift.time(), new NamedShift(T.get("gate.shift", shift.name(), shift.hours()), shift.time())));
        return List.copyOf(hours.values());
    }

    ZoneScreenModel zones() {
        return new ZoneScreenModel(desk.ledger(), desk.clock(), tasks, paper);
    }

    FundScreen funds(Frame frame) {
        return new FundScreen(new FundScreenModel(desk.ledger(), members, desk.clock(), tasks, paper), frame);
    }

    AreasModel areas() {
        return new AreasModel(desk.ledger(), residents, members, desk.clock(), tasks, paper);
    }

    RuleScreenModel rules() {
        return new RuleScreenModel(desk.ledger(), desk.clock(), tasks, paper);
    }

    PlaceScreenModel places() {
        return new PlaceScreenModel(desk.ledger(), desk.clock(), tasks, paper);
    }

    SupplyModel supply() {
        return new SupplyModel(desk.ledger(), members, residents, desk.clock(), tasks, paper, this::onDuty);
    }

    /// Who stands on the roster of a day, each once.
    private List<MemberId> onDuty(LocalDate day) {
        return desk.rosters().period(Period.day(day)).duties().stream()
                .filter(duty -> duty.status().manned())
                .map(Duty::memberId)
                .distinct()
                .toList();
    }

    DonationScreen donations(Frame frame) {
        return new DonationScreen(
                new DonationScreenModel(desk.ledger(), residents, members, desk.clock(), tasks, paper), frame);
    }
}
