package org.shouwang.gate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a million lines in the register, the judge must not walk through them.
class OutingStoreTest {
    @TempDir
    Path folder;

    record Plan(long id, String detail) {}

    private static List<String> plan(GateTown gate, String sql, @Nullable Object... params) {
        return gate.town.ledger.read(q -> q.list(Plan.class, "explain query plan " + sql, params)).stream()
                .map(Plan::detail)
                .toList();
    }

    @Test
    void everyQuestionOfTheJudgeIsAnsweredByAnIndex() {
        try (GateTown gate = new GateTown(folder)) {
            List<String> steps = new ArrayList<>(plan(
                    gate, OutingStore.OUTINGS, gate.home, LocalDate.of(2021, 11, 1), Instant.EPOCH, new RuleSetId(0)));
            steps.addAll(plan(
                    gate, OutingStore.LAST.formatted("resident_id"), gate.zhang.id(), Instant.EPOCH, new RuleSetId(0)));
            steps.addAll(plan(
                    gate, OutingStore.LAST.formatted("visitor_id"), gate.zhang.id(), Instant.EPOCH, new RuleSetId(0)));
            assertThat(steps).noneMatch(step -> step.startsWith("SCAN"));
            assertThat(steps).anyMatch(step -> step.contains("household_id=? AND day>?"));
        }
    }
}
