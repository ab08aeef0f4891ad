package org.shouwang.gate.rule;

import org.jspecify.annotations.Nullable;
import org.shouwang.gate.EntryCategory;

/// What holds for one class of people: whether it is let in at all, and on which conditions.
///
/// @param approval only with an approval, which is the reason written down (outsiders coming in, residents going out)
/// @param door an outsider says to which door
/// @param uncounted an outing in this class uses up none of the household's
/// @param exempt neither outings nor hours, passes or controlled places count for it
/// @param mostMinutes how long an outsider may stay, null for as long as wanted
public record ClassRule(
        EntryCategory category,
        boolean letIn,
        boolean approval,
        boolean door,
        boolean uncounted,
        boolean exempt,
        @Nullable Integer mostMinutes) {
    public static ClassRule open(EntryCategory category) {
        return new ClassRule(category, true, false, false, false, false, null);
    }

    public ClassRule letIn(boolean yes) {
        return new ClassRule(category, yes, approval, door, uncounted, exempt, mostMinutes);
    }

    public ClassRule approval(boolean yes) {
        return new ClassRule(category, letIn, yes, door, uncounted, exempt, mostMinutes);
    }

    public ClassRule door(boolean yes) {
        return new ClassRule(category, letIn, approval, yes, uncounted, exempt, mostMinutes);
    }

    public ClassRule uncounted(boolean yes) {
        return new ClassRule(category, letIn, approval, door, yes, exempt, mostMinutes);
    }

    public ClassRule exempt(boolean yes) {
        return new ClassRule(category, letIn, approval, door, uncounted, yes, mostMinutes);
    }

    public ClassRule mostMinutes(@Nullable Integer most) {
        return new ClassRule(category, letIn, approval, door, uncounted, exempt, most);
    }
}
