package org.shouwang.gate.ui.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Entrance;
import org.shouwang.compound.EntranceId;
import org.shouwang.compound.Entrances;
import org.shouwang.gate.CheckpointCard;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checkpoints;
import org.shouwang.gate.PlaceSheet;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.ledger.Ledger;

/// Entrances and checkpoints on the screen.
public final class PlaceScreenModel {
    private static final Texts T = Texts.of(PlaceScreenModel.class);

    /// Both lists as read at one moment.
    record Reading(List<Entrance> entrances, List<CheckpointCard> checkpoints) {
        List<String> at(EntranceId entrance) {
            return checkpoints.stream()
                    .map(CheckpointCard::checkpoint)
                    .filter(one -> entrance.equals(one.entranceId()))
                    .map(one -> one.name())
                    .toList();
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private volatile boolean loaded;
    private final Ledger ledger;
    private final Entrances entrances;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    public PlaceScreenModel(Ledger ledger, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.entrances = new Entrances(ledger);
        this.checkpoints = new Checkpoints(ledger);
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        ledger.onChange(changed -> {
            if (loaded && changed.touches("entrance", "checkpoint", "checkpoint_equipment")) {
                refresh();
            }
        });
    }

    /// Null until it was read first.
    ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Reads anew, and from then on after every change.
    void refresh() {
        loaded = true;
        tasks.run(T.get("task.read"), progress -> ledger.read(q -> new Reading(Entrances.of(q), Checkpoints.cards(q))))
                .then(reading::set)
                .start();
    }

    Entrances entrances() {
        return entrances;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Supplier<PageLook> look() {
        return look;
    }

    /// One step up or down in the list; in the background.
    void move(EntranceId id, int by) {
        List<EntranceId> ids =
                new ArrayList<>(entrances.all().stream().map(Entrance::id).toList());
        if (moved(ids, id, by)) {
            entrances.order(ids);
        }
    }

    void move(CheckpointId id, int by) {
        List<CheckpointId> ids = new ArrayList<>(
                checkpoints.cards().stream().map(card -> card.checkpoint().id()).toList());
        if (moved(ids, id, by)) {
            checkpoints.order(ids);
        }
    }

    private static <T> boolean moved(List<T> ids, T id, int by) {
        int at = ids.indexOf(id);
        int to = at + by;
        if (at < 0 || to < 0 || to >= ids.size()) {
            return false;
        }
        ids.add(to, ids.remove(at));
        return true;
    }

    /// In the background.
    List<Sheet> sheets(PageLook around) {
        String subtitle = T.get("sheet.subtitle", around.compound(), Dates.full(today()));
        return PlaceSheet.of(entrances.all(), checkpoints.cards(), today(), subtitle);
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}
