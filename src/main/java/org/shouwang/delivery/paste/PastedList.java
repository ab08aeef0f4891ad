package org.shouwang.delivery.paste;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// A pasted list as it was understood: every line of it stands in exactly one of `lines`.
///
/// @param heading what its heading says
/// @param lines in the order of the list
public record PastedList(Heading heading, List<PastedLine> lines) {
    private static final Texts T = Texts.of(PastedList.class);

    public PastedList {
        lines = List.copyOf(lines);
    }

    /// Reads a chat, a numbered list, free lines, or a table (with tabs, bars or commas).
    public static PastedList read(String text, PasteGround ground) {
        List<String> rows = List.of(text.split("\n", -1));
        return PastedTable.of(rows)
                .map(table -> table.read(ground))
                .orElseGet(() -> new ListReader(ground, Heading.NONE).read(rows));
    }

    /// Reads lines again that belong to this list, as mended by hand.
    public PastedList again(String mended, PasteGround ground) {
        return ListReader.amid(ground, heading.at("")).read(List.of(mended.split("\n", -1)));
    }

    public List<PastedLine> orders() {
        return lines.stream().filter(PastedLine::order).toList();
    }

    public List<PastedLine> open() {
        return lines.stream().filter(PastedLine::open).toList();
    }

    /// When the heading says that the goods are brought; null where it says no day for sure.
    public @Nullable SaidDay saidDay() {
        return SaidDay.in(lines.stream()
                .filter(line -> line.kind() == PastedKind.HEADER)
                .map(PastedLine::text)
                .collect(Collectors.joining("\n")));
    }

    /// The share of the lines that want something and were understood, in percent; 100 where none wants anything.
    public int share() {
        int wanting = orders().size() + open().size();
        return wanting == 0 ? 100 : 100 * orders().size() / wanting;
    }

    static String blank() {
        return T.get("why.blank");
    }

    static String rule() {
        return T.get("why.rule");
    }

    static String clock() {
        return T.get("why.clock");
    }

    static String polite() {
        return T.get("why.polite");
    }

    static String system() {
        return T.get("why.system");
    }

    static String sum() {
        return T.get("why.sum");
    }

    static String example() {
        return T.get("why.example");
    }

    static String picture() {
        return T.get("why.picture");
    }

    static String header() {
        return T.get("why.header");
    }
}
