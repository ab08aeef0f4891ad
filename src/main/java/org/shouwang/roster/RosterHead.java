package org.shouwang.roster;

/// What stands on a printed roster besides the duties.
///
/// @param compound the compound's name, empty for none
/// @param branch the branch's name, empty for none
/// @param contact whom to call, with number, empty for none
public record RosterHead(String compound, String branch, String contact) {
    public static final RosterHead NONE = new RosterHead("", "", "");

    /// Compound and branch, as a line under a title.
    public String place() {
        return branch.startsWith(compound) ? branch : (compound + " " + branch).strip();
    }
}
