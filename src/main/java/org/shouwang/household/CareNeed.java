package org.shouwang.household;

/// A kind of special care in the office's own list (特殊群体).
record CareNeed(long id, String name, int position) {}
