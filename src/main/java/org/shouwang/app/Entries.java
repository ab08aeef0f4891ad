package org.shouwang.app;

import java.util.List;
import java.util.function.Supplier;
import org.shouwang.branch.MemberIndex;
import org.shouwang.branch.ui.MemberScreen;
import org.shouwang.branch.ui.MemberScreenModel;
import org.shouwang.compound.ui.CompoundScreen;
import org.shouwang.compound.ui.CompoundScreenModel;
import org.shouwang.delivery.ui.DeliveryScreen;
import org.shouwang.delivery.ui.DeliveryScreenModel;
import org.shouwang.delivery.ui.paste.PasteScreen;
import org.shouwang.donation.ui.DonationScreen;
import org.shouwang.exchange.HeadingBook;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ui.HandoutScreen;
import org.shouwang.exchange.ui.HandoutScreenModel;
import org.shouwang.exchange.ui.HeadingScreen;
import org.shouwang.exchange.ui.HeadingScreenModel;
import org.shouwang.exchange.ui.ImportScreen;
import org.shouwang.exchange.ui.ImportScreenModel;
import org.shouwang.fund.ui.FundScreen;
import org.shouwang.gate.ui.book.BookScreen;
import org.shouwang.gate.ui.book.LateScreen;
import org.shouwang.gate.ui.pass.PassScreen;
import org.shouwang.gate.ui.pass.PassScreenModel;
import org.shouwang.gate.ui.place.PlaceScreen;
import org.shouwang.gate.ui.rule.RuleScreen;
import org.shouwang.gate.ui.stats.GateStatsScreen;
import org.shouwang.heads.ui.CoverageModel;
import org.shouwang.heads.ui.HeadsScreen;
import org.shouwang.heads.ui.HeadsScreenModel;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.ui.CheckScreen;
import org.shouwang.household.ui.CheckScreenModel;
import org.shouwang.household.ui.DoorScreen;
import org.shouwang.household.ui.DoorScreenModel;
import org.shouwang.household.ui.GoneScreen;
import org.shouwang.household.ui.HouseholdScreen;
import org.shouwang.household.ui.HouseholdScreenModel;
import org.shouwang.household.ui.HouseholdsScreen;
import org.shouwang.household.ui.HouseholdsScreenModel;
import org.shouwang.household.ui.MapScreen;
import org.shouwang.household.ui.MapScreenModel;
import org.shouwang.household.ui.TwinsScreen;
import org.shouwang.household.ui.TwinsScreenModel;
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
import org.shouwang.roster.ui.DutyDayScreen;
import org.shouwang.roster.ui.HandoverScreenModel;
import org.shouwang.roster.ui.OnDutyScreenModel;
import org.shouwang.roster.ui.PostCheckScreenModel;
import org.shouwang.roster.ui.RosterScreen;
import org.shouwang.roster.ui.RosterScreenModel;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.ui.SettingsScreen;
import org.shouwang.settings.ui.SettingsScreenModel;
import org.shouwang.supply.ui.SupplyScreen;
import org.shouwang.zone.ui.ZoneScreen;

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
    private final Additions more;

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
        this.more = new Additions(desk, residents, members, tasks, paper);
    }

    /// The checker, which looks once by itself for the badge.
    private CheckScreenModel checks() {
        CheckScreenModel model = new CheckScreenModel(desk.ledger(), desk.checker(), tasks);
        model.look();
        return model;
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
                                new MapScreenModel(desk.ledger(), desk.households(), more.colourings(), tasks, paper),
                                frame,
                                more.acts(frame))),
                Entry.of(
                        HouseholdsScreen.ID,
                        PLACE,
                        Icons.HOUSEHOLD,
                        T.get("entry.households"),
                        frame -> new HouseholdsScreen(
                                new HouseholdsScreenModel(desk.ledger(), desk.households(), residents, tasks, paper),
                                frame,
                                more.acts(frame))),
                Entry.page(
                        HouseholdScreen.ID,
                        HouseholdsScreen.ID,
                        frame -> new HouseholdScreen(
                                new HouseholdScreenModel(
                                        desk.ledger(),
                                        desk.households(),
                                        residents,
                                        more.histories(),
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
                Entry.page(GoneScreen.ID, HouseholdsScreen.ID, frame -> new GoneScreen(residents, frame)),
                Entry.page(
                        DoorScreen.ID,
                        MapScreen.ID,
                        frame -> new DoorScreen(
                                new DoorScreenModel(
                                        desk.ledger(),
                                        more.histories(),
                                        desk.clock().getZone(),
                                        tasks),
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
                        frame -> new HandoutScreen(new HandoutScreenModel(desk.ledger(), tasks, desk.clock()), frame)),
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
                                more.areas(),
                                more.groups(),
                                new CoverageModel(desk.ledger(), desk.households(), tasks),
                                frame)),
                Entry.of("gate", DAY, Icons.GATE, T.get("entry.gate"), frame -> more.gate(frame, kept))
                        .key("F2"),
                Entry.page(BookScreen.ID, "gate", frame -> new BookScreen(more.entries(), frame)),
                Entry.page(LateScreen.ID, "gate", frame -> new LateScreen(more.late(), frame)),
                Entry.page(GateStatsScreen.ID, "gate", more::gateStats),
                Entry.of(
                        PassScreen.ID,
                        DAY,
                        Icons.CARD,
                        T.get("entry.pass"),
                        frame -> new PassScreen(
                                new PassScreenModel(
                                        desk.ledger(), desk.households(), residents, desk.clock(), tasks, paper),
                                frame)),
                Entry.page(PlaceScreen.ID, "gate", frame -> new PlaceScreen(more.places(), frame)),
                Entry.page(RuleScreen.ID, "gate", frame -> new RuleScreen(more.rules(), frame)),
                Entry.of(
                        ZoneScreen.ID,
                        DAY,
                        Icons.SHIELD,
                        T.get("entry.zones"),
                        frame -> new ZoneScreen(more.zones(), frame)),
                Entry.of(
                        "roster",
                        DAY,
                        Icons.ROSTER,
                        T.get("entry.roster"),
                        frame -> new RosterScreen(
                                new RosterScreenModel(desk.ledger(), desk.rosters(), members, tasks, paper), frame)),
                Entry.of(
                        DutyDayScreen.ID,
                        DAY,
                        Icons.CLOCK,
                        T.get("entry.duty"),
                        frame -> new DutyDayScreen(
                                new OnDutyScreenModel(desk.ledger(), desk.rosters(), members, tasks),
                                new HandoverScreenModel(desk.ledger(), desk.rosters(), tasks, paper),
                                new PostCheckScreenModel(desk.ledger(), desk.rosters(), tasks, paper),
                                frame)),
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
                Entry.page(PasteScreen.ID, "delivery", frame -> new PasteScreen(more.paste(), frame)),
                Entry.of(
                        SupplyScreen.ID,
                        DAY,
                        Icons.SUPPLY,
                        T.get("entry.supply"),
                        frame -> new SupplyScreen(more.supply(), frame)),
                Entry.of(DonationScreen.ID, DAY, Icons.DONATION, T.get("entry.donation"), more::donations),
                Entry.of(FundScreen.ID, DAY, Icons.FUND, T.get("entry.fund"), more::funds),
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
