package org.shouwang.kit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Fault;

class TasksTest {
    @BeforeAll
    static void toolkit() {
        Toolkit.startHeadless();
    }

    @Test
    void aResultArrivesOnTheFxThreadAndWorkStaysAwayFromIt() {
        try (Tasks tasks = Tasks.background()) {
            AtomicReference<String> seen = new AtomicReference<>("");
            tasks.run("读", progress -> Platform.isFxApplicationThread())
                    .then(onFx -> seen.set(onFx + " " + Platform.isFxApplicationThread()))
                    .start();
            tasks.awaitIdle();
            assertThat(seen.get()).isEqualTo("false true");
        }
    }

    @Test
    void writingKeepsTheOrderInWhichItWasStarted() {
        try (Tasks tasks = Tasks.background()) {
            List<Integer> order = Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < 50; i++) {
                int number = i;
                tasks.write("写", Work.of(() -> order.add(number))).start();
            }
            tasks.awaitIdle();
            assertThat(order).hasSize(50).isSorted();
        }
    }

    @Test
    void aLongReadDoesNotMakeAWriteWait() {
        try (Tasks tasks = Tasks.background()) {
            CountDownLatch written = new CountDownLatch(1);
            AtomicReference<String> end = new AtomicReference<>("");
            tasks.run("导出", progress -> {
                        written.await();
                        return "done";
                    })
                    .then(end::set)
                    .start();
            tasks.write("登记", Work.of(written::countDown)).start();
            tasks.awaitIdle();
            assertThat(end.get()).isEqualTo("done");
        }
    }

    @Test
    void whatNobodyForesawBecomesAFaultWithACodeAndWithoutItsWords() {
        try (Tasks tasks = Tasks.background()) {
            AtomicReference<Fault> seen = new AtomicReference<>(new Fault("", ""));
            tasks.onFault(seen::set);
            tasks.run("读", progress -> {
                        throw new IllegalStateException("张伟");
                    })
                    .start();
            tasks.awaitIdle();
            assertThat(seen.get().code()).matches("X-[0-9A-F]{6}");
            assertThat(seen.get().sentence()).doesNotContain("张伟");
        }
    }

    @Test
    void cancelledWorkStopsAtItsNextStepAndSaysSo() {
        try (Tasks tasks = Tasks.background()) {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            AtomicReference<String> seen = new AtomicReference<>("");
            Running run = tasks.run("核对", progress -> {
                        started.countDown();
                        cancelled.await();
                        progress.step(1, 10);
                        return "too far";
                    })
                    .then(seen::set)
                    .stopped(() -> seen.set("stopped"))
                    .start();
            Toolkit.run(() -> {});
            run.cancel();
            cancelled.countDown();
            tasks.awaitIdle();
            assertThat(seen.get()).isEqualTo("stopped");
        }
    }

    @Test
    void theFxThreadCanWaitToo() {
        try (Tasks tasks = Tasks.background()) {
            AtomicReference<String> seen = new AtomicReference<>("");
            Toolkit.run(() -> {
                tasks.run("读", progress -> "here").then(seen::set).start();
                tasks.awaitIdle();
                assertThat(seen.get()).isEqualTo("here");
            });
        }
    }
}
