package org.shouwang.roster;

import org.shouwang.branch.MemberId;

/// Two people who want to share their shifts (`together`) or must not.
public record PairWish(PairWishId id, MemberId oneId, MemberId otherId, boolean together) {}
