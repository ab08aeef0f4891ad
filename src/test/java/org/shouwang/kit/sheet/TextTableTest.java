package org.shouwang.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kit.work.Progress;

class TextTableTest {
    static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    List<Row> rows(byte[] bytes) throws IOException {
        Path file = folder.resolve("名单.xls");
        Files.write(file, bytes);
        Book book = Workbooks.read(file, null, Limits.STANDARD, Progress.NONE);
        assertThat(book.grids()).hasSize(1);
        assertThat(book.grids().getFirst().name()).isEqualTo("名单");
        return book.grids().getFirst().rows();
    }

    List<String> line(String text, int row) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8)).get(row).cells().stream()
                .map(Cell::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "UTF-16", "GBK"})
    void theSignsAreReadHoweverTheyWereStored(String charset) throws IOException {
        String text = "楼栋,姓名\r\n1,周㛃\r\n2,张三\r\n".replace("㛃", charset.equals("GBK") ? "洁" : "㛃");
        List<Row> rows = rows(text.getBytes(Charset.forName(charset)));
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().text(0)).isEqualTo("楼栋");
        assertThat(rows.getLast().text(1)).isEqualTo("张三");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheTitle() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows("\ufeff楼栋,姓名\n1,甲\n".getBytes(charset)).getFirst().text(0))
                    .isEqualTo("楼栋");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|", "，"})
    void whatSeparatesTheColumnsIsFound(String separator) throws IOException {
        String text = Stream.of("3号楼住户名单", "楼栋,房号,姓名", "3,101,甲、乙", "3,102,丙")
                .map(line -> line.replace(",", separator))
                .reduce("", (all, line) -> all + line + "\r\n");
        assertThat(line(text, 0)).containsExactly("3号楼住户名单");
        assertThat(line(text, 2)).containsExactly("3", "101", "甲、乙");
    }

    @Test
    void quotesKeepSeparatorsAndLineBreaksTogether() throws IOException {
        List<Row> rows =
                rows("楼栋,姓名,备注\n1,\"甲,乙\",\"第一行\n第二行\"\n\n2,\"说\"\"好\"\"\",x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(1).text(1)).isEqualTo("甲,乙");
        assertThat(rows.get(1).text(2)).isEqualTo("第一行\n第二行");
        assertThat(rows.get(2).text(1)).isEqualTo("说\"好\"");
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 4);
    }

    @Test
    void longNumbersStayWordsUnlessASpreadsheetShortenedThem() throws IOException {
        List<Row> rows =
                rows("号,电话\n110101188503020015,=\"15400000001\"\n1.10101E+17,1.54E+10\n'0101,1.5400000001E+10\n"
                        .getBytes(GB18030));
        assertThat(rows.get(1).text(0)).isEqualTo("110101188503020015");
        assertThat(rows.get(1).cell(0).kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(rows.get(1).text(1)).isEqualTo("15400000001");
        assertThat(rows.get(2).cell(0).damagedLongNumber()).isTrue();
        assertThat(rows.get(2).text(1)).isEqualTo("1.54E+10");
        assertThat(rows.get(3).text(0)).isEqualTo("0101");
        assertThat(rows.get(3).text(1)).isEqualTo("15400000001");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5400000001E+10, 15400000001",
        "1.5400000001e10, 15400000001",
        "1.5400000000E+10, 15400000000",
        "1.54E+10, ''",
        "1.10101188503020015E+17, ''",
        "15400000001, ''"
    })
    void digitsComeBackOnlyWhereNoneIsMissing(String written, String whole) {
        assertThat(Exponent.whole(written).orElse("")).isEqualTo(whole);
    }
}
