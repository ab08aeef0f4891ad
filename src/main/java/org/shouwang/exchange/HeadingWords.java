package org.shouwang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The words by which offices call columns and answers.
final class HeadingWords {
    private static final Pattern PLACE =
            Pattern.compile(Texts.of(HeadingWords.class).get("place.inTitle"));

    private static final String SEVERAL = Texts.of(HeadingWords.class).get("place.notAfter");
    private static final Pattern BRACKETS = Pattern.compile("(?s)[(\uff08\u3010\\[].*[)\uff09\u3011\\]]");

    private final Properties lines = new Properties();
    private final Map<String, Heading> byWord = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Map<String, Optional<Enum<?>>> choices = new ConcurrentHashMap<>();
    private final List<String> separators;

    HeadingWords() {
        this(List.of());
    }

    /// @param own words of this office, which go before the usual ones
    HeadingWords(List<OwnWord> own) {
        try (InputStream in = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.properties"))) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : lines.stringPropertyNames()) {
            List<String> list = Texts.split(lines.getProperty(key));
            lists.put(key, list);
            folded.put(key, list.stream().map(Fold::key).collect(Collectors.toSet()));
        }
        for (Heading heading : Heading.values()) {
            list(heading.name()).forEach(word -> byWord.put(Fold.key(word), heading));
        }
        separators = List.of(lines.getProperty("separators").split("\\|"));
        passedOver.addAll(Objects.requireNonNull(folded.get("PASSED_OVER")));
        for (OwnWord word : own) {
            Heading heading = word.heading();
            if (heading == null) {
                byWord.remove(word.folded());
                passedOver.add(word.folded());
            } else {
                byWord.put(word.folded(), heading);
            }
        }
    }

    /// What a header cell means; remarks in brackets after the word do not matter.
    Optional<Heading> meaning(String header) {
        return Optional.ofNullable(byWord.get(Fold.key(bare(header))));
    }

    /// The words of a title without blanks and remarks, folded.
    String plain(String header) {
        return Fold.key(bare(header));
    }

    /// What is left after the first of some words a title begins with.
    Optional<String> after(String stems, String plain) {
        return list(stems).stream()
                .map(Fold::key)
                .filter(plain::startsWith)
                .findFirst()
                .map(stem -> plain.substring(stem.length()));
    }

    /// With a Chinese digit at the beginning or the end written as 1 to 9.
    String digits(String plain) {
        List<String> signs = list("digits");
        for (int i = 0; i < signs.size(); i++) {
            if (plain.startsWith(signs.get(i))) {
                return (i + 1) + plain.substring(1);
            }
            if (plain.endsWith(signs.get(i))) {
                return plain.substring(0, plain.length() - 1) + (i + 1);
            }
        }
        return plain;
    }

    boolean known(String header) {
        return meaning(header).isPresent() || passedOver.contains(Fold.key(bare(header)));
    }

    private static String bare(String header) {
        return header.replaceAll("[(\uff08\\[\u3010].*$", "")
                .replace("*", "")
                .replaceAll("\\s+", "")
                .strip();
    }

    List<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    boolean says(String key, String answer) {
        return Objects.requireNonNull(folded.get(key), key).contains(Fold.key(answer));
    }

    /// Whether a cell says how to fill a column: in brackets, or with words such as `必填`.
    boolean hint(String cell) {
        return BRACKETS.matcher(cell.strip()).matches()
                || list("hints").stream().anyMatch(cell.strip()::startsWith);
    }

    /// The one building, with its unit where that is said, of which a title speaks: `3号楼` of `3号楼住户信息`; else `""`.
    String place(String title) {
        String plain = Fold.simplified(title).replaceAll("\\s+", "");
        Matcher found = PLACE.matcher(plain);
        if (!found.find() || found.start() > 0 && SEVERAL.indexOf(plain.charAt(found.start() - 1)) >= 0) {
            return "";
        }
        String place = found.group();
        return found.find() ? "" : place;
    }

    /// Whether one of some words stands in a cell.
    boolean holds(String key, String cell) {
        String plain = Fold.simplified(cell);
        return list(key).stream().anyMatch(plain::contains);
    }

    /// Whether a row only adds up or explains.
    boolean aside(String firstWords) {
        String plain = firstWords.replaceAll("\\s+", "");
        return list("totals").stream().anyMatch(plain::startsWith);
    }

    /// A cell without the word that the column's head says anyway: `3栋` in the column of buildings is `3`.
    String without(String ends, String cell) {
        String plain = Fold.simplified(cell).strip();
        for (String end : list(ends)) {
            if (plain.length() > end.length() && plain.endsWith(end)) {
                return plain.substring(0, plain.length() - end.length());
            }
        }
        return plain;
    }

    boolean kinship(String word) {
        return says("kinships", word);
    }

    boolean separates(char sign) {
        return separators.contains(String.valueOf(sign));
    }

    /// The constant whose Chinese name is written, or begins with what is written; null where there is none.
    <E extends Enum<E>> @Nullable E choice(Class<E> type, String written) {
        return type.cast(choices.computeIfAbsent(type.getName() + written, key -> chosen(type, written))
                .orElse(null));
    }

    private Optional<Enum<?>> chosen(Class<? extends Enum<?>> type, String written) {
        String plain = Fold.key(written);
        for (Enum<?> constant : type.getEnumConstants()) {
            String key = type.getSimpleName() + "." + constant.name();
            if (folded.getOrDefault(key, Set.of()).contains(plain)) {
                return Optional.of(constant);
            }
        }
        for (Enum<?> constant : type.getEnumConstants()) {
            String name = Fold.key(Texts.name(constant));
            if (name.equals(plain) || (plain.length() >= 2 && (name.startsWith(plain) || plain.startsWith(name)))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// Several names in one cell.
    List<String> apart(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        String all = cell.replace('\r', '\n');
        for (String separator : separators) {
            all = all.replace(separator, "\n");
        }
        return all.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
