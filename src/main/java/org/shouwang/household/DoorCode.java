package org.shouwang.household;

import java.util.Locale;
import org.shouwang.core.Dwelling;
import org.shouwang.kit.text.Fold;

/// The short code on a door label, such as `SW:3-2-502`: a scanner types it, and the search box finds the door.
public final class DoorCode {
    private static final String MARK = "SW:";

    private DoorCode() {}

    public static String of(Dwelling door) {
        return MARK + door.brief();
    }

    /// What was typed without the mark; scanners with a Chinese keyboard type the colon in full width.
    public static String plain(String typed) {
        String text = typed.strip();
        if (text.length() < MARK.length()) {
            return typed;
        }
        String head = Fold.key(text.substring(0, MARK.length())).toUpperCase(Locale.ROOT);
        return head.equals(MARK) ? text.substring(MARK.length()).strip() : typed;
    }
}
