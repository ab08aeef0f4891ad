package org.shouwang.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.work.Progress;

class WorkbookReadTest {
    @TempDir
    Path folder;

    private List<Row> rows(RawWorkbook workbook, String xml) throws IOException {
        return grid(workbook, xml).rows();
    }

    private Grid grid(RawWorkbook workbook, String xml) throws IOException {
        Path file = workbook.write(folder.resolve("in.xlsx"), xml);
        return Workbooks.read(file, null, Limits.STANDARD, Progress.NONE)
                .grids()
                .getFirst();
    }

    private static String number(int style, String value) {
        return "<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>" + value + "</v></c></row>";
    }

    private Cell seen(int format, String code, String value) throws IOException {
        String codes = code.isEmpty() ? "" : "<numFmt numFmtId=\"" + format + "\" formatCode=\"" + code + "\"/>";
        return rows(new RawWorkbook().formats(codes, format), number(1, value))
                .getFirst()
                .cell(0);
    }

    @Test
    void builtInFormatsOfAChineseExcelAreDates() throws IOException {
        for (int format : new int[] {14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58}) {
            Cell cell = seen(format, "", "46347");
            assertThat(cell.kind()).as("format " + format).isEqualTo(Cell.Kind.DATE);
            assertThat(cell.date()).isEqualTo("2026-11-21");
            assertThat(cell.text()).isEqualTo("2026-11-21");
        }
        for (int format : new int[] {20, 32, 33, 34, 35, 55, 56}) {
            assertThat(seen(format, "", "0.5").text()).as("format " + format).isEqualTo("12:00");
        }
    }

