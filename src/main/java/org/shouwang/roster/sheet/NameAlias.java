package org.shouwang.roster.sheet;

import org.shouwang.branch.MemberId;
import org.shouwang.core.PersonName;

/// Somebody of the roll as written in rosters that were brought along.
record NameAlias(NameAliasId id, PersonName alias, MemberId memberId) {}
