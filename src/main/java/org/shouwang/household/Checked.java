package org.shouwang.household;

import java.util.List;

/// A rule and the cases in which it is broken; none where it is kept.
public record Checked(Rule rule, List<Flaw> flaws) {
    public Checked {
        flaws = List.copyOf(flaws);
    }

    /// Those that can be mended safely.
    public List<Flaw> mendable() {
        return flaws.stream().filter(flaw -> flaw.mend() != null).toList();
    }
}
