package org.shouwang.delivery.paste;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The goods and surnames that everybody knows, and the goods that the list's own heading names.
final class KnownWords {
    private static final Set<String> USUAL = Set.copyOf(words("goods.txt"));
    private static final Set<String> SURNAMES = surnames();
    private static final int LONGEST = 14;
    private static final KnownWords PLAIN = new KnownWords(USUAL);

    private final Set<String> goods;

    private KnownWords(Set<String> goods) {
        this.goods = goods;
    }

    static KnownWords with(Collection<String> headed) {
        if (headed.isEmpty()) {
            return PLAIN;
        }
        Set<String> all = new HashSet<>(USUAL);
        headed.forEach(word -> all.add(Signs.plain(word)));
        return new KnownWords(all);
    }

    /// How many signs at this place are the name of goods of two signs and more, 0 for none.
    int goodsAt(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
            if (goods.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /// Whether these are known goods, or named after some: local eggs.
    boolean isGoods(String word) {
        if (goods.contains(word)) {
            return true;
        }
        for (int at = 0; at + 1 < word.length(); at++) {
            if (goodsAt(word, at) > 0) {
                return true;
            }
        }
        return word.length() > 1 && word.length() < 7 && goods.contains(word.substring(word.length() - 1));
    }

    /// Whether exactly this is the name of goods.
    boolean named(String word) {
        return goods.contains(word);
    }

    /// Whether these are known goods by their whole name or by two signs and more of it.
    boolean surelyGoods(String word) {
        return goods.contains(word) || !goodsIn(word).isEmpty();
    }

    /// The known goods in these words, in their order.
    List<String> goodsIn(String words) {
        List<String> found = new java.util.ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int length = goodsAt(words, at);
            if (length > 0) {
                found.add(words.substring(at, at + length));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /// These words without the known goods in them.
    String besides(String words) {
        String rest = words;
        for (String one : goodsIn(words)) {
            rest = rest.replace(one, "");
        }
        return rest;
    }

    /// A surname and one or two signs, or a form of address.
    boolean isName(String word) {
        if (!word.matches("[" + Grammar.HAN + "\\x{10000}-\\x{3ffff}\u00b7]{2,8}")) {
            return false;
        }
        if (Grammar.TITLE.matcher(word).find() && word.length() > 1) {
            return true;
        }
        if (Grammar.NOT_NAME.matcher(word).find()) {
            return false;
        }
        int length = word.codePointCount(0, word.length());
        return length <= 3 && SURNAMES.contains(word.substring(0, 1))
                || length >= 3 && length <= 4 && SURNAMES.contains(word.substring(0, 2));
    }

    private static Set<String> surnames() {
        Set<String> all = new HashSet<>();
        for (String word : words("surnames.txt")) {
            if (word.length() < 3) {
                all.add(word);
            } else {
                word.codePoints().forEach(c -> all.add(Character.toString(c)));
            }
        }
        return all;
    }

    private static List<String> words(String file) {
        try (InputStream in = KnownWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
