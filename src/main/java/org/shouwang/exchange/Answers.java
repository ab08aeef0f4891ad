package org.shouwang.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Phone;
import org.shouwang.kit.sheet.Cell;
import org.shouwang.kit.sheet.Exponent;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// Reads the cells of one row; what cannot be read is told with the title of its column.
final class Answers {
    private static final Texts T = Texts.of(Answers.class);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern QUOTES = Pattern.compile("[\\s'\u2018\u2019]");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})\\D*");

    private static final int LONGEST_NOTHING = 4;

    private final HeadingWords words;
    private final SourceRow row;
    private final List<String> complaints = new ArrayList<>();

    Answers(HeadingWords words, SourceRow row) {
        this.words = words;
        this.row = row;
    }

    List<String> complaints() {
        return complaints;
    }

    void complain(Heading heading, String reason) {
        complaints.add(Reason.sentence(row.title(heading), reason));
    }

    @Nullable
    String text(Heading heading) {
        String text = row.text(heading);
        if (text.isEmpty()) {
            return null;
        }
        boolean blanks = text.chars().anyMatch(Character::isWhitespace);
        return blanks ? BLANKS.matcher(text).replaceAll(" ").strip() : text;
    }

    /// Empty, or with a word for nothing in it.
    private boolean nothing(Cell cell) {
        return cell.blank()
                || cell.text().length() <= LONGEST_NOTHING
                        && words.says("blank", cell.text().strip());
    }

    @Nullable
    Confidential confidential(Heading heading) {
        return Confidential.orNull(text(heading));
    }

    boolean yes(Heading heading) {
        return row.has(heading) && words.says("yes", row.text(heading));
    }

    /// Masked numbers of our own exports tell nothing; damaged ones are refused, never guessed.
    @Nullable
    IdNumber idNumber() {
        Cell cell = row.cell(Heading.ID_NUMBER);
        if (cell == null || nothing(cell) || cell.text().contains("*")) {
            return null;
        }
        if (cell.damagedLongNumber() || Exponent.is(cell.text())) {
            complain(Heading.ID_NUMBER, T.get("id.damaged"));
            return null;
        }
        String plain = QUOTES.matcher(cell.text()).replaceAll("");
        return IdNumber.orNull(plain);
    }

    @Nullable
    Phone phone(Heading heading) {
        Cell cell = row.cell(heading);
        if (cell == null || nothing(cell) || cell.text().contains("*")) {
            return null;
        }
        if (Exponent.is(cell.text())) {
            Optional<String> whole = Exponent.whole(cell.text());
            if (whole.isEmpty()) {
                complain(heading, T.get("phone.exponent"));
            }
            return Phone.orNull(whole.orElse(""));
        }
        return Phone.orNull(cell.text());
    }

    @Nullable
    LocalDate date(Heading heading) {
        Cell cell = row.cell(heading);
        if (cell == null || nothing(cell)) {
            return null;
        }
        if (cell.date() != null) {
            return cell.date();
        }
        try {
            Optional<LocalDate> day = DateWords.day(cell.text());
            if (day.isPresent()) {
                return day.get();
            }
        } catch (DateTimeException e) {
            complain(heading, T.get("date.none", cell.text().strip()));
            return null;
        }
        complain(heading, T.get("date.unread", cell.text().strip()));
        return null;
    }

    /// A birthday; where only its month is told, the day is the one of the identity number.
    @Nullable
    LocalDate birth(@Nullable IdNumber number) {
        LocalDate told = number == null ? null : number.birthDate().orElse(null);
        Optional<YearMonth> month =
                DateWords.month(text(Heading.BIRTH_DATE) == null ? "" : row.text(Heading.BIRTH_DATE));
        if (month.isPresent() && told != null && YearMonth.from(told).equals(month.get())) {
            return told;
        }
        LocalDate own = date(Heading.BIRTH_DATE);
        return own == null ? told : own;
    }

    @Nullable
    Integer count(Heading heading) {
        String text = text(heading);
        if (text == null) {
            return null;
        }
        Matcher digits = COUNT.matcher(Fold.key(text));
        if (!digits.matches()) {
            complain(heading, T.get("number.unread", text));
            return null;
        }
        return Integer.valueOf(digits.group(1));
    }

    /// The constant whose Chinese name is written, or begins with what is written.
    <E extends Enum<E>> @Nullable E choice(Heading heading, Class<E> type) {
        String text = text(heading);
        if (text == null) {
            return null;
        }
        E constant = words.choice(type, text);
        if (constant != null || words.says("blank", text)) {
            return constant;
        }
        complain(heading, T.get("choice.unknown", text));
        return null;
    }
}
