package org.shouwang.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.exchange.RowOutcome.State;
import org.shouwang.household.Difference;
import org.shouwang.household.Doubts;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.Resident;
import org.shouwang.household.Reviewed;
import org.shouwang.household.Reviewed.Missing;
import org.shouwang.kit.text.Texts;

/// Gives every row of the list exactly one outcome.
final class Outcomes {
    private static final Texts T = Texts.of(Outcomes.class);

    private final ImportWish wish;
    private final List<RowOutcome> rows = new ArrayList<>();
    private final List<Reviewed> wanted = new ArrayList<>();
    private final List<ImportPlan.LeftOut> leftOut = new ArrayList<>();
    private final MissingFinder missing = new MissingFinder();

    Outcomes(ImportWish wish) {
        this.wish = wish;
    }

    void refuse(ReadRow row) {
        add(row, State.REFUSED, row.complaints(), List.of());
    }

    void add(Gathered gathered, Reviewed reviewed) {
        boolean absent = reviewed.missing() != Missing.NOTHING;
        State state = reviewed.state() == Reviewed.State.REFUSED
                ? State.REFUSED
                : absent && !wish.makes(reviewed.arrival().door().building())
                        ? State.CHECK
                        : State.valueOf(reviewed.state().name());
        if (absent && state != State.REFUSED) {
            missing.add(reviewed);
        }
        List<ReadRow> told = gathered.rows();
        for (int i = 0; i < told.size(); i++) {
            ReadRow row = told.get(i);
            String reason = reviewed.refused().get(i);
            if (reason != null) {
                add(row, State.REFUSED, List.of(reason), List.of());
                continue;
            }
            List<String> remarks =
                    new ArrayList<>(state == State.REFUSED ? reviewed.remarks() : own(reviewed.remarks(), told, i));
            List<Difference> changes = reviewed.differences().stream()
                    .filter(change -> remarks.contains(change.sentence()))
                    .toList();
            State mine = state == State.CHANGED && remarks.isEmpty() ? State.IDENTICAL : state;
            if (absent && state == State.CHECK) {
                remarks.add(missing(reviewed));
            }
            if (row.vacant() && row.household().landlordName() != null && state != State.REFUSED) {
                remarks.add(T.get("note.vacantOwner"));
            }
            if (gathered.landlord(row)) {
                remarks.add(T.get("note.landlord"));
            }
            if (state != State.REFUSED) {
                remarks.addAll(doubts(reviewed, told, i));
            }
            add(row, mine, remarks, changes);
        }
        if (state.comesIn()) {
            wanted.add(reviewed);
        }
    }

    /// The sentences that name somebody of this row, and on the first row those that name nobody.
    private static List<String> own(List<String> sentences, List<ReadRow> rows, int at) {
        if (rows.size() == 1) {
            return sentences;
        }
        List<String> mine = new ArrayList<>();
        for (String sentence : sentences) {
            int owner = 0;
            for (int i = rows.size() - 1; i > 0; i--) {
                if (rows.get(i).people().stream()
                        .anyMatch(person -> sentence.contains(person.name().value()))) {
                    owner = i;
                }
            }
            if (owner == at) {
                mine.add(sentence);
            }
        }
        return mine;
    }

    private static List<String> doubts(Reviewed reviewed, List<ReadRow> rows, int at) {
        if (reviewed.doubts().isEmpty() || rows.size() == 1) {
            return reviewed.doubts();
        }
        List<String> mine = new ArrayList<>(
                Doubts.of(HouseholdCard.blank().withPeople(rows.get(at).people())));
        if (at == 0) {
            List<String> others = rows.stream()
                    .flatMap(row -> Doubts.of(HouseholdCard.blank().withPeople(row.people())).stream())
                    .toList();
            reviewed.doubts().stream().filter(doubt -> !others.contains(doubt)).forEach(mine::add);
        }
        return mine;
    }

    private static String missing(Reviewed reviewed) {
        String door = reviewed.arrival().door().label();
        return switch (reviewed.missing()) {
            case BUILDING -> T.get("missing.building", door);
            case UNIT -> T.get("missing.unit", door);
            default -> T.get("missing.room", door);
        };
    }

    private void add(ReadRow row, State state, List<String> remarks, List<Difference> changes) {
        List<String> names = row.people().stream()
                .map(Resident::name)
                .map(name -> name.value())
                .toList();
        SourceRow source = row.source();
        rows.add(new RowOutcome(
                source.layout().sheet(),
                source.number(),
                state,
                row.door(),
                String.join(T.get("comma"), names),
                names.size(),
                remarks,
                changes));
        if (!state.comesIn()) {
            leftOut.add(new ImportPlan.LeftOut(
                    source.whole(), source.complete(), String.join(T.get("semicolon"), remarks)));
        }
    }

    ImportPlan plan(Source source, List<String> notes, int hidden) {
        List<String> order = source.layouts().stream().map(ListLayout::sheet).toList();
        rows.sort(Comparator.comparingInt((RowOutcome row) -> order.indexOf(row.sheet()))
                .thenComparing(RowOutcome::row));
        leftOut.sort(Comparator.comparingInt(
                        (ImportPlan.LeftOut row) -> order.indexOf(row.layout().sheet()))
                .thenComparing(row -> row.row().number()));
        return new ImportPlan(source.name(), rows, wanted, leftOut, notes, hidden, missing.found());
    }
}
