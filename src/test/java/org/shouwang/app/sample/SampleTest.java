package org.shouwang.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.app.Desk;
import org.shouwang.delivery.DeliveryFigures;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Receipt;
import org.shouwang.fund.Fund;
import org.shouwang.fund.Funds;
import org.shouwang.gate.GateFigures;
import org.shouwang.household.Figures;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.ChainBreak;
import org.shouwang.supply.Stock;

class SampleTest {
    final Clock clock = Clock.fixed(Instant.parse("2021-11-26T06:32:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void theSampleHasTheFiguresOfTheSources() {
        Path file = folder.resolve("sample.shouwang");
        new Sample(clock).make(file);
        try (Desk desk = Desk.open(file, clock, null)) {
            Figures homes = desk.households().figures();
            assertThat(desk.compounds().layout().buildings()).hasSize(8);
            assertThat(desk.compounds().layout().unitCount()).isEqualTo(24);
            assertThat(homes.households()).isEqualTo(712);
            assertThat(homes.residents()).isEqualTo(2132);
            assertThat(desk.heads().coverage().buildingsWithout()).isEmpty();
            assertThat(desk.heads().coverage().unitsWithout()).isEmpty();
            GateFigures gate = desk.gateRegister().figures(LocalDate.of(2021, 10, 21), LocalDate.of(2021, 11, 26));
            assertThat(gate.checks()).isEqualTo(339);
            assertThat(gate.notBack()).isEqualTo(3);
            assertThat(gate.notLeft()).isEqualTo(1);
            DeliveryFigures deliveries = desk.deliveries()
                    .tally(LocalDate.of(2021, 10, 21), LocalDate.of(2021, 11, 26))
                    .total();
            assertThat(deliveries.noted()).isEqualTo(2800);
            assertThat(deliveries.open()).isEqualTo(14);
            assertThat(desk.ledger().<List<ChainBreak>>read(Chain::breaks)).isEmpty();
            assertThat(desk.ledger().<List<Receipt>>read(Donations::all)).hasSize(6);
            assertThat(new Stock(desk.ledger(), clock).levels()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(desk.ledger().<List<Fund>>read(Funds::all)).hasSize(4);
            assertThat(desk.rosters().month(YearMonth.of(2021, 11)).shifts()).hasSize(6);
            assertThat(desk.ledger().examine()).isEmpty();
        }
    }

    @Test
    void theSampleCanBeMadeAtAnyHour() {
        for (String moment : new String[] {"2026-11-21T16:20:00Z", "2026-11-21T15:59:00Z", "2026-11-21T23:10:00Z"}) {
            Path file = folder.resolve("sample.shouwang");
            Clock then = Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Shanghai"));
            new Sample(then).make(file);
            try (Desk desk = Desk.open(file, then, null)) {
                LocalDate today = LocalDate.now(then);
                assertThat(desk.gateRegister()
                                .figures(today.minusDays(40), today)
                                .checks())
                        .isEqualTo(339);
            }
        }
    }
}
