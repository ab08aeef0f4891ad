package org.shouwang.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.branch.MemberIndex;
import org.shouwang.branch.ui.MemberScreen;
import org.shouwang.branch.ui.MemberScreenModel;
import org.shouwang.compound.ui.CompoundScreen;
import org.shouwang.compound.ui.CompoundScreenModel;
import org.shouwang.delivery.DeliveryColouring;
import org.shouwang.delivery.DeliveryHistory;
import org.shouwang.delivery.ui.DeliveryScreen;
import org.shouwang.delivery.ui.DeliveryScreenModel;
import org.shouwang.exchange.HeadingBook;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ui.HandoutScreen;
import org.shouwang.exchange.ui.HandoutScreenModel;
import org.shouwang.exchange.ui.HeadingScreen;
import org.shouwang.exchange.ui.HeadingScreenModel;
import org.shouwang.exchange.ui.ImportScreen;
import org.shouwang.exchange.ui.ImportScreenModel;
import org.shouwang.gate.GateHistory;
import org.shouwang.gate.ui.GateScreen;
import org.shouwang.gate.ui.GateScreenModel;
import org.shouwang.heads.HeadHistory;
import org.shouwang.heads.AreaColouring;
import org.shouwang.heads.GroupColouring;
import org.shouwang.heads.HeadColouring;
import org.shouwang.heads.ui.AreasModel;
import org.shouwang.heads.ui.CoverageModel;
import org.shouwang.heads.ui.GroupsModel;
import org.shouwang.heads.ui.HeadActs;
import org.shouwang.heads.ui.HeadsScreen;
import org.shouwang.heads.ui.HeadsScreenModel;
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
import org.shouwang.household.SizeColouring;
import org.shouwang.household.Scope;
import org.shouwang.household.ui.CheckScreen;
import org.shouwang.household.ui.CheckScreenModel;
import org.shouwang.household.ui.DoorScreen;
import org.shouwang.household.ui.DoorScreenModel;
import org.shouwang.household.ui.HouseholdScreen;
import org.shouwang.household.ui.HouseholdScreenModel;
import org.shouwang.household.ui.HouseholdsScreen;
import org.shouwang.household.ui.HouseholdsScreenModel;
import org.shouwang.household.ui.MapScreen;
import org.shouwang.household.ui.MapScreenModel;
import org.shouwang.household.ui.RoundActs;
import org.shouwang.household.ui.PrintForm;
import org.shouwang.household.ui.SelectionAct;
import org.shouwang.household.ui.TwinsScreen;
import org.shouwang.household.ui.TwinsScreenModel;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ui.ListsScreen;
import org.shouwang.lists.ui.ListsScreenModel;
import org.shouwang.report.ui.MonthScreen;
import org.shouwang.report.ui.MonthScreenModel;
import org.shouwang.report.ui.TodayScreen;
import org.shouwang.report.ui.TodayScreenModel;
import org.shouwang.roster.ui.RosterScreen;
import org.shouwang.roster.ui.RosterScreenModel;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.ui.SettingsScreen;
import org.shouwang.settings.ui.SettingsScreenModel;

/// What the rail lists, and the screen behind each word, wired by hand. A screen is built when it is first opened.
final class Entries {
    private static final Texts T = Texts.of(Entries.class);
    private static final String PLACE = "place";
    private static final String DAY = "day";
    private static final String OFFICE = "office";

    private final Desk desk;
    private final ResidentIndex residents;
    private final MemberIndex members;
    private final Tasks tasks;
    private final Supplier<PageLook> paper;
    private final KeptPreferences kept;

    Entries(
            Desk desk,
            ResidentIndex residents,
            MemberIndex members,
            Tasks tasks,
            Supplier<PageLook> paper,
            KeptPreferences kept) {
        this.desk = desk;
        this.residents = residents;
        this.members = members;
        this.tasks = tasks;
        this.paper = paper;
        this.kept = kept;
    }

    /// The ways to colour the map, the first one shown first; a book's colouring is added here.
    private List<Colouring> colourings() {
        return List.of(
                new OccupancyColouring(),
                new SizeColouring(),
                new CareColouring(),
                new MissingColouring(desk.clock()),
                new DeliveryColouring(desk.clock()),
                new HeadColouring(),
                new GroupColouring(),
                new AreaColouring());
    }

    /// What can be done to the rooms or households picked on the map or in the list; a book's act is added here.
    private List<SelectionAct> selectionActs(Frame frame) {
        Paperwork papers = new Paperwork(desk.ledger());
        List<SelectionAct> acts = new ArrayList<>(List.of(
                SelectionAct.forHouseholds(
                        T.get("act.join"), selection -> frame.open(ListsScreen.ID, selection)),
                SelectionAct.forRooms(T.get("act.print"), selection -> new PrintForm(frame, papers, paper)
                        .only(Scope.of(selection, T.get("act.selected", selection.rooms().size())), PaperKind.ROLL))));
        acts.addAll(RoundActs.of(new Rounds(desk.ledger(), desk.clock()), frame));
        acts.addAll(HeadActs.of(groups(), areas(), frame));
        return acts;
    }

    /// The checker, which looks once by itself for the badge.
    private CheckScreenModel checks() {
        CheckScreenModel model = new CheckScreenModel(desk.ledger(), desk.checker(), tasks);
        model.look();
        return model;
    }

    /// What the books know of a door or a household; a book's history is added here.
    private List<DoorHistory> histories() {
        return List.of(
                new LifeHistory(),
                new HeadHistory(),
                new GateHistory(desk.clock().getZone()),
                new DeliveryHistory(desk.clock().getZone()));
    }

    private GroupsModel groups() {
        return new GroupsModel(desk.ledger(), desk.households(), residents, desk.clock(), tasks, paper);
    }

