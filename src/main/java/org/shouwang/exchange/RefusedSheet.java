package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// The rows that did not come in, as they stood in the list, with the reason in the last column: to be mended and
/// imported again.
public final class RefusedSheet {
    private static final Texts T = Texts.of(RefusedSheet.class);

    private RefusedSheet() {}

    /// One sheet for each sheet of the list that has such rows.
    public static List<Sheet> of(ImportPlan plan) {
        Map<String, List<ImportPlan.LeftOut>> bySheet = new LinkedHashMap<>();
        plan.leftOut()
                .forEach(row -> bySheet.computeIfAbsent(row.layout().sheet(), name -> new ArrayList<>())
                        .add(row));
        return bySheet.entrySet().stream()
                .map(entry -> sheet(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sheet sheet(String name, List<ImportPlan.LeftOut> rows) {
        Map<Integer, String> titles = new TreeMap<>();
        rows.forEach(row -> titles.putAll(row.layout().titles()));
        List<Integer> columns = List.copyOf(titles.keySet());
        List<Column> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(Column.code(titles.getOrDefault(column, ""), 14)));
        heads.add(Column.integer(T.get("refused.row"), 8));
        heads.add(Column.wrap(T.get("refused.reason"), 50));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (ImportPlan.LeftOut row : rows) {
            List<@Nullable Object> line = new ArrayList<>();
            for (int column : columns) {
                Cell cell = row.row().cell(column);
                line.add(cell.blank() ? null : cell.text());
            }
            line.add(row.row().number());
            line.add(row.reason());
            lines.add(line);
        }
        return Sheet.named(name)
                .title(T.get("refused.title", rows.size()))
                .columns(heads)
                .rows(lines)
                .landscape()
                .build();
    }
}
