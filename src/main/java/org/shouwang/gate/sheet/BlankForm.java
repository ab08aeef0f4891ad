package org.shouwang.gate.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.GateRules;
import org.shouwang.gate.GateSeen;
import org.shouwang.gate.rule.Purpose;
import org.shouwang.gate.rule.Refusal;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.text.Texts;

/// The register to be written by hand, one form a page: the columns stand as they are typed in afterwards, classes and
/// purposes of the rules in force are told by number.
final class BlankForm {
    private static final Texts T = Texts.of(BlankForm.class);
    private static final int LINES = 15;
    private static final float ROW = 8.4f;
    private static final int PURPOSES = 24;

    private BlankForm() {}

    /// @param page from 1
    /// @param head what is known: day, shift, checkpoint; `""` to be filled in
    static Slip of(GateRules rules, int page, int pages, Head head) {
        Slip.Builder form = Slip.titled(T.get("blank.title"))
                .landscape()
                .row(ROW)
                .mark(T.get("blank.page", page, pages))
                .box(T.get("blank.date"), 4, head.day().isEmpty() ? T.get("blank.dateToFill") : head.day(), 13)
                .box(T.get("blank.shift"), 4, head.shift(), 16)
                .box(T.get("blank.checkpoint"), 4, head.checkpoint(), 9)
                .box(T.get("blank.clerk"), 4, "", 12)
                .line();
        GateSeen asked = new GateSeen(false, false, false, false).or(rules);
        List<Column> columns = columns(rules, asked);
        form.grid(columns, rows(rules, columns), 0);
        form.note(T.get("blank.classes", numbered(rules.letIn(), Texts::name)));
        if (!rules.purposes().isEmpty()) {
            form.note(T.get(
                    "blank.purposes",
                    numbered(rules.purposes().stream().limit(PURPOSES).toList(), Purpose::words)));
        }
        if (!rules.refusals().isEmpty()) {
            form.note(T.get("blank.refusals", numbered(rules.refusals(), Refusal::words)));
        }
        return form.note(T.get("blank.how")).build();
    }

    /// What stands above the rows.
    record Head(String day, String shift, String checkpoint) {}

    private static List<Column> columns(GateRules rules, GateSeen asked) {
        List<Column> all = new ArrayList<>();
        all.add(Column.integer(T.get("blank.line"), 3));
        all.add(Column.text(T.get("column.time"), 8));
        all.add(Column.text(T.get("column.direction"), 6));
        all.add(Column.text(T.get("column.door"), 12));
        all.add(Column.text(T.get("column.name"), 12));
        all.add(Column.text(
                T.get("column.category"), Math.max(6, 3 * rules.letIn().size())));
        all.add(Column.text(T.get("column.purpose"), 12));
        if (asked.temperature()) {
            all.add(Column.text(T.get("column.temperature"), 7));
        }
        all.add(Column.text(T.get("column.companions"), 5));
        if (asked.code()) {
            all.add(Column.text(T.get("column.code"), 7));
        }
        if (asked.travelCard()) {
            all.add(Column.text(T.get("column.travelCard"), 7));
        }
        if (asked.sampled()) {
            all.add(Column.text(T.get("column.sampled"), 12));
        }
        all.add(Column.text(T.get("column.phone"), 17));
        all.add(Column.text(T.get("column.plate"), 12));
        all.add(Column.text(T.get("column.outcome"), 11));
        all.add(Column.text(T.get("blank.reason"), 20));
        return all;
    }

    /// Line numbers, and what is only circled.
    private static List<List<@Nullable Object>> rows(GateRules rules, List<Column> columns) {
        String classes = IntStream.rangeClosed(1, rules.letIn().size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("   "));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            @Nullable Object[] cells = new Object[columns.size()];
            cells[0] = line;
            cells[1] = T.get("blank.clock");
            cells[2] = T.get("blank.directions");
            cells[5] = classes;
            cells[cells.length - 2] = T.get("blank.outcomes");
            rows.add(Arrays.asList(cells));
        }
        return rows;
    }

    private static <E> String numbered(List<E> all, Function<E, String> words) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> T.get("blank.numbered", i + 1, words.apply(all.get(i))))
                .collect(Collectors.joining(T.get("blank.gap")));
    }
}
