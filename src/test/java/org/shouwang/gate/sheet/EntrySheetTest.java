package org.shouwang.gate.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.gate.sheet.TestGate.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.GateSpan;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;

class EntrySheetTest {
    @TempDir
    Path folder;

    TestGate gate;

    @BeforeEach
    void open() {
        gate = new TestGate(folder);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private Sheet sheet(EntryWish wish) {
        return EntrySheet.of(gate.town.ledger, gate.town.clock, wish);
    }

    private Sheet today() {
        return sheet(EntryWish.of(GateSpan.of(TODAY, TODAY), ""));
    }

    private static int column(Sheet sheet, String title) {
        return sheet.columns().stream().map(Column::title).toList().indexOf(title);
    }

    private static @Nullable Object cell(Sheet sheet, int row, String title) {
        return sheet.rowList().get(row).get(column(sheet, title));
    }

    private static String words(Sheet sheet, int row, String title) {
        return Objects.toString(Marked.plain(cell(sheet, row, title)), "");
    }

    @Test
    void aVoidLineIsStruckThroughAndNamesTheLineThatStandsForIt() {
        EntryCheck wrong = gate.admit(gate.resident(0, Direction.OUT), 8, 12);
        gate.admit(gate.lorry("唐师傅", "云A·12345"), 9, 0);
        EntryDraft right = gate.resident(1, Direction.OUT);
        gate.later(11);
        gate.corrections.correct(wrong.id(), right, null, "登记错人");
        Sheet sheet = today();
        assertThat(sheet.rowList()).hasSize(3);
        assertThat(sheet.rows().count()).isEqualTo(3);
        assertThat(words(sheet, 0, "结果")).isEqualTo("作废");
        assertThat(words(sheet, 0, "说明")).startsWith("作废：登记错人，更正为第 2 行");
        assertThat(Marked.tone(cell(sheet, 0, "姓名"))).isEqualTo(Tone.STRUCK);
        assertThat(words(sheet, 1, "说明")).isEqualTo("更正第 1 行");
        assertThat(Marked.tone(cell(sheet, 1, "姓名"))).isEqualTo(Tone.PLAIN);
        assertThat(words(sheet, 2, "说明")).contains("货物：蔬菜 2 吨");
        assertThat(sheet.notes().getFirst()).contains("进 1 人次", "出 1 人次", "车辆 1 辆次", "作废 1 条");
    }

    @Test
    void companionsAddUpThoughSomeWereTurnedAway() {
        gate.admit(gate.outsider("唐师傅", "15400000009", EntryCategory.SUPPLY).companions(2), 9, 0);
        gate.gates.turnAway(gate.outsider("周师傅", null, EntryCategory.SUPPLY).companions(3), "无必要事由", "请到社区开证明");
        Sheet sheet = today();
        int companions = column(sheet, "随行");
        int sum = sheet.rowList().stream()
                .map(row -> Marked.plain(row.get(companions)))
                .mapToInt(value -> value instanceof Integer n ? n : 0)
                .sum();
        assertThat(Objects.requireNonNull(sheet.totals()).get(companions))
                .isEqualTo(sum)
                .isEqualTo(2);
        assertThat(words(sheet, 1, "随行")).isEqualTo("（3）");
        assertThat(words(sheet, 1, "结果")).isEqualTo("劝返");
        assertThat(words(sheet, 1, "说明")).isEqualTo("无必要事由；告知：请到社区开证明");
    }

    @Test
    void phonesLoseTheirMiddleUnlessAskedFor() {
        gate.admit(gate.outsider("唐师傅", "15400000009", EntryCategory.SUPPLY), 9, 0);
        assertThat(words(today(), 0, "电话")).isEqualTo("154****0009");
        EntryWish full = new EntryWish(GateSpan.of(TODAY, TODAY), "", true, 0);
        assertThat(words(sheet(full), 0, "电话")).isEqualTo("15400000009");
    }

    @Test
    void whatNobodyAsksAndNobodyNotedHasNoColumn() {
        gate.admit(gate.resident(0, Direction.OUT), 8, 12);
        List<String> titles = today().columns().stream().map(Column::title).toList();
        assertThat(titles).doesNotContain("日期", "行程卡").contains("卡口", "体温");
        Sheet week = sheet(EntryWish.of(GateSpan.of(TODAY.minusDays(6), TODAY).at(gate.south), ""));
        assertThat(week.columns().stream().map(Column::title)).contains("日期").doesNotContain("卡口");
    }
}
