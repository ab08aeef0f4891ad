package org.shouwang.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/// Keeps the charted columns of a list while its rows stream by, and draws its charts under it.
final class ChartData {
    private static final int MOST_POINTS = 2_000;
    private static final int HEIGHT = 18;
    private static final int NARROW = 90;
    private static final int[] COLORS = {0xB4232A, 0x0A58A8, 0xC8963E, 0x1A7F37, 0x57606A, 0x8E1B21};

    private final List<Chart> charts;
    private final List<Column> columns;
    private final List<List<? extends @Nullable Object>> rows = new ArrayList<>();

    ChartData(List<Chart> charts, List<Column> columns) {
        this.charts = charts;
        this.columns = columns;
    }

    void take(List<? extends @Nullable Object> row) {
        if (!charts.isEmpty() && rows.size() < MOST_POINTS) {
            rows.add(new ArrayList<@Nullable Object>(row));
        }
    }

    void draw(SXSSFSheet out, int first, int last, int below) {
        if (charts.isEmpty() || rows.isEmpty()) {
            return;
        }
        XSSFSheet sheet = out.getWorkbook().getXSSFWorkbook().getSheet(out.getSheetName());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int end = Math.min(last, first + MOST_POINTS - 1);
        int top = below;
        for (Chart chart : charts) {
            XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, across(), top + HEIGHT);
            draw(chart, drawing.createChart(anchor), sheet, first, end);
            top += HEIGHT + 1;
        }
    }

    /// As wide as the list, or, under a narrow one, over some empty columns beside it.
    private int across() {
        int characters = columns.stream().mapToInt(column -> column.width() + 2).sum();
        return columns.size() + Math.max(0, (NARROW - characters) / 8);
    }

    private void draw(Chart chart, XSSFChart on, XSSFSheet sheet, int first, int end) {
        on.setTitleText(chart.title());
        on.setTitleOverlay(false);
        var across = on.createCategoryAxis(AxisPosition.BOTTOM);
        var up = on.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.getOrAddMajorGridProperties().setLineProperties(line(0xE1E4E8));
        boolean bars = chart.form() == Chart.Form.COLUMN;
        XDDFChartData data = on.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, across, up);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bar) {
            bar.setBarDirection(BarDirection.COL);
        }
        var categories = XDDFDataSourcesFactory.fromArray(
                rows.stream().map(row -> word(row, chart.category())).toArray(String[]::new),
                range(sheet, first, end, chart.category()),
                chart.category());
        int color = 0;
        for (int column : chart.values()) {
            Double[] numbers = rows.stream().map(row -> number(row, column)).toArray(Double[]::new);
            var values = XDDFDataSourcesFactory.fromArray(numbers, range(sheet, first, end, column), column);
            var series = data.addSeries(categories, values);
            series.setTitle(columns.get(column).title(), null);
            paint(series, COLORS[color++ % COLORS.length]);
        }
        if (chart.values().size() > 1) {
            on.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        on.plot(data);
    }

    // LibreOffice draws no bars without an explicit fill.
    private static void paint(XDDFChartData.Series series, int rgb) {
        if (series instanceof XDDFLineChartData.Series lines) {
            lines.setSmooth(false);
            lines.setMarkerStyle(MarkerStyle.CIRCLE);
            lines.setLineProperties(line(rgb));
        } else {
            series.setFillProperties(fill(rgb));
        }
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }

    private static XDDFLineProperties line(int rgb) {
        return new XDDFLineProperties(fill(rgb));
    }

    private static String range(XSSFSheet sheet, int first, int end, int column) {
        return new CellRangeAddress(first, end, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private static String word(List<? extends @Nullable Object> row, int column) {
        Object value = Marked.plain(row.get(column));
        return value == null ? "" : value.toString();
    }

    private static Double number(List<? extends @Nullable Object> row, int column) {
        return Marked.plain(row.get(column)) instanceof Number number ? number.doubleValue() : 0.0;
    }
}
