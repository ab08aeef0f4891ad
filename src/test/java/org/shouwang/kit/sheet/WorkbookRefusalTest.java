package org.shouwang.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class WorkbookRefusalTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private static String refusal(Path file, @Nullable String password, Limits limits) {
        Fault fault = catchThrowableOfType(Fault.class, () -> Workbooks.read(file, password, limits, Progress.NONE));
        assertThat(fault).as("refused").isNotNull();
        assertThat(fault.sentence()).contains("没有读入任何内容").doesNotContain("Exception", "攻击", "恶意", "{");
        return fault.code();
    }

    private static String refusal(Path file) {
        return refusal(file, null, Limits.STANDARD);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("名单.xlsx"), bytes);
    }

    private Path text(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoWorkbookIsCalledByItsRealName() throws IOException {
        assertThat(refusal(folder.resolve("没有.xlsx"))).isEqualTo("SHEET-01");
        assertThat(refusal(folder)).isEqualTo("SHEET-01");
        assertThat(refusal(file(new byte[0]))).isEqualTo("SHEET-02");
        assertThat(refusal(text("<html><table><tr><td>姓名</td></tr></table></html>")))
                .isEqualTo("SHEET-05");
        assertThat(refusal(text(
                        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")))
                .isEqualTo("SHEET-05");
        assertThat(refusal(text("今天没有住户\n"))).isEqualTo("SHEET-06");
        assertThat(refusal(file("今天没有住户".getBytes(Charset.forName("GB18030"))))).isEqualTo("SHEET-06");
        assertThat(refusal(text("%PDF-1.7 \n"))).isEqualTo("SHEET-07");
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        assertThat(refusal(file(noise))).isEqualTo("SHEET-04");
    }

    @Test
    void tooLargeTooManyRowsTooManyCells() throws IOException {
        Path file = new RawWorkbook().write(folder.resolve("in.xlsx"), ROW + ROW.replace("1\"", "2\""));
        assertThat(refusal(file, null, new Limits(100, 1 << 20, 10, 10, 10))).isEqualTo("SHEET-03");
        assertThat(refusal(file, null, new Limits(1 << 20, 1 << 20, 1, 10, 10))).isEqualTo("SHEET-12");
        assertThat(refusal(file, null, new Limits(1 << 20, 1 << 20, 10, 1, 10))).isEqualTo("SHEET-13");
        assertThat(refusal(file, null, new Limits(1 << 20, 1 << 20, 10, 10, 0))).isEqualTo("SHEET-14");
        assertThat(refusal(file, null, new Limits(1 << 20, 50, 10, 10, 10))).isEqualTo("SHEET-11");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefusedWithoutBlame() throws IOException {
        Path file = new RawWorkbook().write(folder.resolve("in.xlsx"), " ".repeat(40 << 20));
        assertThat(refusal(file, null, new Limits(1 << 20, 10 << 20, 100, 100, 10)))
                .isEqualTo("SHEET-11");
    }

    @Test
    void brokenFilesAreDamaged() throws IOException {
        Path good = new RawWorkbook().write(folder.resolve("in.xlsx"), ROW);
        byte[] bytes = Files.readAllBytes(good);
        assertThat(refusal(file(Arrays.copyOf(bytes, bytes.length / 2)))).isEqualTo("SHEET-10");
        assertThat(refusal(file(new byte[] {'P', 'K', 3, 4, 0, 0}))).isEqualTo("SHEET-10");
        assertThat(refusal(new RawWorkbook().write(folder.resolve("in.xlsx"), "<row><c r=\"1\"><v>1</v></c></row>")))
                .isEqualTo("SHEET-10");
        assertThat(refusal(new RawWorkbook()
                        .write(folder.resolve("in.xlsx"), "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>")))
                .isEqualTo("SHEET-10");
        assertThat(refusal(new RawWorkbook().write(folder.resolve("in.xlsx"), "<row r=\"-1\"><c/></row>")))
                .isEqualTo("SHEET-10");
        assertThat(refusal(new RawWorkbook().write(folder.resolve("in.xlsx"), "<row><c><v>1</c></row>")))
                .isEqualTo("SHEET-10");
        assertThat(refusal(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3})))
                .isEqualTo("SHEET-10");
    }

    @Test
    void flippedBytesNeverEndInAnythingButAFaultOrABook() throws IOException {
        byte[] good = Files.readAllBytes(new RawWorkbook().write(folder.resolve("in.xlsx"), ROW));
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k < 3; k++) {
                bad[4 + random.nextInt(bad.length - 4)] ^= (byte) (1 + random.nextInt(255));
            }
            try {
                Workbooks.read(file(bad), null, Limits.STANDARD, Progress.NONE);
            } catch (Fault fault) {
                assertThat(fault.code()).startsWith("SHEET-");
            }
        }
    }

    @Test
    void anEntityInTheXmlIsNotFollowed() throws IOException {
        Path file = folder.resolve("in.xlsx");
        new RawWorkbook().shared("").write(file, ROW);
        Path evil = folder.resolve("evil.xlsx");
        try (var in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>")
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        assertThat(refusal(evil)).isEqualTo("SHEET-10");
    }

    @Test
    void aProtectedWorkbookAsksForItsPassword() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("在内");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("开门");
            try (OutputStream out = encryptor.getDataStream(system)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        assertThat(refusal(file)).isEqualTo("SHEET-08");
        assertThat(refusal(file, "", Limits.STANDARD)).isEqualTo("SHEET-08");
        assertThat(refusal(file, "关门", Limits.STANDARD)).isEqualTo("SHEET-09");
        Book book = Workbooks.read(file, "开门", Limits.STANDARD, Progress.NONE);
        assertThat(book.grids().getFirst().rows().getFirst().text(0)).isEqualTo("在内");
    }

    @Test
    void aDocumentOfAnotherProgramIsNoWorkbook() throws IOException {
        Path file = folder.resolve("letter.xls");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            system.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo("SHEET-07");
        Path zip = folder.resolve("letter.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write(1);
            out.closeEntry();
        }
        assertThat(refusal(zip)).isIn("SHEET-07", "SHEET-10");
    }
}
