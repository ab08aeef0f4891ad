package org.shouwang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Lists as unlike each other as real offices keep them; all people are made up.
public final class OfficeLists {
    private OfficeLists() {}

    /// One list with what must come of it in a compound of buildings 1 to 3, two units each.
    ///
    /// @param rows that speak of households or people
    /// @param in of them those that come in, the others are refused by name
    public record OfficeList(Path file, int rows, int in, int households, int people) {}

    public static List<OfficeList> all(Path folder) {
        return List.of(
                twoLevels(folder),
                sideBySide(folder),
                sheets(folder),
                old(folder),
                tabs(folder),
                hidden(folder),
                traditional(folder));
    }

    /// Valid by its last digit, with a birth year between 1850 and 1899.
    public static String id(int person) {
        String body = String.format(
                "110101%d%02d%02d%03d",
                1850 + person / 300 % 50, 1 + person / 25 % 12, 1 + person % 25, 11 + person % 2);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    static String phone(int person) {
        return "154" + String.format("%08d", person);
    }

    /// Title, merged titles over titles, hints under them, the householder and a second person in each row.
    static OfficeList twoLevels(Path folder) {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Sheet1");
            line(sheet, 0, "银河小区居民信息采集表");
            merge(sheet, 0, 0, 0, 8);
            line(sheet, 1, "填报单位：银河社区", "", "", "", "", "", "", "填报日期：2021年11月");
            line(sheet, 3, "房屋信息", "", "", "户主信息", "", "", "成员信息", "", "");
            merge(sheet, 3, 3, 0, 2);
            merge(sheet, 3, 3, 3, 5);
            merge(sheet, 3, 3, 6, 8);
            line(sheet, 4, "楼栋", "单元", "房号", "姓名", "身份证号", "联系电话", "姓名", "与户主关系", "身份证号");
            line(sheet, 5, "（必填）", "（必填）", "（如 101）", "（真实姓名）", "（18 位）", "（手机）", "（没有不填）", "", "");
            for (int i = 0; i < 6; i++) {
                line(
                        sheet,
                        6 + i,
                        "1栋",
                        (1 + i % 2) + "单元",
                        i == 4 ? "" : "" + (101 + i / 2 + 100 * i),
                        "户主" + "甲乙丙丁戊己".charAt(i),
                        id(i),
                        phone(i),
                        i == 3 ? "" : "成员" + "甲乙丙丁戊己".charAt(i),
                        "配偶",
                        i == 3 ? "" : id(10 + i));
            }
            sheet.getRow(9).getCell(7).setBlank();
            line(sheet, 13, "合计", "", "6");
            return new OfficeList(write(book, folder.resolve("两级表头.xlsx")), 6, 5, 5, 9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One row per household, further people in repeated columns, one of them without a name.
    static OfficeList sideBySide(Path folder) {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("住户");
            line(sheet, 0, "序号", "房屋地址", "户主", "户主手机号码", "成员1姓名", "成员1关系", "成员1电话", "成员2姓名", "成员2关系", "成员2身份证号码", "备注");
            line(sheet, 1, "1", "银河小区2栋1单元301室", "周甲", phone(20), "周乙", "配偶", phone(21), "周丙", "子", id(22), "常住");
            line(sheet, 2, "2", "2-1-302", "吴甲", phone(23), "", "母亲", phone(24), "吴丙", "女", "", "");
            line(sheet, 3, "3", "2号楼2单元五〇一", "郑甲", "", "", "", "", "", "", "", "");
            line(sheet, 4, "4", "2栋501", "王甲", phone(25), "", "", "", "", "", "", "");
            return new OfficeList(write(book, folder.resolve("一户一行.xlsx")), 4, 3, 3, 7);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One sheet for each building, which only the name or the title tells; one sheet is no list.
    static OfficeList sheets(Path folder) {
        try (Workbook book = new XSSFWorkbook()) {
            line(book.createSheet("说明"), 0, "请各楼栋长核对本楼栋住户信息，11月底前交回");
            Sheet first = book.createSheet("1号楼");
            line(first, 0, "单元", "房间号", "姓名", "关系", "身份证件号码");
            line(first, 1, "1", "101", "冯甲", "户主", id(30));
            line(first, 2, "", "", "冯乙", "妻", id(31));
            line(first, 3, "2", "201", "陈甲", "户主", id(32));
            Sheet second = book.createSheet("Sheet2");
            line(second, 0, "银河小区2号楼住户信息");
            line(second, 1, "房号", "姓名", "关系", "电话");
            line(second, 2, "1-301", "褚甲", "户主", phone(33));
            line(second, 3, "1-301", "褚乙", "女儿", "");
            line(second, 4, "2-999A", "卫甲", "户主", "");
            line(second, 5, "?", "蒋甲", "户主", "");
            return new OfficeList(write(book, folder.resolve("分楼栋.xlsx")), 7, 6, 4, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The old format: doors merged downwards, birthdays as numbers with a date format, ages by formula.
    static OfficeList old(Path folder) {
        try (Workbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("花名册");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            line(sheet, 0, "住户花名册");
            line(sheet, 1, "住址", "姓名", "与户主关系", "性别", "出生日期", "年龄", "手机", "民族");
            String[] names = {"韩甲", "韩乙", "韩丙", "杨甲", "杨乙", "朱甲"};
            for (int i = 0; i < names.length; i++) {
                boolean head = i == 0 || i == 3 || i == 5;
                Row row = line(
                        sheet,
                        2 + i,
                        head ? "3#" + (1 + i / 4) + "-" + (i + 1) + "01" : "",
                        names[i],
                        head ? "户主" : "子",
                        i % 2 == 0 ? "男" : "女");
                Cell born = row.createCell(4);
                born.setCellValue(LocalDate.of(1935, 1 + i, 9));
                born.setCellStyle(day);
                row.createCell(5).setCellFormula("2021-1935");
                row.createCell(6).setCellValue(15400000040.0 + i);
                row.createCell(7).setCellValue("汉");
            }
            merge(sheet, 2, 4, 0, 0);
            merge(sheet, 5, 6, 0, 0);
            return new OfficeList(write(book, folder.resolve("旧格式.xls")), 6, 6, 3, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Text in GBK with tabs and a title line, under the name of a workbook.
    static OfficeList tabs(Path folder) {
        String text = "银河小区三号楼疫苗接种登记\t\t\t\t\n\t\t\t\t\n单元\t室\t姓名\t身份证号\t联系方式\t接种剂次\n"
                + "1\t101\t秦甲\t" + id(50) + "\t1.5400000051E+10\t2\n"
                + "1\t102\t尤甲\t1.10101E+17\t" + phone(52) + "\t3\n"
                + "2\t201\t许甲\t" + id(53) + "\t1.54E+10\t2\n"
                + "2\t202\t何甲\t" + id(54) + "\t'" + phone(54) + "\t两剂\n"
                + "2\t203\t\"吕 甲\"\t" + id(55) + "\t" + phone(55) + "\t\n\n";
        return new OfficeList(write(text, Charset.forName("GBK"), folder.resolve("接种.xls")), 5, 2, 2, 2);
    }

    /// Hidden rows, a remark at the end, the building merged over all its rows, blank columns in front.
    static OfficeList hidden(Path folder) {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("登记");
            line(sheet, 2, "", "", "楼号", "单元号", "室号", "业主姓名", "联系电话", "车牌号");
            for (int i = 0; i < 6; i++) {
                Row row = line(
                        sheet,
                        3 + i,
                        "",
                        "",
                        i == 0 ? "２号楼" : "",
                        i < 3 ? "一单元" : "二单元",
                        "0" + (i + 1) + "02",
                        "施" + "甲乙丙丁戊己".charAt(i),
                        phone(60 + i),
                        "");
                row.setZeroHeight(i == 2 || i == 5);
            }
            merge(sheet, 3, 8, 2, 2);
            line(sheet, 10, "", "", "备注：以上信息仅供疫情防控使用，注意保密");
            return new OfficeList(write(book, folder.resolve("隐藏行.xlsm")), 6, 6, 6, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Traditional script, UTF-16, semicolons; members in one cell with their kinship in brackets.
    static OfficeList traditional(Path folder) {
        String text = "樓棟;單元;室號;戶主姓名;聯繫電話;家庭成員;黨員戶\r\n"
                + "1棟;1單元;601室;張甲;" + phone(70) + ";\"李乙（妻）、張丙（子，" + phone(71) + "）\";是\r\n"
                + "1棟;2單元;602室;王甲;" + phone(72) + ";配偶：趙乙；女：王丙;\r\n"
                + "一棟;二單元;六〇三;陳甲;;2人;\r\n"
                + "第1棟;2;7樓;錢甲;;;\r\n";
        return new OfficeList(write("\ufeff" + text, StandardCharsets.UTF_16LE, folder.resolve("住戶.csv")), 4, 3, 3, 7);
    }

    static Row line(Sheet sheet, int at, String... words) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                row.createCell(i).setCellValue(words[i]);
            }
        }
        return row;
    }

    private static void merge(Sheet sheet, int first, int last, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(first, last, from, to));
    }

    private static Path write(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static Path write(String text, Charset charset, Path file) {
        try {
            return Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
