package org.shouwang.app.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.app.Desk;
import org.shouwang.ledger.SealCheck;
import org.shouwang.ledger.Seals;

/// `seal --store S`: today's seal. `seal CHARACTERS --day D --store S`: whether the ledgers still are those of a sheet
/// that was printed on that day with that seal; ends with 3 where they are not.
final class SealCommand implements Command {
    private final Clock clock;

    SealCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        Optional<String> typed = words.next();
        words.done();
        LocalDate day = words.day().orElse(LocalDate.now(clock));
        try (Desk desk = Stores.open(words, clock)) {
            if (typed.isEmpty()) {
                out.line(desk.ledger().<String>read(q -> Seals.line(q, clock)));
                return DONE;
            }
            SealCheck check = desk.ledger().readLong(q -> Seals.check(q, day, typed.get(), clock));
            if (check.holds()) {
                out.line(check.words());
                return DONE;
            }
            out.refuse(check.words());
            return REFUSED;
        }
    }
}
