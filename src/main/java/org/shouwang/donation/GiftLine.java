package org.shouwang.donation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// One line of gifts in the reading: its words are sorted into name, specification, quantity, value, ground, expiry.
final class GiftLine {
    private static final Texts T = Texts.of(GiftLine.class);
    private static final String UNIT = T.get("read.units").replace(" ", "|");
    private static final String NUMBER = "[\\d,]*\\d(?:\\.\\d+)?";
    private static final Pattern MUCH = Pattern.compile("[x\u00d7*]?(?:(" + NUMBER + ")(" + UNIT + "|\\p{IsHan}{1,2})|("
            + T.get("read.numerals") + ")(" + UNIT + "))");
    private static final Pattern STUCK =
            Pattern.compile("(.*\\p{IsHan}[^\\d]*?)[x\u00d7*]?(" + NUMBER + ")(" + UNIT + ")");
    private static final Pattern APART = Pattern.compile("(\\d)\\s+(" + UNIT + "|" + T.get("read.yuan") + ")(?=\\s|$)");
    private static final Pattern TIMES = Pattern.compile("(.+?)[x\u00d7*](" + NUMBER + ")");
    private static final Pattern SUM = Pattern.compile(T.get("read.sum", NUMBER));
    private static final Pattern EACH = Pattern.compile(T.get("read.each", NUMBER));
    private static final Pattern BARE = Pattern.compile(NUMBER);
    private static final Pattern DAY = Pattern.compile(T.get("read.day"));
    private static final Pattern SIZE = Pattern.compile(T.get("read.sizes"));
    private static final Pattern MONEY_NAME = Pattern.compile(T.get("read.money"));
    private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

    private final LocalDate today;
    private final List<String> names = new ArrayList<>();
    private final List<String> specs = new ArrayList<>();
    private ValueGround ground = ValueGround.NONE;
    private @Nullable Quantity quantity;
    private @Nullable String quantityWord;
    private @Nullable String unit;
    private @Nullable Money money;
    private @Nullable BigDecimal each;
    private @Nullable String eachUnit;
    private @Nullable LocalDate expiresOn;

    GiftLine(String line, LocalDate today) {
        this.today = today;
        String joined = APART.matcher(half(Fold.simplified(line))).replaceAll("$1$2");
        for (String word : joined.split("[\\s\uff0c]+", -1)) {
            if (!word.isEmpty()) {
                word(word);
            }
        }
    }

    private void word(String word) {
        boolean read = sum(word) || day(word) || ground(word) || much(word) || bare(word);
        if (!read) {
            stuck(word);
        }
    }

    private boolean sum(String word) {
        Matcher each = EACH.matcher(word);
        if (each.matches()) {
            this.each = number(each.group(1));
            eachUnit = each.group(2);
            return true;
        }
        Matcher sum = SUM.matcher(word);
        if (!sum.matches() || sum.group(1) == null && sum.group(4) == null) {
            return false;
        }
        if (!sum.group(2).isEmpty()) {
            names.add(sum.group(2));
        }
        BigDecimal yuan = number(sum.group(3));
        String many = sum.group(4);
        money = yuan(many != null && many.startsWith(T.get("read.many")) ? yuan.multiply(MANY) : yuan);
        return true;
    }

