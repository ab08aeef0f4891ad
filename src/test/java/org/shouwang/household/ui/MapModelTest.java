package org.shouwang.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Place;
import org.shouwang.household.CareColouring;
import org.shouwang.household.Homes;
import org.shouwang.household.Households;
import org.shouwang.household.MissingColouring;
import org.shouwang.household.OccupancyColouring;
import org.shouwang.household.Rounds;
import org.shouwang.household.Selection;
import org.shouwang.household.Shade;
import org.shouwang.household.SizeColouring;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.work.Progress;

class MapModelTest {
    private static final PageLook LOOK =
            new PageLook("银河小区", "", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    TestStore store;
    Tasks tasks;
    MapScreenModel model;
    Rounds rounds;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.full(store);
        tasks = Tasks.direct();
        rounds = new Rounds(store.ledger, Homes.clock(store));
        model = new MapScreenModel(
                store.ledger,
                new Households(store.ledger, Homes.clock(store)),
                List.of(
                        new OccupancyColouring(),
                        new SizeColouring(),
                        new CareColouring(),
                        new MissingColouring(Homes.clock(store))),
                tasks,
                () -> LOOK);
        model.inFront(true);
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    @Test
    void whatIsPickedByTheLegendIsWhatTheLegendCounts() {
        for (int i = 0; i < model.colourings().size(); i++) {
            for (Shade shade : model.sightProperty().get().painting().legend()) {
                model.onlyProperty().set(shade);
                model.pickAll();
                assertThat(model.selection().rooms())
                        .as(shade.label())
                        .hasSize(model.sightProperty().get().counts().getOrDefault(shade, 0));
            }
            model.nextColouring();
        }
    }

    @Test
    void picksAreInTheOrderOfAWalkWithTheirHouseholds() {
        List<Place> places = List.copyOf(model.sightProperty().get().layout().places());
        model.picks().pick(List.of(places.get(40).id(), places.get(2).id()), false);
        model.picks().pickOrDrop(List.of(places.get(7).id()));
        Selection picked = model.selection();
        assertThat(picked.rooms()).containsExactly(places.get(2), places.get(7), places.get(40));
        assertThat(picked.households()).hasSize(3);
        model.picks().pickOrDrop(List.of(places.get(7).id()));
        assertThat(model.selection().rooms()).hasSize(2);
    }

    @Test
    void oneActForManyHouseholdsIsTakenBackAtOnce() {
        model.pickAll();
        Selection all = model.selection();
        int before = model.sightProperty().get().figures().partyHouseholds();
        assertThat(rounds.markParty(all.households(), true)).isPositive();
        assertThat(model.sightProperty().get().figures().partyHouseholds()).isEqualTo(712);
        store.ledger.undo();
        assertThat(model.sightProperty().get().figures().partyHouseholds()).isEqualTo(before);
    }

    @Test
    void oneBuildingIsShownLargeAndTheKeysGoOn() {
        model.enlarge();
        assertThat(model.shown())
                .singleElement()
                .satisfies(plan -> assertThat(plan.building().no()).isEqualTo("1"));
        model.step(1);
        assertThat(model.buildingProperty().get()).isEqualTo("2");
        model.pickAll();
        assertThat(model.selection().rooms()).hasSize(90);
    }

    @Test
    void theMapIsPrintedOnOnePageOrAPageForEachBuilding() {
        assertThat(Papers.figures(model.figures().of(MapExtent.ALL), Figure.Size.A3, LOOK, Progress.NONE)
                        .pages())
                .isEqualTo(1);
        assertThat(Papers.figures(model.figures().of(MapExtent.EACH), Figure.Size.A4, LOOK, Progress.NONE)
                        .pages())
                .isEqualTo(8);
        model.picks()
                .pick(
                        List.of(model.sightProperty()
                                .get()
                                .layout()
                                .places()
                                .iterator()
                                .next()
                                .id()),
                        false);
        Figure picked = model.figures().of(MapExtent.PICKED).getFirst();
        assertThat(picked.keys()).hasSize(1);
    }
}
