package org.shouwang.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.work.Progress;

class WorkbookWriteTest {
    private static final Marking MARKING = new Marking("张书记", LocalDateTime.of(2026, 11, 21, 9, 30), "内部资料 注意保密");

    @TempDir
    Path folder;

    private static Sheet list() {
        return Sheet.named("名单")
                .title("住户登记表")
                .subtitle("2026年11月")
                .columns(
                        Column.integer("序号", 6),
                        Column.text("姓名", 10),
                        Column.code("电话", 14),
                        Column.date("入住"),
                        Column.time("时间"),
                        Column.dateTime("登记"),
                        Column.decimal("体温", 8),
                        Column.wrap("备注", 30),
                        Column.sign("签名"))
                .rows(List.of(
                        Arrays.asList(
                                1,
                                "䶮㛃",
                                "15400000001",
                                LocalDate.of(2026, 11, 1),
                                LocalTime.of(8, 5),
                                LocalDateTime.of(2026, 11, 1, 8, 5),
                                new BigDecimal("36.5"),
                                "第一行\n第二行",
                                null),
                        Arrays.asList(
                                new Marked(2, Tone.ALERT),
                                new Marked("喆", Tone.WARN),
                                15400000002L,
                                LocalDate.of(1868, 2, 3),
                                null,
                                null,
                                Double.NaN,
                                "",
                                null)))
                .totals("合计", null, null, null, null, null, new BigDecimal("36.5"), null, null)
                .note("注：体温为登记时所测。")
                .signOff("移交人", "接收人")
                .blankRows(2)
                .landscape()
                .build();
    }

    private XSSFSheet written(Sheet sheet) throws IOException {
        Path file = folder.resolve("out.xlsx");
        Workbooks.write(file, List.of(sheet), MARKING, Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getSheetAt(0);
        }
    }

