package org.shouwang.roster;

import java.time.LocalDate;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// How a place is called in acts and sentences, such as `11月12日 08-16 南门`.
final class Places {
    private static final Texts T = Texts.of(Places.class);

    private Places() {}

    static String words(Query q, ShiftId id, LocalDate day) {
        Shift shift = shift(q, id);
        String post = RosterStore.post(q, shift.postId()).map(Post::name).orElse("");
        return T.get("slot.where", Dates.brief(day), shift.hours(), post);
    }

    static Slot slot(Query q, ShiftId shift, LocalDate day) {
        return new Slot(shift(q, shift), day);
    }

    private static Shift shift(Query q, ShiftId id) {
        return RosterStore.shift(q, id).orElseThrow(() -> new Fault("ROSTER-04", T.get("post.gone")));
    }
}
