package org.shouwang.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of an identity document; stored sealed. Kept as given: a doubtful number is shown as doubtful, never
/// refused.
public record IdNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private static final Pattern AS_NUMBER = Pattern.compile("[0-9]{10,}X?");

    /// What the number turns out to be.
    public enum Check {
        /// 18 characters with a right check digit, or an old number of 15 digits.
        VALID,
        /// Digits only, but neither 15 nor 18.
        WRONG_LENGTH,
        WRONG_CHECK_DIGIT,
        /// The birth date does not exist.
        NOT_A_DATE,
        /// Passport, travel permit and the like.
        OTHER_DOCUMENT
    }

    /// The sex that the number tells.
    public enum Sex {
        MALE,
        FEMALE
    }

    public IdNumber {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable IdNumber orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new IdNumber(Written.tidy(text));
    }

    /// For comparing: half-width capitals without spaces and hyphens.
    public String normalised() {
        return Written.compact(value).replace("-", "").toUpperCase(Locale.ROOT);
    }

    public Check check() {
        String number = normalised();
        int length = number.length();
        if (eighteen(number)) {
            if (birthDate().isEmpty()) {
                return Check.NOT_A_DATE;
            }
            return checkDigit(number) == number.charAt(17) ? Check.VALID : Check.WRONG_CHECK_DIGIT;
        }
        if (length == 15 && digits(number)) {
            return birthDate().isEmpty() ? Check.NOT_A_DATE : Check.VALID;
        }
        boolean meantAsNumber = AS_NUMBER.matcher(number).matches();
        return meantAsNumber ? Check.WRONG_LENGTH : Check.OTHER_DOCUMENT;
    }

    /// From the number itself, whatever its check digit; empty for other documents and days that do not exist.
    public Optional<LocalDate> birthDate() {
        String number = normalised();
        if (eighteen(number)) {
            return date(number.substring(6, 14));
        }
        return number.length() == 15 && digits(number) ? date("19" + number.substring(6, 12)) : Optional.empty();
    }

    public Optional<Sex> sex() {
        String number = normalised();
        if (eighteen(number)) {
            return Optional.of(odd(number.charAt(16)));
        }
        return number.length() == 15 && digits(number) ? Optional.of(odd(number.charAt(14))) : Optional.empty();
    }

    /// The old number of 15 digits as one of 18; any other number as it is.
    public String as18() {
        String number = normalised();
        if (number.length() != 15 || !digits(number)) {
            return number;
        }
        String body = number.substring(0, 6) + "19" + number.substring(6);
        return body + checkDigit(body);
    }

    /// The first six and the last four characters.
    public String masked() {
        return Written.masked(normalised(), 6, 4);
    }

    /// The first three and the last four characters, for screens that others can see.
    public String maskedShort() {
        return Written.masked(normalised(), 3, 4);
    }

    @Override
    public String toString() {
        return "IdNumber[*]"; // never into a log
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    private static Sex odd(char digit) {
        return (digit - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static Optional<LocalDate> date(String eight) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(eight.substring(0, 4)),
                    Integer.parseInt(eight.substring(4, 6)),
                    Integer.parseInt(eight.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean eighteen(String number) {
        return number.length() == 18
                && Written.digits(number, 0, 17)
                && (number.charAt(17) == 'X' || Written.digits(number, 17, 18));
    }

    private static boolean digits(String text) {
        return Written.digits(text, 0, text.length());
    }
}
