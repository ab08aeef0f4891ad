package org.shouwang.roster;

import org.shouwang.branch.Member;

/// A person who could not be put into a gap, and why.
public record Barred(Member member, Hindrance hindrance) {}
