package org.shouwang.household;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.compound.Layout;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Puts the register on paper: rolls to sign, forms, sheets to check at the door, door labels. Changes nothing; full
/// identity numbers leave a line in the audit.
public final class Paperwork {
    private static final Texts T = Texts.of(Paperwork.class);

    private final Ledger ledger;

    public Paperwork(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What is wanted.
    ///
    /// @param blank forms to be filled by hand, one a door
    /// @param fullIds identity numbers in full; asked for by a person
    /// @param labels how labels stand on the page
    public record Wish(PaperKind kind, Scope scope, boolean blank, boolean fullIds, Label.Shape labels) {
        public Wish(PaperKind kind, Scope scope) {
            this(kind, scope, false, false, Label.Shape.SMALL);
        }
    }

    /// The roll, one sheet a unit. Fault PAPER-11 where nobody is in the scope.
    public List<Sheet> rolls(Scope scope, PageLook look) {
        List<Sheet> sheets = ledger.readLong(q -> UnitRollSheet.of(q, scope, wish(look, false)));
        return some(sheets);
    }

    /// Forms and labels as pages. Fault PAPER-11 where nobody is in the scope.
    public Printed print(Wish wish, PageLook look, Progress progress) {
        SheetWish shown = wish(look, wish.fullIds());
        if (wish.fullIds() && wish.kind().showsIds() && !wish.blank()) {
            ledger.note(
                    PaperAct.SHOW_FULL_IDS,
                    T.get("paper.noted", Texts.name(wish.kind()), wish.scope().words()));
        }
        return switch (wish.kind()) {
            case LABEL -> {
                List<Label> labels = some(ledger.readLong(q -> DoorLabels.of(q, wish.scope())));
                yield Papers.labels(Texts.name(PaperKind.LABEL), labels, wish.labels(), look, progress);
            }
            case CHECK -> Papers.slips(checks(wish.scope(), shown), true, look, progress);
            case REGISTRATION ->
                Papers.slips(registrations(wish, shown, look.printedAt().toLocalDate()), false, look, progress);
            case ROLL -> Papers.preview(rolls(wish.scope(), look), look, progress);
        };
    }

    /// The parts of the compound that can be chosen: everything, each building, each unit.
    public List<Scope> parts() {
        return ledger.read(q -> {
            List<Scope> all = new java.util.ArrayList<>();
            all.add(new Scope(T.get("paper.everything"), place -> true, null));
            Layout.of(q).buildings().forEach(building -> {
                String no = building.building().no();
                all.add(Scope.building(no, T.get("roll.building", no)));
                building.units().stream()
                        .filter(unit -> !unit.unit().no().isEmpty())
                        .forEach(unit -> {
                            String own = unit.unit().no();
                            all.add(Scope.unit(no, own, T.get("roll.unit", no, own)));
                        });
            });
            return all;
        });
    }

    private List<Slip> checks(Scope scope, SheetWish shown) {
        return some(ledger.readLong(q -> scope.households(q).stream()
                .map(placed -> CheckSlip.of(placed, shown))
                .toList()));
    }

    private List<Slip> registrations(Wish wish, SheetWish shown, LocalDate today) {
        return some(ledger.readLong(q -> wish.blank()
                ? wish.scope().places(q).stream()
                        .map(place -> RegistrationSlip.blank(place, shown))
                        .toList()
                : wish.scope().households(q).stream()
                        .map(placed -> RegistrationSlip.of(placed, shown, today))
                        .toList()));
    }

    /// One form with nothing on it, for copying.
    public Printed emptyForm(PageLook look, Progress progress) {
        return Papers.slips(List.of(RegistrationSlip.blank(null, wish(look, false))), false, look, progress);
    }

    private static SheetWish wish(PageLook look, boolean fullIds) {
        String words = (look.compound() + " " + look.printedAt().toLocalDate()).strip();
        return new SheetWish(words, fullIds);
    }

    private static <E> List<E> some(List<E> made) {
        if (made.isEmpty()) {
            throw new Fault("PAPER-11", T.get("paper.nobody"));
        }
        return made;
    }
}
