package org.shouwang.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.ChainBreak;

/// Whether the ledgers that only grow are as they were written, line by line, in words.
final class ChainCheck {
    private static final Texts T = Texts.of(ChainCheck.class);

    private final ZoneId zone;

    ChainCheck(ZoneId zone) {
        this.zone = zone;
    }

    List<Finding> of(Query q) {
        List<ChainBreak> breaks = Chain.breaks(q);
        if (breaks.isEmpty()) {
            return List.of(new Finding("CHAIN-01", Finding.Severity.AGREES, 0, T.get("chain.sound", Chain.lines(q))));
        }
        List<Finding> found = new ArrayList<>();
        String first = words(breaks.getFirst());
        found.add(new Finding(
                "CHAIN-01", Finding.Severity.WRONG, breaks.size(), T.get("chain.broken", breaks.size(), first)));
        return found;
    }

    private String words(ChainBreak broken) {
        String ledger = broken.ledger() == null ? T.get("chain.any") : Texts.name(broken.ledger());
        return switch (broken.kind()) {
            case CHANGED -> T.get("chain.changed", ledger, broken.position(), time(broken.at()));
            case MISSING -> T.get("chain.missing", ledger, broken.position(), time(broken.at()));
            case SLIPPED_IN -> T.get("chain.slippedIn", ledger, "" + broken.row());
            case CUT -> T.get("chain.cut", broken.position());
            case UNGUARDED -> T.get("chain.unguarded", ledger);
        };
    }

    private String time(@Nullable Instant at) {
        if (at == null) {
            return T.get("chain.unknown");
        }
        LocalDateTime then = LocalDateTime.ofInstant(at, zone);
        return "%s %02d:%02d".formatted(then.toLocalDate(), then.getHour(), then.getMinute());
    }
}
