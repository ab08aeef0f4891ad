package org.shouwang.lists.ui;

import java.util.Arrays;
import java.util.List;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Pinyin;
import org.shouwang.kit.text.Reading;
import org.shouwang.kit.text.Texts;
import org.shouwang.lists.ListRow;
import org.shouwang.lists.ListView;

/// The lines of a list in which everything typed into its filter stands: door, name, pinyin, phone, what is filled in.
final class FoundRows {
    private FoundRows() {}

    static ListView of(ListView view, String typed) {
        if (typed.isBlank()) {
            return view;
        }
        List<String> words =
                Arrays.stream(typed.strip().split("\\s+")).map(Fold::key).toList();
        return new ListView(
                view.list(),
                view.columns(),
                view.rows().stream()
                        .filter(row -> words.stream().allMatch(line(row)::contains))
                        .toList());
    }

    private static String line(ListRow row) {
        Reading reading = Pinyin.of(row.name());
        return Fold.key(String.join(
                "\n",
                row.door(),
                row.name(),
                String.join("", reading.first()),
                String.join("\n", reading.initials()),
                row.phone(),
                Texts.name(row.presence()),
                String.join("\n", row.values().values())));
    }
}
