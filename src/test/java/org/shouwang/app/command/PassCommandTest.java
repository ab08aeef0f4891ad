package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.paper.Papers;

class PassCommandTest {
    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    int run(TestTown town, String... words) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(town.clock).run(List.of(words), new Out(stream, stream));
    }

    @Test
    void theCardsOfABuildingAndTheSheetsAreWritten() {
        TestTown town = new TestTown(folder, "2x1x3x2");
        LocalDate today = LocalDate.now(town.clock);
        List<HouseholdId> homes = town.settle(2);
        Passes passes = new Passes(town.ledger, town.clock);
        homes.forEach(home -> passes.issue(PassDraft.household(home, today, null)));
        String store = town.store.file.toString();
        town.close();
        Path cards = folder.resolve("cards.pdf");
        Path ledger = folder.resolve("ledger.pdf");
        assertThat(run(town, "pass", "print", "--store", store, "--building", "2", "--out", cards.toString()))
                .isZero();
        assertThat(Papers.pages(cards)).isEqualTo(2);
        assertThat(run(town, "pass", "ledger", "--store", store, "--out", ledger.toString()))
                .isZero();
        assertThat(Papers.pages(ledger)).isBetween(1, 2);
        assertThat(run(town, "pass", "print", "--store", store, "--paper", "tiny", "--out", folder + "/x.pdf"))
                .isEqualTo(Command.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("card_front");
    }
}
