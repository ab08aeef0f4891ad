package org.shouwang.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.shouwang.kit.text.Texts;

/// A block of cells as it comes from a workbook or a chat, with the names that stand in each.
public final class PastedNames {
    private static final Texts T = Texts.of(PastedNames.class);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/|+\\u3001\\uff0c\\uff1b\\u3000*\\uff0a]+");
    private static final Pattern REMARK =
            Pattern.compile("[(\\uff08\\[\\u3010][^)\\uff09\\]\\u3011]*[)\\uff09\\]\\u3011]");

    private PastedNames() {}

    /// Lines of cells, each with its names in order; an empty cell has none.
    public static List<List<List<String>>> read(String text) {
        List<List<List<String>>> lines = new ArrayList<>();
        List<List<String>> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (letter == '\t' && !quoted) {
                line.add(names(cell));
            } else if (letter == '\n' && !quoted) {
                line.add(names(cell));
                lines.add(line);
                line = new ArrayList<>();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(names(cell));
            lines.add(line);
        }
        return lines;
    }

    private static List<String> names(StringBuilder cell) {
        String plain = REMARK.matcher(cell).replaceAll(" ");
        cell.setLength(0);
        List<String> nobody = Arrays.asList(T.get("paste.nobody").split(" "));
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isBlank() && word.chars().noneMatch(Character::isDigit))
                .filter(word -> !nobody.contains(word))
                .distinct()
                .toList();
    }
}
