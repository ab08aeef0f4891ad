package org.shouwang.heads.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shouwang.compound.Place;
import org.shouwang.heads.CoverageCheck;
import org.shouwang.heads.Gap;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Households;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The coverage check on the screen: every question with its count.
public final class CoverageModel {
    private static final Texts T = Texts.of(CoverageModel.class);

    private final ReadOnlyObjectWrapper<List<Gap>> gaps = new ReadOnlyObjectWrapper<>(List.of());
    private final CoverageCheck check;
    private final Households households;
    private final Tasks tasks;

    public CoverageModel(Ledger ledger, Households households, Tasks tasks) {
        this.check = new CoverageCheck(ledger);
        this.households = households;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<List<Gap>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    void refresh() {
        tasks.run(T.get("task.coverage"), progress -> check.gaps())
                .then(gaps::set)
                .start();
    }

    /// The household at a door, if one lives there.
    Optional<HouseholdId> home(Place place) {
        return households.door(place.id()).living().stream()
                .findFirst()
                .map(card -> card.household().id());
    }
}
