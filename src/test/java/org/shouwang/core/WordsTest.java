package org.shouwang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.core.IdNumber.Check;

class WordsTest {
    /// Birth years 1850 to 1899 only: no living person.
    private static String id(Random random) {
        String body = "110101" + (1850 + random.nextInt(50)) + String.format("%02d", 1 + random.nextInt(12))
                + String.format("%02d", 1 + random.nextInt(28)) + String.format("%03d", random.nextInt(1000));
        return Stream.of("0123456789X".split(""))
                .map(last -> body + last)
                .filter(number -> new IdNumber(number).check() == Check.VALID)
                .findAny()
                .orElseThrow();
    }

    @Test
    void oneWrongDigitAndTwoNeighboursSwappedAreFound() {
        Random random = new Random(11643);
        for (int i = 0; i < 300; i++) {
            String number = id(random);
            int at = random.nextInt(17);
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = number.substring(0, at) + digit + number.substring(at + 1);
                assertThat(new IdNumber(wrong).check() == Check.VALID).as(wrong).isEqualTo(wrong.equals(number));
            }
            int left = random.nextInt(16);
            String swapped = number.substring(0, left)
                    + number.charAt(left + 1)
                    + number.charAt(left)
                    + number.substring(left + 2);
            assertThat(new IdNumber(swapped).check() == Check.VALID).isEqualTo(swapped.equals(number));
        }
    }

    @Test
    void theNumberTellsBirthAndSex() {
        IdNumber number = new IdNumber("110101185003070011");
        assertThat(number.birthDate()).contains(LocalDate.of(1850, 3, 7));
        assertThat(number.sex()).contains(IdNumber.Sex.MALE);
        assertThat(new IdNumber("110101185003070020").sex()).contains(IdNumber.Sex.FEMALE);
        assertThat(new IdNumber("110101185002300011").check()).isEqualTo(Check.NOT_A_DATE);
        assertThat(new IdNumber("11010118500307001").check()).isEqualTo(Check.WRONG_LENGTH);
        assertThat(new IdNumber("E12345678").check()).isEqualTo(Check.OTHER_DOCUMENT);
        assertThat(new IdNumber("E12345678").birthDate()).isEmpty();
    }

    @Test
    void writingDoesNotMatterToTheNumber() {
        String number = Stream.generate(new Random(1)::nextLong)
                .map(seed -> id(new Random(seed)))
                .filter(one -> one.endsWith("X"))
                .findFirst()
                .orElseThrow();
        String spaced =
                " " + number.substring(0, 6) + " " + number.substring(6, 14) + "-" + number.substring(14, 17) + "ｘ";
        assertThat(new IdNumber(spaced).normalised()).isEqualTo(number);
        assertThat(new IdNumber(spaced).check()).isEqualTo(Check.VALID);
    }

    @Test
    void theOldNumberOfFifteenDigitsIsRead() {
        IdNumber old = new IdNumber("110101" + "500307" + "001");
        assertThat(old.check()).isEqualTo(Check.VALID);
        assertThat(old.birthDate()).contains(LocalDate.of(1950, 3, 7));
        assertThat(old.sex()).contains(IdNumber.Sex.MALE);
        assertThat(new IdNumber(old.as18()).check()).isEqualTo(Check.VALID);
        assertThat(new IdNumber("110101" + "501307" + "001").check()).isEqualTo(Check.NOT_A_DATE);
    }

    @Test
    void maskedNumbersShowOnlyTheirEnds() {
        assertThat(new IdNumber("110101185003070011").masked()).isEqualTo("110101********0011");
        assertThat(new IdNumber("110101185003070011").maskedShort()).isEqualTo("110***********0011");
        assertThat(new IdNumber("E1234").masked()).isEqualTo("*****");
        assertThat(new Phone("154 0000-1234").masked()).isEqualTo("154****1234");
        assertThat(new Phone("010-66001234").masked()).isEqualTo("*******1234");
        assertThat(new Phone("110").masked()).isEqualTo("**0");
        assertThat(new Plate("京A·12345").masked()).isEqualTo("京A**345");
        assertThat(new PersonName("张伟").masked()).isEqualTo("张*");
        assertThat(new PersonName("张小文").masked()).isEqualTo("张*文");
        assertThat(new PersonName("欧阳小文").masked()).isEqualTo("欧**文");
        assertThat(new PersonName("𬭎𬭎𬭎").masked()).isEqualTo("𬭎*𬭎");
        assertThat(new PersonName("张").masked()).isEqualTo("张");
    }

    @ParameterizedTest
    @CsvSource({
        "+86 154-0000-1234, 15400001234",
        "0086 154 0000 1234, 15400001234",
        "１５４００００１２３４, 15400001234",
        "8615400001234, 15400001234",
        "（010）66001234, 01066001234",
        "86001234, 86001234"
    })
    void phonesAreComparedByTheirDigits(String written, String digits) {
        assertThat(new Phone(written).normalised()).isEqualTo(digits);
    }

    @Test
    void unusualPhonesAreKeptAndSaid() {
        assertThat(new Phone("154" + "00001234").kind()).isEqualTo(Phone.Kind.OTHER);
        assertThat(new Phone("13" + "8" + "00" + "001234").kind()).isEqualTo(Phone.Kind.MOBILE);
        assertThat(Stream.of("010-66001234", "66001234", "4001234567", "12345", "95588", "110", "0371-6600123"))
                .allMatch(number -> new Phone(number).kind() == Phone.Kind.LANDLINE);
        assertThat(new Phone("同上").kind()).isEqualTo(Phone.Kind.OTHER);
        assertThat(new Phone("154 0000 1234").tail(4)).isEqualTo("1234");
        assertThat(Phone.isSpoilt("1.54E+10")).isTrue();
        assertThat(Phone.isSpoilt("15400001234")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "京A·12345, USUAL",
        "京a12345, USUAL",
        "京AD12345, NEW_ENERGY",
        "京AK12345, NEW_ENERGY",
        "京A12345D, NEW_ENERGY",
        "京A1234学, SPECIAL",
        "京A1234警, SPECIAL",
        "粤Z1234港, SPECIAL",
        "粤ZA123澳, SPECIAL",
        "京AI2345, DOUBTFUL",
        "12345, DOUBTFUL",
        "京AL12345, DOUBTFUL",
        "京AO2345, DOUBTFUL",
        "沪A D12345, NEW_ENERGY"
    })
    void platesAreOfAKind(String written, Plate.Kind kind) {
        assertThat(new Plate(written).kind()).isEqualTo(kind);
    }

    @Test
    void blankIsNothing() {
        assertThat(IdNumber.orNull(" ")).isNull();
        assertThat(Phone.orNull(null)).isNull();
        assertThat(PersonName.orNull("\u3000张\u00a0 三 ")).isEqualTo(new PersonName("张 三"));
        assertThatThrownBy(() -> new Plate(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(new Phone("1"), new Plate("1"), new IdNumber("1"), new PersonName("1")))
                .allMatch(word -> word.toString().endsWith("[*]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5;123450",
                "1,234.50;123450",
                "￥12;1200",
                "12元;1200",
                "１２．３４;1234",
                "-3.20;-320",
                "0;0",
                "12元整;1200",
                "¥0.01;1"
            })
    void moneyIsReadExactly(String written, long fen) {
        assertThat(Money.parse(written)).contains(new Money(fen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "1,23", "1e5", "十元", "1 2 a", "=1+1", "--1", "12345678901234567"})
    void moneyIsNeverGuessed(String written) {
        assertThat(Money.parse(written)).isEmpty();
    }

    @Test
    void moneyIsSaidInFull() {
        assertThat(new Money(123450).text()).isEqualTo("1,234.50");
        assertThat(new Money(-5).text()).isEqualTo("-0.05");
        assertThat(Money.ofYuan(3).plus(new Money(1)).minus(Money.ZERO)).isEqualTo(new Money(301));
        Random random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            Money money = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            assertThat(Money.parse(money.text())).contains(money);
        }
    }
}
