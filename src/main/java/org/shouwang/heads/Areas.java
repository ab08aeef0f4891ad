package org.shouwang.heads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The responsibility areas (责任区) and grids: which cells, and who answers for them.
public final class Areas {
    private static final Texts T = Texts.of(Areas.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public Areas(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// All areas, ended ones included.
    public List<AreaCard> cards() {
        return ledger.read(Areas::of);
    }

    static List<AreaCard> of(Query q) {
        Layout layout = Layout.of(q);
        Set<RoomId> lived = GroupBook.lived(q);
        List<AreaCell> cells = AreaStore.cells(q);
        List<AreaPerson> people = AreaStore.people(q);
        List<AreaCard> cards = new ArrayList<>();
        for (Area area : AreaStore.areas(q)) {
            List<AreaCell> own = cells.stream()
                    .filter(cell -> cell.areaId().equals(area.id()))
                    .toList();
            List<Place> rooms = layout.places().stream()
                    .filter(place -> own.stream().anyMatch(cell -> cell.covers(place)))
                    .toList();
            int homes = (int)
                    rooms.stream().filter(place -> lived.contains(place.id())).count();
            cards.add(new AreaCard(
                    area,
                    own,
                    rooms,
                    people.stream()
                            .filter(person -> person.areaId().equals(area.id()))
                            .toList(),
                    new CellWords(layout).write(own),
                    homes));
        }
        return cards;
    }

    /// @throws Fault AREA-01 no name or one that a standing area has, AREA-02 no cells
    public AreaId layOut(AreaDraft draft) {
        return ledger.write(AreaAct.LAY_OUT, draft.name(), tx -> {
            check(tx, draft, null);
            AreaId id = new AreaId(tx.nextId());
            tx.insert(AreaStore.AREA, row(id, draft));
            draft.cells().forEach(cell -> tx.insert(AreaStore.CELL, cell.of(tx.nextId(), id)));
            draft.people().forEach(person -> tx.insert(AreaStore.PERSON, person.of(tx.nextId(), id)));
            return id;
        });
    }

    /// Makes an area as the draft says; who no longer answers for it stays in the history.
    public void revise(AreaId id, AreaDraft draft) {
        ledger.act(AreaAct.REVISE, draft.name(), tx -> {
            stored(tx, id);
            check(tx, draft, id);
            tx.update(AreaStore.AREA, row(id, draft));
            cells(tx, id, draft.cells());
            people(tx, id, draft.people());
        });
    }

    /// The area ends; it stays in the history.
    public void end(AreaId id, LocalDate until) {
        ledger.act(AreaAct.END, stored(id).name(), tx -> {
            Area area = stored(tx, id);
            tx.update(AreaStore.AREA, area.until(until.isBefore(area.fromDay()) ? area.fromDay() : until));
        });
    }

    /// Takes out an area that was laid out by mistake. Refused (DB-31) where a head answers for it.
    public void strike(AreaId id) {
        ledger.act(AreaAct.STRIKE, stored(id).name(), tx -> {
            AreaStore.cells(tx, id).forEach(cell -> tx.delete(AreaStore.CELL, cell));
            AreaStore.people(tx, id).forEach(person -> tx.delete(AreaStore.PERSON, person));
            tx.delete(AreaStore.AREA, stored(tx, id));
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Area row(AreaId id, AreaDraft draft) {
        return new Area(id, draft.kind(), draft.name().strip(), draft.note(), draft.from(), draft.until());
    }

    private static void cells(Tx tx, AreaId id, List<AreaCell> wanted) {
        List<AreaCell> missing = new ArrayList<>(wanted);
        for (AreaCell old : AreaStore.cells(tx, id)) {
            if (!missing.removeIf(cell -> cell.of(0, id).equals(old.of(0, id)))) {
                tx.delete(AreaStore.CELL, old);
            }
        }
        missing.forEach(cell -> tx.insert(AreaStore.CELL, cell.of(tx.nextId(), id)));
    }

    private void people(Tx tx, AreaId id, List<AreaPerson> wanted) {
        List<AreaPerson> missing = new ArrayList<>(wanted);
        for (AreaPerson old : AreaStore.people(tx, id)) {
            if (old.untilDay() == null) {
                AreaPerson now = missing.stream()
                        .filter(old::same)
                        .findFirst()
                        .map(person -> person.of(old.id(), id))
                        .orElse(old.until(today()));
                missing.removeIf(old::same);
                tx.update(AreaStore.PERSON, now);
            }
        }
        missing.forEach(person -> tx.insert(AreaStore.PERSON, person.of(tx.nextId(), id)));
    }

    private static void check(Query q, AreaDraft draft, @org.jspecify.annotations.Nullable AreaId own) {
        boolean taken = AreaStore.areas(q).stream()
                .anyMatch(area -> area.untilDay() == null
                        && area.name().equals(draft.name().strip())
                        && !area.id().equals(own));
        if (draft.name().isBlank() || taken) {
            throw new Fault("AREA-01", T.get("fault.areaName")).at("name");
        }
        if (draft.cells().isEmpty()) {
            throw new Fault("AREA-02", T.get("fault.noCells")).at("cells");
        }
    }

    private Area stored(AreaId id) {
        return ledger.read(q -> stored(q, id));
    }

    private static Area stored(Query q, AreaId id) {
        return AreaStore.area(q, id).orElseThrow(() -> new Fault("AREA-03", T.get("fault.areaGone")));
    }
}
