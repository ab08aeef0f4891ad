package org.shouwang.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.ledger.Ledger;

/// What a shift needs beyond its usual number of people: other numbers on some days, sorts of people, and which shift
/// may not follow which.
public final class Staffing {
    private static final Texts T = Texts.of(Staffing.class);

    private final Ledger ledger;

    public Staffing(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<DayNumber> numbers() {
        return ledger.read(FactStore::numbers);
    }

    public List<MixNeed> mixes() {
        return ledger.read(FactStore::mixes);
    }

    public List<Succession> successions() {
        return ledger.read(FactStore::successions);
    }

    /// Another number of people on some days, instead of what was said of the same days before.
    ///
    /// @param day only with [NumberDays#DATE]
    /// @param needed 0 to 99; 0 for nobody
    public void number(ShiftId shift, NumberDays on, @Nullable LocalDate day, int needed) {
        if (needed < 0 || needed > 99 || (on == NumberDays.DATE) != (day != null)) {
            throw new Fault("ROSTER-21", T.get("number.bounds"));
        }
        ledger.act(RosterAct.SET_NEED, subject(shift, on, day), tx -> {
            known(tx, shift);
            FactStore.numbers(tx).stream()
                    .filter(each -> same(each, shift, on, day))
                    .forEach(each -> tx.delete("shift_number", each));
            tx.insert("shift_number", new DayNumber(new NumberId(tx.nextId()), shift, on, day, needed));
        });
    }

    /// The usual number again.
    public void remove(DayNumber number) {
        ledger.act(
                RosterAct.SET_NEED,
                subject(number.shiftId(), number.onDays(), number.day()),
                tx -> FactStore.numbers(tx).stream()
                        .filter(each -> each.id().equals(number.id()))
                        .forEach(each -> tx.delete("shift_number", each)));
    }

    /// At least so many of a sort in every place of a shift; 0 takes the need back.
    ///
    /// @param value the kind of member or the qualification, null for the others
    public void mix(ShiftId shift, MixKind kind, @Nullable String value, int least) {
        boolean named = kind == MixKind.MEMBER_KIND || kind == MixKind.QUALIFICATION;
        if (least < 0 || least > 99 || named != (value != null && !value.isBlank())) {
            throw new Fault("ROSTER-21", T.get("number.bounds"));
        }
        String plain = value == null ? null : value.strip();
        ledger.act(RosterAct.SET_NEED, name(shift) + " " + Texts.name(kind), tx -> {
            known(tx, shift);
            FactStore.mixes(tx).stream()
                    .filter(each ->
                            each.shiftId().equals(shift) && each.kind() == kind && Objects.equals(each.value(), plain))
                    .forEach(each -> tx.delete("shift_mix", each));
            if (least > 0) {
                tx.insert("shift_mix", new MixNeed(new MixNeedId(tx.nextId()), shift, kind, plain, least));
            }
        });
    }

    /// Who stands in `first` must not stand in `next` on the day after (or, `forbidden` false, may again).
    public void succession(ShiftId first, ShiftId next, boolean forbidden) {
        ledger.act(RosterAct.SET_NEED, T.get("need.succession", name(first), name(next)), tx -> {
            known(tx, first);
            known(tx, next);
            FactStore.successions(tx).stream()
                    .filter(each ->
                            each.firstId().equals(first) && each.nextId().equals(next))
                    .forEach(each -> tx.delete("shift_succession", each));
            if (forbidden) {
                tx.insert("shift_succession", new Succession(new SuccessionId(tx.nextId()), first, next));
            }
        });
    }

    private static boolean same(DayNumber each, ShiftId shift, NumberDays on, @Nullable LocalDate day) {
        return each.shiftId().equals(shift) && each.onDays() == on && Objects.equals(each.day(), day);
    }

    private String subject(ShiftId shift, NumberDays on, @Nullable LocalDate day) {
        return name(shift) + " " + (day == null ? Texts.name(on) : Dates.brief(day));
    }

    private String name(ShiftId shift) {
        return ledger.read(q -> known(q, shift)).name();
    }

    private static Shift known(Query q, ShiftId shift) {
        return RosterStore.shift(q, shift).orElseThrow(() -> new Fault("ROSTER-04", T.get("post.gone")));
    }
}
