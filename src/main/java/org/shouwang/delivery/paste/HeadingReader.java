package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Texts;

/// Reads the lines above the orders: which shop, which goods at which price, which building.
final class HeadingReader {
    private static final Texts T = Texts.of(HeadingReader.class);
    private static final Pattern SHOP = Pattern.compile(T.get("grammar.shop"));
    private static final Pattern BEFORE = Pattern.compile(T.get("grammar.goodsBefore"));
    private static final Pattern NOISE = Pattern.compile(T.get("grammar.headNoise"));
    private static final Pattern SET_HEAD = Pattern.compile("^\\W*((?:" + T.get("grammar.set") + ")?[A-Z](?:"
            + T.get("grammar.set") + ")?)\\s*[" + Grammar.SEPARATORS + "]");
    private static final String HARD = T.get("grammar.head.hard");
    private static final Pattern PACK = Pattern.compile("(?:" + T.get("grammar.money.per") + ")?" + Grammar.UNIT
            + "?[0-9]+(?:\\.[0-9]+)?" + Grammar.UNIT + "(?:" + T.get("grammar.packed") + ")?");
    /// 1: number, 2: letter with a sign behind it, 3: name of a set, 4: its letter before it, 5: behind it
    private static final Pattern KEYED = Pattern.compile("(?<![0-9A-Z.])([0-9]{1,2})\\s*(?:" + T.get("grammar.numberOf")
            + "|" + T.get("grammar.ordinal.sign") + ")(?![0-9])|(?<![0-9A-Z])([A-Z])\\s*"
            + T.get("grammar.ordinal.sign")
            + "|(?<![0-9A-Z])(([A-Z])(?:" + T.get("grammar.set.loose") + ")|(?:" + T.get("grammar.set.loose")
            + ")([A-Z])(?![0-9A-Z]))");
    private static final int LONGEST_NAME = 12;

    private final KnownWords known = KnownWords.with(List.of());

    /// What this line adds.
    Heading read(String raw) {
        Line line = new Line(raw);
        String place = place(line.text);
        Matcher shop = SHOP.matcher(line.text);
        String name = "";
        if (shop.find()) {
            String words = NOISE.matcher(line.said(shop.start(), shop.end())).replaceAll("");
            name = words.length() > 2 ? words : "";
            line.take(shop.start(), shop.end(), Line.Part.NAME);
        }
        Map<String, String> keys = new HashMap<>();
        return new Heading(name, goods(line, keys), place, keys);
    }

    private static String place(String text) {
        Matcher m = Grammar.PLACE.matcher(text);
        if (!m.find()) {
            return "";
        }
        String place = m.group();
        return m.find() ? "" : place;
    }

    private List<PastedItem> goods(Line line, Map<String, String> keys) {
        List<PastedItem> goods = new ArrayList<>();
        Matcher set = SET_HEAD.matcher(line.text);
        Matcher money = Grammar.MONEY.matcher(line.text);
        if (set.find() && KEYED.matcher(line.text).results().count() < 2) {
            goods.add(item(line.said(set.start(1), set.end(1)), money.find() ? money : null));
            return goods;
        }
        int from = 0;
        while (money.find()) {
            String words = clean(line.rest().substring(from, money.start()));
            MatchResult key = last(KEYED.matcher(line.text).region(from, money.start()));
            if (key != null && key.group(3) != null && SetNames.keyIn(words).isEmpty() && !named(words, key)) {
                words = line.said(key.start(3), key.end(3));
            }
            if (!words.isEmpty()) {
                goods.add(item(words, money));
                if (key != null) {
                    keys.put(
                            Stream.of(key.group(1), key.group(2), key.group(4), key.group(5))
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(""),
                            words);
                }
            }
            from = money.end();
        }
        if (goods.isEmpty()) {
            named(line, goods);
        }
        return goods;
    }

    private static @Nullable MatchResult last(Matcher found) {
        return found.results().reduce((one, next) -> next).orElse(null);
    }

    /// Whether the letter of the set stands in its name.
    private static boolean named(String words, MatchResult key) {
        return key.group(5) != null && words.endsWith(key.group(5));
    }

    /// Cabbage and eggs to order together.
    private void named(Line line, List<PastedItem> goods) {
        String rest = line.rest().replace(Line.TAKEN, ' ');
        Matcher before = BEFORE.matcher(rest);
        String words = before.find() && before.end(1) > 2 ? before.group(1) : rest;
        for (String word : words.split("[" + Grammar.SEPARATORS + "\\s]+")) {
            String bare = clean(word);
            if (!bare.isEmpty() && bare.length() <= LONGEST_NAME && (known.surelyGoods(bare) || SetNames.isSet(bare))) {
                goods.add(item(bare, null));
            }
        }
    }

    /// The last words before the price that name something, without packs and without what only announces; words
    /// that nobody knows count only where the price stands right behind them.
    private String clean(String words) {
        String[] clauses = words.replace(Line.TAKEN, ' ').split("[" + HARD + "]");
        for (int clause = clauses.length - 1; clause >= 0; clause--) {
            String[] parts = clauses[clause]
                    .replaceAll("[" + Grammar.SEPARATORS + "]+", " ")
                    .strip()
                    .split("\\s+");
            for (int i = parts.length - 1; i >= 0; i--) {
                String name = bare(parts[i]);
                if (!name.isEmpty() && (clause == clauses.length - 1 || known.surelyGoods(name))) {
                    return name;
                }
            }
        }
        return "";
    }

    private static String bare(String part) {
        Matcher m = BEFORE.matcher(part);
        String name = m.matches() ? m.group(1) : part;
        name = PACK.matcher(name).replaceAll("");
        name = Grammar.HEAD
                .matcher(NOISE.matcher(name).replaceAll(""))
                .replaceAll("")
                .strip();
        return name.matches(".*[" + Grammar.HAN + "A-Z].*") ? name : "";
    }

    private static PastedItem item(String name, @Nullable Matcher money) {
        Money price = null;
        String unit = "";
        if (money != null) {
            String written =
                    money.group(1) != null ? money.group(1) : money.group(2) != null ? money.group(2) : money.group(3);
            price = Money.parse(written).orElse(null);
            unit = money.group(4) == null ? "" : money.group(4);
        }
        return new PastedItem(name, "", Quantity.of(1), unit, price);
    }
}
