package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Quantity;
import org.shouwang.kit.paper.Papers;
import org.shouwang.supply.Stock;
import org.shouwang.supply.StockIn;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;
import org.shouwang.supply.StockKind;
import org.shouwang.supply.StockOut;

class StockPrintTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    Clock clock = Clock.systemUTC();
    String store = "";

    @BeforeEach
    void aStockOfTwoItems() {
        try (TestTown town = new TestTown(folder, "1x1x1x1")) {
            StockItems items = new StockItems(town.ledger, town.clock);
            Stock stock = new Stock(town.ledger, town.clock);
            for (String name : List.of("口罩", "手套")) {
                StockItem item = items.add(
                        StockItem.of(name, null, "只", StockItemKind.PROTECTIVE).minimum(Quantity.of(100)));
                stock.receive(StockIn.of(StockKind.ALLOCATED, TODAY, "街道").line(item.id(), Quantity.of(60)));
                stock.issue(StockOut.of(StockKind.DUTY, TODAY, "南门值守").line(item.id(), Quantity.of(10), "李四"));
            }
            clock = Clock.fixed(town.clock.instant(), town.clock.getZone());
            store = town.store.file.toString();
        }
    }

    private int run(String... words) {
        List<String> typed = new ArrayList<>(List.of("stock", "print"));
        typed.addAll(List.of(words));
        typed.addAll(List.of("--store", store));
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(clock).run(typed, new Out(stream, stream));
    }

    @Test
    void everyPaperIsWrittenAsPagesAndAsAWorkbook() {
        Path out = folder.resolve("papers");
        assertThat(run(out.toString())).isZero();
        for (String name : List.of("levels", "ledger-2021-11", "cards-2021-11", "shortage", "expiring", "loans")) {
            assertThat(Papers.pages(out.resolve("stock-" + name + ".pdf")))
                    .as(name)
                    .isPositive();
            assertThat(out.resolve("stock-" + name + ".xlsx")).isNotEmptyFile();
        }
        assertThat(Papers.pages(out.resolve("stock-cards-2021-11.pdf")))
                .as("one a page")
                .isEqualTo(2);
    }

    @Test
    void aMonthWithoutGoodsMakesNoCardsAndUnknownWordsAreSaid() {
        Path out = folder.resolve("none");
        assertThat(run(out.toString(), "--sheet", "cards", "--month", "2021-01"))
                .isZero();
        assertThat(out).isEmptyDirectory();
        assertThat(run(out.toString(), "--sheet", "card")).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("没有生成文件").contains("shortage");
    }
}
