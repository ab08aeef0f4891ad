package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.PostCheck;

/// 查岗记录 as a list.
public final class PostCheckSheet {
    private static final Texts T = Texts.of(PostCheckSheet.class);

    private PostCheckSheet() {}

    /// One check with the names of its place.
    public record Line(PostCheck check, String post, String shift) {}

    /// @param period in words, such as 2021年11月
    public static Sheet of(List<Line> lines, String period, String place) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            PostCheck check = line.check();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    check.at(),
                    check.checker().value(),
                    line.post(),
                    line.shift(),
                    words(check.due()),
                    words(check.present()),
                    check.inOrder() ? T.get("checks.inOrder") : new Marked(words(check.finding()), Tone.ALERT)));
        }
        long found = lines.stream().filter(line -> !line.check().inOrder()).count();
        return Sheet.named(T.get("checks.name"))
                .title(T.get("checks.title", period))
                .subtitle(place)
                .columns(
                        Column.integer(T.get("checks.number"), 5),
                        Column.dateTime(T.get("checks.at")),
                        Column.text(T.get("checks.checker"), 10),
                        Column.text(T.get("checks.post"), 10),
                        Column.text(T.get("checks.shift"), 14),
                        Column.wrap(T.get("checks.due"), 18),
                        Column.wrap(T.get("checks.present"), 18),
                        Column.wrap(T.get("checks.finding"), 26))
                .rows(rows)
                .note(T.get("checks.count", lines.size(), found))
                .landscape()
                .build();
    }

    private static @Nullable String words(@Nullable Confidential words) {
        return words == null ? null : words.value();
    }
}
