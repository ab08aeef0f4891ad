package org.shouwang.delivery.paste;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// The day on which the heading of a list says that its goods are brought; whoever pastes it decides.
///
/// @param words as written
/// @param ahead days after the day of the list, 1 for tomorrow
public record SaidDay(String words, int ahead) {
    private static final Texts T = Texts.of(SaidDay.class);
    private static final Map<String, Integer> DAYS = days();
    private static final String DAY = "(" + String.join("|", DAYS.keySet()) + ")";
    private static final Pattern BROUGHT = Pattern.compile(
            DAY + "(?:(?!" + DAY + ")" + T.get("grammar.brought.between") + "){0,8}?" + T.get("grammar.brought"));
    private static final Pattern ALONE = Pattern.compile(DAY + "(?!" + T.get("grammar.brought.closes") + ")");

    /// The last day that is said with a word for bringing, else the only day that is said; null for none.
    static @Nullable SaidDay in(String heading) {
        String plain = Signs.plain(heading);
        SaidDay found = null;
        for (Matcher m = BROUGHT.matcher(plain); m.find(); ) {
            found = of(m);
        }
        if (found != null) {
            return found;
        }
        for (Matcher m = ALONE.matcher(plain); m.find(); ) {
            SaidDay one = of(m);
            if (found != null && found.ahead != one.ahead) {
                return null;
            }
            found = one;
        }
        return found;
    }

    private static SaidDay of(Matcher m) {
        return new SaidDay(m.group(), DAYS.getOrDefault(m.group(1), 0));
    }

    /// Longer words first: the day after tomorrow lies within the day after that.
    private static Map<String, Integer> days() {
        Map<String, Integer> days = new LinkedHashMap<>();
        for (String one : T.get("grammar.brought.days").split(" ")) {
            String[] pair = one.split("=", 2);
            days.put(pair[0], Integer.parseInt(pair[1]));
        }
        return days;
    }
}
