package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.core.Plate;
import org.shouwang.gate.rule.Purpose;

class WaitingTest {
    final Waiting waiting = new Waiting();
    final List<String> done = new ArrayList<>();

    @Test
    void whatIsAskedForWhileSomethingIsReadComesInItsOrder() {
        waiting.begin();
        waiting.then(() -> done.add("enter"));
        assertThat(waiting.takesLetters()).isFalse();
        waiting.then(() -> done.add("3"));
        assertThat(done).isEmpty();
        waiting.end();
        assertThat(done).containsExactly("enter", "3");
        assertThat(waiting.takesLetters()).isTrue();
    }

    @Test
    void lettersWaitWhileSomethingIsSavedButNotWhileItIsLookedFor() {
        waiting.begin();
        assertThat(waiting.takesLetters()).isTrue();
        waiting.end();
        waiting.beginSaving();
        assertThat(waiting.takesLetters()).isFalse();
        waiting.endSaving();
        assertThat(waiting.takesLetters()).isTrue();
    }

    @Test
    void anActThatStartsSomethingHoldsBackWhatCameAfterIt() {
        waiting.begin();
        waiting.then(() -> {
            done.add("enter");
            waiting.beginSaving();
            waiting.then(() -> done.add("told"));
            waiting.then(() -> done.add("asked"));
        });
        waiting.then(() -> done.add("next person"));
        waiting.end();
        assertThat(done).containsExactly("enter");
        waiting.endSaving();
        assertThat(done).containsExactly("enter", "told", "asked", "next person");
    }

    @Test
    void whatWasMeantForSomethingThatFailedIsForgotten() {
        waiting.beginSaving();
        waiting.then(() -> done.add("3"));
        assertThat(waiting.drop()).isEqualTo(1);
        waiting.endSaving();
        assertThat(done).isEmpty();
    }

    @Test
    void aPurposeIsPickedByNumberKeyOrSound() {
        List<Purpose> offered = List.of(
                Purpose.of("买菜"), Purpose.of("取药"), new Purpose("就医", true, "y"), Purpose.of("上学"), Purpose.of("送货"));
        assertThat(Purposes.picked("2", offered)).isEqualTo("取药");
        assertThat(Purposes.picked("y", offered)).isEqualTo("就医");
        assertThat(Purposes.picked("m", offered)).isEqualTo("买菜");
        assertThat(Purposes.picked("s", offered)).as("上学 or 送货").isNull();
        assertThat(Purposes.picked("so", offered)).isEqualTo("送货");
        assertThat(Purposes.picked("送", offered)).isNull();
    }

    @Test
    void wordsAreKnownForWhatTheyAre() {
        assertThat(Words.of("宁A·D12345")).isEqualTo(Words.PLATE);
        assertThat(Words.of("154 0000 0001")).isEqualTo(Words.PHONE);
        assertThat(Words.of("3栋2单元502")).isEqualTo(Words.DOOR);
        assertThat(Words.of("陈某")).isEqualTo(Words.NAME);
        assertThat(new Plate("陈某").kind()).isEqualTo(Plate.Kind.DOUBTFUL);
    }

    @Test
    void habitsComeBackAsTheyWereKept() {
        GateHabits habits = GateHabits.USUAL.at(42).admitsOnScan(true).flashes(true);
        assertThat(GateHabits.of(habits.kept())).isEqualTo(habits);
        assertThat(GateHabits.of("")).isEqualTo(GateHabits.USUAL);
        assertThat(GateHabits.of("what is this 99999999999999999999")).isEqualTo(GateHabits.USUAL);
    }
}
