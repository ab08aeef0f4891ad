package org.shouwang.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.ledger.Chain;

class StockModelTest {
    private static final int ACTS = 1000;

    @TempDir
    Path folder;

    @Test
    void aThousandRandomActsEqualAPlainModel() {
        try (TestTown town = new TestTown(folder, "1x1x1x1")) {
            PlainStock plain = new PlainStock(town, new Random(20211021));
            for (int i = 0; i < ACTS; i++) {
                plain.step();
                if (i % 20 == 0) {
                    assertThat(plain.agrees()).as("act %d", i).isTrue();
                }
            }
            assertThat(plain.agrees()).isTrue();
            assertThat(plain.booked).isGreaterThan(ACTS / 2);
            assertThat(plain.refused).isGreaterThan(ACTS / 20);
            assertThat(town.ledger.examine()).isEmpty();
            assertThat(town.ledger.read(Chain::firstBreak)).isEmpty();
        }
    }
}
