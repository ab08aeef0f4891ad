package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.branch.MemberId;

/// Who is to stand in one shift on one day, as copied or pasted.
public record Cell(ShiftId shift, LocalDate day, List<MemberId> people) {
    public Cell {
        people = List.copyOf(people);
    }
}
