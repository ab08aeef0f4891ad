package org.shouwang.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The names in one cell of a roster: parted by spaces, signs or lines, with phones, marks and remarks beside them.
///
/// @param leader whether the cell says that the person is in charge
record NameWords(String name, boolean leader) {
    private static final Texts T = Texts.of(NameWords.class);
    private static final Pattern REMARK =
            Pattern.compile("[(\\uff08\\[\\u3010]([^)\\uff09\\]\\u3011]*)[)\\uff09\\]\\u3011]");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\u00a0\\u3000,;/|\\\\+&\\u3001\\uff0c\\uff1b\\uff0f]+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d-]{6,}");
    private static final Pattern LEADING = Pattern.compile(T.get("names.leading"));
    private static final Pattern MISSING = Pattern.compile(T.get("names.missing"));
    private static final Set<String> NOBODY = Set.of(T.get("names.nobody").split(" "));
    private static final String MARKS = "*\\uff0a\\u2605\\u2606\\u25b3\\u25b2";
    private static final Pattern MARKED = Pattern.compile("[" + MARKS + "]");

    /// The people a cell names, in their order; none for an empty one, for “无” and the like.
    static List<NameWords> of(String cell) {
        List<NameWords> names = new ArrayList<>();
        boolean leads = false;
        for (String line : MISSING.matcher(cell).replaceAll(" ").split("\\R")) {
            String rest = line;
            int colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('\uff1a'));
            if (colon >= 0) {
                leads = LEADING.matcher(line.substring(0, colon)).find();
                rest = line.substring(colon + 1);
            }
            for (String piece : joined(BETWEEN.split(remarksKept(rest)))) {
                NameWords name = name(piece, leads);
                if (name != null) {
                    names.add(name);
                }
            }
            leads = false;
        }
        return names;
    }

    /// A remark in brackets stands with the name before it, whatever spaces it has.
    private static String remarksKept(String line) {
        StringBuilder out = new StringBuilder();
        Matcher found = REMARK.matcher(line);
        int from = 0;
        while (found.find()) {
            out.append(line, from, found.start());
            if (LEADING.matcher(found.group(1)).find()) {
                out.append('*');
            }
            out.append(' ');
            from = found.end();
        }
        return out.append(line.substring(from)).toString();
    }

    /// Names of two characters are often written with a space between, to be as wide as others.
    private static List<String> joined(String[] pieces) {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            boolean two = i + 1 < pieces.length
                    && single(pieces[i])
                    && single(MARKED.matcher(pieces[i + 1]).replaceAll(""));
            whole.add(two ? pieces[i] + pieces[++i] : pieces[i]);
        }
        return whole;
    }

    private static boolean single(String piece) {
        return piece.codePointCount(0, piece.length()) == 1 && piece.codePointAt(0) >= 0x2e80;
    }

    private static @Nullable NameWords name(String piece, boolean leads) {
        boolean marked = piece.indexOf('*') >= 0 || piece.indexOf('\uff0a') >= 0 || piece.indexOf('\u2605') >= 0;
        String plain = PHONE.matcher(MARKED.matcher(piece).replaceAll(""))
                .replaceAll("")
                .strip();
        if (plain.isEmpty() || NOBODY.contains(Fold.key(plain))) {
            return null;
        }
        return new NameWords(plain, leads || marked);
    }
}
