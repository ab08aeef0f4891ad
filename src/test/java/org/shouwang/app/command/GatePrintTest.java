package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.sheet.TestGate;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Grid;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Row;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.work.Progress;

class GatePrintTest {
    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    Clock clock = Clock.systemUTC();
    String store = "";

    @BeforeEach
    void aDayAtTheGate() {
        TestGate gate = new TestGate(folder);
        gate.admit(gate.resident(0, Direction.OUT), 7, 30);
        gate.admit(gate.resident(0, Direction.IN), 8, 5);
        gate.admit(gate.outsider("唐师傅", "15400000009", EntryCategory.SUPPLY).companions(2), 9, 0);
        gate.gates.turnAway(gate.outsider("周敏", null, EntryCategory.SUPPLY).at(TestGate.at(9, 30)), "无必要事由", "请电话联系");
        clock = gate.town.clock;
        store = gate.town.store.file.toString();
        gate.close();
    }

    @AfterEach
    void tell() {
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("{", "Exception");
    }

    private int run(String... words) {
        List<String> typed = new ArrayList<>(List.of("gate", "print", "--store", store));
        typed.addAll(List.of(words));
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(clock).run(typed, new Out(stream, stream));
    }

    @Test
    void everySheetIsWrittenAsPages() {
        for (String sheet : List.of(
                "blank",
                "day",
                "register",
                "month",
                "overrides",
                "refused",
                "open",
                "days",
                "households",
                "classes",
                "purposes")) {
            Path file = folder.resolve(sheet + ".pdf");
            assertThat(run("--sheet", sheet, "--out", file.toString())).isZero();
            assertThat(Papers.pages(file)).isBetween(1, 2);
        }
        Path visitors = folder.resolve("visitors.pdf");
        assertThat(run("--sheet", "visitors", "--part", "1-1-101", "--month", "2021-11", "--out", visitors.toString()))
                .isZero();
        Path forms = folder.resolve("forms.pdf");
        assertThat(run("--sheet", "blank", "--pages", "3", "--checkpoint", "东门", "--out", forms.toString()))
                .isZero();
        assertThat(Papers.pages(forms)).isEqualTo(3);
    }

    @Test
    void theMonthReadBackAddsUp() {
        Path file = folder.resolve("month.xlsx");
        assertThat(run("--sheet", "month", "--month", "2021-11", "--out", file.toString()))
                .isZero();
        List<Grid> grids = Workbooks.read(file, null, Limits.STANDARD, Progress.NONE).grids().stream()
                .filter(grid -> !grid.hidden())
                .toList();
        assertThat(grids).extracting(Grid::name).containsExactly("出入月报", "出入分项");
        Row total = grids.getFirst().rows().stream()
                .filter(row -> row.text(0).equals("合计"))
                .findFirst()
                .orElseThrow();
        assertThat(total.cells().stream()
                        .filter(cell -> cell.kind() == Cell.Kind.NUMBER)
                        .map(cell -> (int) cell.number()))
                .startsWith(2, 1, 1, 0, 2);
        assertThat(grids.getLast().rows().stream().filter(row -> row.text(0).equals("合计")))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.text(1)).isEqualTo("2"));
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        String out = folder.resolve("x.pdf").toString();
        assertThat(run("--sheet", "wall", "--out", out)).isEqualTo(Command.REFUSED);
        assertThat(run("--sheet", "shift", "--out", out)).isEqualTo(Command.REFUSED);
        assertThat(run("--sheet", "day", "--checkpoint", "西门", "--out", out)).isEqualTo(Command.REFUSED);
        assertThat(run("--sheet", "blank", "--out", folder.resolve("x.xlsx").toString()))
                .isEqualTo(Command.REFUSED);
        assertThat(run("--sheet", "blank", "--pages", "0", "--out", out)).isEqualTo(Command.REFUSED);
        assertThat(run("--sheet", "day", "--out", store)).isEqualTo(Command.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("CMD-62", "CMD-63", "没有排班", "南门 东门", "CMD-61", "CMD-66", "CMD-17");
    }
}
