package org.shouwang.roster;

import java.util.List;
import java.util.Optional;
import org.shouwang.kit.db.Query;

/// Reading kept weeks.
final class TemplateStore {
    private TemplateStore() {}

    static List<RosterTemplate> all(Query q) {
        return q.list(RosterTemplate.class, "select * from roster_template order by name, id");
    }

    static Optional<RosterTemplate> template(Query q, TemplateId id) {
        return q.one(RosterTemplate.class, "select * from roster_template where id = ?", id);
    }

    static Optional<RosterTemplate> named(Query q, String name) {
        return q.one(RosterTemplate.class, "select * from roster_template where name = ?", name);
    }

    static List<TemplatePlace> places(Query q, TemplateId id) {
        return q.list(
                TemplatePlace.class, "select * from template_place where template_id = ? order by weekday, id", id);
    }
}
