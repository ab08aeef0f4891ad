package org.shouwang.roster;

import java.time.LocalDateTime;
import java.util.List;

/// Who stands at a moment and who comes next, post by post.
public record OnDuty(LocalDateTime moment, List<Watch> now, List<Watch> next) {
    public OnDuty {
        now = List.copyOf(now);
        next = List.copyOf(next);
    }
}
