package org.shouwang.app.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.ListLayout;
import org.shouwang.exchange.Reason;
import org.shouwang.exchange.RowOutcome;
import org.shouwang.exchange.Source;
import org.shouwang.household.Difference;

/// What an import does, as JSON for other programs.
final class ImportJson {
    private ImportJson() {}

    static String of(Source source, ImportPlan plan, boolean dry) {
        Map<String, Object> whole = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        plan.counts().forEach((state, count) -> counts.put(lower(state), count));
        whole.put("dryRun", dry);
        whole.put("source", plan.source());
        whole.put("counts", counts);
        whole.put("households", plan.households());
        whole.put("notes", plan.notes());
        whole.put("sheets", source.layouts().stream().map(ImportJson::sheet).toList());
        whole.put("rows", plan.rows().stream().map(ImportJson::row).toList());
        try {
            return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> sheet(ListLayout layout) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        List<Object> columns = new ArrayList<>();
        layout.titles().forEach((column, title) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            @Nullable Heading meaning = layout.meanings().get(column);
            one.put("column", column + 1);
            one.put("title", title);
            one.put("meaning", meaning == null ? null : lower(meaning));
            one.put("person", layout.person(column));
            columns.add(one);
        });
        sheet.put("sheet", layout.sheet());
        sheet.put("headerRow", layout.headerRow());
        sheet.put("columns", columns);
        return sheet;
    }

    private static Map<String, Object> row(RowOutcome row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sheet", row.sheet());
        line.put("row", row.row());
        line.put("outcome", lower(row.state()));
        line.put("dwelling", dwelling(row.door()));
        line.put("persons", row.people());
        line.put("names", row.who());
        List<String> changes = row.changes().stream().map(Difference::sentence).toList();
        line.put("changes", row.changes().stream().map(ImportJson::change).toList());
        line.put(
                "reasons",
                row.remarks().stream()
                        .filter(remark -> !changes.contains(remark))
                        .map(ImportJson::reason)
                        .toList());
        return line;
    }

    private static Map<String, Object> change(Difference change) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("person", change.person());
        parts.put("field", change.fact());
        parts.put("old", change.before());
        parts.put("new", change.after());
        return parts;
    }

    private static Map<String, Object> reason(String remark) {
        Reason reason = Reason.of(remark);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("column", reason.column());
        parts.put("text", reason.words());
        return parts;
    }

    private static @Nullable Map<String, Object> dwelling(@Nullable Dwelling door) {
        if (door == null) {
            return null;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("building", door.building());
        parts.put("unit", door.unit());
        parts.put("floor", door.floorGuess().isPresent() ? door.floorGuess().getAsInt() : null);
        parts.put("room", door.room());
        return parts;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
