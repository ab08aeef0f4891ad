package org.shouwang.branch;

/// As what a person serves; also the colour of the name in the duty roster.
public enum MemberKind {
    PARTY_MEMBER,
    VOLUNTEER,
    COMMUNITY_WORKER,
    GRID_WORKER,
    PROPERTY,
    MEDICAL,
    POLICE
}
