package org.shouwang.gate.pass;

import java.util.Locale;
import java.util.Optional;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// The number of a pass: a serial from 10001 and one check digit, so six digits that can be said and typed on a number
/// pad. The check digit is that of H. M. Damm (Total anti-symmetrische Quasigruppen, Marburg 2004): it catches every
/// single wrong digit and every two neighbours changed round.
public final class PassNumber {
    static final int FIRST = 10_001;

    private static final Texts T = Texts.of(PassNumber.class);
    private static final String MARK = "sw:p:";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 7;

    /// Damm's quasigroup of order ten: row is the interim digit, column the next one.
    private static final String[] DAMM = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    private PassNumber() {}

    static String of(int serial) {
        String digits = Integer.toString(serial);
        return digits + check(digits);
    }

    /// The digit that belongs behind `digits`; 0 where the last of them is right already.
    static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return interim;
    }

    /// Whether the check digit of a number is right.
    public static boolean right(String number) {
        return check(number) == 0;
    }

    /// What the code on the card says: `SW:P:` and the number, nothing about a person.
    public static String code(String number) {
        return MARK.toUpperCase(Locale.ROOT) + number;
    }

    /// For reading aloud: `100 012`.
    public static String grouped(String number) {
        int split = number.length() - SHORTEST / 2;
        return split <= 0 ? number : number.substring(0, split) + " " + number.substring(split);
    }

    /// Whether what was typed begins like the code on a card: then it is nothing but a pass.
    public static boolean scanned(String typed) {
        return Fold.key(typed).startsWith(MARK);
    }

    /// The number in what was typed or scanned, in half width and without spaces and hyphens; empty where it is
    /// something else.
    ///
    /// @throws Fault PASS-01 it looks like a number but a digit is wrong
    static Optional<String> read(String typed) {
        Optional<String> digits = plain(typed);
        if (digits.isEmpty() && scanned(typed)) {
            throw new Fault("PASS-01", T.get("fault.scan", typed.strip()));
        }
        if (digits.isPresent() && !right(digits.get())) {
            throw new Fault("PASS-01", T.get("fault.digit", grouped(digits.get())));
        }
        return digits;
    }

    /// Six or seven digits, whether right or not; empty for anything else.
    static Optional<String> plain(String typed) {
        String key = Fold.key(typed);
        String digits = (key.startsWith(MARK) ? key.substring(MARK.length()) : key).replace("-", "");
        boolean shaped = digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.charAt(0) != '0';
        return shaped ? Optional.of(digits) : Optional.empty();
    }
}
