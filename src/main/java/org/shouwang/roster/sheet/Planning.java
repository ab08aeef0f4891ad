package org.shouwang.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.DutyStatus;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;
import org.shouwang.roster.sheet.ImportLine.State;
import org.shouwang.roster.sheet.ImportPlan.Who;

/// Compares a roster that was brought along with ours and gives every name one outcome.
final class Planning {
    private static final Texts T = Texts.of(Planning.class);

    private final DutyRoster roster;
    private final ShiftWords shifts;
    private final Map<String, MemberId> aliases;
    private final Map<String, Answer> answers;
    private final List<ImportLine> lines = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Map<Slot, List<Who>> people = new LinkedHashMap<>();
    private final Map<Slot, Who> leaders = new LinkedHashMap<>();

    /// @param aliases by folded name
    Planning(DutyRoster roster, Map<String, MemberId> aliases, Map<String, Answer> answers) {
        this.roster = roster;
        this.shifts = new ShiftWords(roster);
        this.aliases = aliases;
        this.answers = answers;
    }

    /// @param instead whether who stands here but not there goes
    ImportPlan plan(RosterTable table, boolean instead) {
        table.cells().forEach(this::cell);
        if (instead) {
            people.forEach(this::gone);
        } else {
            people.forEach((slot, wanted) ->
                    present(slot).forEach(duty -> add(wanted, new Who.Known(duty.memberId()))));
        }
        return new ImportPlan(table.source(), lines, List.copyOf(unknown), people, leaders, answers);
    }

    private void cell(Written cell) {
        LocalDate day = cell.day();
        if (cell.trouble() != null || day == null) {
            refuse(cell, String.valueOf(cell.trouble()));
            return;
        }
        List<Shift> found = shifts.find(cell, day);
        if (found.size() != 1) {
            String written =
                    (cell.post() + " " + cell.shift()).replace('\n', ' ').strip();
            refuse(
                    cell,
                    found.isEmpty()
                            ? T.get("import.noShift", Dates.brief(day), written)
                            : T.get("import.whichShift", written, found.size()));
            return;
        }
        Slot slot = new Slot(found.getFirst(), day);
        if (roster.slots().stream().noneMatch(each -> each.equals(slot))) {
            refuse(cell, T.get("import.notManned", Dates.brief(day)));
            return;
        }
        List<Who> wanted = people.computeIfAbsent(slot, place -> new ArrayList<>());
        cell.names().forEach(name -> name(cell, slot, wanted, name));
    }

    private void name(Written cell, Slot slot, List<Who> wanted, NameWords name) {
        Answer answer = answers.get(name.name());
        Optional<Member> known = answer instanceof Answer.Is is ? Optional.of(is.member()) : member(name.name(), slot);
        if (known.isPresent()) {
            Member member = known.get();
            Who who = new Who.Known(member.id());
            boolean there =
                    present(slot).stream().anyMatch(duty -> duty.memberId().equals(member.id()));
            boolean twice = wanted.contains(who);
            if (!member.belongs(slot.day()) && !there) {
                line(cell, slot, State.REFUSED, name, T.get("import.left", member.called(), Dates.brief(slot.day())));
                return;
            }
            add(wanted, who);
            lead(slot, name, who);
            line(cell, slot, there || twice ? State.IDENTICAL : State.NEW, name, "");
        } else if (answer instanceof Answer.Enrol) {
            Who who = new Who.New(name.name());
            add(wanted, who);
            lead(slot, name, who);
            line(cell, slot, State.NEW, name, "");
        } else if (answer instanceof Answer.Skip) {
            line(cell, slot, State.REFUSED, name, T.get("import.skipped"));
        } else {
            unknown.add(name.name());
            line(cell, slot, State.UNKNOWN, name, T.get("import.unknown", name.name()));
        }
    }

    private void lead(Slot slot, NameWords name, Who who) {
        boolean leads = who instanceof Who.Known known
                && present(slot).stream()
                        .anyMatch(duty -> duty.leader() && duty.memberId().equals(known.id()));
        if (name.leader() && !leads) {
            leaders.putIfAbsent(slot, who);
        }
    }

    /// The one person of that name: who stands there already, else who serves on that day, else the only one.
    private Optional<Member> member(String name, Slot slot) {
        String key = Fold.key(name);
        MemberId alias = aliases.get(key);
        List<Member> named = roster.people().stream()
                .filter(member -> alias == null
                        ? Fold.key(member.called()).equals(key)
                        : member.id().equals(alias))
                .toList();
        List<Member> there = named.stream()
                .filter(member ->
                        present(slot).stream().anyMatch(duty -> duty.memberId().equals(member.id())))
                .toList();
        List<Member> serving = named.stream()
                .filter(member -> member.status() != MemberStatus.LEFT && member.belongs(slot.day()))
                .toList();
        for (List<Member> some : List.of(there, serving, named)) {
            if (some.size() == 1) {
                return Optional.of(some.getFirst());
            }
        }
        return Optional.empty();
    }

    private void gone(Slot slot, List<Who> wanted) {
        for (Duty duty : present(slot)) {
            Who who = new Who.Known(duty.memberId());
            boolean loose = !duty.pinned() && duty.status() == DutyStatus.ON;
            if (wanted.contains(who)) {
                continue;
            }
            if (loose) {
                lines.add(new ImportLine(
                        "", 0, "", State.REMOVED, slot.day(), place(slot), Wording.called(roster, duty), ""));
            } else {
                add(wanted, who);
            }
        }
    }

    private List<Duty> present(Slot slot) {
        return Wording.manned(roster, slot);
    }

    private static void add(List<Who> wanted, Who who) {
        if (!wanted.contains(who)) {
            wanted.add(who);
        }
    }

    private void refuse(Written cell, String reason) {
        String place = (cell.post() + " " + cell.shift()).replace('\n', ' ').strip();
        cell.names()
                .forEach(name -> lines.add(new ImportLine(
                        cell.sheet(),
                        cell.row(),
                        cell.column(),
                        State.REFUSED,
                        cell.day(),
                        place,
                        name.name(),
                        reason)));
    }

    private void line(Written cell, Slot slot, State state, NameWords name, String reason) {
        lines.add(new ImportLine(
                cell.sheet(), cell.row(), cell.column(), state, slot.day(), place(slot), name.name(), reason));
    }

    private String place(Slot slot) {
        return roster.post(slot.shift()).name() + " " + Wording.shift(slot);
    }
}
