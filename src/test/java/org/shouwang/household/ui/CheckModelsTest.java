package org.shouwang.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Arrival;
import org.shouwang.household.Checker;
import org.shouwang.household.Homes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.household.Intake;
import org.shouwang.household.Resident;
import org.shouwang.household.Twin;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.work.Progress;

class CheckModelsTest {
    @TempDir
    Path folder;

    TestStore store;
    Households households;
    Tasks tasks;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        households = new Households(store.ledger, Homes.clock(store));
        tasks = Tasks.direct();
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    void home(String room, Resident... people) {
        Place place = new Compounds(store.ledger)
                .layout()
                .find(new Dwelling("3", "2", room))
                .orElseThrow();
        households.register(place.id(), HouseholdCard.blank().withPeople(List.of(people)));
    }

    @Test
    void theBadgeCountsWhatTheCheckerFindsAndFollowsTheMending() throws Exception {
        home(
                "502",
                Resident.named("张伟").withHouseholder(true).withPhone(Homes.phone(1)),
                Resident.named("王芳").withHouseholder(true).withKinship("配偶"));
        Checker checker = new Checker(store.ledger, Homes.clock(store), Checker.own(store.ledger, Homes.clock(store)));
        CheckScreenModel model = new CheckScreenModel(store.ledger, checker, tasks);
        model.look();
        assertThat(model.countProperty().get()).isEqualTo(1);
        model.inFront(true);
        var broken = model.checkedProperty().get().stream()
                .filter(checked -> !checked.flaws().isEmpty())
                .toList();
        assertThat(broken)
                .singleElement()
                .satisfies(checked -> assertThat(checked.rule().code()).isEqualTo("HOME-02"));
        assertThat(model.mend(broken.getFirst().mendable()).work(Progress.NONE)).isEqualTo(1);
        assertThat(model.countProperty().get()).isZero();
        model.undo();
        assertThat(model.countProperty().get()).isEqualTo(1);
    }

    @Test
    void aListThatComesInIsLookedAtForTheBadge() {
        Checker checker = new Checker(store.ledger, Homes.clock(store), Checker.own(store.ledger, Homes.clock(store)));
        CheckScreenModel model = new CheckScreenModel(store.ledger, checker, tasks);
        Intake intake = new Intake(store.ledger, Homes.clock(store));
        HouseholdCard nobody = HouseholdCard.blank();
        Arrival arrival = new Arrival(2, new Dwelling("3", "2", "501"), nobody);
        intake.take(intake.review(List.of(arrival), Progress.NONE), "list.xlsx", Progress.NONE);
        assertThat(model.countProperty().get()).isPositive();
    }

    @Test
    void aPairIsMergedOrNotedAndLeavesTheList() throws Exception {
        home("501", Resident.named("张文").withPhone(Homes.phone(1)));
        home("502", Resident.named("张文").withPhone(Homes.phone(1)));
        TwinsScreenModel model = new TwinsScreenModel(store.ledger, households.mergers(), Homes.clock(store), tasks);
        model.inFront(true);
        model.refresh();
        Twin twin = Objects.requireNonNull(model.twinsProperty().get()).getFirst();
        model.notSame(twin).work(Progress.NONE);
        assertThat(model.twinsProperty().get()).isEmpty();
        model.undo();
        model.merge(twin.other().person().id(), twin.one().person()).work(Progress.NONE);
        assertThat(model.twinsProperty().get()).isEmpty();
        assertThat(households.figures().residents()).isEqualTo(1);
    }
}
