package org.shouwang.core;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A phone number; stored sealed. Kept as given: an unusual number is shown as unusual, never refused.
public record Phone(String value) {
    private static final Pattern MOBILE = Pattern.compile(
            "1(?:3\\d{3}|5[^4\\D]\\d{2}|8\\d{3}|7(?:[0-35-9]\\d{2}|4(?:0\\d|1[0-2]|9\\d))|9[0-35-9]\\d{2}|6[2567]\\d{2}"
                    + "|4(?:(?:10|4[01])\\d{3}|[68]\\d{4}|[579]\\d{2}))\\d{6}");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?:0\\d{2,3})?[2-8]\\d{6,7}(?:(?:x|ext)\\d{1,6})?|(?:400|800)\\d{7}|1\\d{4}|95\\d{3}|12\\d{3}|1[12]\\d");
    private static final Pattern BETWEEN = Pattern.compile("[-\\u2010-\\u2015\\u2212().\\uff08\\uff09]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86");
    private static final Pattern BARE_COUNTRY = Pattern.compile("861\\d{10}");
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d+");

    /// What kind of number it looks like.
    public enum Kind {
        MOBILE,
        LANDLINE,
        OTHER
    }

    public Phone {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    /// Null for null and blank.
    public static @Nullable Phone orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Phone(Written.tidy(text));
    }

    /// Whether a spreadsheet has spoilt the number (`1.54E+10`): the digits are lost, ask for them again.
    public static boolean isSpoilt(String text) {
        return text.length() < 40 && EXPONENT.matcher(Written.compact(text)).matches();
    }

    /// For comparing: digits only, without +86, spaces, hyphens and brackets; anything else half-width as it is.
    public String normalised() {
        if (value.length() == 11 && value.charAt(0) == '1' && Written.digits(value, 1, 11)) {
            return value;
        }
        String plain = BETWEEN.matcher(Written.compact(value)).replaceAll("");
        String inland = COUNTRY.matcher(plain).replaceFirst("");
        return BARE_COUNTRY.matcher(inland).matches() ? inland.substring(2) : inland;
    }

    public Kind kind() {
        String number = normalised();
        if (MOBILE.matcher(number).matches()) {
            return Kind.MOBILE;
        }
        return LANDLINE.matcher(number).matches() ? Kind.LANDLINE : Kind.OTHER;
    }

    /// `138****1234`; of other numbers the last four digits only.
    public String masked() {
        String number = normalised();
        boolean eleven = number.length() == 11 && number.charAt(0) == '1';
        return eleven ? Written.masked(number, 3, 4) : Written.masked(number, 0, Math.min(4, number.length() / 2));
    }

    /// The last `digits` characters of the normalised number, or all of a shorter one.
    public String tail(int digits) {
        String number = normalised();
        return number.substring(Math.max(0, number.length() - digits));
    }

    @Override
    public String toString() {
        return "Phone[*]"; // never into a log
    }
}
