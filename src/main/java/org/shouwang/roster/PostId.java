package org.shouwang.roster;

/// Which post.
public record PostId(long value) {}
