package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.core.Quantity;

/// Orders written as letters of the sets that the heading offers: AB, 2A1B, B2C1.
final class SetCodes {
    private static final Pattern BEFORE = Pattern.compile("(?:[0-9]{1,2}[A-Z])+");
    private static final Pattern BEHIND = Pattern.compile("(?:[A-Z][0-9]{1,2})+");
    private static final Pattern ALONE = Pattern.compile("[A-Z]{2,}");
    private static final Pattern COUNT_FIRST = Pattern.compile("(?<count>[0-9]{1,2})(?<key>[A-Z])");
    private static final Pattern KEY_FIRST = Pattern.compile("(?<key>[A-Z])(?<count>[0-9]{0,2})");

    private SetCodes() {}

    /// One set and how many of it.
    record Code(String key, Quantity quantity) {}

    /// Empty where these are no letters, or where the heading does not offer every one of them.
    static List<Code> of(String word, Heading heading) {
        boolean before = BEFORE.matcher(word).matches();
        if (!before && !BEHIND.matcher(word).matches() && !ALONE.matcher(word).matches()) {
            return List.of();
        }
        List<Code> codes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Matcher one = (before ? COUNT_FIRST : KEY_FIRST).matcher(word);
        while (one.find()) {
            String key = one.group("key");
            String count = one.group("count");
            if (heading.set(key).isEmpty() || !keys.add(key)) {
                return List.of();
            }
            codes.add(new Code(key, Quantity.of(count.isEmpty() ? 1 : Integer.parseInt(count))));
        }
        return codes;
    }
}
