package org.shouwang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Actor;
import org.shouwang.core.Role;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Households;
import org.shouwang.ledger.Ledger;

/// Stores of every released version, each with an import of three made-up people at two doors.
class FormerStoresTest {
    private static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void aStoreOfVersionOneOpensWithEveryField() throws Exception {
        try (Ledger ledger = former("version-1")) {
            Households households = new Households(ledger, CLOCK);
            assertThat(households.figures().households()).isEqualTo(2);
            HouseholdCard card = households.card(households.rows().getFirst().id());
            assertThat(card.people())
                    .extracting(person -> person.name().value())
                    .containsExactly("甄试一", "甄试二");
            assertThat(card.people().getFirst().idNumber().value()).isEqualTo("110101188503020015");
            assertThat(card.vehicles()).hasSize(1);
            assertThat(ledger.examine()).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2); // the store, and its copy from before the migration
        }
    }

    @Test
    void anImportOfVersionOneCanStillBeTakenBack() throws Exception {
        try (Ledger ledger = former("version-1")) {
            HouseholdImport imports = new HouseholdImport(ledger, CLOCK);
            imports.takeBack(imports.past().getFirst());
            assertThat(new Households(ledger, CLOCK).figures().households()).isZero();
            assertThat(ledger.examine()).isEmpty();
        }
    }

    private Ledger former(String version) throws Exception {
        Path store = folder.resolve(version + ".shouwang");
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream(version + ".shouwang"))) {
            Files.copy(in, store);
        }
        return Ledger.open(store, new Actor("王守望", Role.SECRETARY), CLOCK, "demo-1-password".toCharArray());
    }
}
