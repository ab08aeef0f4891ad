package org.shouwang.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Place;

class RouteTest {
    @TempDir
    Path folder;

    TestTown town;
    Routes routes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x2x2");
        routes = new Routes(town.ledger);
    }

    @AfterEach
    void close() {
        town.close();
    }

    List<String> walked() {
        List<Place> places = new ArrayList<>(town.layout().places());
        Collections.shuffle(places, new Random(1));
        places.sort(routes.route());
        return places.stream().map(Place::brief).toList();
    }

    @Test
    void withoutAnOrderTheCompoundIsWalkedFromBelow() {
        assertThat(walked())
                .startsWith("1-1-101", "1-1-102", "1-1-201", "1-1-202", "1-2-101")
                .endsWith("3-2-202");
    }

    @Test
    void buildingsAreWalkedAsPutAndFloorsFromTheEndThatIsChosen() {
        var legs = routes.route().legs();
        routes.order(List.of(legs.get(2).id(), legs.get(0).id()));
        assertThat(walked())
                .startsWith("3-1-101", "3-1-102")
                .contains("1-1-101")
                .endsWith("2-2-202");
        routes.floors(legs.get(2).id(), Floors.DOWN);
        assertThat(walked()).startsWith("3-1-201", "3-1-202", "3-1-101").endsWith("2-2-202");
        routes.floors(null, Floors.DOWN);
        assertThat(walked()).endsWith("2-2-101", "2-2-102");
        town.ledger.undo();
        assertThat(walked()).startsWith("3-1-201").endsWith("2-2-202");
    }

    @Test
    void aPaperMayChooseTheOtherEndWithoutChangingTheWalk() {
        List<Place> places = new ArrayList<>(town.layout().places());
        places.sort(routes.route().from(Floors.DOWN));
        assertThat(places.getFirst().brief()).isEqualTo("1-1-201");
        assertThat(walked()).startsWith("1-1-101");
    }
}
