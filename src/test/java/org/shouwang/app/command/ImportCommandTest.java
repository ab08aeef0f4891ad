package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.exchange.LockedWorkbook;
import org.shouwang.exchange.OfficeLists;
import org.shouwang.exchange.OfficeLists.OfficeList;

/// The import as other programs call it.
class ImportCommandTest {
    @TempDir
    Path folder;

    Path store;
    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void found() {
        store = folder.resolve("s.shouwang");
        assertThat(run("new", store.toString(), "--compound", "银河小区", "--buildings", "1-3:2x10x3"))
                .isZero();
    }

    int run(String... words) {
        said.reset();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai")))
                .run(List.of(words), new Out(stream, stream));
    }

    int imported(Path file, String... more) {
        List<String> words =
                new ArrayList<>(List.of("import", "households", file.toString(), "--store", store.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    Map<String, Object> json() throws IOException {
        return JSON.std.mapFrom(said.toString(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows() throws IOException {
        return (List<Map<String, Object>>) json().get("rows");
    }

    @Test
    void everyRowOfEveryListIsToldWithWhatBecomesOfIt() throws IOException {
        for (OfficeList list : OfficeLists.all(folder)) {
            int code = imported(list.file(), "--create", "--json", "--dry-run");
            assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(list.rows() == list.in() ? 0 : 2);
            assertThat(rows()).as(list.file().toString()).hasSize(list.rows());
            assertThat(rows().stream().filter(row -> row.get("outcome").equals("new")))
                    .hasSize(list.in())
                    .allSatisfy(row -> assertThat(row.get("dwelling")).isNotNull());
            assertThat(rows().stream().filter(row -> row.get("outcome").equals("refused")))
                    .hasSize(list.rows() - list.in())
                    .allSatisfy(row -> assertThat((List<?>) row.get("reasons")).isNotEmpty());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRowTellsItsDoorAndWhyNotByColumn() throws IOException {
        assertThat(imported(OfficeLists.all(folder).getFirst().file(), "--json", "--dry-run"))
                .isEqualTo(2);
        Map<String, Object> first = rows().getFirst();
        assertThat(first)
                .containsEntry("sheet", "Sheet1")
                .containsEntry("row", 7)
                .containsEntry("persons", 2);
        Map<String, Object> door = (Map<String, Object>) first.get("dwelling");
        assertThat(door)
                .containsEntry("building", "1")
                .containsEntry("unit", "1")
                .containsEntry("floor", 1)
                .containsEntry("room", "101");
        Map<String, Object> refused = rows().stream()
                .filter(row -> row.get("outcome").equals("refused"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> reason = ((List<Map<String, Object>>) refused.get("reasons")).getFirst();
        assertThat(reason).containsEntry("column", "房屋信息·房号").containsEntry("text", "没有写房号");
        assertThat((Map<String, Object>) json().get("counts"))
                .containsEntry("new", 5)
                .containsEntry("refused", 1);
    }

    @Test
    void hiddenRowsAreLeftOutOnRequest() throws IOException {
        Path file = OfficeLists.all(folder).get(5).file();
        imported(file, "--json", "--dry-run", "--hidden", "skip");
        assertThat(rows()).hasSize(4);
        imported(file, "--json", "--dry-run", "--hidden", "include");
        assertThat(rows()).hasSize(6);
        assertThat(imported(file, "--hidden", "no")).isEqualTo(3);
    }

    @Test
    void aProtectedWorkbookOpensWithThePasswordFromAFile() throws Exception {
        Path plain = OfficeLists.all(folder).getFirst().file();
        Path locked = LockedWorkbook.of(plain, folder.resolve("加密.xlsx"), "芝麻开门");
        assertThat(imported(locked, "--dry-run")).isEqualTo(4);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("密码").contains("SHEET-08");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "不对\n");
        assertThat(imported(locked, "--workbook-password-file", wrong.toString()))
                .isEqualTo(4);
        Path right = Files.writeString(folder.resolve("right.txt"), "芝麻开门\n");
        assertThat(imported(locked, "--workbook-password-file", right.toString()))
                .isEqualTo(2);
    }

    @Test
    void theSharedWorkbooksComeIn() throws IOException {
        Path data = Path.of("/work/shared/data");
        assumeTrue(Files.isDirectory(data), "the shared samples");
        assertThat(imported(data.resolve("importRoom.xlsx"), "--create", "--json"))
                .isZero();
        assertThat(rows()).hasSize(1);
        imported(data.resolve("hc20200610.xlsx"), "--create", "--json");
        assertThat(rows()).hasSize(8);
    }
}
