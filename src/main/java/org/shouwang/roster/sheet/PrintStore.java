package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.branch.MemberId;
import org.shouwang.kit.db.Query;

/// Reading what was printed and made out, and names as others write them.
final class PrintStore {
    private PrintStore() {}

    /// The last print that covers all these days.
    static Optional<RosterPrint> last(Query q, LocalDate first, LocalDate last) {
        return q.one(
                RosterPrint.class,
                "select * from roster_print where first_day <= ? and last_day >= ? order by printed_at desc, id desc"
                        + " limit 1",
                first,
                last);
    }

    static List<NameAlias> aliases(Query q) {
        return q.list(NameAlias.class, "select * from name_alias order by id");
    }

    /// What was made out for the same service; days added since on which nobody stood make it no other.
    static Optional<Certificate> certificate(Query q, MemberId member, LocalDate first, LocalDate last, long minutes) {
        return q.one(
                Certificate.class,
                "select * from service_certificate where member_id = ? and first_day = ? and last_day <= ?"
                        + " and minutes = ? order by last_day desc, id limit 1",
                member,
                first,
                last,
                minutes);
    }

    static List<Certificate> certificates(Query q) {
        return q.list(Certificate.class, "select * from service_certificate order by id");
    }
}
