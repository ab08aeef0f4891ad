package org.shouwang.lists;

import org.shouwang.core.Confidential;

/// What is filled in at one place of a list: words, a number, a day as 2026-11-22, `1` for a tick.
public record ListValue(ListValueId id, ListMemberId memberId, ListColumnId columnId, Confidential content) {}
