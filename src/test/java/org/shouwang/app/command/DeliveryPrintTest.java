package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.delivery.purchase.TestOrders;
import org.shouwang.kit.paper.Papers;

class DeliveryPrintTest {
    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    Clock clock = Clock.systemUTC();
    String store = "";

    @BeforeEach
    void aDayOfOrders() {
        try (TestOrders orders = new TestOrders(folder, "3x2x4x2")) {
            orders.byChance(40, 2);
            clock = orders.town.clock;
            store = orders.town.store.file.toString();
        }
    }

    private int run(String... words) {
        List<String> typed = new ArrayList<>(List.of("delivery", "print"));
        typed.addAll(List.of(words));
        typed.addAll(List.of("--store", store));
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(clock).run(typed, new Out(stream, stream));
    }

    @Test
    void everyPaperOfADayIsWrittenAsPagesAndAsAWorkbook() {
        Path out = folder.resolve("papers");
        assertThat(run("2021-11-12", out.toString())).isZero();
        for (String paper : List.of("buy", "sorting", "doors", "slips", "labels")) {
            assertThat(Papers.pages(out.resolve("delivery-2021-11-12-" + paper + ".pdf")))
                    .isPositive();
            assertThat(out.resolve("delivery-2021-11-12-" + paper + ".xlsx")).isNotEmptyFile();
        }
        assertThat(Papers.pages(out.resolve("delivery-2021-11-12-doors.pdf"))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThat(run("12.11.", folder.toString())).isNotZero();
        assertThat(run("2021-11-12", folder.toString(), "--sheet", "door")).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("12.11.").contains("doors");
    }
}
