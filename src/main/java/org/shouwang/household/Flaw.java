package org.shouwang.household;

import org.jspecify.annotations.Nullable;

/// One case in which a rule is broken.
///
/// @param rule the code of the rule
/// @param household whose page shows it, null where no household is concerned
/// @param door `3-2-502`, or another place in words
/// @param words who and what is wrong
/// @param mend null where somebody must ask
public record Flaw(
        String rule,
        @Nullable HouseholdId household,
        String door,
        String words,
        @Nullable Mend mend) {}
