package org.shouwang.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;

/// A list of one's own on paper or in a workbook; the workbook carries the key of each line, so that it can come back.
public final class OwnListSheet {
    private static final Texts T = Texts.of(OwnListSheet.class);
    /// So many characters fit an upright page.
    private static final int UPRIGHT = 88;

    /// How a list is wanted.
    ///
    /// @param subtitle the line under the title
    /// @param phones whether phones stand on it
    /// @param sign a column for signatures
    /// @param blankRows for those who come without being on the list
    /// @param left whether those who have moved out stand on it
    public record Wish(String subtitle, boolean phones, boolean sign, int blankRows, boolean left) {}

    private OwnListSheet() {}

    /// For paper.
    public static Sheet of(ListView view, Wish wish) {
        return sheet(view, wish, false);
    }

    /// For a workbook that is filled in and comes back.
    public static Sheet returnable(ListView view, String subtitle) {
        return sheet(view, new Wish(subtitle, true, false, 0, true), true);
    }

    private static Sheet sheet(ListView view, Wish wish, boolean keyed) {
        List<Column> columns = columns(view, wish, keyed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ListRow row : view.rows()) {
            if (wish.left() || row.presence() == Presence.HERE || row.presence() == Presence.AWAY) {
                rows.add(line(rows.size() + 1, view, row, wish, keyed));
            }
        }
        int width = columns.stream().mapToInt(Column::width).sum();
        Sheet.Builder sheet = Sheet.named(view.list().name())
                .title(view.list().name())
                .subtitle(wish.subtitle())
                .columns(columns.toArray(Column[]::new))
                .rows(rows)
                .blankRows(wish.blankRows())
                .note(keyed ? T.get("sheet.keep") : T.get("sheet.care"));
        return (width > UPRIGHT ? sheet.landscape() : sheet).build();
    }

    private static List<Column> columns(ListView view, Wish wish, boolean keyed) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.integer(T.get("sheet.number"), 5));
        columns.add(Column.text(T.get("sheet.door"), 10));
        columns.add(Column.text(
                view.list().kind() == ListKind.HOUSEHOLDS ? T.get("sheet.householder") : T.get("sheet.name"), 10));
        if (wish.phones()) {
            columns.add(Column.code(T.get("sheet.phone"), 13));
        }
        for (ListColumn own : view.columns()) {
            columns.add(column(own));
        }
        if (wish.left()) {
            columns.add(Column.text(T.get("sheet.presence"), 8));
        }
        if (wish.sign()) {
            columns.add(Column.sign(T.get("sheet.sign")));
        }
        if (keyed) {
            columns.add(Column.code(T.get("sheet.key"), 16));
        }
        return columns;
    }

    private static Column column(ListColumn own) {
        int title = Math.max(8, own.name().length() * 2 + 1);
        return switch (own.kind()) {
            case TEXT -> Column.wrap(own.name(), Math.max(16, title));
            case NUMBER -> Column.decimal(own.name(), title);
            case DATE -> Column.date(own.name()).wide(Math.max(12, title));
            case TICK, CHOICE -> Column.text(own.name(), title);
        };
    }

    private static List<@Nullable Object> line(int number, ListView view, ListRow row, Wish wish, boolean keyed) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(number);
        line.add(row.door());
        line.add(row.name());
        if (wish.phones()) {
            line.add(row.phone());
        }
        for (ListColumn own : view.columns()) {
            line.add(cell(own, row.value(own.id())));
        }
        if (wish.left()) {
            line.add(row.presence().marked() ? new Marked(Texts.name(row.presence()), Tone.WARN) : null);
        }
        if (wish.sign()) {
            line.add(null);
        }
        if (keyed) {
            line.add(ListReturn.key(row.member().id()));
        }
        return line;
    }

    private static @Nullable Object cell(ListColumn own, String content) {
        if (content.isEmpty()) {
            return null;
        }
        return switch (own.kind()) {
            case NUMBER -> new BigDecimal(content);
            case DATE -> LocalDate.parse(content);
            default -> Entry.shown(own, content);
        };
    }
}
