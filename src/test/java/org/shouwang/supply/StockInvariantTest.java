package org.shouwang.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Quantity;

/// The store itself holds the figures, whoever writes into it.
class StockInvariantTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    static final String COLUMNS =
            "id, no, day, at, item_id, lot_id, kind, quantity, balance, handler, reverses_id, reason, second_person";

    @TempDir
    Path folder;

    TestTown town;
    StockMove in;
    StockMove out;
    Connection raw;

    @BeforeEach
    void open() throws SQLException {
        town = new TestTown(folder, "1x1x1x1");
        Stock stock = new Stock(town.ledger, town.clock);
        StockItem item =
                new StockItems(town.ledger, town.clock).add(StockItem.of("口罩", null, "只", StockItemKind.PROTECTIVE));
        in = stock.receive(StockIn.of(StockKind.DONATED, TODAY, null).line(item.id(), Quantity.of(10)))
                .moves()
                .getFirst();
        out = stock.issue(StockOut.of(StockKind.DUTY, TODAY, null).line(item.id(), Quantity.of(4), "李四"))
                .moves()
                .getFirst();
        raw = DriverManager.getConnection("jdbc:sqlite:" + town.store.file);
    }

    @AfterEach
    void close() throws SQLException {
        raw.close();
        town.close();
    }

    void insert(long id, String kind, long quantity, long balance, String more) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.executeUpdate("insert into stock_move (" + COLUMNS + ") values (" + id
                    + ", 'x', '2021-11-12', '2021-11-12T00:00:00Z', "
                    + out.itemId().value() + ", "
                    + out.lotId().value() + ", '" + kind + "', " + quantity + ", " + balance + ", 'h', " + more + ")");
        }
    }

    void refused(String kind, long quantity, long balance, String more) {
        assertThatThrownBy(() -> insert(out.id().value() + 1, kind, quantity, balance, more))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aLineMustAddUp() throws SQLException {
        refused("DONATED", 1000, 6000, "null, null, null");
        refused("DONATED", 1000, 8000, "null, null, null");
        refused("DUTY", 1000, 7000, "null, null, null");
        refused("DONATED", -1000, 5000, "null, null, null");
        refused("GIFT", 1000, 7000, "null, null, null");
        insert(out.id().value() + 1, "DONATED", 1000, 7000, "null, null, null");
    }

    @Test
    void noLineTakesTheStockBelowZero() {
        refused("DUTY", -7000, -1000, "null, null, null");
        refused("DUTY", -7000, 0, "null, null, null");
    }

    @Test
    void noLineSlipsInBeforeTheLast() {
        assertThatThrownBy(() -> insert(out.id().value() - 1, "DONATED", 1000, 7000, "null, null, null"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aRedLineIsTheWholeNegativeOfOneLineOnce() throws SQLException {
        long wrong = out.id().value();
        refused("DUTY", 3000, 9000, wrong + ", 'r', 's'");
        refused("COMFORT", 4000, 10000, wrong + ", 'r', 's'");
        refused("DUTY", 4000, 10000, wrong + ", null, 's'");
        refused("DUTY", 4000, 10000, wrong + ", 'r', null");
        refused("DONATED", -10000, -4000, in.id().value() + ", 'r', 's'");
        insert(wrong + 1, "DUTY", 4000, 10000, wrong + ", 'r', 's'");
        assertThatThrownBy(() -> insert(wrong + 2, "DUTY", 4000, 14000, wrong + ", 'r', 's'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insert(wrong + 2, "DUTY", -4000, 6000, (wrong + 1) + ", 'r', 's'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nothingIsChangedOrDeleted() throws SQLException {
        try (Statement statement = raw.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update stock_move set day = '2021-11-13'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.executeUpdate("delete from stock_move"))
                    .hasMessageContaining("append-only");
        }
        assertThat(town.ledger.examine()).isEmpty();
    }
}
