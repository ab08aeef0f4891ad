package org.shouwang.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;

/// Reading what was learnt about the columns of foreign lists.
final class HeadingStore {
    private HeadingStore() {}

    record Setting(long id, String name, @Nullable String value) {}

    static List<OwnWord> words(Query q) {
        return q.list(OwnWord.class, "select * from heading_alias order by heading, word");
    }

    static Optional<OwnWord> word(Query q, String folded) {
        return q.one(OwnWord.class, "select * from heading_alias where folded = ?", folded);
    }

    static List<KnownLayout> layouts(Query q) {
        return q.list(KnownLayout.class, "select * from import_layout order by learnt_on desc, id desc");
    }

    static Optional<KnownLayout> layout(Query q, String imprint) {
        return q.one(KnownLayout.class, "select * from import_layout where imprint = ?", imprint);
    }

    static Optional<Setting> setting(Query q, String name) {
        return q.one(Setting.class, "select * from setting where name = ?", name);
    }
}