    @Test
    void datesWrittenTheChineseWayAreDates() throws IOException {
        assertThat(seen(176, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "46347")
                        .text())
                .isEqualTo("2026-11-21");
        assertThat(seen(176, "yyyy年m月d日", "46347").text()).isEqualTo("2026-11-21");
        assertThat(seen(176, "[$-804]aaaa;@", "46347").kind()).isIn(Cell.Kind.DATE, Cell.Kind.NUMBER);
        assertThat(seen(176, "[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "46347")
                        .text())
                .isEqualTo("2026-11-21");
        assertThat(seen(176, "yyyy/m/d h:mm", "46347.354166666664").text()).isEqualTo("2026-11-21 08:30");
        assertThat(seen(176, "h:mm:ss", "0.354178240740741").text()).isEqualTo("08:30:01");
        assertThat(seen(176, "[h]:mm", "1.5").text()).isEqualTo("36:00");
    }

    @Test
    void formatsTheLibraryCannotReadShowTheFigure() throws IOException {
        assertThat(seen(176, "[DBNum1][$-804]General", "123").text()).isEqualTo("123");
        assertThat(seen(176, "[DBNum2][$-804]0", "502").text()).isEqualTo("502");
        assertThat(seen(176, "000000", "12345").text()).isEqualTo("012345");
        assertThat(seen(10, "", "0.125").text()).isEqualTo("12.50%");
        assertThat(seen(176, "0.00_ ", "36.5").text().strip()).isEqualTo("36.50");
        assertThat(seen(176, "0.00_);[Red]\\(0.00\\)", "36.5").kind()).isEqualTo(Cell.Kind.NUMBER);
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        Cell cell = rows(new RawWorkbook().from1904().formats("", 14), number(1, "44885"))
                .getFirst()
                .cell(0);
        assertThat(cell.date()).isEqualTo("2026-11-21");
    }

    @Test
    void aPhoneInExponentFormComesOutWhole() throws IOException {
        assertThat(seen(0, "", "1.5400000001E10").text()).isEqualTo("15400000001");
        assertThat(seen(11, "", "15400000001").text()).isEqualTo("15400000001");
        assertThat(seen(0, "", "3.2").text()).isEqualTo("3.2");
        assertThat(seen(0, "", "502").text()).isEqualTo("502");
    }

    @Test
    void aLongNumberThatLostItsDigitsSaysSo() throws IOException {
        assertThat(seen(0, "", "1.10101186003078E+17").damagedLongNumber()).isTrue();
        assertThat(seen(1, "", "110101186003078000").damagedLongNumber()).isTrue();
        assertThat(seen(0, "", "15400000001").damagedLongNumber()).isFalse();
    }

    @Test
    void formulasGiveWhatWasStored() throws IOException {
        List<Row> rows = rows(
                new RawWorkbook(),
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>三栋</v></c>"
                        + "<c r=\"B1\"><f>1+1</f><v>5</v></c><c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"D1\" t=\"b\"><v>1</v></c></row>");
        assertThat(rows.getFirst().cells())
                .extracting(Cell::kind)
                .containsExactly(Cell.Kind.FORMULA_TEXT, Cell.Kind.NUMBER, Cell.Kind.ERROR, Cell.Kind.BOOLEAN);
        assertThat(rows.getFirst().text(0)).isEqualTo("三栋");
        assertThat(rows.getFirst().text(1)).isEqualTo("5");
    }

    @Test
    void wordsComeFromTheTableOrTheCellWithoutTheirPronunciation() throws IOException {
        List<Row> rows = rows(
                new RawWorkbook()
                        .shared("<si><t>甲</t><rPh><t>jia</t></rPh></si><si><r><t>乙</t></r><r><t>丙_x000D_</t></r></si>"),
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>丁 &amp; </t></r><r><t>戊</t></r></is></c></row>");
        assertThat(rows.getFirst().text(0)).isEqualTo("甲");
        assertThat(rows.getFirst().text(1)).isEqualTo("乙丙");
        assertThat(rows.getFirst().text(2)).isEqualTo("丁 & 戊");
    }

    @Test
    void rowsNumberedTwiceAreBothThereAndCounted() throws IOException {
        String cell = "<c><v>1</v></c>";
        Grid grid = grid(
                new RawWorkbook(),
                "<row r=\"2\">" + cell + "</row><row r=\"2\">" + cell + "</row><row>" + cell + "</row>");
        assertThat(grid.rows()).extracting(Row::number).containsExactly(2, 2, 3);
        assertThat(grid.numberedTwice()).containsExactly(2);
    }

    @Test
    void hiddenSheetsAndRowsAreMarkedAndEmptyRowsLeftOut() throws IOException {
        Grid grid = grid(
                new RawWorkbook().hidden(),
                "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row><row r=\"7\" hidden=\"1\"><c r=\"C7\"><v>1</v></c></row>");
        assertThat(grid.hidden()).isTrue();
        assertThat(grid.rows()).extracting(Row::number).containsExactly(7);
        assertThat(grid.rows().getFirst().hidden()).isTrue();
        assertThat(grid.rows().getFirst().text(2)).isEqualTo("1");
        assertThat(grid.rows().getFirst().text(0)).isEmpty();
    }

    @Test
    void theOldXlsReadsTheSame() throws IOException {
        Path file = folder.resolve("named.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("甲");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("䶮");
            row.createCell(1).setCellValue(15400000001.0);
            var day = row.createCell(2);
            day.setCellValue(46347);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 31);
            day.setCellStyle(style);
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
            workbook.write(out);
        }
        Grid grid = Workbooks.read(file, null, Limits.STANDARD, Progress.NONE)
                .grids()
                .getFirst();
        Row row = grid.rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(List.of(row.text(0), row.text(1), row.text(2))).containsExactly("䶮", "15400000001", "2026-11-21");
        assertThat(grid.merges()).containsExactly(new Merge(3, 5, 0, 0));
    }

    @Test
    void aSheetCanBeSkippedAndAMistakeOfTheTakerIsItsOwn() throws IOException {
        Path file = new RawWorkbook().write(folder.resolve("in.xlsx"), number(0, "1"));
        List<Row> taken = new ArrayList<>();
        Workbooks.stream(
                file,
                null,
                Limits.BULK,
                new Sink() {
                    @Override
                    public boolean sheet(String name, boolean hidden) {
                        return false;
                    }

                    @Override
                    public void row(Row row) {
                        taken.add(row);
                    }
                },
                Progress.NONE);
        assertThat(taken).isEmpty();
        assertThatThrownBy(() -> Workbooks.stream(
                        file,
                        null,
                        Limits.BULK,
                        row -> {
                            throw new UnsupportedOperationException("mine");
                        },
                        Progress.NONE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Workbooks.stream(
                        file,
                        null,
                        Limits.BULK,
                        row -> {
                            throw new CancellationException();
                        },
                        Progress.NONE))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void manyEscapedCharactersAreNoAttack() throws IOException {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= 30_000; i++) {
            xml.append("<row><c t=\"inlineStr\"><is><t>&lt;甲 &amp; 乙&gt; &#x4DAE; &amp;&amp;</t></is></c></row>");
        }
        List<Row> rows = rows(new RawWorkbook(), xml.toString());
        assertThat(rows).hasSize(30_000);
        assertThat(rows.getLast().text(0)).isEqualTo("<甲 & 乙> 䶮 &&");
    }
}
