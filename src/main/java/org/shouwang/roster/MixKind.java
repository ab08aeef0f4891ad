package org.shouwang.roster;

/// Of what sort somebody among the people of a shift must be.
public enum MixKind {
    /// A kind of member; the value is the name of a [org.shouwang.branch.MemberKind].
    MEMBER_KIND,
    /// A Party member, full or on probation.
    PARTY_MEMBER,
    /// Somebody who may be in charge.
    LEADER,
    /// Somebody with a qualification; the value is its name.
    QUALIFICATION
}
