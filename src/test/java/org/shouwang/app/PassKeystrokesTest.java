package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestTown;
import org.shouwang.gate.pass.PassBook;
import org.shouwang.gate.pass.PassColour;
import org.shouwang.gate.pass.PassKind;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.gate.pass.PassState.Standing;
import org.shouwang.household.HouseholdRow;

/// What a pass costs in keys, in the whole window and without the mouse.
class PassKeystrokesTest extends Keystrokes {
    @Override
    Prepared prepare() {
        try (TestTown town = new TestTown(folder, "2x2x3x2")) {
            town.settle(3);
            return new Prepared(town.store.file, Clock.fixed(town.clock.instant(), town.clock.getZone()));
        }
    }

    @Override
    String screen() {
        return "pass";
    }

    @Override
    void type(String words) {
        window.type(words); // names and doors are not counted
    }

    List<PassLine> passes() {
        return desk.ledger().read(q -> PassBook.all(q, desk.clock()));
    }

    @Test
    void aPassForAHouseholdIsTheDoorAndTwoKeys() {
        type("1-2-201");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(passes()).singleElement().satisfies(line -> {
            assertThat(line.door()).isEqualTo("1-2-201");
            assertThat(line.holder()).isEqualTo("本户成员");
        });
        assertThat(keys).isEqualTo(2);
        assertThat(window.shows("本户成员")).isTrue();
        type("1-2-202");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(passes()).as("the focus is back in the line").hasSize(2);
        window.ctrl(KeyCode.Z);
        window.settle();
        assertThat(passes()).hasSize(1);
        type("1-2-201");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(passes()).as("the same door again gives nobody else a pass").hasSize(1);
    }

    @Test
    void aPassForOnePersonIsOneKeyMoreForEachStepDown() {
        type("1-1-101");
        press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(passes().getFirst().holder()).startsWith("张").isNotEqualTo("本户成员");
        type("1-1-101");
        press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(passes()).as("no second one for the same person").hasSize(1);
    }

    @Test
    void aPassForAVehicleIsTypedWithoutTheMouse() {
        press(KeyCode.F4);
        type("京AD12345");
        press(KeyCode.ENTER);
        type("唐师傅");
        for (int i = 0; i < 8; i++) {
            press(KeyCode.ENTER);
        }
        assertThat(passes()).singleElement().satisfies(line -> {
            assertThat(line.pass().kind()).isEqualTo(PassKind.VEHICLE);
            assertThat(line.holder()).isEqualTo("京AD12345 唐师傅");
            assertThat(line.pass().colour()).isEqualTo(PassColour.BLUE);
        });
    }

    @Test
    void aWithdrawnPassSaysSoWhenItIsScannedInTheBoxAbove() {
        type("1-2-201");
        press(KeyCode.ENTER, KeyCode.ENTER);
        press(KeyCode.F8, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(passes().getFirst().state().standing()).isEqualTo(Standing.WITHDRAWN);
        String code = passes().getFirst().pass().code();
        window.run(() -> office.shell().open("today", null));
        window.ctrl(KeyCode.K);
        type(code);
        press(KeyCode.ENTER);
        assertThat(window.shows("11月12日已收回：不再需要")).isTrue();
    }

    @Test
    void aCardUnderTheScannerInTheLineShowsThePass() {
        type("1-2-201");
        press(KeyCode.ENTER, KeyCode.ENTER);
        type("2-1-101");
        press(KeyCode.ENTER, KeyCode.ENTER);
        PassLine first = passes().getLast();
        type(first.pass().code());
        press(KeyCode.ENTER);
        assertThat(window.shows(first.door())).isTrue();
        assertThat(window.shows("至通知停用前有效")).isTrue();
    }

    @Test
    void householdsPickedOnTheMapGetOneEachAndArePrintedNext() {
        List<HouseholdRow> picked = desk.households().rows().subList(3, 8);
        window.run(() -> office.shell().open("pass", HouseholdRow.selection(picked)));
        window.settle();
        for (int field = 0; field < 6; field++) {
            press(KeyCode.ENTER);
        }
        assertThat(window.shows("选中的 5 户：发放 5 张出入证？")).isTrue();
        press(KeyCode.ENTER);
        assertThat(passes()).hasSize(5);
        assertThat(window.shows("打印证件")).isTrue();
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(window.shows("出入证 5 张")).isTrue();
        assertThat(passes()).as("looking is not printing").allMatch(line -> line.prints() == 0);
    }
}
