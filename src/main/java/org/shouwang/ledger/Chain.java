package org.shouwang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;

/// The chain through the ledgers that only grow. Every line is marked with a keyed hash (HMAC-SHA256 under the store's
/// key) of its facts and of the mark before it, so that a line changed, removed, slipped in or moved behind the
/// program's back is found, and the first such line is named. A day's seal stands on printed sheets: it tells later
/// whether the ledger still is the one that was printed, even where the whole file was replaced by an older copy.
public final class Chain {
    private Chain() {}

    /// Writes a line into a ledger that only grows. `row` is a record whose first component is its id; `at` is kept
    /// to the second.
    public static void append(Tx tx, Instant at, String table, Record row) {
        Chained.of(table);
        long id = tx.insert(table, row);
        Optional<ChainHead> head = ChainStore.head(tx);
        long position = head.map(ChainHead::lines).orElse(0L) + 1;
        String before = ChainStore.mac(tx, position - 1);
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        String mac = mark(tx, before, position, second, table, id);
        tx.insert("chain_link", new ChainLink(position, second, table, id, mac));
        ChainHead next = new ChainHead(1, position, headMark(tx, position, mac));
        if (head.isPresent()) {
            tx.update("chain_head", next);
        } else {
            tx.insert("chain_head", next);
        }
    }

    /// The first line that is not as it was written; empty where all are.
    public static Optional<ChainBreak> firstBreak(Query q) {
        return breaks(q).stream().findFirst();
    }

    /// Every place that is not as it was written: lines in the order of the chain, then what never was in it.
    public static List<ChainBreak> breaks(Query q) {
        List<ChainBreak> found = new ArrayList<>();
        String[] before = {""};
        long[] last = {0};
        ChainStore.each(q, link -> {
            Chained ledger = ledger(link.tableName());
            for (long gone = last[0] + 1; gone < link.id(); gone++) {
                found.add(new ChainBreak(ChainBreak.Kind.MISSING, null, 0, gone, null));
            }
            if (ledger == null || !marked(q, before[0], link)) {
                boolean gone = ledger != null && q.image(link.tableName(), link.rowId()) == null;
                found.add(new ChainBreak(
                        gone ? ChainBreak.Kind.MISSING : ChainBreak.Kind.CHANGED,
                        ledger,
                        link.rowId(),
                        link.id(),
                        link.at()));
            }
            before[0] = link.mac();
            last[0] = link.id();
        });
        if (!headStands(q, last[0], before[0])) {
            found.add(new ChainBreak(ChainBreak.Kind.CUT, null, 0, last[0], null));
        }
        for (Chained ledger : Chained.values()) {
            if (ChainStore.exists(q, ledger)) {
                ChainStore.unlinked(q, ledger)
                        .forEach(row -> found.add(new ChainBreak(ChainBreak.Kind.SLIPPED_IN, ledger, row, 0, null)));
                if (!ChainStore.guarded(q, ledger)) {
                    found.add(new ChainBreak(ChainBreak.Kind.UNGUARDED, ledger, 0, 0, null));
                }
            }
        }
        return found;
    }

    private static boolean headStands(Query q, long lines, String mac) {
        return ChainStore.head(q)
                .map(head -> head.lines() == lines && head.mac().equals(headMark(q, lines, mac)))
                .orElse(lines == 0);
    }

    private static boolean marked(Query q, String before, ChainLink link) {
        return link.mac().equals(mark(q, before, link.id(), link.at(), link.tableName(), link.rowId()));
    }

    private static String mark(Query q, String before, long position, Instant at, String table, long row) {
        return q.mark(String.join("\n", "chain", before, "" + position, at.toString(), table, q.image(table, row)));
    }

    private static String headMark(Query q, long lines, String mac) {
        return q.mark(String.join("\n", "head", "" + lines, mac));
    }

    private static @Nullable Chained ledger(String table) {
        for (Chained ledger : Chained.values()) {
            if (ledger.table().equals(table)) {
                return ledger;
            }
        }
        return null;
    }

    /// The seal of a day, such as `K7QM-2XPA-9D4R`: of all lines written up to its end, or up to now.
    public static String seal(Query q, LocalDate day, ZoneId zone) {
        return seal(q, day, ChainStore.lines(q, end(day, zone)));
    }

    /// How many lines the ledgers had when a seal of that day was printed; empty where this store never gave that
    /// seal. Spaces, hyphens, small letters and the letters I, L and O for digits are read as meant.
    public static OptionalLong lines(Query q, LocalDate day, ZoneId zone, String seal) {
        String wanted = SealText.plain(seal);
        long first = ChainStore.lines(q, end(day.minusDays(1), zone));
        for (long lines = ChainStore.lines(q, end(day, zone)); lines >= first; lines--) {
            if (SealText.plain(seal(q, day, lines)).equals(wanted)) {
                return OptionalLong.of(lines);
            }
        }
        return OptionalLong.empty();
    }

    /// How many lines all ledgers have now.
    public static long lines(Query q) {
        return ChainStore.head(q).map(ChainHead::lines).orElse(0L);
    }

    private static String seal(Query q, LocalDate day, long lines) {
        return SealText.of(q.mark(String.join("\n", "seal", day.toString(), "" + lines, ChainStore.mac(q, lines))));
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
