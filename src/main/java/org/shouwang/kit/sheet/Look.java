package org.shouwang.kit.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of our workbooks look; each style is made once a workbook.
final class Look {
    private static final String FONT = "Microsoft YaHei";
    private static final int INK = 0x1F2328;
    private static final int QUIET = 0x57606A;
    private static final int HAIRLINE = 0xD0D7DE;
    private static final int HEADER = 0xEDF0F3;

    /// What a cell is for, where it is not plain data.
    enum Part {
        TITLE,
        SUBTITLE,
        HEADER,
        BAND,
        NOTE,
        SIGN_OFF
    }

    /// How a value is stored and aligned.
    enum Form {
        TEXT("@"),
        CODE("@"),
        WRAP("@"),
        INTEGER("#,##0"),
        DECIMAL("General"),
        MONEY("#,##0.00"),
        /// A number that is a name: a room, a building.
        NAME("General"),
        DATE("yyyy-mm-dd"),
        TIME("hh:mm"),
        DATETIME("yyyy-mm-dd hh:mm");

        private final String format;

        Form(String format) {
            this.format = format;
        }
    }

    private record Key(Form form, Tone tone, boolean total) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> data = new HashMap<>();
    private final Map<Part, XSSFCellStyle> parts = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle data(Form form, Tone tone, boolean total) {
        return data.computeIfAbsent(new Key(form, tone, total), this::make);
    }

    XSSFCellStyle part(Part part) {
        return parts.computeIfAbsent(part, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.form.format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (key.form) {
                    case TEXT, CODE, WRAP, NAME -> HorizontalAlignment.LEFT;
                    case INTEGER, DECIMAL, MONEY -> HorizontalAlignment.RIGHT;
                    case DATE, TIME, DATETIME -> HorizontalAlignment.CENTER;
                });
        style.setWrapText(key.form == Form.WRAP);
        border(style);
        int ink = key.tone == Tone.ALERT ? 0xB4232A : key.tone == Tone.STRUCK ? QUIET : INK;
        XSSFFont font = font(10, key.total || key.tone == Tone.ALERT, ink);
        font.setStrikeout(key.tone == Tone.STRUCK);
        style.setFont(font);
        if (key.tone != Tone.PLAIN && key.tone != Tone.STRUCK) {
            fill(style, fill(key.tone));
        } else if (key.total) {
            fill(style, 0xF6F7F9);
        }
        return style;
    }

    private XSSFCellStyle make(Part part) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        switch (part) {
            case TITLE -> {
                style.setFont(font(16, true, INK));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case SUBTITLE -> {
                style.setFont(font(10, false, QUIET));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case HEADER -> {
                style.setFont(font(10, true, INK));
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
                border(style);
                fill(style, HEADER);
            }
            case BAND -> {
                style.setFont(font(10, true, INK));
                border(style);
                fill(style, HEADER);
            }
            case NOTE -> {
                style.setFont(font(9, false, QUIET));
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.TOP);
            }
            case SIGN_OFF -> style.setFont(font(10, false, INK));
        }
        return style;
    }

    private XSSFFont font(int points, boolean bold, int rgb) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(rgb));
        return font;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = color(HAIRLINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static int fill(Tone tone) {
        return switch (tone) {
            case PLAIN, STRUCK -> 0xFFFFFF;
            case ALERT -> 0xFBEBEB;
            case WARN -> 0xFFF4D6;
            case GOOD -> 0xE3F6E8;
            case WEEKEND -> 0xEEF1F4;
        };
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
