package org.shouwang.heads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A head with every office of the appointment and everybody who stands or stood in.
///
/// @param more offices besides the first
/// @param standIns in order of time
public record HeadCard(Head head, List<HeadPost> more, List<StandIn> standIns) {
    public HeadCard {
        more = List.copyOf(more);
        standIns = List.copyOf(standIns);
    }

    public List<HeadPost> posts() {
        List<HeadPost> all = new ArrayList<>(List.of(head.post()));
        all.addAll(more);
        return all;
    }

    /// Who stands in on a day.
    public Optional<StandIn> standIn(LocalDate day) {
        return standIns.stream().filter(one -> one.on(day)).reduce((a, b) -> b);
    }

    /// Who stands in on a day, in words; words of an older list where no person is put down.
    public String standInWords(LocalDate day) {
        return standIn(day)
                .map(StandIn::words)
                .orElse(
                        standIns.isEmpty() && head.standIn() != null
                                ? head.standIn().value()
                                : "");
    }
}
