package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// A second, plain book of funds in memory: does random acts on both, foresees which are refused and why, and compares
/// every balance and every month. Made so that the acts of another model can be mixed in.
public final class FundModel {
    private static final List<PersonName> PEOPLE =
            List.of(new PersonName("王守望"), new PersonName("李敏"), new PersonName("赵志强"));
    private static final List<String> PURPOSES = List.of("慰问", "防疫物资", "办公");

    private final Ledger ledger;
    private final Funds funds;
    private final FundMonths months;
    private final Supplier<LocalDate> today;
    private final List<Book> books = new ArrayList<>();
    public int done;
    public int refused;

    /// A line of the second book.
    private static final class Line {
        final FundLine real;
        final boolean in;
        final long fen;
        final YearMonth month;
        final boolean counter;
        boolean reversed;

        Line(FundLine real, boolean in, long fen, LocalDate day, boolean counter) {
            this.real = real;
            this.in = in;
            this.fen = fen;
            this.month = YearMonth.from(day);
            this.counter = counter;
        }
    }

    /// A fund of the second book.
    private static final class Book {
        final Fund fund;
        final List<String> purposes;
        final List<Line> lines = new ArrayList<>();

        @Nullable
        YearMonth closed;

        Book(Fund fund, List<String> purposes) {
            this.fund = fund;
            this.purposes = purposes;
        }

        long balance() {
            return lines.stream().mapToLong(line -> line.fen).sum();
        }

        long sum(YearMonth month, boolean in) {
            return lines.stream()
                    .filter(line -> line.month.equals(month) && line.in == in)
                    .mapToLong(line -> line.fen)
                    .sum();
        }

        boolean dated(LocalDate day, LocalDate today) {
            YearMonth month = YearMonth.from(day);
            return !day.isAfter(today)
                    && (closed == null || month.isAfter(closed))
                    && (lines.isEmpty() || !month.isBefore(lines.getLast().month));
        }
    }

    public FundModel(Ledger ledger, Funds funds, FundMonths months, Supplier<LocalDate> today) {
        this.ledger = ledger;
        this.funds = funds;
        this.months = months;
        this.today = today;
        for (int i = 0; i < 3; i++) {
            List<String> purposes = PURPOSES.subList(0, i + 1);
            FundDraft draft = new FundDraft(FundSource.SPECIAL, "资金" + i, "县委", null, purposes);
            books.add(new Book(funds.open(draft), purposes));
        }
    }

    /// One act, done or refused, foreseen.
    public void act(Random random) {
        Book book = books.get(random.nextInt(books.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> takeIn(book, random);
            case 3, 4, 5, 6 -> spend(book, random);
            case 7, 8 -> reverse(book, random);
            default -> close(book, random);
        }
    }

    private LocalDate day(Random random) {
        return today.get().minusDays(random.nextInt(12) - 1);
    }

    private void takeIn(Book book, Random random) {
        long fen = random.nextLong(-50, 500_000);
        LocalDate day = day(random);
        String fault = fen <= 0 ? "FUND-03" : book.dated(day, today.get()) ? null : "FUND-04";
        Taking taking = new Taking(book.fund.id(), day, new Money(fen), "拨入", "1", PEOPLE.get(1), null);
        attempt(fault, () -> funds.takeIn(taking), line -> book.lines.add(new Line(line, true, fen, day, false)));
    }

    private void spend(Book book, Random random) {
        long fen = random.nextLong(1, 300_000);
        LocalDate day = day(random);
        boolean back = random.nextInt(12) == 0;
        String purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
        PersonName approver = PEOPLE.get(random.nextInt(PEOPLE.size()));
        PersonName handler = PEOPLE.get(random.nextInt(PEOPLE.size()));
        SpendDraft draft = new SpendDraft(
                book.fund.id(),
                back ? FundLineKind.RETURNED : FundLineKind.OUT,
                day,
                new Money(fen),
                back ? null : purpose,
                "买",
                "2",
                approver,
                handler,
                back ? null : new Confidential("党员"),
                null,
                null);
        String fault = approver.equals(handler)
                ? "FUND-08"
                : !back && !book.purposes.contains(purpose)
                        ? "FUND-05"
                        : !book.dated(day, today.get()) ? "FUND-04" : book.balance() < fen ? "FUND-06" : null;
        attempt(fault, () -> funds.spend(draft), line -> book.lines.add(new Line(line, false, -fen, day, false)));
    }

    private void reverse(Book book, Random random) {
        if (book.lines.isEmpty()) {
            return;
        }
        Line line = book.lines.get(random.nextInt(book.lines.size()));
        PersonName second = PEOPLE.get(random.nextInt(PEOPLE.size()));
        LocalDate day = today.get();
        String fault = second.equals(line.real.handler())
                ? "FUND-10"
                : line.counter
                        ? "FUND-12"
                        : line.reversed
                                ? "FUND-11"
                                : !book.dated(day, day) ? "FUND-04" : book.balance() < line.fen ? "FUND-06" : null;
        attempt(fault, () -> funds.reverse(line.real.id(), "写错", second), counter -> {
            line.reversed = true;
            book.lines.add(new Line(counter, line.in, -line.fen, day, true));
        });
    }

    private void close(Book book, Random random) {
        YearMonth month = YearMonth.from(today.get()).minusMonths(random.nextInt(3));
        boolean earlier = book.lines.stream()
                .anyMatch(
                        line -> line.month.isBefore(month) && (book.closed == null || line.month.isAfter(book.closed)));
        boolean over = month.isBefore(YearMonth.from(today.get()));
        boolean again = book.closed != null && !month.isAfter(book.closed);
        attempt(!over || again || earlier ? "FUND-17" : null, () -> months.close(book.fund.id(), month), close -> {
            book.closed = month;
            assertThat(close.income().fen()).isEqualTo(book.sum(month, true));
            assertThat(close.spending().fen()).isEqualTo(-book.sum(month, false));
        });
    }

    private <T> void attempt(@Nullable String fault, Supplier<T> act, Consumer<T> then) {
        T result;
        try {
            result = act.get();
        } catch (Fault told) {
            assertThat(told.code()).as(told.sentence()).isEqualTo(fault);
            refused++;
            return;
        }
        assertThat(fault).isNull();
        done++;
        then.accept(result);
    }

    /// Compares all that the store says with the second book.
    public void compare() {
        for (Book book : books) {
            Money left = ledger.read(q -> Funds.balance(q, book.fund.id()));
            assertThat(left.fen()).isEqualTo(book.balance()).isNotNegative();
            book.lines.stream().map(line -> line.month).distinct().forEach(month -> {
                FundAccount account = ledger.read(q -> FundAccount.of(q, book.fund, Period.month(month)));
                assertThat(account.income().fen()).isEqualTo(book.sum(month, true));
                assertThat(account.spending().fen()).isEqualTo(-book.sum(month, false));
                assertThat(account.agrees()).isTrue();
            });
        }
    }
}
