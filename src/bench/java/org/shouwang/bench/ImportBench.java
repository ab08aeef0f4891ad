package org.shouwang.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Actor;
import org.shouwang.core.Role;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.ImportWish;
import org.shouwang.exchange.Source;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Rows;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.Stores;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// A list of 100,000 people from the file to the store, step by step, beside the bare library only reading the file.
final class ImportBench {
    /// One row stays for the titles, one for the heading.
    private static final int PEOPLE = 99_996;
    private static final int WARM = 2_000;
    private static final ThreadMXBean OWN = ManagementFactory.getThreadMXBean();
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 21, 9, 30);

    private ImportBench() {}

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("import-bench");
        try {
            Path small = folder.resolve("small.xlsx");
            Path list = folder.resolve("list.xlsx");
            write(small, WARM);
            write(list, PEOPLE);
            bareRead(small);
            whole(folder, "warm", small, "");
            double bare = measure("bare POI SAX reads the file", () -> bareRead(list));
            double ours = whole(folder, "real", list, "100,000 rows: ");
            System.out.printf(Locale.ROOT, "import : bare read = %.1f%n", ours / bare);
        } finally {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /// Seconds from the file to the commit; says nothing where `title` is empty.
    private static double whole(Path folder, String name, Path list, String title) throws Exception {
        Path file = folder.resolve(name + ".shouwang");
        Clock clock = Clock.fixed(MOMENT.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Stores.create(file, clock, null);
        try (Ledger ledger = Ledger.open(file, new Actor("bench", Role.SECRETARY), clock, null)) {
            new Compounds(ledger).setUp("bench", null, null, BuildingSpec.parse("1-112:5x20x3"));
            HouseholdImport imports = new HouseholdImport(ledger, clock);
            Source[] source = new Source[1];
            ImportPlan[] plan = new ImportPlan[1];
            boolean told = !title.isEmpty();
            double seconds =
                    measure(told ? title + "open" : "", () -> source[0] = imports.open(list, null, Progress.NONE));
            seconds += measure(
                    told ? title + "plan" : "",
                    () -> plan[0] = imports.plan(source[0], ImportWish.FIRST, Progress.NONE));
            seconds += measure(told ? title + "take" : "", () -> imports.take(plan[0], Progress.NONE));
            if (told) {
                System.out.println(plan[0].counts());
                measure(
                        title + "plan again, all identical",
                        () -> plan[0] = imports.plan(source[0], ImportWish.FIRST, Progress.NONE));
                System.out.println(plan[0].counts());
            }
            return seconds;
        }
    }

    private static void write(Path file, int people) {
        Rows rows = told -> {
            for (int i = 0; i < people; i++) {
                int home = i / 3;
                told.accept(Arrays.asList(
                        1 + home / 300,
                        1 + home / 60 % 5,
                        (1 + home / 3 % 20) + "0" + (1 + home % 3),
                        "王" + (char) ('一' + i % 5000),
                        i % 3 == 0 ? "户主" : i % 3 == 1 ? "配偶" : "子",
                        id(i),
                        "154" + (10_000_000 + i),
                        "汉族",
                        "自有",
                        "市第一医院"));
            }
        };
        Sheet sheet = Sheet.named("住户")
                .columns(
                        Column.text("楼栋", 6),
                        Column.text("单元", 6),
                        Column.text("室", 6),
                        Column.text("姓名", 8),
                        Column.text("与户主关系", 8),
                        Column.code("身份证号", 20),
                        Column.code("电话", 12),
                        Column.text("民族", 6),
                        Column.text("住房性质", 8),
                        Column.text("工作单位", 14))
                .rows(rows.counted(people))
                .build();
        Workbooks.write(file, List.of(sheet), new Marking("bench", MOMENT, ""), Progress.NONE);
    }

    /// Birth years 1850 to 1899; the check digit is right.
    private static String id(int person) {
        String body = String.format(
                Locale.ROOT,
                "110101%d%02d%02d%03d",
                1850 + person / 336 % 50,
                1 + person / 28 % 12,
                1 + person % 28,
                person / 16_800);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static long bareRead(Path file) throws Exception {
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
                    cells[0] += value.length();
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
        return cells[0];
    }

    /// Seconds of the own thread; the heap in use after the collections while it ran.
    private static double measure(String what, Callable<?> work) throws Exception {
        try (HeapWatch watch = new HeapWatch()) {
            long start = System.nanoTime();
            long own = OWN.getCurrentThreadCpuTime();
            work.call();
            double seconds = (OWN.getCurrentThreadCpuTime() - own) / 1e9;
            if (!what.isEmpty()) {
                System.out.printf(
                        Locale.ROOT,
                        "%-44s %7.2f s own thread  %7.2f s wall  heap after collection at most %4d MB%n",
                        what,
                        seconds,
                        (System.nanoTime() - start) / 1e9,
                        watch.peak() >> 20);
            }
            return seconds;
        }
    }
}
