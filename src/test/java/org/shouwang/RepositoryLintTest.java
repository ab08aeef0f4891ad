package org.shouwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Nobody's identity number or telephone may lie in the repository (TRUST T16): no number with a right check digit and
/// a birth year from 1900 on, no mobile outside 154, 161 and 164, also not inside workbooks and other archives.
class RepositoryLintTest {
    private static final Pattern ID = Pattern.compile("(?<![0-9])[1-9]\\d{5}\\d{11}[\\dXx](?![0-9A-Za-z])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z.+_-])(?:\\+?86[- ]?)?1[3-9]\\d{9}(?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Set<String> SKIPPED = Set.of(".git", "target", ".idea", ".vscode");
    private static final Pattern BINARY = Pattern.compile("(?i).*\\.(ttf|otf|png|ico|jar|class|icns)");
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(xlsx|xlsm|docx|zip|ods)");

    @Test
    void nobodysNumberLiesInTheRepository() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of(""))) {
            scan(file.toString(), Files.readAllBytes(file), found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aLivingPersonsNumbersAreFoundInTextAndInsideAWorkbook() throws IOException {
        String id = withCheckDigit("110101" + "19" + "000229" + "123");
        String mobile = "1" + "38" + "00000000";
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<t>" + id + "</t><t>" + mobile + "</t>").getBytes(StandardCharsets.UTF_8));
        }
        List<String> found = new ArrayList<>();
        scan("list.txt", (id + " " + mobile).getBytes(StandardCharsets.UTF_8), found);
        scan("list16.txt", ("号" + id).getBytes(StandardCharsets.UTF_16LE), found);
        scan("list.xlsx", workbook.toByteArray(), found);
        assertThat(found).hasSize(5);
    }

    @Test
    void fixturesOfLongAgoAndUnallocatedMobilesAreWelcome() throws IOException {
        List<String> found = new ArrayList<>();
        String old = withCheckDigit("110101" + "18" + "500307" + "123");
        String wrong = withCheckDigit("110101" + "19" + "000229" + "123").replaceAll(".$", "_");
        scan("list.txt", (old + " " + wrong + " 15400000001 16100000001").getBytes(StandardCharsets.UTF_8), found);
        assertThat(found).isEmpty();
    }

    private static void scan(String name, byte[] bytes, List<String> found) throws IOException {
        if (ARCHIVE.matcher(name).matches()) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    scan(name + "/" + entry.getName(), ((InputStream) zip).readAllBytes(), found);
                }
            }
            return;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            String text = new String(bytes, charset);
            ID.matcher(text)
                    .results()
                    .map(hit -> hit.group())
                    .filter(RepositoryLintTest::livingId)
                    .forEach(id -> found.add(name + ": an identity number, born " + id.substring(6, 10)));
            MOBILE.matcher(text)
                    .results()
                    .map(hit -> hit.group().replaceAll("^(\\+?86)?[- ]?", ""))
                    .filter(mobile -> !mobile.matches("1(54|61|64).*"))
                    .forEach(mobile -> found.add(name + ": a mobile, " + mobile.substring(0, 3)));
        }
    }

    private static boolean livingId(String id) {
        int year = Integer.parseInt(id.substring(6, 10));
        int month = Integer.parseInt(id.substring(10, 12));
        int day = Integer.parseInt(id.substring(12, 14));
        boolean born = year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return born && withCheckDigit(id.substring(0, 17)).equalsIgnoreCase(id);
    }

    /// GB 11643-1999.
    private static String withCheckDigit(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    private static List<Path> files(Path top) throws IOException {
        try (Stream<Path> below = Files.list(top.toAbsolutePath())) {
            List<Path> files = new ArrayList<>();
            for (Path path : below.sorted().toList()) {
                String name = path.getFileName().toString();
                if (Files.isDirectory(path) && !SKIPPED.contains(name)) {
                    files.addAll(files(path));
                } else if (Files.isRegularFile(path) && !BINARY.matcher(name).matches()) {
                    files.add(path);
                }
            }
            return files;
        }
    }
}