    @Test
    void valuesKeepTheirKind() throws IOException {
        XSSFSheet sheet = written(list());
        var first = sheet.getRow(3);
        assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(first.getCell(1).getStringCellValue()).isEqualTo("䶮㛃");
        assertThat(first.getCell(2).getStringCellValue()).isEqualTo("15400000001");
        assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(first.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-01");
        assertThat(first.getCell(4).getLocalDateTimeCellValue().toLocalTime()).isEqualTo("08:05");
        assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(36.5);
        assertThat(first.getCell(7).getCellStyle().getWrapText()).isTrue();
        var second = sheet.getRow(4);
        assertThat(second.getCell(2).getStringCellValue()).isEqualTo("15400000002");
        assertThat(second.getCell(3).getStringCellValue())
                .as("a day before 1900 that Excel has no number for")
                .isEqualTo("1868-02-03");
        assertThat(second.getCell(6).getStringCellValue()).isEmpty();
        assertThat(second.getCell(0)
                        .getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex())
                .isEqualTo("FFFBEBEB");
    }

    @Test
    void theSheetIsReadyForA4() throws IOException {
        XSSFSheet sheet = written(list());
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:I5");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
        assertThat(sheet.getFooter().getLeft()).isEqualTo("内部资料 注意保密");
        assertThat(sheet.getFooter().getRight()).isEqualTo("张书记 2026-11-21 09:30");
        assertThat(sheet.getColumnWidth(1)).isEqualTo(12 * 256);
        assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("合计");
        assertThat(sheet.getRow(8).getCell(0).getStringCellValue()).startsWith("注");
        assertThat(sheet.getRow(10).getCell(0).getStringCellValue()).startsWith("移交人");
        assertThat(part("docProps/core.xml")).contains("张书记", "内部资料 注意保密");
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("out.xlsx").toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noFormulaIsEverMadeFromData() throws IOException {
        List<String> wicked =
                List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "=HYPERLINK(\"http://x\")", "\r=1");
        XSSFSheet sheet = written(Sheet.named("=1+1")
                .title("=1+1")
                .columns(Column.text("=1+1", 8))
                .rows(wicked.stream().map(List::of).toList())
                .totals("=1+1")
                .note("=1+1")
                .build());
        sheet.forEach(row -> row.forEach(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isIn("@", "General");
        }));
        for (int i = 0; i < wicked.size(); i++) {
            assertThat(sheet.getRow(2 + i).getCell(0).getStringCellValue().replace("\r", ""))
                    .isEqualTo(wicked.get(i).replace("\r", ""));
            assertThat(sheet.getRow(2 + i).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void whatWeWriteWeReadBackUnchanged() {
        Path file = folder.resolve("back.xlsx");
        List<String> words = List.of("_x0041_", "a & b < c", "𬭊𠮷", "全角　空格", "\"引号\"", " 前后空格 ");
        Sheet sheet = Sheet.named("往返")
                .columns(Column.text("甲", 20), Column.date("乙"), Column.integer("丙", 5))
                .rows(words.stream()
                        .map(word -> List.of(word, LocalDate.of(2026, 2, 28), 7))
                        .toList())
                .build();
        Workbooks.write(file, List.of(sheet, sheet), MARKING, Progress.NONE);
        Book book = Workbooks.read(file, null, Limits.STANDARD, Progress.NONE);
        assertThat(book.grids()).extracting(Grid::name).containsExactly("往返", "往返(2)");
        List<Row> rows = book.grids().getLast().rows();
        assertThat(rows.getFirst().text(1)).isEqualTo("乙");
        for (int i = 0; i < words.size(); i++) {
            assertThat(rows.get(i + 1).cell(0).text()).isEqualTo(words.get(i));
            assertThat(rows.get(i + 1).cell(1).date()).isEqualTo("2026-02-28");
            assertThat(rows.get(i + 1).cell(2).number()).isEqualTo(7);
        }
    }

    @Test
    void groupedColumnsStandUnderOneTitle() throws IOException {
        XSSFSheet sheet = written(Sheet.named("值班")
                .columns(
                        Column.date("日期"),
                        Column.text("白班", 8).under("北门"),
                        Column.text("夜班", 8).under("北门"),
                        Column.text("白班", 8).under("南门"))
                .rows(List.of(List.of(LocalDate.of(2026, 11, 1), "甲", "乙", "丙")))
                .build());
        assertThat(sheet.getMergedRegions()).extracting(Object::toString).anyMatch(r -> r.contains("B1:C1"));
        assertThat(sheet.getMergedRegions()).extracting(Object::toString).anyMatch(r -> r.contains("A1:A2"));
        assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("南门");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("白班");
    }

    @Test
    void chartsKnowTheirFigures() throws IOException {
        XSSFSheet sheet = written(Sheet.named("出入登记")
                .columns(Column.text("日期", 10), Column.integer("进", 6), Column.integer("出", 6))
                .rows(IntStream.rangeClosed(1, 30)
                        .mapToObj(day -> List.of(day + "日", day * 3, day * 2))
                        .toList())
                .chart(Chart.columns("每日出入", 0, 1, 2))
                .chart(Chart.lines("每日进入", 0, 1))
                .build());
        List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(2);
        String bars = charts.getFirst().getCTChart().toString();
        assertThat(bars).contains("出入登记!$B$2:$B$31", "<c:v>90.0</c:v>", "solidFill", "B4232A", "每日出入");
        assertThat(charts.getLast().getCTChart().toString()).contains("lineChart");
    }

    @Test
    void rowsThatWaitInTheTemporaryFolderCannotBeRead() throws IOException {
        try (SealedWorkbook workbook = new SealedWorkbook()) {
            var sheet = workbook.createSheet("甲");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("MARKER-MARKER-MARKER");
            }
            sheet.flushRows();
            try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir"), "poifiles"))) {
                for (Path file : files.toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("MARKER");
                }
            }
        }
    }

    @Test
    void stringsStandInTheirCellsNotInATable() throws IOException {
        Path file = folder.resolve("out.xlsx");
        Workbooks.write(file, List.of(list()), MARKING, Progress.NONE);
        assertThat(part("xl/worksheets/sheet1.xml")).contains("t=\"inlineStr\"");
    }
}
