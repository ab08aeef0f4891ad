package org.shouwang.app.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.Desk;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Stores;

/// Makes a new store with its compound and branch in it, all or nothing.
public final class Founding {
    private static final Texts T = Texts.of(Founding.class);

    private final Clock clock;

    /// @param clock in the compound's time zone
    public Founding(Clock clock) {
        this.clock = clock;
    }

    /// A store that was made just now, open.
    ///
    /// @param recoveryCode for paper, shown once; null for a store without a password
    public record Made(Desk desk, Path file, @Nullable String recoveryCode) {}

    /// @throws Fault COMPOUND-01 the rule of the buildings is not understood; DB-02, DB-06 the place does not do.
    ///     Then there is no file.
    public Made make(Path file, NewOffice office) {
        List<BuildingSpec> buildings = office.buildings();
        char[] password = office.password();
        String code = Stores.create(file, clock, password == null ? null : password.clone());
        try {
            Desk desk = Desk.open(file, clock, password == null ? null : password.clone());
            try {
                desk.ledger().act(WelcomeAct.FOUND, office.compound(), tx -> {
                    desk.compounds().setUp(office.compound(), null, null, buildings);
                    PersonName secretary = PersonName.orNull(office.secretary());
                    desk.branches().set(office.branch(), null, null, null, secretary, null);
                });
            } catch (RuntimeException e) {
                desk.close();
                throw e;
            }
            return new Made(desk.named(), file, code);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Fault("WELCOME-04", T.get("file.left", file), e);
        }
    }
}
