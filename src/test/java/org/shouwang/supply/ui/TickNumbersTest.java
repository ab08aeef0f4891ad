package org.shouwang.supply.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Fault;

class TickNumbersTest {
    @Test
    void numbersAndSpansAreReadAsTypedFromTheSheet() {
        TickNumbers read = TickNumbers.read("1-3 5，８、-2", sheet(9));
        assertThat(read.ticked()).containsExactly(1, 2, 3, 5, 8);
        assertThat(read.unticked()).containsExactly(2);
    }

    @Test
    void whatIsNoNumberOfTheSheetIsRefused() {
        for (String typed : new String[] {"abc", "0", "3-1", "1-12", "10"}) {
            assertThatThrownBy(() -> TickNumbers.read(typed, sheet(9))).isInstanceOf(Fault.class);
        }
    }

    @Test
    void numbersOfPeopleTakenOffTheSheetAreNobodyElses() {
        SortedSet<Integer> sheet = sheet(9);
        sheet.remove(4);
        assertThat(TickNumbers.read("3-5", sheet).ticked()).containsExactly(3, 5);
        assertThatThrownBy(() -> TickNumbers.read("4", sheet)).isInstanceOf(Fault.class);
    }

    private static SortedSet<Integer> sheet(int last) {
        return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
