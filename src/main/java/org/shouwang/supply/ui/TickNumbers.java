package org.shouwang.supply.ui;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Numbers typed from a returned sheet: `1-20 23` are ticked, `-7` takes a tick back.
record TickNumbers(Set<Integer> ticked, Set<Integer> unticked) {
    private static final Texts T = Texts.of(TickNumbers.class);
    private static final Pattern PART = Pattern.compile("(-)?(\\d{1,4})(?:-(\\d{1,4}))?");

    /// @param sheet the numbers on the sheet; those of people taken off it are missing, and a span passes over them
    /// @throws Fault SUPPLY-29 for anything else, or a number that is not on the sheet
    static TickNumbers read(String typed, SortedSet<Integer> sheet) {
        int last = sheet.isEmpty() ? 0 : sheet.last();
        TickNumbers numbers = new TickNumbers(new TreeSet<>(), new TreeSet<>());
        for (String part : Fold.simplified(typed).strip().split("[\\s,\\u3001\\uff0c;.]+")) {
            if (part.isEmpty()) {
                continue;
            }
            Matcher found = PART.matcher(part);
            if (!found.matches()) {
                throw new Fault("SUPPLY-29", T.get("tick.unread", part));
            }
            int from = Integer.parseInt(found.group(2));
            int to = found.group(3) == null ? from : Integer.parseInt(found.group(3));
            Set<Integer> meant = to < from || to > last ? Set.of() : sheet.subSet(from, to + 1);
            if (meant.isEmpty()) {
                throw new Fault("SUPPLY-29", T.get("tick.beyond", part, last));
            }
            (found.group(1) == null ? numbers.ticked : numbers.unticked).addAll(meant);
        }
        return numbers;
    }
}
