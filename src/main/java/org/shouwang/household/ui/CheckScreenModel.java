package org.shouwang.household.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shouwang.household.Checked;
import org.shouwang.household.Checker;
import org.shouwang.household.Figures;
import org.shouwang.household.Flaw;
import org.shouwang.household.HouseholdAct;
import org.shouwang.household.Rule;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The consistency checker on the screen: every rule with its cases, read anew after each change while it is seen.
public final class CheckScreenModel {
    private static final Texts T = Texts.of(CheckScreenModel.class);

    private static final int FEW = 5000;

    private final Ledger ledger;
    private final Checker checker;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<Checked>> checked =
            new ReadOnlyObjectWrapper<>(this, "checked", List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private boolean inFront;

    public CheckScreenModel(Ledger ledger, Checker checker, Tasks tasks) {
        this.ledger = ledger;
        this.checker = checker;
        this.tasks = tasks;
        Runnable unused = ledger.onChange(changed -> {
            if (inFront) {
                refresh();
            } else if (changed.act() == HouseholdAct.TAKE_IN) {
                look();
            }
        });
    }

    /// Whether the screen is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
    }

    public void refresh() {
        tasks.run(T.get("check.reading"), checker::run)
                .then(found -> {
                    checked.set(found);
                    count.set(Checker.count(found));
                })
                .start();
    }

    /// Mends what can be mended, as one act.
    public Work<Integer> mend(List<Flaw> flaws) {
        return progress -> checker.mend(flaws);
    }

    public void undo() {
        tasks.write(T.get("page.undo"), progress -> ledger.undo()).start();
    }

    /// The first look, for the badge; a large store is read only when somebody asks.
    public void look() {
        tasks.run(T.get("check.reading"), progress -> ledger.read(Figures::of).households() <= FEW)
                .then(few -> {
                    if (few) {
                        refresh();
                    }
                })
                .start();
    }

    /// Where a case is mended that concerns no household.
    public Optional<String> screen(Flaw flaw) {
        return checked.get().stream()
                .map(Checked::rule)
                .filter(rule -> rule.code().equals(flaw.rule()))
                .findFirst()
                .map(Rule::screen);
    }

    /// How many cases there are, for the badge.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Checked>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }
}
