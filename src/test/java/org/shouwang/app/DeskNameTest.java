package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.app.welcome.Founding;
import org.shouwang.app.welcome.NewOffice;
import org.shouwang.core.Role;

/// Under which name the lines of the ledgers are written.
class DeskNameTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2022-04-16T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path dir;

    @Test
    void linesBearTheSecretarysNameFromTheFirstHourOn() {
        Path store = dir.resolve("a.shouwang");
        try (Desk desk = made(store, "林晓月")) {
            assertThat(desk.ledger().actor().name()).isEqualTo("林晓月");
        }
        try (Desk desk = Desk.open(store, NOON, null)) {
            assertThat(desk.ledger().actor().name()).isEqualTo("林晓月");
            assertThat(desk.ledger().actor().role()).isEqualTo(Role.SECRETARY);
        }
    }

    @Test
    void withoutANameTheyBearTheOffice() {
        try (Desk desk = made(dir.resolve("b.shouwang"), "")) {
            assertThat(desk.ledger().actor().name()).isEqualTo("书记");
        }
    }

    private static Desk made(Path store, String secretary) {
        return new Founding(NOON)
                .make(store, new NewOffice("临时党支部", "紫荆苑", secretary, "2x2x6x2", null))
                .desk();
    }
}