    private AreasModel areas() {
        return new AreasModel(desk.ledger(), residents, members, desk.clock(), tasks, paper);
    }

    List<Entry> all() {
        CheckScreenModel checks = checks();
        return List.of(
                Entry.of(
                        TodayScreen.ID,
                        PLACE,
                        Icons.TODAY,
                        T.get("entry.today"),
                        frame -> new TodayScreen(new TodayScreenModel(desk.reports(), tasks), frame)),
                Entry.of(
                        MapScreen.ID,
                        PLACE,
                        Icons.MAP,
                        T.get("entry.map"),
                        frame -> new MapScreen(
                                new MapScreenModel(
                                        desk.ledger(),
                                        desk.households(),
                                        colourings(),
                                        tasks,
                                        paper),
                                frame,
                                selectionActs(frame))),
                Entry.of(
                        HouseholdsScreen.ID,
                        PLACE,
                        Icons.HOUSEHOLD,
                        T.get("entry.households"),
                        frame -> new HouseholdsScreen(
                                new HouseholdsScreenModel(desk.ledger(), desk.households(), residents, tasks, paper),
                                frame,
                                selectionActs(frame))),
                Entry.page(
                        HouseholdScreen.ID,
                        HouseholdsScreen.ID,
                        frame -> new HouseholdScreen(
                                new HouseholdScreenModel(
                                        desk.ledger(),
                                        desk.households(),
                                        residents,
                                        histories(),
                                        desk.clock(),
                                        tasks,
                                        paper),
                                frame)),
                Entry.of(
                                CheckScreen.ID,
                                PLACE,
                                Icons.DONE,
                                T.get("entry.check"),
                                frame -> new CheckScreen(checks, frame))
                        .badge(checks.countProperty()),
                Entry.page(
                        TwinsScreen.ID,
                        CheckScreen.ID,
                        frame -> new TwinsScreen(
                                new TwinsScreenModel(desk.ledger(), desk.mergers(), desk.clock(), tasks), frame)),
                Entry.page(
                        DoorScreen.ID,
                        MapScreen.ID,
                        frame -> new DoorScreen(
                                new DoorScreenModel(
                                        desk.ledger(), histories(), desk.clock().getZone(), tasks),
                                frame)),
                Entry.page(
                        ImportScreen.ID,
                        HouseholdsScreen.ID,
                        frame -> new ImportScreen(
                                new ImportScreenModel(
                                        desk.ledger(),
                                        new HouseholdImport(desk.ledger(), desk.clock()),
                                        tasks,
                                        desk.clock()),
                                frame)),
                Entry.page(
                        HandoutScreen.ID,
                        HouseholdsScreen.ID,
                        frame -> new HandoutScreen(
                                new HandoutScreenModel(desk.ledger(), tasks, desk.clock()), frame)),
                Entry.page(
                        HeadingScreen.ID,
                        HouseholdsScreen.ID,
                        frame -> new HeadingScreen(
                                new HeadingScreenModel(
                                        new HeadingBook(desk.ledger(), desk.clock()), desk.ledger(), tasks),
                                frame)),
                Entry.page(
                        CompoundScreen.ID,
                        MapScreen.ID,
                        frame -> new CompoundScreen(new CompoundScreenModel(desk.compounds(), tasks), frame)),
                Entry.of(
                        ListsScreen.ID,
                        PLACE,
                        Icons.LIST,
                        T.get("entry.lists"),
                        frame -> new ListsScreen(
                                new ListsScreenModel(desk.ledger(), desk.ownLists(), residents, tasks, paper), frame)),
                Entry.of(
                        HeadsScreen.ID,
                        PLACE,
                        Icons.HEADS,
                        T.get("entry.heads"),
                        frame -> new HeadsScreen(
                                new HeadsScreenModel(
                                        desk.ledger(), desk.households(), residents, desk.clock(), tasks, paper),
                                areas(),
                                groups(),
                                new CoverageModel(desk.ledger(), desk.households(), tasks),
                                frame)),
                Entry.of(
                                "gate",
                                DAY,
                                Icons.GATE,
                                T.get("entry.gate"),
                                frame -> new GateScreen(
                                        new GateScreenModel(
                                                desk.ledger(),
                                                desk.households(),
                                                residents,
                                                desk.clock(),
                                                tasks,
                                                paper),
                                        frame))
                        .key("F2"),
                Entry.of(
                        "roster",
                        DAY,
                        Icons.ROSTER,
                        T.get("entry.roster"),
                        frame -> new RosterScreen(
                                new RosterScreenModel(desk.ledger(), desk.rosters(), members, tasks, paper), frame)),
                Entry.of(
                                "delivery",
                                DAY,
                                Icons.DELIVERY,
                                T.get("entry.delivery"),
                                frame -> new DeliveryScreen(
                                        new DeliveryScreenModel(
                                                desk.ledger(), desk.roll(), residents, desk.clock(), tasks, paper),
                                        frame))
                        .key("F3"),
                Entry.of(
                        "members",
                        OFFICE,
                        Icons.BRANCH,
                        T.get("entry.members"),
                        frame -> new MemberScreen(
                                new MemberScreenModel(desk.ledger(), desk.clock(), tasks, paper), frame)),
                Entry.of(
                        "report",
                        OFFICE,
                        Icons.REPORT,
                        T.get("entry.report"),
                        frame -> new MonthScreen(new MonthScreenModel(desk.reports(), tasks), frame)),
                Entry.of(
                        SettingsScreen.ID,
                        OFFICE,
                        Icons.SETTINGS,
                        T.get("entry.settings"),
                        frame -> new SettingsScreen(
                                new SettingsScreenModel(kept, desk.ledger(), desk.clock(), !desk.open(), tasks),
                                frame)));
    }
}
