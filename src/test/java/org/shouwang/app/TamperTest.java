package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.core.Money;
import org.shouwang.core.Quantity;
import org.shouwang.donation.DonationDraft;
import org.shouwang.donation.Donations;
import org.shouwang.donation.Donor;
import org.shouwang.donation.Gift;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundOffice;
import org.shouwang.fund.Funds;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.ChainBreak;
import org.shouwang.ledger.Chained;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockOut;

/// What somebody with the file and an SQL tool does to the ledgers is found, and the line is named.
class TamperTest {
    private static final int EDITS = 1_000;

    @TempDir
    Path folder;

    private FundOffice office;
    private Tampering tampering;

    @BeforeEach
    void open() throws SQLException {
        office = new FundOffice(folder);
        Fund fund = office.careFund();
        for (int i = 1; i <= 12; i++) {
            LocalDate day = FundOffice.TODAY.minusDays(20 - i);
            office.moveTo(day);
            office.takeIn(fund, day, 100L * i);
            donate(day, i);
            if (i % 3 == 0) {
                office.reverse(office.spend(fund, day, 30));
            }
        }
        for (Fund each : office.ledger.<List<Fund>>read(Funds::all)) {
            office.months.close(each.id(), YearMonth.from(FundOffice.TODAY.minusMonths(1)));
        }
        List<String> ledgers = Stream.of(Chained.values()).map(Chained::table).toList();
        tampering = new Tampering(office.town.store.file, folder.resolve("good"), ledgers, 6);
    }

    /// Goods and money, some of the goods given out the same day.
    private void donate(LocalDate day, int number) {
        Gift masks = Gift.goods("口罩", Quantity.of(10L * number), "只");
        Gift money = Gift.money(Money.ofYuan(number));
        new Donations(office.ledger, office.clock)
                .receive(DonationDraft.of(
                        Donor.named("唐宁"), number % 2 == 0 ? List.of(masks, money) : List.of(masks), day));
        StockItem item = new StockItems(office.ledger, office.clock).all().getFirst();
        new Stock(office.ledger, office.clock)
                .issue(StockOut.of(StockKind.DUTY, day, "南门值守").line(item.id(), Quantity.of(number), "李四"));
    }

    @AfterEach
    void close() throws SQLException {
        tampering.close();
        office.close();
    }

    private List<ChainBreak> breaks() {
        return office.ledger.readLong(Chain::breaks);
    }

    @Test
    void aThousandEditsAreAllFoundAndTheFirstLineIsNamed() throws SQLException {
        assertThat(breaks()).isEmpty();
        List<String> missed = new ArrayList<>();
        tampering.triggersOff();
        for (int i = 0; i < EDITS; i++) {
            Tampering.Deed deed = tampering.deed();
            List<ChainBreak> found = breaks();
            if (found.stream().noneMatch(broken -> names(broken, deed))) {
                missed.add(deed + " " + found);
            }
            tampering.restore();
        }
        tampering.triggersOn();
        assertThat(missed).isEmpty();
        assertThat(breaks()).isEmpty();
    }

    /// A line whose link went with it has no place of its own any more: the gap in the chain names it.
    private static boolean names(ChainBreak broken, Tampering.Deed deed) {
        if (deed.what().equals("delete with its link")) {
            return broken.kind() == ChainBreak.Kind.MISSING || broken.kind() == ChainBreak.Kind.CUT;
        }
        return broken.ledger() != null && broken.ledger().table().equals(deed.table()) && broken.row() == deed.row();
    }

    @Test
    void aTailThatWasCutIsFound() throws SQLException {
        for (int lines = 1; lines <= 5; lines++) {
            tampering.cut(lines);
            tampering.triggersOn();
            assertThat(breaks()).extracting(ChainBreak::kind).containsExactly(ChainBreak.Kind.CUT);
            tampering.triggersOff();
            tampering.restore();
            tampering.triggersOn();
        }
    }

    @Test
    void aGuardThatWasTakenOffIsFound() throws SQLException {
        tampering.unguard("fund_line_fixed");
        assertThat(breaks()).extracting(ChainBreak::kind).containsExactly(ChainBreak.Kind.UNGUARDED);
        tampering.triggersOn();
        assertThat(breaks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger fund_line_fixed before update on fund_line when 0 "
                        + "begin select raise(abort, 'append-only'); end",
                "create trigger fund_line_balance before insert on fund_line begin select 1; end",
                "create trigger fund_line_more after insert on fund_line "
                        + "begin update fund set name = 'x' where id = new.fund_id; end"
            })
    void aGuardThatWasWeakenedOrAddedToIsFound(String guard) throws SQLException {
        tampering.guard(guard);
        assertThat(breaks()).extracting(ChainBreak::kind).containsExactly(ChainBreak.Kind.UNGUARDED);
    }

    @Test
    void thePrintedSealTellsAnOlderCopyFromTheLedgerThatWasPrinted() throws SQLException {
        LocalDate day = FundOffice.TODAY.minusDays(8);
        String printed = seal(day);
        assertThat(printed).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(lines(day, printed))
                .isEqualTo(lines(day, printed.toLowerCase().replace("-", " ")));
        assertThat(lines(day, printed)).isPositive();
        assertThat(lines(day.plusDays(1), printed)).isEqualTo(-1);
        tampering.cut(8);
        assertThat(lines(day, printed)).isEqualTo(-1);
        tampering.restore();
        tampering.triggersOn();
        assertThat(seal(day)).isEqualTo(printed);
    }

    private String seal(LocalDate day) {
        return office.ledger.read(q -> Chain.seal(q, day, office.clock.getZone()));
    }

    private long lines(LocalDate day, String seal) {
        return office.ledger
                .read(q -> Chain.lines(q, day, office.clock.getZone(), seal))
                .orElse(-1);
    }
}
