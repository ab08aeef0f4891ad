package org.shouwang.compound.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.BuildingId;
import org.shouwang.compound.BuildingPlan;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Layout;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The place as it stands, which building is looked at, and what is done to it.
public final class CompoundScreenModel {
    private static final Texts T = Texts.of(CompoundScreenModel.class);

    private final Compounds compounds;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(this, "layout", Layout.EMPTY);
    private final ObjectProperty<@Nullable BuildingPlan> building = new SimpleObjectProperty<>(this, "building");

    public CompoundScreenModel(Compounds compounds, Tasks tasks) {
        this.compounds = compounds;
        this.tasks = tasks;
    }

    /// A new plan for the set-up.
    public SetUpModel plan() {
        return new SetUpModel(compounds);
    }

    public void refresh() {
        tasks.run(T.get("reading"), progress -> compounds.layout())
                .then(this::show)
                .start();
    }

    private void show(Layout now) {
        BuildingPlan before = building.get();
        BuildingId chosen = before == null ? null : before.building().id();
        layout.set(now);
        building.set(now.buildings().stream()
                .filter(plan -> plan.building().id().equals(chosen))
                .findFirst()
                .orElse(now.buildings().isEmpty() ? null : now.buildings().getFirst()));
    }

    /// A change of the place, for a form.
    public Work<@Nullable Void> change(Work.Step step) {
        return Work.of(step);
    }

    /// A change of the place that needs no form.
    public void changeNow(Work.Step step) {
        tasks.write(T.get("writing"), Work.of(step)).then(done -> refresh()).start();
    }

    public Compounds compounds() {
        return compounds;
    }

    public ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable BuildingPlan> buildingProperty() {
        return building;
    }
}
