package org.shouwang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;

class TablesTest {
    @TempDir
    Path folder;

    private record Table(String name) {}

    @Test
    void everyTableHasANameOfTheOffice() {
        try (TestStore store = new TestStore(folder)) {
            List<Table> tables = store.ledger.read(q -> q.list(
                    Table.class,
                    "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name"));
            assertThat(tables).hasSizeGreaterThan(90);
            assertThat(tables.stream().map(Table::name))
                    .allSatisfy(table -> assertThat(Tables.name(table)).isNotEqualTo(table));
        }
    }

    @Test
    void whatWasFoundIsToldInWords() {
        assertThat(Tables.told("fund_line 12")).isEqualTo("资金流水，记录号 12");
        assertThat(Tables.told("room 7 -> unit")).isEqualTo("房屋（记录号 7）所属的单元已经没有");
        assertThat(Tables.told("row 3 missing from index x")).isEqualTo("row 3 missing from index x");
    }
}
