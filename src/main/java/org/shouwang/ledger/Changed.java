package org.shouwang.ledger;

import java.util.Map;
import java.util.Set;
import org.shouwang.core.Act;

/// The notice that goes out after a commit.
///
/// @param tables which tables have changed rows
/// @param rows the ids of the changed rows by table; a table is left out where they are too many to list
public record Changed(Act act, String subject, Set<String> tables, Map<String, Set<Long>> rows) {
    public Changed {
        tables = Set.copyOf(tables);
        rows = Map.copyOf(rows);
    }

    public boolean touches(String... any) {
        for (String table : any) {
            if (tables.contains(table)) {
                return true;
            }
        }
        return false;
    }
}
