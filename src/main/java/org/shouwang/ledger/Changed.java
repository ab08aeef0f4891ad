package org.shouwang.ledger;

import java.util.Set;
import org.shouwang.core.Act;

/// The notice that goes out after a commit.
///
/// @param tables which tables have changed rows
public record Changed(Act act, String subject, Set<String> tables) {
    public Changed {
        tables = Set.copyOf(tables);
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
