package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundOffice;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.ChainBreak;

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
            office.moveTo(FundOffice.TODAY.minusDays(20 - i));
            office.takeIn(fund, FundOffice.TODAY.minusDays(20 - i), 100L * i);
            if (i % 3 == 0) {
                office.reverse(office.spend(fund, FundOffice.TODAY.minusDays(20 - i), 30));
            }
        }
        tampering = new Tampering(office.town.store.file, folder.resolve("good"), List.of("fund_line"), 6);
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
    void athousandEditsAreAllFoundAndTheFirstLineIsNamed() throws SQLException {
        assertThat(breaks()).isEmpty();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Tampering.Deed deed = tampering.deed();
            List<ChainBreak> found = breaks();
            if (found.stream().noneMatch(broken -> names(broken, deed))) {
                missed.add(deed + " " + found);
            }
            tampering.restore();
        }
        assertThat(missed).isEmpty();
        assertThat(breaks()).isEmpty();
    }

    /// A line whose link went with it has no place of its own any more: the gap in the chain names it.
    private static boolean names(ChainBreak broken, Tampering.Deed deed) {
        if (deed.what().equals("delete with its link")) {
            return broken.kind() == ChainBreak.Kind.MISSING || broken.kind() == ChainBreak.Kind.CUT;
        }
        return broken.ledger() != null
                && broken.ledger().table().equals(deed.table())
                && broken.row() == deed.row();
    }

    @Test
    void aTailThatWasCutIsFound() throws SQLException {
        for (int lines = 1; lines <= 5; lines++) {
            tampering.cut(lines);
            assertThat(breaks()).extracting(ChainBreak::kind).contains(ChainBreak.Kind.CUT);
            tampering.restore();
        }
    }

    @Test
    void aGuardThatWasTakenOffIsFound() throws SQLException {
        tampering.unguard("fund_line_fixed");
        assertThat(breaks()).extracting(ChainBreak::kind).containsExactly(ChainBreak.Kind.UNGUARDED);
        tampering.restore();
    }

    @Test
    void thePrintedSealTellsAnOlderCopyFromTheLedgerThatWasPrinted() throws SQLException {
        LocalDate day = FundOffice.TODAY.minusDays(8);
        String printed = seal(day);
        assertThat(printed).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(lines(day, printed)).isEqualTo(lines(day, printed.toLowerCase().replace("-", " ")));
        assertThat(lines(day, printed)).isPositive();
        assertThat(lines(day.plusDays(1), printed)).isEqualTo(-1);
        tampering.cut(8);
        assertThat(lines(day, printed)).isEqualTo(-1);
        tampering.restore();
        assertThat(seal(day)).isEqualTo(printed);
    }

    private String seal(LocalDate day) {
        return office.ledger.read(q -> Chain.seal(q, day, office.clock.getZone()));
    }

    private long lines(LocalDate day, String seal) {
        return office.ledger.read(q -> Chain.lines(q, day, office.clock.getZone(), seal)).orElse(-1);
    }
}
