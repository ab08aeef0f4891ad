package org.shouwang.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.kit.text.Texts;

/// Invents persons: names from a list of words, phones from a range that is allotted to nobody (154), identity numbers
/// with birth years 1850 to 1899. The same seed gives the same people.
final class MadeUp {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final Random random;
    private final Properties words = new Properties();
    private int phones;
    private int people;

    MadeUp(long seed) {
        random = new Random(seed);
        try (InputStream in = Objects.requireNonNull(MadeUp.class.getResourceAsStream("made-up.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    List<String> words(String key) {
        return Texts.split(word(key));
    }

    String pick(String key) {
        return pick(words(key));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Whole number from 0 to `below` - 1.
    int number(int below) {
        return random.nextInt(below);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    Random random() {
        return random;
    }

    String surname() {
        return oneIn(18) ? pick("rareSurnames") : pick("surnames");
    }

    PersonName name(String surname, boolean male) {
        String given = oneIn(25) ? pick("rareWords") : pick(male ? "maleWords" : "femaleWords");
        if (given.codePointCount(0, given.length()) == 1 && oneIn(3)) {
            given += pick(male ? "maleWords" : "femaleWords").substring(0, 1);
        }
        return new PersonName(surname + given);
    }

    Phone phone() {
        return new Phone("154%08d".formatted(10_000_000 + 7_919 * phones++));
    }

    /// The number of somebody who would have been born in the nineteenth century.
    IdNumber idNumber(LocalDate birth, boolean male) {
        LocalDate old = birth.withYear(1850 + birth.getYear() % 50);
        int serial = people++ % 500 * 2 + (male ? 1 : 0);
        String first =
                "%06d%s%03d".formatted(110_101 + people / 500, old.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return new IdNumber(first + CHECK_DIGITS.charAt(sum % 11));
    }

    LocalDate birth(int yearFrom, int years) {
        return LocalDate.of(yearFrom + number(years), 1, 1).plusDays(number(365));
    }

    Plate plate() {
        return new Plate(pick("plates")
                + (char) ('A' + number(6))
                + (char) ('A' + number(8))
                + "%04d".formatted(number(10_000)));
    }
}
