package org.shouwang.roster.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.Slot;

/// What taking a roster in would do, name by name; nothing is written yet.
///
/// @param unknown names to be asked about, once each
/// @param people who is to stand in each place: of the roll by id, those to be enrolled by name
/// @param leaders who is to be in charge of a place
/// @param answers what was said about names
public record ImportPlan(
        String source,
        List<ImportLine> lines,
        List<String> unknown,
        Map<Slot, List<Who>> people,
        Map<Slot, Who> leaders,
        Map<String, Answer> answers) {
    private static final Texts T = Texts.of(ImportPlan.class);

    /// Somebody of the roll, or a name to be put there.
    sealed interface Who {
        record Known(MemberId id) implements Who {}

        record New(String name) implements Who {}
    }

    public ImportPlan {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
        people = Map.copyOf(people);
        leaders = Map.copyOf(leaders);
        answers = Map.copyOf(answers);
    }

    public int count(ImportLine.State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /// Whether taking it in would change anything.
    public boolean changes() {
        return count(ImportLine.State.NEW) + count(ImportLine.State.REMOVED) > 0;
    }

    /// What does not come in, with the reason, to be mended and imported again.
    public Sheet refused() {
        List<ImportLine> left = lines.stream()
                .filter(line -> line.state() == ImportLine.State.REFUSED || line.state() == ImportLine.State.UNKNOWN)
                .toList();
        return Sheet.named(T.get("refused.name"))
                .title(T.get("refused.title", left.size()))
                .columns(
                        Column.text(T.get("refused.sheet"), 12),
                        Column.integer(T.get("refused.row"), 7),
                        Column.text(T.get("refused.column"), 16),
                        Column.date(T.get("column.date")),
                        Column.text(T.get("column.name"), 16),
                        Column.text(T.get("column.person"), 12),
                        Column.wrap(T.get("refused.reason"), 40))
                .rows(left.stream()
                        .map(line -> Arrays.<Object>asList(
                                line.sheet(),
                                line.row(),
                                line.column(),
                                line.day(),
                                line.place(),
                                line.name(),
                                line.reason()))
                        .toList())
                .build();
    }
}
