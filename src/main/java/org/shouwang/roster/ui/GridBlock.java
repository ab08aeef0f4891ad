package org.shouwang.roster.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Duty;
import org.shouwang.roster.Slot;

/// The cells of a grid as in a workbook: arrows walk, Shift widens what is picked, Ctrl+C and Ctrl+V copy and paste,
/// Delete empties.
final class GridBlock {
    private static final Texts T = Texts.of(GridBlock.class);
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final List<List<@Nullable DutyCell>> lines = new ArrayList<>();
    private final CellActs acts;
    private int line = -1;
    private int column = -1;
    private int fromLine = -1;
    private int fromColumn = -1;

    GridBlock(Node body, CellActs acts) {
        this.acts = acts;
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void add(List<@Nullable DutyCell> cells) {
        int here = lines.size();
        lines.add(cells);
        for (int i = 0; i < cells.size(); i++) {
            DutyCell cell = cells.get(i);
            if (cell != null) {
                int at = i;
                cell.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        arrived(here, at);
                    }
                });
                cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> widening = event.isShiftDown());
            }
        }
    }

    private boolean widening;

    /// The cell of a place, where it is shown.
    @Nullable
    DutyCell cell(Slot slot) {
        return lines.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(cell -> cell.slot().equals(slot))
                .findFirst()
                .orElse(null);
    }

    private void arrived(int atLine, int atColumn) {
        line = atLine;
        column = atColumn;
        if (!widening || fromLine < 0) {
            fromLine = atLine;
            fromColumn = atColumn;
        }
        widening = false;
        DutyCell cell = at(line, column);
        if (cell != null) {
            acts.focused(cell.slot());
        }
        boolean several = line != fromLine || column != fromColumn;
        for (int l = 0; l < lines.size(); l++) {
            for (int c = 0; c < lines.get(l).size(); c++) {
                DutyCell each = at(l, c);
                if (each != null) {
                    each.pseudoClassStateChanged(PICKED, several && picked(l, c));
                }
            }
        }
    }

    private boolean picked(int l, int c) {
        return l >= Math.min(line, fromLine)
                && l <= Math.max(line, fromLine)
                && c >= Math.min(column, fromColumn)
                && c <= Math.max(column, fromColumn);
    }

    private void pressed(KeyEvent event) {
        if (line < 0) {
            return;
        }
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case C -> copy();
                case X -> {
                    copy();
                    acts.remove(duties());
                }
                case V -> paste();
                default -> {
                    return;
                }
            }
            event.consume();
            return;
        }
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (delete && (line != fromLine || column != fromColumn)) {
            acts.remove(duties());
            event.consume();
        } else if (down != 0 || right != 0) {
            walk(down, right, event.isShiftDown());
            event.consume();
        }
    }

    private void walk(int down, int right, boolean wider) {
        int l = line + down;
        int c = column + right;
        while (l >= 0 && l < lines.size() && c >= 0 && c < lines.get(l).size()) {
            DutyCell next = at(l, c);
            if (next != null) {
                widening = wider;
                next.requestFocus();
                return;
            }
            l += down;
            c += right;
        }
    }

    private @Nullable DutyCell at(int l, int c) {
        return l < 0 || l >= lines.size() || c < 0 || c >= lines.get(l).size()
                ? null
                : lines.get(l).get(c);
    }

    private List<List<@Nullable Slot>> places(boolean all) {
        List<List<@Nullable Slot>> places = new ArrayList<>();
        int top = Math.min(line, fromLine);
        int left = Math.min(column, fromColumn);
        for (int l = top; l < lines.size(); l++) {
            List<@Nullable Slot> row = new ArrayList<>();
            for (int c = left; c < lines.get(l).size(); c++) {
                DutyCell cell = at(l, c);
                if (all || picked(l, c)) {
                    row.add(cell == null ? null : cell.slot());
                }
            }
            if (!row.isEmpty()) {
                places.add(row);
            }
        }
        return places;
    }

    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        for (int l = 0; l < lines.size(); l++) {
            for (int c = 0; c < lines.get(l).size(); c++) {
                DutyCell cell = at(l, c);
                if (cell != null && picked(l, c)) {
                    duties.addAll(cell.duties());
                }
            }
        }
        return duties;
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (int l = Math.min(line, fromLine); l <= Math.max(line, fromLine); l++) {
            List<String> row = new ArrayList<>();
            for (int c = Math.min(column, fromColumn); c <= Math.max(column, fromColumn); c++) {
                DutyCell cell = at(l, c);
                row.add(cell == null ? "" : String.join(T.get("join"), cell.names()));
            }
            text.append(row.stream().collect(Collectors.joining("\t"))).append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        acts.paste(places(false), places(true));
    }
}
