package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.ChainBreak;

class FundModelTest {
    @TempDir
    Path folder;

    @Test
    void aThousandRandomActsAgreeWithASecondBook() {
        try (FundOffice office = new FundOffice(folder)) {
            FundModel model =
                    new FundModel(office.ledger, office.funds, office.months, () -> LocalDate.now(office.clock));
            Random random = new Random(20211121);
            for (int i = 0; i < 1_000; i++) {
                if (random.nextInt(5) == 0) {
                    office.town.store.moveTo(office.clock.instant().plus(Duration.ofHours(random.nextInt(40))));
                }
                model.act(random);
                if (i % 100 == 99) {
                    model.compare();
                }
            }
            assertThat(model.done).isGreaterThan(250);
            assertThat(model.refused).isGreaterThan(250);
            Optional<ChainBreak> broken = office.ledger.read(Chain::firstBreak);
            assertThat(broken).isEmpty();
        }
    }
}
