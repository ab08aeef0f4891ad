package org.shouwang.lists;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Reads what is typed or pasted below a column of one's own.
public final class Entry {
    /// What stands for a tick.
    public static final String TICKED = "1";

    private static final Texts T = Texts.of(Entry.class);
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})[-/.\\p{IsHan}]?)?(\\d{1,2})[-/.\\p{IsHan}]?(\\d{1,2})\\p{IsHan}?");

    private Entry() {}

    /// As it is stored; null for nothing.
    ///
    /// @param today gives the year of a day without one
    /// @throws Fault LIST-03 no number, LIST-04 no day, LIST-05 none of the choices, LIST-06 neither yes nor no
    public static @Nullable String read(ListColumn column, String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> text;
            case NUMBER -> number(column, text);
            case TICK -> tick(column, text);
            case DATE -> day(column, text, today);
            case CHOICE -> choice(column, text);
        };
    }

    private static String number(ListColumn column, String text) {
        try {
            return new BigDecimal(Fold.key(text).replace(",", "")).toPlainString();
        } catch (NumberFormatException e) {
            throw new Fault("LIST-03", T.get("entry.number", column.name(), text), e);
        }
    }

    private static @Nullable String tick(ListColumn column, String text) {
        String plain = Fold.key(text);
        if (List.of(T.get("entry.yes").split(" ")).contains(plain)) {
            return TICKED;
        }
        if (List.of(T.get("entry.no").split(" ")).contains(plain)) {
            return null;
        }
        throw new Fault("LIST-06", T.get("entry.tick", column.name(), text));
    }

    private static String day(ListColumn column, String text, LocalDate today) {
        Matcher found = DAY.matcher(Fold.key(text));
        try {
            if (found.matches()) {
                int year = found.group(1) == null ? today.getYear() : Integer.parseInt(found.group(1));
                return LocalDate.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)))
                        .toString();
            }
        } catch (DateTimeException e) {
            throw new Fault("LIST-04", T.get("entry.day", column.name(), text), e);
        }
        throw new Fault("LIST-04", T.get("entry.day", column.name(), text));
    }

    /// A whole choice, the only one that begins like this, or its number from 1.
    private static String choice(ListColumn column, String text) {
        List<String> choices = column.choiceList();
        if (choices.contains(text)) {
            return text;
        }
        String plain = Fold.key(text);
        List<String> begun = choices.stream()
                .filter(choice -> Fold.key(choice).startsWith(plain))
                .toList();
        if (begun.size() == 1) {
            return begun.getFirst();
        }
        if (plain.matches("\\d{1,2}")) {
            int at = Integer.parseInt(plain);
            if (at >= 1 && at <= choices.size()) {
                return choices.get(at - 1);
            }
        }
        throw new Fault("LIST-05", T.get("entry.choice", column.name(), text, String.join(T.get("comma"), choices)));
    }

    /// For people: a tick as a sign.
    public static String shown(ListColumn column, String content) {
        return column.kind() == ColumnKind.TICK && content.equals(TICKED) ? T.get("entry.ticked") : content;
    }
}
