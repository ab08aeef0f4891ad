package org.shouwang.kit.sheet;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;

/// Lays one sheet out in a workbook: heading, header, rows, totals, notes, sign-off, charts, A4 print set-up.
final class SheetWriter {
    private static final Texts T = Texts.of(Workbooks.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int STEP = 256;
    private static final int LAST_ROW = 1_048_000;
    private static final int WIDEST = 250;
    private static final int FOOTER = 100;
    private static final float TITLE_HEIGHT = 30;
    private static final float HEADER_HEIGHT = 24;
    private static final float LINE = 14;
    private static final float SIGN_HEIGHT = 30;
    private static final float HIGHEST = 400;
    private static final float ROW = 18;
    private static final int HALF_A_PAGE = 20;

    private final Sheet sheet;
    private final SXSSFSheet out;
    private final Look look;
    private final CellWriter cells;
    private final Progress progress;
    private final List<Column> columns;
    private final ChartData chartData;
    private int next;

    SheetWriter(Sheet sheet, SXSSFSheet out, Look look, Progress progress) {
        this.sheet = sheet;
        this.out = out;
        this.look = look;
        this.cells = new CellWriter(look);
        this.progress = progress;
        this.columns = sheet.columns();
        this.chartData = new ChartData(sheet.charts(), columns);
    }

    void write(Marking marking) {
        out.setDefaultRowHeightInPoints(ROW);
        widths();
        heading();
        int header = header();
        int first = next;
        rows();
        int last = next - 1;
        if (last >= first && !sheet.layout().onePage()) {
            out.setAutoFilter(new CellRangeAddress(first - 1, last, 0, columns.size() - 1));
        }
        blankRows();
        totals();
        notes();
        signOff();
        if (!sheet.charts().isEmpty() && next > HALF_A_PAGE) {
            out.setRowBreak(next);
        }
        chartData.draw(out, first, last, next + 1);
        printing(header, first - 1, marking);
    }

    private void widths() {
        for (int i = 0; i < columns.size(); i++) {
            out.setColumnWidth(i, Math.min(WIDEST, columns.get(i).width() + 2) * 256);
        }
    }

    private void heading() {
        if (!sheet.title().isEmpty()) {
            line(sheet.title(), Look.Part.TITLE, TITLE_HEIGHT);
        }
        if (!sheet.subtitle().isEmpty()) {
            line(sheet.subtitle(), Look.Part.SUBTITLE, LINE + 3);
        }
    }

    private int header() {
        int top = next;
        if (sheet.grouped()) {
            SXSSFRow groups = row(HEADER_HEIGHT);
            for (int i = 0; i < columns.size(); i++) {
                String group = columns.get(i).group();
                headerCell(groups, i, group == null ? columns.get(i).title() : group);
            }
        }
        SXSSFRow titles = row(HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            headerCell(titles, i, columns.get(i).title());
        }
        if (sheet.grouped()) {
            mergeGroups(top);
        }
        out.createFreezePane(0, next);
        return top;
    }

    private void headerCell(SXSSFRow row, int column, String words) {
        var cell = row.createCell(column);
        cell.setCellStyle(look.part(Look.Part.HEADER));
        CellWriter.words(cell, words);
    }

    private void mergeGroups(int top) {
        int from = 0;
        while (from < columns.size()) {
            String group = columns.get(from).group();
            int to = from;
            while (group != null
                    && to + 1 < columns.size()
                    && group.equals(columns.get(to + 1).group())) {
                to++;
            }
            if (group == null) {
                out.addMergedRegion(new CellRangeAddress(top, top + 1, from, from));
            } else if (to > from) {
                out.addMergedRegion(new CellRangeAddress(top, top, from, to));
            }
            from = to + 1;
        }
    }

    private void rows() {
        long count = sheet.rows().count();
        int first = next;
        sheet.rows().each(values -> {
            if ((next - first) % STEP == 0) {
                progress.step(next - first, count);
            }
            if (next > LAST_ROW) {
                throw new Fault("SHEET-20", T.get("tooLong", sheet.name()));
            }
            chartData.take(values);
            data(values, false);
        });
        progress.step(next - first, count);
    }

    private void data(List<? extends @Nullable Object> values, boolean total) {
        if (values.size() == 1 && values.getFirst() instanceof Band band) {
            line(band.words(), Look.Part.BAND, ROW);
            return;
        }
        SXSSFRow row = out.createRow(next++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object value = i < values.size() ? values.get(i) : null;
            cells.put(row.createCell(i), columns.get(i), value, total);
            lines = Math.max(lines, CellWriter.lines(columns.get(i), value));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 3));
        }
    }

    private void blankRows() {
        for (int i = 0; i < sheet.layout().blankRows(); i++) {
            data(List.of(), false);
        }
    }

    private void totals() {
        List<@Nullable Object> totals = sheet.totals();
        if (totals != null) {
            data(totals, true);
        }
    }

    private void notes() {
        int width = columns.stream().mapToInt(Column::width).sum();
        for (String note : sheet.notes()) {
            int lines = 1 + note.length() * 2 / Math.max(20, width);
            line(note, Look.Part.NOTE, LINE * lines);
        }
    }

    private void signOff() {
        SignOff signOff = sheet.signOff();
        if (signOff == null) {
            return;
        }
        next++;
        for (String party : signOff.parties()) {
            line(sign(party), Look.Part.SIGN_OFF, SIGN_HEIGHT);
        }
    }

    private static String sign(String party) {
        return party.endsWith(T.get("bracket")) ? T.get("signLine.stated", party) : T.get("signLine", party);
    }

    private void line(String words, Look.Part part, float height) {
        SXSSFRow row = row(height);
        var cell = row.createCell(0);
        cell.setCellStyle(look.part(part));
        CellWriter.words(cell, words);
        if (columns.size() > 1) {
            out.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, columns.size() - 1));
        }
    }

    private SXSSFRow row(float height) {
        SXSSFRow row = out.createRow(next++);
        row.setHeightInPoints(height);
        return row;
    }

    private void printing(int headerTop, int headerBottom, Marking marking) {
        PrintSetup setup = out.getPrintSetup();
        setup.setPaperSize(
                sheet.layout().paper() == Layout.Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(sheet.layout().landscape());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (sheet.layout().onePage() ? 1 : 0));
        out.setFitToPage(true);
        out.setAutobreaks(true);
        out.setHorizontallyCenter(true);
        out.setRepeatingRows(new CellRangeAddress(headerTop, headerBottom, -1, -1));
        out.setMargin(PageMargin.LEFT, 0.45);
        out.setMargin(PageMargin.RIGHT, 0.45);
        out.setMargin(PageMargin.TOP, 0.5);
        out.setMargin(PageMargin.BOTTOM, 0.6);
        out.getFooter().setLeft(footer(marking.line()));
        out.getFooter().setCenter(T.get("pageOf", "&P", "&N"));
        out.getFooter()
                .setRight(footer(marking.author() + " " + marking.moment().format(MOMENT)));
    }

    private static String footer(String words) {
        String safe = words.replace("&", "&&");
        return safe.length() > FOOTER ? safe.substring(0, FOOTER) : safe;
    }
}
