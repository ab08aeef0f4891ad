package org.shouwang.roster.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;

/// 岗位职责: what is to be done at each post, for the back of the sheet.
final class DutiesSheet {
    private static final Texts T = Texts.of(DutiesSheet.class);

    private DutiesSheet() {}

    /// Empty where no duties were written down.
    static Optional<Sheet> of(DutyRoster roster, Asked asked) {
        if (roster.posts().stream().allMatch(post -> post.duties() == null)) {
            return Optional.empty();
        }
        Sheet.Builder sheet = Sheet.named(T.get("sheet.duties"))
                .title(T.get("sheet.duties.title"))
                .subtitle(asked.head().place())
                .columns(
                        Column.text(T.get("column.post"), 12),
                        Column.text(T.get("column.place"), 14),
                        Column.text(T.get("column.shifts.of"), 24),
                        Column.wrap(T.get("column.duties"), 60))
                .landscape()
                .rows(roster.posts().stream().map(post -> row(roster, post)).toList());
        return Optional.of(sheet.build());
    }

    private static List<@Nullable Object> row(DutyRoster roster, Post post) {
        String shifts = roster.shifts(post.id()).stream()
                .map(shift -> T.get("column.shift", shift.name(), shift.hours()))
                .collect(Collectors.joining(T.get("join")));
        return Arrays.asList(post.name(), post.place(), shifts, post.duties());
    }
}
