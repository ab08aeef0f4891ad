package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Checked;
import org.shouwang.household.Homes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;
import org.shouwang.kit.work.Progress;

/// What a household costs in keys, in the whole window and without the mouse.
class KeystrokesTest extends Keystrokes {
    @Override
    Prepared prepare() {
        try (TestStore store = new TestStore(folder)) {
            Homes.build(store);
            new Households(store.ledger, Homes.clock(store))
                    .register(
                            new Compounds(store.ledger)
                                    .layout()
                                    .find(new Dwelling("3", "2", "502"))
                                    .orElseThrow()
                                    .id(),
                            HouseholdCard.blank().with(Resident.named("张文")).with(Resident.named("王芳")));
            return Prepared.of(store);
        }
    }

    @Override
    String screen() {
        return "households";
    }

    @Test
    void whoLivesAtADoorIsFoundByTypingItAndEnter() {
        type("3-2-502");
        assertThat(window.shows("张文")).isTrue();
        press(KeyCode.ENTER);
        assertThat(window.shows("3栋2单元502室")).isTrue();
        assertThat(keys).isEqualTo(8);
    }

    @Test
    void aHouseholdOfThreeCostsSixKeysBesideTheDoorAndTheNames() {
        ctrl(KeyCode.N);
        type("1-1-101");
        press(KeyCode.ENTER);
        for (String name : List.of("赵伟", "钱芳", "赵小雨")) {
            type(name);
            press(KeyCode.ENTER);
        }
        press(KeyCode.ENTER);
        window.settle();
        assertThat(desk.households().rows())
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.people()).containsExactly("赵伟", "钱芳", "赵小雨"));
        assertThat(keys).isEqualTo(6 + "1-1-101".length() + "赵伟钱芳赵小雨".length());
    }

    @Test
    void aHouseholdMovesOutWithThreeKeysOnItsPage() {
        type("3-2-502");
        press(KeyCode.ENTER);
        window.settle();
        keys = 0;
        press(KeyCode.F8);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        window.settle();
        assertThat(desk.households().rows()).isEmpty();
        assertThat(keys).isEqualTo(3);
        ctrl(KeyCode.Z);
        window.settle();
        assertThat(desk.households().rows()).hasSize(1);
    }

    @Test
    void everyCaseOfTheCheckerOpensAPageWhereItIsMended() {
        List<Checked> found = desk.checker().run(Progress.NONE);
        assertThat(found)
                .anySatisfy(checked -> assertThat(checked.flaws())
                        .anySatisfy(flaw -> assertThat(flaw.household()).isNull()));
        for (Checked checked : found) {
            String screen = checked.rule().screen();
            if (screen == null) {
                assertThat(checked.flaws())
                        .allSatisfy(flaw -> assertThat(flaw.household()).isNotNull());
            } else {
                assertThat(office.shell().ids()).contains(screen);
            }
        }
    }
}
