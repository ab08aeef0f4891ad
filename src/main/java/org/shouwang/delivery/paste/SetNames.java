package org.shouwang.delivery.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.text.Texts;

/// The names of sets: A, set A, A set are the same.
final class SetNames {
    private static final Texts T = Texts.of(SetNames.class);
    private static final Pattern WORD = Pattern.compile(T.get("grammar.set"));
    private static final Pattern KEY = Pattern.compile("[A-Z]|" + Grammar.NUMBER + "|[0-9]{1,2}");

    private static final Pattern LOOSE = Pattern.compile(T.get("grammar.set.loose"));
    private static final Pattern NUMBER_OF =
            Pattern.compile("([0-9]{1,2})(?:" + T.get("grammar.numberOf") + "|" + T.get("grammar.set") + ")");

    private SetNames() {}

    static boolean same(String one, String other) {
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }

    /// The letter or number of a set; `""` where it names none.
    static String key(String name) {
        String bare = WORD.matcher(name).replaceAll("").strip();
        return KEY.matcher(bare).matches() ? bare : "";
    }

    /// The letter, or the number that is said to be one: A, set A, number 3; `""` for none.
    static String keyIn(String word) {
        Matcher number = NUMBER_OF.matcher(word);
        if (number.matches()) {
            return number.group(1);
        }
        String bare = LOOSE.matcher(word).replaceAll("").strip();
        return bare.matches("[A-Z]") ? bare : "";
    }

    /// Whether these words name a set by letter or number, with the word for set.
    static boolean isSet(String name) {
        return WORD.matcher(name).find() && !key(name).isEmpty();
    }
}
