package org.shouwang.supply.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Fault;

class TickNumbersTest {
    @Test
    void numbersAndSpansAreReadAsTypedFromTheSheet() {
        TickNumbers read = TickNumbers.read("1-3 5，８、-2", 9);
        assertThat(read.ticked()).containsExactly(1, 2, 3, 5, 8);
        assertThat(read.unticked()).containsExactly(2);
    }

    @Test
    void whatIsNoNumberOfTheSheetIsRefused() {
        for (String typed : new String[] {"abc", "0", "3-1", "1-12", "10"}) {
            assertThatThrownBy(() -> TickNumbers.read(typed, 9)).isInstanceOf(Fault.class);
        }
    }
}
