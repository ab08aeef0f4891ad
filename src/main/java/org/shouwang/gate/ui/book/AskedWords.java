package org.shouwang.gate.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.EntryFilter;
import org.shouwang.kit.text.Texts;

/// Says what is asked of the register, for the line under the title of a printed list.
final class AskedWords {
    private static final Texts T = Texts.of(AskedWords.class);

    private AskedWords() {}

    /// What was asked for, in words, for the line under the title.
    static String of(BookScreenModel model) {
        EntryFilter now = model.filter.get();
        List<String> parts = new ArrayList<>();
        parts.add(model.look().get().compound());
        parts.add(
                now.from() == null && now.to() == null
                        ? T.get("subtitle.all")
                        : T.get("subtitle.days", Objects.toString(now.from(), ""), Objects.toString(now.to(), "")));
        if (now.shift() != null) {
            parts.add(now.shift().label());
        }
        model.checkpoints.stream()
                .filter(point -> point.id().equals(now.checkpoint()))
                .map(Checkpoint::name)
                .forEach(parts::add);
        List<@Nullable Enum<?>> facts = new ArrayList<>();
        facts.add(now.direction());
        facts.add(now.category());
        facts.add(now.outcome());
        facts.add(now.standing() == EntryFilter.Standing.ALL ? null : now.standing());
        facts.stream().filter(Objects::nonNull).map(Texts::name).forEach(parts::add);
        if (now.purpose() != null) {
            parts.add(now.purpose().isEmpty() ? T.get("subtitle.noPurpose") : now.purpose());
        }
        if (!model.typed.get().isBlank()) {
            parts.add(T.get("subtitle.typed", model.typed.get().strip()));
        }
        if (now.household() != null || now.who() != null) {
            parts.add(T.get("subtitle.only"));
        }
        return String.join(T.get("subtitle.and"), parts);
    }
}
