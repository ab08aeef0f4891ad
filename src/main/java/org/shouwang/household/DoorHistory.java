package org.shouwang.household;

import java.util.List;
import org.shouwang.kit.db.Query;

/// What another book knows of a household; `app` collects these for the household's page.
public interface DoorHistory {
    /// The latest first, at most `limit`; read in the background.
    List<DoorEvent> events(Query q, HouseholdId household, int limit);
}
