package org.shouwang.household.ui;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.RoomId;
import org.shouwang.household.DoorHistory;
import org.shouwang.household.DoorLine;
import org.shouwang.household.DoorPage;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The page of one door: all that ever happened there, by kind, older lines on demand.
public final class DoorScreenModel {
    private static final Texts T = Texts.of(DoorScreenModel.class);
    private static final int PAGE = 200;

    private final Ledger ledger;
    private final List<DoorHistory> histories;
    private final ZoneId zone;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable DoorPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ObjectProperty<String> only = new SimpleObjectProperty<>(this, "only", "");
    private @Nullable RoomId room;
    private int limit = PAGE;
    private boolean inFront;

    /// @param histories what other books know of a door
    /// @param zone of the compound
    public DoorScreenModel(Ledger ledger, List<DoorHistory> histories, ZoneId zone, Tasks tasks) {
        this.ledger = ledger;
        this.histories = List.copyOf(histories);
        this.zone = zone;
        this.tasks = tasks;
        Runnable unused = ledger.onChange(changed -> {
            if (inFront) {
                refresh();
            }
        });
    }

    /// Whether the page is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
    }

    /// Shows another door, from its latest line on.
    public void show(RoomId other) {
        room = other;
        limit = PAGE;
        only.set("");
        refresh();
    }

    /// Reads further back.
    public void older() {
        limit += PAGE;
        refresh();
    }

    public void refresh() {
        RoomId wanted = room;
        int most = limit;
        if (wanted == null) {
            page.set(null);
            return;
        }
        tasks.run(T.get("past.reading"), progress -> DoorPage.read(ledger, histories, wanted, zone, most))
                .then(read -> {
                    if (wanted.equals(room)) {
                        page.set(read);
                    }
                })
                .start();
    }

    /// The lines of the kind that is wanted.
    public List<DoorLine> lines() {
        DoorPage now = page.get();
        return now == null
                ? List.of()
                : now.lines().stream()
                        .filter(line -> only.get().isEmpty() || line.group().equals(only.get()))
                        .toList();
    }

    /// How many lines of each kind there are, all of them under `""`.
    public Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        DoorPage now = page.get();
        if (now != null) {
            kinds.put("", now.lines().size());
            now.lines().forEach(line -> kinds.merge(line.group(), 1, Integer::sum));
        }
        return kinds;
    }

    public ReadOnlyObjectProperty<@Nullable DoorPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The kind that is listed, `""` for all.
    public ObjectProperty<String> onlyProperty() {
        return only;
    }
}
