package org.shouwang.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.app.Desk;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliverySums;
import org.shouwang.delivery.DeliveryTally;
import org.shouwang.delivery.Route;
import org.shouwang.kit.sheet.Band;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.time.Period;

/// 2,800 deliveries over 37 days: the month sheet by building and unit adds up by row and by column.
class SampleDeliverySumsTest {
    private static final Period ALL = new Period(LocalDate.of(2021, 10, 21), LocalDate.of(2021, 11, 26));

    @TempDir
    Path folder;

    Desk desk;

    @Test
    void theMonthSheetOfTheSampleAgreesWithTheLedgerByRowAndByColumn() {
        Path file = folder.resolve("sample.shouwang");
        Clock clock = Clock.fixed(Instant.parse("2021-11-26T12:00:00Z"), ZoneId.of("Asia/Shanghai"));
        new Sample(clock).make(file);
        try (Desk open = Desk.open(file, clock, null)) {
            desk = open;
            Sheet whole = agrees(ALL);
            assertThat(ALL.length()).isEqualTo(37);
            assertThat(number(whole.totals().get(2 + 37))).isEqualTo(2800);
            Sheet october = agrees(Period.month(YearMonth.of(2021, 10)));
            Sheet november = agrees(Period.month(YearMonth.of(2021, 11)));
            assertThat(number(october.totals().get(2 + 31))
                            + number(november.totals().get(2 + 30)))
                    .isEqualTo(2800);
            assertThat(whole.rowList()).hasSize(24 + 8);
        }
    }

    Sheet agrees(Period period) {
        DeliveryTally tally = desk.deliveries().tally(period.first(), period.last());
        Route route = desk.ledger().read(Route::of);
        Sheet sheet = DeliverySums.byUnit(tally, route, period, "");
        List<Delivery> ledger = desk.deliveries().of(period.first(), period.last());
        int days = period.length();
        Map<org.shouwang.household.HouseholdId, org.shouwang.compound.Place> doors =
                desk.ledger().read(org.shouwang.household.Doors::of).places();
        List<List<@Nullable Object>> units = new ArrayList<>();
        List<String> bands = new ArrayList<>();
        for (List<@Nullable Object> row : sheet.rowList()) {
            if (row.getFirst() instanceof Band band) {
                bands.add(band.words());
                continue;
            }
            int sum = 0;
            for (int day = 0; day < days; day++) {
                sum += number(row.get(2 + day));
            }
            assertThat(sum).isEqualTo(number(row.get(2 + days)));
            String building = String.valueOf(row.get(0));
            String unit = String.valueOf(row.get(1));
            long counted = ledger.stream()
                    .map(one -> doors.get(one.householdId()))
                    .filter(place -> place.building().no().equals(building)
                            && place.unit().no().equals(unit))
                    .count();
            assertThat((long) sum).as(building + " " + unit).isEqualTo(counted);
            units.add(row);
        }
        route.legs().forEach(leg -> {
            String building = leg.plan().building().no();
            long counted = ledger.stream()
                    .map(one -> doors.get(one.householdId()))
                    .filter(place -> place.building().no().equals(building))
                    .count();
            assertThat(bands).anyMatch(words -> words.startsWith(building + "栋合计 " + counted + " 单"));
        });
        for (int day = 0; day < days; day++) {
            int column = 2 + day;
            LocalDate of = period.first().plusDays(day);
            int sum = units.stream().mapToInt(row -> number(row.get(column))).sum();
            assertThat(sum).isEqualTo(number(sheet.totals().get(column)));
            assertThat((long) sum)
                    .isEqualTo(
                            ledger.stream().filter(one -> one.day().equals(of)).count());
        }
        assertThat(number(sheet.totals().get(2 + days))).isEqualTo(ledger.size());
        assertThat(number(sheet.totals().get(3 + days)))
                .isEqualTo(ledger.stream().mapToInt(Delivery::pieces).sum());
        Sheet couriers = DeliverySums.byCourier(tally, Map.of(), "");
        assertThat(number(couriers.totals().get(2))).isEqualTo(ledger.size());
        assertThat(couriers.rowList().stream()
                        .mapToInt(row -> number(row.get(2)))
                        .sum())
                .isEqualTo(ledger.size());
        Sheet byDay = DeliverySums.byDay(tally, period, "");
        assertThat(byDay.rowList().stream().mapToInt(row -> number(row.get(2))).sum())
                .isEqualTo(ledger.size());
        return sheet;
    }

    private static int number(@Nullable Object cell) {
        return cell instanceof Integer whole ? whole : 0;
    }
}
