package org.shouwang.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The posts of the branch and the shifts in which they are manned.
public final class Posts {
    private static final Texts T = Texts.of(Posts.class);

    private final Ledger ledger;

    public Posts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// All posts, closed ones included, in their order.
    public List<Post> posts() {
        return ledger.read(RosterStore::posts);
    }

    /// All shift patterns, ended ones included.
    public List<Shift> shifts() {
        return ledger.read(RosterStore::shifts);
    }

    public Post add(String name, @Nullable String duties) {
        return add(Post.named(name, duties));
    }

    /// The id and position of `draft` do not count.
    public Post add(Post draft) {
        String plain = named(draft.name());
        dated(draft);
        return ledger.write(RosterAct.ADD_POST, plain, tx -> {
            Post post = draft.withName(plain)
                    .numbered(new PostId(tx.nextId()), RosterStore.posts(tx).size());
            tx.insert("post", post);
            return post;
        });
    }

    /// A new post together with its shifts, as one act.
    public Post add(Post draft, LocalDate fromDay, List<ShiftPlan> plans) {
        return ledger.write(RosterAct.ADD_POST, named(draft.name()), tx -> {
            Post post = add(draft);
            change(post.id(), fromDay, plans);
            return post;
        });
    }

    public void revise(Post post) {
        dated(post);
        ledger.act(RosterAct.REVISE_POST, named(post.name()), tx -> tx.update("post", post));
    }

    /// The post is not manned after `lastDay`; its duties up to then stay, later ones are taken out.
    public void close(PostId id, LocalDate lastDay) {
        Post post = ledger.read(q -> RosterStore.post(q, id)).orElseThrow(Posts::gone);
        ledger.act(RosterAct.CLOSE_POST, post.name(), tx -> {
            RosterStore.shiftsOf(tx, id).forEach(shift -> end(tx, shift, lastDay));
            tx.update("post", post.withOpen(false));
        });
    }

    /// @param minutes 1 to 1440; may run over midnight
    public Shift addShift(PostId post, String name, LocalTime start, int minutes, int needed, LocalDate fromDay) {
        String plain = named(name);
        measured(minutes, needed);
        return ledger.write(RosterAct.ADD_SHIFT, plain, tx -> {
            PostId there = RosterStore.post(tx, post).orElseThrow(Posts::gone).id();
            Shift shift = new Shift(
                    new ShiftId(tx.nextId()),
                    there,
                    plain,
                    start,
                    minutes,
                    needed,
                    start.toSecondOfDay() / 60,
                    fromDay,
                    null,
                    null);
            tx.insert("shift", shift);
            return shift;
        });
    }

    /// A whole day in shifts of equal length, the first of them beginning at `first`.
    public List<Shift> addShifts(PostId post, ShiftTemplate template, LocalTime first, int needed, LocalDate fromDay) {
        return ledger.write(RosterAct.ADD_SHIFT, Texts.name(template), tx -> {
            List<LocalTime> starts = IntStream.range(0, template.parts())
                    .mapToObj(i -> first.plusMinutes((long) i * template.minutes()))
                    .sorted()
                    .toList();
            List<Shift> added = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                added.add(addShift(post, template.names().get(i), starts.get(i), template.minutes(), needed, fromDay));
            }
            return added;
        });
    }

    /// Changes name, times or number of people. Times of a shift in which people are written stay as they are:
    /// Fault ROSTER-03 says to end it and begin a new one.
    public void reviseShift(Shift shift) {
        measured(shift.minutes(), shift.needed());
        ledger.act(RosterAct.REVISE_SHIFT, named(shift.name()), tx -> {
            Shift before = RosterStore.shift(tx, shift.id()).orElseThrow(Posts::gone);
            if (!before.time().equals(shift.time()) && RosterStore.dutiesOf(tx, shift.id()) > 0) {
                throw new Fault("ROSTER-03", T.get("shift.inUse", before.name()));
            }
            tx.update("shift", shift);
        });
    }

    /// The shift is not manned after `lastDay`; later duties are taken out.
    public void closeShift(ShiftId id, LocalDate lastDay) {
        Shift shift = ledger.read(q -> RosterStore.shift(q, id)).orElseThrow(Posts::gone);
        ledger.act(RosterAct.CLOSE_SHIFT, shift.name(), tx -> end(tx, shift, lastDay));
    }

    private static void end(Tx tx, Shift shift, LocalDate lastDay) {
        if (shift.untilDay() != null && !shift.untilDay().isAfter(lastDay)) {
            return;
        }
        RosterStore.duties(tx, lastDay.plusDays(1), LocalDate.of(9999, 12, 31)).stream()
                .filter(duty -> duty.shiftId().equals(shift.id()))
                .forEach(duty -> tx.delete("duty", duty));
        if (RosterStore.dutiesOf(tx, shift.id()) == 0 && shift.fromDay().isAfter(lastDay)) {
            tx.delete("shift", shift);
        } else {
            tx.update("shift", shift.until(lastDay));
        }
    }

    /// A post is manned in other shifts from a day on; what was before stays as it was.
    public List<Shift> change(PostId post, LocalDate fromDay, List<ShiftPlan> plans) {
        Post known = ledger.read(q -> RosterStore.post(q, post)).orElseThrow(Posts::gone);
        plans.forEach(plan -> measured(plan.minutes(), plan.needed()));
        return ledger.write(RosterAct.CHANGE_SHIFTS, known.name(), tx -> {
            RosterStore.shiftsOf(tx, post).forEach(shift -> end(tx, shift, fromDay.minusDays(1)));
            return plans.stream()
                    .map(plan -> addShift(post, plan.name(), plan.start(), plan.minutes(), plan.needed(), fromDay))
                    .toList();
        });
    }

    private static void dated(Post post) {
        if (post.fromDay() != null && post.untilDay() != null && post.untilDay().isBefore(post.fromDay())) {
            throw new Fault("ROSTER-05", T.get("post.backwards"));
        }
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new Fault("ROSTER-01", T.get("post.noName"));
        }
        return name.strip();
    }

    private static void measured(int minutes, int needed) {
        if (minutes < 1 || minutes > 24 * 60 || needed < 1 || needed > 99) {
            throw new Fault("ROSTER-02", T.get("shift.measure"));
        }
    }

    private static Fault gone() {
        return new Fault("ROSTER-04", T.get("post.gone"));
    }
}
