package org.shouwang.supply.ui;

import java.util.Set;
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

    /// @param last the highest number on the sheet
    /// @throws Fault SUPPLY-29 for anything else, or a number beyond
    static TickNumbers read(String typed, int last) {
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
            if (from < 1 || to < from || to > last) {
                throw new Fault("SUPPLY-29", T.get("tick.beyond", part, last));
            }
            for (int number = from; number <= to; number++) {
                (found.group(1) == null ? numbers.ticked : numbers.unticked).add(number);
            }
        }
        return numbers;
    }
}
