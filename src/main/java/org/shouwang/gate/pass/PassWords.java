package org.shouwang.gate.pass;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.gate.pass.PassState.Standing;
import org.shouwang.household.Doors;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// Passes in words.
final class PassWords {
    private static final Texts T = Texts.of(PassWords.class);

    private PassWords() {}

    /// @param used outings so far
    /// @param left whether the holder lives here no longer
    /// @param next the number that replaces it, `""` for none
    static PassState state(Pass pass, int used, boolean left, String next, LocalDate today, ZoneId zone) {
        Standing standing = standing(pass, used, left, today);
        String words = switch (standing) {
            case REPLACED -> replaced(pass, next, zone);
            case WITHDRAWN -> T.get("state.withdrawn", day(pass.endedAt(), zone), words(pass.endReason()));
            case LOST -> T.get("state.lost", day(pass.lostAt(), zone));
            case NOT_YET -> T.get("state.not.yet", Dates.brief(pass.fromDay()));
            case EXPIRED -> T.get("state.expired", until(pass));
            case HOLDER_LEFT -> T.get("state.left");
            case USED_UP -> T.get("state.used.up", used, pass.outings());
            case VALID -> valid(pass, used);
        };
        return new PassState(standing, used, words);
    }

    private static Standing standing(Pass pass, int used, boolean left, LocalDate today) {
        return switch (pass.status()) {
            case REPLACED -> Standing.REPLACED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case LOST -> Standing.LOST;
            case ISSUED -> {
                Integer outings = pass.outings();
                if (today.isBefore(pass.fromDay())) {
                    yield Standing.NOT_YET;
                }
                if (!pass.covers(today)) {
                    yield Standing.EXPIRED;
                }
                if (left) {
                    yield Standing.HOLDER_LEFT;
                }
                yield outings != null && used >= outings ? Standing.USED_UP : Standing.VALID;
            }
        };
    }

    private static String replaced(Pass pass, String next, ZoneId zone) {
        return pass.lostAt() == null
                ? T.get("state.replaced", day(pass.endedAt(), zone), next)
                : T.get("state.replaced.lost", day(pass.lostAt(), zone), next);
    }

    private static String valid(Pass pass, int used) {
        String until = pass.untilDay() == null ? T.get("state.open") : T.get("state.valid", until(pass));
        return pass.outings() == null ? until : until + T.get("state.outings", used, pass.outings());
    }

    private static String until(Pass pass) {
        return pass.untilDay() == null ? "" : Dates.brief(pass.untilDay());
    }

    private static String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : Dates.brief(at.atZone(zone).toLocalDate());
    }

    static String words(@Nullable Confidential said) {
        return said == null ? "" : said.value();
    }

    /// `100 012 3-2-502 张伟`, for the audit and for "undo".
    static String subject(Query q, String number, PassDraft draft) {
        String door = draft.household() == null ? "" : Doors.of(q).brief(draft.household());
        String who = draft.plate() != null
                ? draft.plate().value()
                : draft.holder() == null ? "" : draft.holder().value();
        return (PassNumber.grouped(number) + " " + door + " " + who)
                .replaceAll(" +", " ")
                .strip();
    }
}