    private boolean day(String word) {
        Matcher m = DAY.matcher(word);
        if (!m.matches()) {
            return false;
        }
        try {
            int year = Integer.parseInt(m.group(1));
            int month = Integer.parseInt(m.group(2));
            expiresOn = m.group(3) == null
                    ? YearMonth.of(year, month).atEndOfMonth()
                    : LocalDate.of(year, month, Integer.parseInt(m.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean ground(String word) {
        Optional<ValueGround> named = grounded(word);
        named.ifPresent(found -> ground = found);
        return named.isPresent();
    }

    /// The ground a word names: 发票, 出货单, 政府采购价, 市场价, 未折价.
    static Optional<ValueGround> grounded(String word) {
        for (String pair : Texts.split(T.get("read.grounds"))) {
            String[] sides = pair.split("=", 2);
            if (word.contains(sides[0])) {
                return Optional.of(ValueGround.valueOf(sides[1]));
            }
        }
        return Optional.empty();
    }

    private boolean much(String word) {
        Matcher m = MUCH.matcher(word);
        if (!m.matches()) {
            return false;
        }
        String in = m.group(2) == null ? m.group(4) : m.group(2);
        boolean known = in.matches(UNIT);
        if (!known && (names.isEmpty() || quantity != null || SIZE.matcher(in).find())) {
            return false;
        }
        String before = quantityWord;
        if (!take(m.group(1) == null ? m.group(3) : m.group(1), in)) {
            return false;
        }
        if (before != null) {
            specs.add(before);
        }
        quantityWord = word;
        return true;
    }

    private boolean take(String digits, @Nullable String in) {
        Optional<Quantity> read = Quantity.parse(digits.replace(",", ""));
        read.ifPresent(found -> {
            quantity = found;
            unit = in;
        });
        return read.isPresent();
    }

    /// A number without a word: the sum of a gift of money, else how much.
    private boolean bare(String word) {
        if (!BARE.matcher(word).matches() || names.isEmpty()) {
            return false;
        }
        if (MONEY_NAME.matcher(names.getFirst()).matches() && money == null) {
            money = yuan(number(word));
            return true;
        }
        return quantity == null && take(word, null);
    }

    private void stuck(String word) {
        Matcher m = STUCK.matcher(word);
        Matcher times = TIMES.matcher(word);
        if (quantity == null && names.isEmpty() && m.matches() && take(m.group(2), m.group(3))) {
            names.add(m.group(1));
        } else if (quantity == null && names.isEmpty() && times.matches() && take(times.group(2), null)) {
            names.add(times.group(1));
        } else if (names.isEmpty()) {
            names.add(word);
        } else {
            specs.add(word);
        }
    }

    Gift gift() {
        String spec = specs.isEmpty() ? null : String.join(" ", specs);
        String name = names.isEmpty() ? "" : String.join(" ", names);
        Gift bare = new Gift(name, spec, quantity, unit, money, ground, expiresOn, null);
        Gift gift = money == null && each != null && quantity != null ? priced(bare, quantity, each) : bare;
        return gift.doubt() == null ? gift.doubted(doubt(name, gift.money())) : gift;
    }

    /// What so many cost at a price for one: for one of what is counted, or for one piece out of its packs.
    private Gift priced(Gift gift, Quantity much, BigDecimal price) {
        Quantity pieces = Objects.equals(eachUnit, gift.unit())
                ? much
                : gift.loose()
                        .filter(loose -> Objects.equals(eachUnit, loose.unit()))
                        .map(Gift::quantity)
                        .orElse(null);
        return pieces == null
                ? gift.doubted(T.get("doubt.each", Objects.toString(eachUnit, ""), Objects.toString(gift.unit(), "")))
                : new Gift(
                        gift.words(),
                        gift.spec(),
                        much,
                        gift.unit(),
                        yuan(price.multiply(pieces.value())),
                        gift.ground(),
                        gift.expiresOn(),
                        null);
    }

    private @Nullable String doubt(String name, @Nullable Money worth) {
        if (quantity == null && worth == null) {
            return T.get("doubt.much");
        }
        if (quantity == null && !name.isEmpty() && !MONEY_NAME.matcher(name).matches()) {
            return T.get("doubt.goods");
        }
        if (quantity != null && name.isEmpty()) {
            return T.get("doubt.name");
        }
        if (quantity != null && !quantity.positive() || worth != null && worth.fen() <= 0) {
            return T.get("doubt.positive");
        }
        return expiresOn != null && expiresOn.isBefore(today) ? T.get("doubt.expired") : null;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static Money yuan(BigDecimal amount) {
        return new Money(
                amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static String half(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars().forEach(c -> plain.append((char) (c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c)));
        return plain.toString();
    }
}
