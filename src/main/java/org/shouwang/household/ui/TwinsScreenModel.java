package org.shouwang.household.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.Mergers;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentId;
import org.shouwang.household.Twin;
import org.shouwang.household.Twins;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The list of people who may be registered twice, read anew after each change while it is seen.
public final class TwinsScreenModel {
    private static final Texts T = Texts.of(TwinsScreenModel.class);

    private final Ledger ledger;
    private final Mergers mergers;
    private final Clock clock;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable List<Twin>> twins = new ReadOnlyObjectWrapper<>(this, "twins");
    private boolean inFront;

    public TwinsScreenModel(Ledger ledger, Mergers mergers, Clock clock, Tasks tasks) {
        this.ledger = ledger;
        this.mergers = mergers;
        this.clock = clock;
        this.tasks = tasks;
        Runnable unused = ledger.onChange(changed -> {
            if (inFront) {
                refresh();
            }
        });
    }

    /// Whether the screen is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
    }

    public void refresh() {
        tasks.run(T.get("twins.reading"), progress -> ledger.readLong(Twins::of))
                .then(twins::set)
                .start();
    }

    /// `kept` with the chosen values stays, the other record ends.
    public Work<@Nullable Void> merge(ResidentId gone, Resident kept) {
        return Work.of(() -> mergers.residents(gone, kept, LocalDate.now(clock)));
    }

    public Work<@Nullable Void> notSame(Twin twin) {
        return Work.of(() ->
                mergers.notSame(twin.one().person().id(), twin.other().person().id()));
    }

    public void undo() {
        tasks.write(T.get("page.undo"), progress -> ledger.undo()).start();
    }

    /// Null before the first reading.
    public ReadOnlyObjectProperty<@Nullable List<Twin>> twinsProperty() {
        return twins.getReadOnlyProperty();
    }
}
