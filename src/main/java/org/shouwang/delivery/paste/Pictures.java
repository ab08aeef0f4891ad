package org.shouwang.delivery.paste;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.text.Texts;

/// Pictures of food that stand for the word: 🥚2 trays. A picture behind the word only adorns it.
final class Pictures {
    private static final Texts T = Texts.of(Pictures.class);
    private static final Map<String, String> WORDS = words();
    private static final Pattern PICTURE = Pattern.compile("(?<![" + Grammar.HAN + "A-Za-z])("
            + String.join("|", WORDS.keySet()) + ")(?=\\s*[0-9" + T.get("grammar.picture.count") + "])");

    private Pictures() {}

    /// Puts the word in the place of every picture that stands for one; the length stays.
    static String spelt(String raw) {
        Matcher m = PICTURE.matcher(raw);
        return m.replaceAll(found -> WORDS.getOrDefault(found.group(1), found.group(1)));
    }

    /// The goods that these words name, with or without a picture.
    static String named(String said) {
        return WORDS.getOrDefault(said, said);
    }

    private static Map<String, String> words() {
        return java.util.Arrays.stream(T.get("grammar.picture.goods").split(" "))
                .map(pair -> pair.split("="))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
