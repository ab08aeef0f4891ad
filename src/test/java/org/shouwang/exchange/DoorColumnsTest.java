package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.exchange.ForeignLists.grid;
import static org.shouwang.exchange.ForeignLists.line;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.sheet.Book;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Merge;
import org.shouwang.kit.work.Progress;

/// Doors in one column, in several, or half in the sheet's name; in a compound of buildings 1 to 3 with two units each.
class DoorColumnsTest {
    @TempDir
    Path folder;

    TestStore store;
    HouseholdImport imports;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        imports = new HouseholdImport(store.ledger, Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai")));
        new Compounds(store.ledger).setUp("银河小区", null, null, BuildingSpec.parse("1-3:2x10x3"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    RowOutcome row(Grid grid) {
        LayoutFinder finder = new LayoutFinder(new HeadingWords());
        List<ListLayout> layouts =
                Stream.of(grid).flatMap(one -> finder.find(one).stream()).toList();
        ImportPlan plan =
                imports.plan(new Source("名单", new Book(List.of(grid)), layouts), ImportWish.FIRST, Progress.NONE);
        assertThat(plan.rows()).hasSize(1);
        return plan.rows().getFirst();
    }

    static String door(RowOutcome row) {
        Dwelling door = row.door();
        return door == null ? "?" : door.brief();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 502, 3-2-502",
        "3栋, 2单元, 502室, 3-2-502",
        "３号楼, 二单元, 五〇二, 3-2-502",
        "三, 二, 0502, 3-2-502",
        "3棟, 2單元, 502, 3-2-502",
        "3栋2单元, '', 502, 3-2-502",
        "3, '', 2-502, 3-2-502",
        "3, '', 2单元502, 3-2-502",
        "3, '', 3-2-502, 3-2-502",
        "3栋, 2, 3栋2单元502, 3-2-502",
        "3, 2, 2-502, ?",
        "3, 2, 1-2-502, ?",
        "3, '', 502, ?",
        "3, 无, 502, ?",
        "3, 2, -101, 3-2-负101",
        "3, 1, 101, 3-1-101",
        "9栋, '', 8, 9-8",
        "K8, '', 1203, K8-1203",
        "北区3, 2, 502, 北区3-2-502",
        "B座, '', 998, B-998",
        "3, 2, 5楼西户, 3-2-5楼西户",
        "3, 2, '', ?",
        "'', '', 3-2-502, 3-2-502",
        "'', 2, 502, ?"
    })
    void buildingUnitAndRoomMayStandApartOrTogether(String building, String unit, String room, String expected) {
        RowOutcome row = row(grid("名单", List.of(), line("楼栋,单元,房号,姓名"), new String[] {building, unit, room, "甲"}));
        assertThat(door(row)).as(row.remarks().toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"银河小区3号楼2单元502室, 3-2-502", "某市长安路1号银河小区3栋2单元502, 3-2-502", "3栋502, ?", "2单元502, ?", "3栋2单元, ?"})
    void oneColumnMaySayAll(String written, String expected) {
        assertThat(door(row(grid("名单", List.of(), line("住址,姓名"), new String[] {written, "甲"}))))
                .isEqualTo(expected);
    }

    @Test
    void theTitleOrTheSheetMayNameTheBuilding() {
        assertThat(door(row(grid("Sheet1", List.of(), line("3号楼住户信息登记表"), line("单元,房号,姓名"), line("2,502,甲")))))
                .isEqualTo("3-2-502");
        assertThat(door(row(grid("3栋2单元", List.of(), line("房号,姓名"), line("502,甲")))))
                .isEqualTo("3-2-502");
        assertThat(door(row(grid("三栋", List.of(), line("房号,姓名"), line("2-502,甲")))))
                .isEqualTo("3-2-502");
        assertThat(door(row(grid("3栋", List.of(), line("门牌号,姓名"), line("1-2-502,甲")))))
                .isEqualTo("1-2-502");
    }

    @Test
    void aTitleThatSpeaksOfSeveralBuildingsNamesNone() {
        for (String title : List.of("1-3栋住户名单", "1、2、3号楼住户", "银河小区共3栋", "1栋、3栋住户名单", "1至3号楼")) {
            assertThat(door(row(grid("Sheet1", List.of(), line(title), line("单元,房号,姓名"), line("2,502,甲")))))
                    .as(title)
                    .isEqualTo("?");
        }
    }

    @Test
    void whatIsMissingOfADoorIsSaid() {
        RowOutcome row = row(grid("名单", List.of(), line("住址,姓名"), line("3栋502,甲")));
        assertThat(row.remarks().getFirst()).contains("住址").contains("1、2");
    }

    @Test
    void aLineUnderAMergedDoorWithNothingButBlanksInItIsPassedOver() {
        RowOutcome row = row(
                grid("名单", List.of(new Merge(2, 3, 0, 0)), line("门牌号,姓名,与户主关系"), line("3-2-502,甲,户主"), line(", ,")));
        assertThat(door(row)).isEqualTo("3-2-502");
        assertThat(row.who()).isEqualTo("甲");
    }
}
