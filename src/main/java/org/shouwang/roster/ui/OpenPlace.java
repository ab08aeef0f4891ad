package org.shouwang.roster.ui;

import java.util.List;
import org.shouwang.roster.Candidate;
import org.shouwang.roster.Gap;

/// A gap with whom one could ask.
public record OpenPlace(Gap gap, List<Candidate> candidates) {
    public OpenPlace {
        candidates = List.copyOf(candidates);
    }
}
