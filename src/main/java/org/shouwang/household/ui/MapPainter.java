package org.shouwang.household.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Hue;
import org.shouwang.household.Shade;
import org.shouwang.household.ui.MapScreenModel.Sight;
import org.shouwang.kit.paper.Fonts;
import org.shouwang.kit.text.Texts;

/// Paints the seen part of the map on a canvas.
final class MapPainter {
    private static final Texts T = Texts.of(MapPainter.class);
    private static final double DIMMED = 0.22;
    private static final double NAMES_FROM = 1.55;

    private final Canvas canvas;
    private final Swatches colours;
    private final Map<Double, Font> fonts = new HashMap<>();

    MapPainter(Canvas canvas, Swatches colours) {
        this.canvas = canvas;
        this.colours = colours;
    }

    void draw(
            MapPlan plan,
            Sight sight,
            @Nullable Shade only,
            @Nullable RoomId selected,
            boolean focused,
            double scale,
            double left,
            double top) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.save();
        g.translate(-Math.rint(left), -Math.rint(top));
        g.setTextBaseline(VPos.CENTER);
        double end = top + canvas.getHeight();
        for (MapPlan.Block block : plan.blocks()) {
            if (block.y() + block.h() >= top && block.y() <= end) {
                card(g, block, scale);
                for (MapPlan.Cell cell : block.cells()) {
                    if (cell.y() + plan.cellHeight() >= top && cell.y() <= end) {
                        room(g, plan, cell, sight, only, scale);
                    }
                }
            }
        }
        g.setGlobalAlpha(1);
        plan.of(selected).ifPresent(cell -> ring(g, plan, cell, focused, scale));
        g.restore();
    }

    private void card(GraphicsContext g, MapPlan.Block block, double s) {
        g.setGlobalAlpha(1);
        g.setFill(colours.line());
        g.fillRoundRect(block.x(), block.y(), block.w(), block.h(), 18, 18);
        g.setFill(colours.cardGround());
        g.fillRoundRect(block.x() + 1, block.y() + 1, block.w() - 2, block.h() - 2, 16, 16);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, 13 * s));
        g.setFill(colours.ink());
        String no = block.plan().building().no();
        boolean plain = no.charAt(no.length() - 1) < 0x80;
        g.fillText(plain ? T.get("map.building", no) : no, block.x() + 10 * s, block.y() + 18 * s);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFont(Font.font(Fonts.FAMILY, 10.5 * s));
        g.setFill(colours.quietInk());
        block.floors().forEach(word -> g.fillText(word.text(), word.x(), word.y()));
        g.setFill(colours.secondInk());
        block.units().stream()
                .filter(word -> !word.text().isEmpty())
                .forEach(word -> g.fillText(T.get("map.unit", word.text()), word.x(), word.y()));
    }

    private void room(GraphicsContext g, MapPlan plan, MapPlan.Cell cell, Sight sight, @Nullable Shade only, double s) {
        Shade shade = sight.painting().at(cell.place().id());
        Hue hue = shade == null ? Hue.HOLLOW : shade.hue();
        g.setGlobalAlpha(only == null || only.equals(shade) ? 1 : DIMMED);
        double w = plan.cellWidth();
        double h = plan.cellHeight();
        g.setFill(hue == Hue.HOLLOW ? colours.line() : colours.groundOf(hue));
        g.fillRoundRect(cell.x(), cell.y(), w, h, 7, 7);
        if (hue == Hue.HOLLOW) {
            g.setFill(colours.cardGround());
            g.fillRoundRect(cell.x() + 1, cell.y() + 1, w - 2, h - 2, 5, 5);
        }
        g.setFill(colours.inkOf(hue));
        HouseholdRow row = sight.rows().get(cell.place().id());
        String householder = row == null ? "" : row.householder();
        boolean named = s >= NAMES_FROM && !householder.isEmpty();
        String no = cell.place().room().no();
        double size = Math.min(10 * s, no.length() > 3 ? w * 1.48 / no.length() : 99);
        text(
                g,
                no,
                cell.x() + w / 2,
                cell.y() + (named ? h * 0.3 : h / 2),
                named ? size * 0.72 : size,
                colours.inkOf(hue));
        if (named) {
            int letters = householder.codePointCount(0, householder.length());
            text(
                    g,
                    householder,
                    cell.x() + w / 2,
                    cell.y() + h * 0.68,
                    Math.min(8 * s, w * 0.94 / letters),
                    colours.inkOf(hue));
        }
    }

    private void text(GraphicsContext g, String words, double x, double y, double size, Paint ink) {
        g.setFont(fonts.computeIfAbsent(size, high -> Font.font(Fonts.FAMILY, high)));
        g.setFill(ink);
        g.fillText(words, x, y);
    }

    private void ring(GraphicsContext g, MapPlan plan, MapPlan.Cell cell, boolean focused, double s) {
        g.setStroke(colours.accent());
        g.setLineWidth((focused ? 2 : 1.5) * s);
        g.strokeRoundRect(cell.x() - 1, cell.y() - 1, plan.cellWidth() + 2, plan.cellHeight() + 2, 8, 8);
    }
}
