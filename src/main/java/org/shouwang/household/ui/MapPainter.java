package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HomeLine;
import org.shouwang.household.Hue;
import org.shouwang.household.Shade;
import org.shouwang.household.ui.MapScreenModel.Sight;
import org.shouwang.kit.paper.Fonts;
import org.shouwang.kit.text.Texts;

/// Paints the seen part of the map on a canvas, one colour after the other.
final class MapPainter {
    private static final Texts T = Texts.of(MapPainter.class);
    private static final double DIMMED = 0.2;
    private static final double NAMES_FROM = 38;
    private static final double WORDS_FROM = 54;
    private static final double MARKS_FROM = 44;

    private final Canvas canvas;
    private final Swatches colours;
    private final Map<Double, Font> fonts = new HashMap<>();

    /// What of the map is marked out now.
    ///
    /// @param only rooms of other shades are dimmed; null for none
    /// @param selected the room looked at
    /// @param picked the rooms picked for an act
    /// @param focused whether keys go to the map
    record Marks(@Nullable Shade only, @Nullable RoomId selected, Set<RoomId> picked, boolean focused) {}

    MapPainter(Canvas canvas, Swatches colours) {
        this.canvas = canvas;
        this.colours = colours;
    }

    void draw(MapPlan plan, Sight sight, Marks marks, double left, double top) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.save();
        g.translate(-Math.rint(left), -Math.rint(top));
        g.setTextBaseline(VPos.CENTER);
        double end = top + canvas.getHeight();
        double right = left + canvas.getWidth();
        double s = plan.measures().scale();
        Map<Hue, List<MapPlan.Cell>> bright = new EnumMap<>(Hue.class);
        Map<Hue, List<MapPlan.Cell>> dim = new EnumMap<>(Hue.class);
        for (MapPlan.Block block : plan.blocks()) {
            if (block.y() + block.h() >= top
                    && block.y() <= end
                    && block.x() + block.w() >= left
                    && block.x() <= right) {
                card(g, block, s);
                for (MapPlan.Cell cell : block.cells()) {
                    if (cell.y() + plan.cellHeight() >= top && cell.y() <= end) {
                        Shade shade = sight.painting().at(cell.id());
                        boolean lit = marks.only() == null || marks.only().equals(shade);
                        (lit ? bright : dim)
                                .computeIfAbsent(shade == null ? Hue.HOLLOW : shade.hue(), any -> new ArrayList<>())
                                .add(cell);
                    }
                }
            }
        }
        g.setTextAlign(TextAlignment.CENTER);
        g.setGlobalAlpha(DIMMED);
        dim.forEach((hue, cells) -> rooms(g, plan, sight, hue, cells));
        g.setGlobalAlpha(1);
        bright.forEach((hue, cells) -> rooms(g, plan, sight, hue, cells));
        marks.picked().forEach(room -> plan.of(room).ifPresent(cell -> picked(g, plan, cell)));
        plan.of(marks.selected()).ifPresent(cell -> ring(g, plan, cell, marks.focused()));
        g.restore();
    }

    /// The band under the mouse while it picks, in pixels of the canvas.
    void band(double x1, double y1, double x2, double y2) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setGlobalAlpha(0.12);
        g.setFill(colours.accent());
        g.fillRect(x1, y1, x2 - x1, y2 - y1);
        g.setGlobalAlpha(1);
        g.setStroke(colours.accent());
        g.setLineWidth(1);
        g.strokeRect(x1 + 0.5, y1 + 0.5, x2 - x1, y2 - y1);
    }

    private void card(GraphicsContext g, MapPlan.Block block, double s) {
        g.setFill(colours.line());
        g.fillRoundRect(block.x(), block.y(), block.w(), block.h(), 18, 18);
        g.setFill(colours.cardGround());
        g.fillRoundRect(block.x() + 1, block.y() + 1, block.w() - 2, block.h() - 2, 16, 16);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, 13 * s));
        g.setFill(colours.ink());
        g.fillText(named(block.head().text()), block.x() + 10 * s, block.y() + 18 * s);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFont(font(10.5 * s));
        g.setFill(colours.quietInk());
        block.floors().forEach(zone -> g.fillText(zone.text(), zone.centre(), zone.middle()));
        g.setFill(colours.secondInk());
        block.units().stream()
                .filter(zone -> !zone.text().isEmpty())
                .forEach(zone -> g.fillText(T.get("map.unit", zone.text()), zone.centre(), zone.middle()));
    }

    /// `3` is 3栋; a name such as 物业楼 stays.
    static String named(String building) {
        boolean plain = building.charAt(building.length() - 1) < 0x80;
        return plain ? T.get("map.building", building) : building;
    }

    private void rooms(GraphicsContext g, MapPlan plan, Sight sight, Hue hue, List<MapPlan.Cell> cells) {
        double w = plan.cellWidth();
        double h = plan.cellHeight();
        g.setFill(hue == Hue.HOLLOW ? colours.line() : colours.groundOf(hue));
        cells.forEach(cell -> g.fillRoundRect(cell.x(), cell.y(), w, h, 7, 7));
        if (hue == Hue.HOLLOW) {
            g.setFill(colours.cardGround());
            cells.forEach(cell -> g.fillRoundRect(cell.x() + 1, cell.y() + 1, w - 2, h - 2, 5, 5));
        }
        g.setFill(colours.inkOf(hue));
        cells.forEach(cell -> words(g, plan, cell, sight));
    }

    private void words(GraphicsContext g, MapPlan plan, MapPlan.Cell cell, Sight sight) {
        double w = plan.cellWidth();
        double h = plan.cellHeight();
        String no = cell.place().room().no();
        String who = who(sight.homes().get(cell.id()));
        String said = sight.painting().words().getOrDefault(cell.id(), "");
        String first = who.isEmpty() ? said : who;
        boolean two = h >= NAMES_FROM && !first.isEmpty();
        boolean three = h >= WORDS_FROM && !who.isEmpty() && !said.isEmpty();
        double size = Math.min(Math.clamp(h * 0.37, 8.5, 15), no.length() > 3 ? w * 1.48 / no.length() : 99);
        double x = cell.x() + w / 2;
        g.setFont(font(Math.max(6, two ? size * 0.8 : size)));
        g.fillText(no, x, cell.y() + h * (three ? 0.22 : two ? 0.3 : 0.5), w);
        if (two) {
            line(g, first, x, cell.y() + h * (three ? 0.52 : 0.68), Math.min(h * 0.3, 15), w);
        }
        if (three) {
            line(g, said, x, cell.y() + h * 0.81, Math.min(h * 0.22, 11.5), w);
        }
        Shade shade = sight.painting().at(cell.id());
        if (w >= MARKS_FROM && h >= NAMES_FROM && shade != null && !shade.mark().isEmpty()) {
            line(g, shade.mark(), cell.x() + w - 8, cell.y() + 9, 9.5, w);
        }
    }

    private static String who(@Nullable List<HomeLine> homes) {
        if (homes == null || homes.isEmpty()) {
            return "";
        }
        String first = homes.getFirst().householder();
        return homes.size() == 1 ? first : T.get("map.several", first, homes.size());
    }

    /// Words that get smaller where they would not fit, and shorter where they would be too small.
    private void line(GraphicsContext g, String words, double x, double y, double size, double w) {
        int letters = words.codePointCount(0, words.length());
        boolean latin = words.chars().allMatch(c -> c < 0x80);
        double fits = w * (latin ? 1.7 : 0.94) / letters;
        double used = Math.min(size, Math.max(fits, 8));
        String shown = words;
        if (fits < 8) {
            int most = Math.max(1, (int) (w * (latin ? 1.7 : 0.94) / 8) - 1);
            shown = words.substring(0, words.offsetByCodePoints(0, Math.min(letters, most))) + "\u2026";
        }
        g.setFont(font(used));
        g.fillText(shown, x, y);
    }

    private Font font(double size) {
        double half = Math.rint(size * 2) / 2;
        return fonts.computeIfAbsent(half, high -> Font.font(Fonts.FAMILY, high));
    }

    private void picked(GraphicsContext g, MapPlan plan, MapPlan.Cell cell) {
        g.setStroke(colours.accent());
        g.setLineWidth(2);
        g.strokeRoundRect(cell.x() + 1, cell.y() + 1, plan.cellWidth() - 2, plan.cellHeight() - 2, 6, 6);
    }

    private void ring(GraphicsContext g, MapPlan plan, MapPlan.Cell cell, boolean focused) {
        double s = plan.measures().scale();
        g.setStroke(colours.accent());
        g.setLineWidth((focused ? 2 : 1.5) * s);
        g.strokeRoundRect(cell.x() - 1, cell.y() - 1, plan.cellWidth() + 2, plan.cellHeight() + 2, 8, 8);
    }
}
