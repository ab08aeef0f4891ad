package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.sheet.Sheet;

class FiguresTest {
    @TempDir
    Path folder;

    @Test
    void listMapSheetsAndFiguresAgree() {
        try (TestStore store = new TestStore(folder)) {
            Homes.full(store);
            Households households = new Households(store.ledger, Homes.clock(store));
            households.markVacant(store.ledger.read(Occupancy::of).entrySet().stream()
                    .filter(room -> room.getValue() == Occupancy.UNREGISTERED)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow());
            Figures figures = households.figures();
            assertThat(figures.households()).isEqualTo(712);
            assertThat(figures.residents()).isEqualTo(2132);
            assertThat(figures.buildings()).isEqualTo(8);
            assertThat(figures.units()).isEqualTo(24);
            assertThat(figures.rooms()).isEqualTo(720);

            List<HouseholdRow> rows = households.rows();
            assertThat(rows).hasSize(figures.households());
            assertThat(rows.stream().mapToInt(HouseholdRow::count).sum()).isEqualTo(figures.residents());
            assertThat(rows.stream().filter(row -> row.phone().isEmpty())).hasSize(figures.withoutPhone());
            assertThat(rows.stream().filter(HouseholdRow::partyHousehold)).hasSize(figures.partyHouseholds());

            Map<RoomId, Occupancy> map = store.ledger.read(Occupancy::of);
            Map<Occupancy, Integer> counts = Occupancy.count(map);
            assertThat(map).hasSize(figures.rooms());
            assertThat(counts.get(Occupancy.VACANT))
                    .isEqualTo(figures.vacantRooms())
                    .isEqualTo(1);
            assertThat(counts.get(Occupancy.UNREGISTERED))
                    .isEqualTo(figures.unregisteredRooms())
                    .isEqualTo(7);
            assertThat(counts.get(Occupancy.AWAY)).isEqualTo(figures.away());

            SheetWish wish = new SheetWish("2021-11-12", false);
            Sheet byHousehold = HouseholdSheet.of(store.ledger, wish);
            assertThat(byHousehold.rowList()).hasSize(figures.households());
            Sheet byPerson = ResidentSheet.of(store.ledger, wish);
            List<List<@Nullable Object>> people = byPerson.rowList();
            assertThat(people).hasSize(figures.residents());
            assertThat(people)
                    .allSatisfy(row -> assertThat(String.valueOf(row.get(8))).contains("********"));
            Sheet open = ResidentSheet.of(store.ledger, new SheetWish("", true));
            assertThat(open.rowList())
                    .allSatisfy(row -> assertThat(String.valueOf(row.get(8))).doesNotContain("*"));
        }
    }
}
