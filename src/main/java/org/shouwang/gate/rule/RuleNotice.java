package org.shouwang.gate.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.text.Texts;

/// The rules as a notice for the gate (出入须知): plain sentences, one page.
public final class RuleNotice {
    private static final Texts T = Texts.of(RuleNotice.class);

    private RuleNotice() {}

    /// @param naming of a checkpoint
    /// @param compound under the title
    /// @param foot who puts it up, and when
    public static Board board(
            RuleSet set, Function<CheckpointId, String> naming, ZoneId zone, String compound, String foot) {
        List<Board.Part> parts = new ArrayList<>();
        String when = when(set.from(), set.until(), zone);
        if (!when.isEmpty()) {
            parts.add(new Board.Lines(T.get("notice.when"), List.of(when), 1));
        }
        for (RuleWords.Part part : new RuleWords(set.rules(), naming).parts()) {
            List<String> lines = new ArrayList<>();
            for (String sentence : part.sentences()) {
                lines.add(T.get("notice.item", lines.size() + 1, sentence));
            }
            parts.add(new Board.Lines(part.heading(), lines, 1));
        }
        String ground = set.ground();
        if (ground != null && !ground.isBlank()) {
            parts.add(new Board.Lines(T.get("notice.ground"), List.of(ground), 1));
        }
        return new Board(Board.Size.A4, T.get("notice.title"), compound, parts, foot);
    }

    /// From when to when, `""` for a draft.
    public static String when(@Nullable Instant from, @Nullable Instant until, ZoneId zone) {
        if (from == null) {
            return "";
        }
        return until == null
                ? T.get("notice.from", MomentWords.words(from, zone))
                : T.get("notice.between", MomentWords.words(from, zone), MomentWords.words(until, zone));
    }
}
