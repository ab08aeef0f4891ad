package org.shouwang.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Texts;

/// Why a row does not come in, or what to look at.
///
/// @param column the words of the column that it is about, null where it is about the whole row
public record Reason(@Nullable String column, String words) {
    private static final Texts T = Texts.of(Reason.class);
    private static final Pattern OF_COLUMN = Pattern.compile(T.get("complaint", "(.+?)", "(.*)"), Pattern.DOTALL);

    static String sentence(String column, String words) {
        return T.get("complaint", column, words);
    }

    /// A remark of a row taken apart.
    public static Reason of(String remark) {
        Matcher found = OF_COLUMN.matcher(remark);
        return found.matches() ? new Reason(found.group(1), found.group(2)) : new Reason(null, remark);
    }
}
