package org.shouwang.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Colouring;
import org.shouwang.household.DoorEvent;
import org.shouwang.household.Figures;
import org.shouwang.household.Homes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.OccupancyColouring;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Shade;
import org.shouwang.household.ui.HouseholdsScreenModel.Only;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

class HouseholdModelsTest {
    private static final Supplier<PageLook> PAPER = () ->
            new PageLook("银河小区", "", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    TestStore store;
    Households households;
    Tasks tasks;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        households = new Households(store.ledger, Homes.clock(store));
        tasks = Tasks.direct();
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    Place place(String building, String unit, String room) {
        return new Compounds(store.ledger)
                .layout()
                .find(new Dwelling(building, unit, room))
                .orElseThrow();
    }

    @Test
    void everyFilterOfTheListShowsWhatTheFiguresCount() {
        Homes.full(store);
        try (ResidentIndex index = new ResidentIndex(store.ledger)) {
            HouseholdsScreenModel model = new HouseholdsScreenModel(store.ledger, households, index, tasks, PAPER);
            model.refresh();
            Figures figures = model.figuresProperty().get();
            assertThat(model.rows()).hasSize(figures.households()).hasSize(712);
            model.onlyProperty().set(Only.RENTED);
            assertThat(model.rows()).hasSize(figures.rented());
            model.onlyProperty().set(Only.OWNED);
            assertThat(model.rows()).hasSize(figures.owned());
            model.onlyProperty().set(Only.NO_PHONE);
            assertThat(model.rows()).hasSize(figures.withoutPhone());
            model.onlyProperty().set(Only.PARTY);
            assertThat(model.rows()).hasSize(figures.partyHouseholds());
            model.onlyProperty().set(Only.AWAY);
            assertThat(model.rows()).hasSize(figures.away());
        }
    }

    @Test
    void theLegendOfTheMapCountsEveryRoomOnce() {
        Homes.full(store);
        Colouring colouring = new OccupancyColouring();
        MapScreenModel model = new MapScreenModel(store.ledger, households, List.of(colouring), tasks, PAPER);
        model.refresh();
        MapScreenModel.Sight sight = model.sightProperty().get();
        assertThat(sight.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(sight.figures().rooms())
                .isEqualTo(720);
        assertThat(sight.homes()).hasSize(sight.figures().occupiedRooms());
    }

    @Test
    void theMapFollowsChangesWhileItIsSeenAndShowsTheDoorThatIsChosen() {
        Homes.build(store);
        MapScreenModel model =
                new MapScreenModel(store.ledger, households, List.of(new OccupancyColouring()), tasks, PAPER);
        Place place = place("3", "2", "502");
        model.inFront(true);
        model.selectedProperty().set(place.id());
        assertThat(Objects.requireNonNull(model.doorProperty().get()).living()).isEmpty();
        households.register(place.id(), HouseholdCard.blank().with(Resident.named("张伟")));
        assertThat(Objects.requireNonNull(model.doorProperty().get()).living()).hasSize(1);
        assertThat(model.sightProperty().get().homes()).hasSize(1);
        store.ledger.undo();
        assertThat(model.sightProperty().get().homes()).isEmpty();
        Shade shade = model.sightProperty().get().painting().legend().getFirst();
        model.toggle(shade);
        assertThat(model.onlyProperty().get()).isEqualTo(shade);
        model.toggle(shade);
        assertThat(model.onlyProperty().get()).isNull();
    }

    @Test
    void theMapIsPrintedASheetForEachBuildingWithEveryRoom() throws Exception {
        Homes.build(store);
        households.register(place("3", "2", "502").id(), HouseholdCard.blank().with(Resident.named("张伟")));
        MapScreenModel model =
                new MapScreenModel(store.ledger, households, List.of(new OccupancyColouring()), tasks, PAPER);
        List<Sheet> sheets = model.sheets().work(Progress.NONE);
        assertThat(sheets).hasSize(8);
        assertThat(sheets.get(2).rowList())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row).hasSize(10));
        assertThat(sheets.get(2).rowList().toString()).contains("502 他\n张伟");
    }

    @Test
    void thePageOfAHouseholdGathersWhatOtherBooksKnow() {
        Homes.build(store);
        HouseholdId id = households.register(
                place("3", "2", "502").id(), HouseholdCard.blank().with(Resident.named("张伟")));
        DoorEvent old = new DoorEvent(LocalDateTime.of(2021, 11, 1, 8, 0), "配送", "蔬菜 1 件");
        DoorEvent late = new DoorEvent(LocalDateTime.of(2021, 11, 2, 8, 0), "出入", "张伟 外出");
        try (ResidentIndex index = new ResidentIndex(store.ledger)) {
            HouseholdScreenModel model = new HouseholdScreenModel(
                    store.ledger,
                    households,
                    index,
                    List.of((q, household, limit) -> List.of(old), (q, household, limit) -> List.of(late)),
                    Homes.clock(store),
                    tasks,
                    PAPER);
            model.show(id);
            HouseholdScreenModel.Home home =
                    Objects.requireNonNull(model.homeProperty().get());
            assertThat(home.place().brief()).isEqualTo("3-2-502");
            assertThat(home.events()).containsExactly(late, old);
            households.remove(id);
            model.refresh();
            assertThat(model.homeProperty().get()).isNull();
        }
    }

    @Test
    void arrowsWalkOverTheMapFromRoomToRoom() {
        Homes.build(store);
        Layout layout = new Compounds(store.ledger).layout();
        MapPlan plan = MapPlan.overview(layout.buildings(), 900, 1);
        assertThat(plan.blocks()).hasSize(8);
        assertThat(plan.blocks().stream().flatMap(b -> b.cells().stream())).hasSize(720);
        Place from = layout.find(new Dwelling("1", "1", "103")).orElseThrow();
        assertThat(plan.next(from.id(), 1, 0).orElseThrow().place().brief()).isEqualTo("1-2-101");
        assertThat(plan.next(from.id(), 0, -1).orElseThrow().place().brief()).isEqualTo("1-1-203");
        Place last = layout.find(new Dwelling("1", "3", "103")).orElseThrow();
        assertThat(plan.next(last.id(), 1, 0).orElseThrow().place().brief()).isEqualTo("2-1-101");
        MapPlan.Cell cell = plan.of(last.id()).orElseThrow();
        assertThat(plan.at(cell.x() + 3, cell.y() + 3)).contains(cell);
    }

    @Test
    void rowsSayWhoAnswersForAHousehold() {
        Homes.build(store);
        households.register(
                place("1", "1", "101").id(),
                HouseholdCard.blank()
                        .with(Resident.named("孙子"))
                        .with(Resident.named("张老").withHouseholder(true))
                        .with(Resident.named("儿子").withPhone(Homes.phone(3))));
        HouseholdRow row = households.rows().getFirst();
        assertThat(row.householder()).isEqualTo("张老");
        assertThat(row.people()).containsExactly("张老", "孙子", "儿子");
        assertThat(row.phone()).isEqualTo("15400000003");
    }
}
