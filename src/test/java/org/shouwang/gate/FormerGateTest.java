package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Actor;
import org.shouwang.core.PersonName;
import org.shouwang.core.Role;
import org.shouwang.ledger.Ledger;

/// A store released before outsiders were remembered: one gate, eight lines over two days, two residents out, one
/// outsider inside.
class FormerGateTest {
    private static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 11);
    private static final LocalDate SECOND = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    @Test
    void aGateOfVersionNineOpensWithItsFiguresAndGoesOn() throws Exception {
        Path store = folder.resolve("version-9.shouwang");
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream("version-9.shouwang"))) {
            Files.copy(in, store);
        }
        Actor actor = new Actor("王守望", Role.SECRETARY);
        try (Ledger ledger = Ledger.open(store, actor, CLOCK, "demo-1-password".toCharArray())) {
            GateRegister register = new GateRegister(ledger, CLOCK);
            GateFigures first = register.figures(FIRST);
            assertThat(first.entered()).isEqualTo(2);
            assertThat(first.left()).isEqualTo(3);
            assertThat(first.companions()).isEqualTo(2);
            assertThat(first.notBack()).isEqualTo(1);
            assertThat(first.notLeft()).isZero();
            GateFigures second = register.figures(SECOND);
            assertThat(second.turnedAway()).isEqualTo(1);
            assertThat(second.overridden()).isEqualTo(1);
            assertThat(second.notBack()).isEqualTo(2);
            assertThat(second.notLeft()).isEqualTo(1);
            EntryCheck doctor = register.notLeft(SECOND).getFirst();
            Gates gates = new Gates(ledger, CLOCK);
            EntryCheck gone = gates.registerLeaving(doctor.id(), doctor.checkpointId(), null);
            assertThat(gone.visitorId()).isNotNull();
            assertThat(gone.name()).isEqualTo(new PersonName("周医生"));
            assertThat(register.notLeft(SECOND)).isEmpty();
            assertThat(new Corrections(ledger, gates, CLOCK).mendable(doctor)).isFalse();
            assertThat(ledger.examine()).isEmpty();
        }
    }
}
