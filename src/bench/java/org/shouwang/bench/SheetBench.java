package org.shouwang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Limits;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.work.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// A long export and a long import beside the bare library doing nothing else: time and peak heap.
/// Each job runs once, after a small one of its kind to load the classes; run with `-Xmx128m`.
public final class SheetBench {
    private static final int EXPORT = 200_000;
    private static final int IMPORT = 100_000;
    private static final int WARM = 2_000;
    private static final ThreadMXBean OWN = ManagementFactory.getThreadMXBean();
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 21, 9, 30);

    private SheetBench() {}

    /// Something that may fail with an input-output error.
    private interface Work {
        void run() throws Exception;
    }

    static void run() throws IOException {
        Path folder = Files.createTempDirectory("bench");
        Path ours = folder.resolve("ours.xlsx");
        Path bare = folder.resolve("bare.xlsx");
        Path list = folder.resolve("list.xlsx");
        Path pdf = folder.resolve("list.pdf");
        try {
            bareWrite(bare, WARM);
            ourWrite(ours, WARM);
            measure("export 200,000 x 10, bare SXSSF", () -> bareWrite(bare, EXPORT));
            measure("export 200,000 x 10, kit.sheet", () -> ourWrite(ours, EXPORT));
            ourWrite(list, IMPORT);
            measure("read 100,000 x 10, bare POI SAX", () -> bareRead(list));
            measure("read 100,000 x 10, kit.sheet stream", () -> ourRead(list));
            measure("print 20,000 x 10 to PDF, kit.paper", () -> ourPdf(pdf, EXPORT / 10));
            System.out.printf(Locale.ROOT, "sizes: bare %,d  ours %,d bytes%n", Files.size(bare), Files.size(ours));
        } finally {
            for (Path file : List.of(ours, bare, list, pdf, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Object> row(int i) {
        return List.of(
                i,
                i % 8 + 1 + "栋",
                i % 3 + 1 + "单元",
                i % 10 + 1 + "0" + i % 4,
                "王" + (char) ('一' + i % 5000),
                "154" + (10_000_000 + i),
                LocalDate.of(2026, 1, 1).plusDays(i % 300),
                MOMENT.plusMinutes(i % 100_000),
                36.0 + i % 10 / 10.0,
                "第" + i + "条备注");
    }

    private static Sheet sheet(int count) {
        Rows rows = row -> {
            for (int i = 0; i < count; i++) {
                row.accept(row(i));
            }
        };
        return Sheet.named("出入登记")
                .title("出入登记")
                .columns(
                        Column.integer("序号", 8),
                        Column.text("楼栋", 6),
                        Column.text("单元", 6),
                        Column.text("室", 6),
                        Column.text("姓名", 8),
                        Column.code("电话", 12),
                        Column.date("日期"),
                        Column.dateTime("时间"),
                        Column.decimal("体温", 6),
                        Column.text("备注", 20))
                .rows(rows.counted(count))
                .build();
    }

    private static void ourWrite(Path file, int count) {
        Workbooks.write(file, List.of(sheet(count)), new Marking("bench", MOMENT, ""), Progress.NONE);
    }

    private static void ourPdf(Path file, int count) {
        PageLook look = new PageLook("", "", "bench", MOMENT, "", PageLook.Density.COMPACT);
        Papers.pdf(file, List.of(sheet(count)), look, Progress.NONE);
    }

    private static void bareWrite(Path file, int count) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 200, true, false);
                OutputStream out = Files.newOutputStream(file)) {
            var date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            var sheet = workbook.createSheet("bare");
            for (int i = 0; i < count; i++) {
                var row = sheet.createRow(i);
                int column = 0;
                for (Object value : row(i)) {
                    var cell = row.createCell(column++);
                    switch (value) {
                        case Number number -> cell.setCellValue(number.doubleValue());
                        case LocalDate day -> {
                            cell.setCellStyle(date);
                            cell.setCellValue(DateUtil.getExcelDate(day));
                        }
                        case LocalDateTime moment -> {
                            cell.setCellStyle(date);
                            cell.setCellValue(DateUtil.getExcelDate(moment));
                        }
                        default -> cell.setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void ourRead(Path file) {
        long[] cells = new long[1];
        Workbooks.stream(file, null, Limits.BULK, row -> cells[0] += row.cells().size(), Progress.NONE);
        expect(cells[0]);
    }

    private static void expect(long cells) {
        if (cells < IMPORT * 10L) {
            throw new IllegalStateException("Only " + cells + " cells");
        }
    }

    private static void bareRead(Path file) throws Exception {
        long[] cells = new long[1];
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(container);
            var handler = new XSSFSheetXMLHandler.SheetContentsHandler() {
                @Override
                public void startRow(int number) {}

                @Override
                public void endRow(int number) {}

                @Override
                public void cell(String reference, String value, XSSFComment comment) {
                    cells[0]++;
                }
            };
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(container), handler, false));
            try (InputStream in = reader.getSheetsData().next()) {
                parser.parse(new InputSource(in));
            }
        }
        expect(cells[0]);
    }

    private static void measure(String what, Work work) {
        try (HeapWatch watch = new HeapWatch()) {
            long start = System.nanoTime();
            long own = OWN.getCurrentThreadCpuTime();
            work.run();
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %7.2f s own thread  %7.2f s wall  heap after collection at most %4d MB of %d%n",
                    what,
                    (OWN.getCurrentThreadCpuTime() - own) / 1e9,
                    (System.nanoTime() - start) / 1e9,
                    watch.peak() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
