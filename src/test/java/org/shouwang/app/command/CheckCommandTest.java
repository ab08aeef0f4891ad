package org.shouwang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Dwelling;
import org.shouwang.household.Homes;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.household.Resident;

class CheckCommandTest {
    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    int run(String... words) {
        said.reset();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai")))
                .run(List.of(words), new Out(stream, stream));
    }

    String told() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyRuleIsPrintedWithItsCountAndTheDoorsWhereAsked() {
        Path store;
        try (TestStore made = new TestStore(folder)) {
            Homes.build(made);
            store = made.file;
            new Households(made.ledger, Homes.clock(made))
                    .register(
                            new Compounds(made.ledger)
                                    .layout()
                                    .find(new Dwelling("3", "2", "502"))
                                    .orElseThrow()
                                    .id(),
                            HouseholdCard.blank()
                                    .with(Resident.named("张伟").withHouseholder(true))
                                    .with(Resident.named("王芳")
                                            .withHouseholder(true)
                                            .withKinship("配偶")));
        }
        assertThat(run("check", "--store", store.toString())).isZero();
        assertThat(told())
                .contains("HOME-02 有两位以上户主：1 处，可一键改正 1 处", "HOME-01 没有户主：没有", "DUTY-01")
                .doesNotContain("3-2-502");
        assertThat(run("check", "--store", store.toString(), "--names")).isZero();
        assertThat(told()).contains("3-2-502 张伟、王芳 都标为户主");
    }
}
