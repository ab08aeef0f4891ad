package org.shouwang.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Entrance;
import org.shouwang.compound.EntranceId;
import org.shouwang.compound.Entrances;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The checkpoints: at which entrance each stands, what stands there, when it is manned, and whether it is kept open.
public final class Checkpoints {
    private static final Texts T = Texts.of(Checkpoints.class);

    private final Ledger ledger;

    public Checkpoints(Ledger ledger) {
        this.ledger = ledger;
    }

    /// All of them in their order, closed ones included.
    public static List<CheckpointCard> cards(Query q) {
        Map<EntranceId, Entrance> entrances =
                Entrances.of(q).stream().collect(Collectors.toMap(Entrance::id, Function.identity()));
        Map<CheckpointId, List<Equipment>> equipment = CheckpointStore.equipment(q).stream()
                .collect(Collectors.groupingBy(
                        CheckpointEquipment::checkpointId,
                        Collectors.mapping(CheckpointEquipment::told, Collectors.toList())));
        return CheckpointStore.all(q).stream()
                .map(one -> new CheckpointCard(
                        one,
                        one.entranceId() == null ? null : entrances.get(one.entranceId()),
                        equipment.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /// Where people can be let through on a day: kept open, and at an entrance that is not closed.
    public static List<Checkpoint> offered(Query q, LocalDate day) {
        Map<EntranceId, Entrance> entrances =
                Entrances.of(q).stream().collect(Collectors.toMap(Entrance::id, Function.identity()));
        return CheckpointStore.all(q).stream()
                .filter(Checkpoint::open)
                .filter(one -> {
                    Entrance at = one.entranceId() == null ? null : entrances.get(one.entranceId());
                    return at == null || !at.closed(day);
                })
                .toList();
    }

    public List<CheckpointCard> cards() {
        return ledger.read(Checkpoints::cards);
    }

    public List<Checkpoint> offered(LocalDate day) {
        return ledger.read(q -> offered(q, day));
    }

    /// @throws Fault GATE-07 without a name; CHECKPOINT-01 with one that is taken
    public Checkpoint add(CheckpointDraft draft) {
        return ledger.write(CheckpointAct.ADD, draft.name(), tx -> {
            named(tx, draft, null);
            int position = CheckpointStore.all(tx).size() + 1;
            Checkpoint added = draft.row(new CheckpointId(tx.nextId()), position, true);
            tx.insert(CheckpointStore.CHECKPOINT, added);
            equip(tx, added.id(), draft.equipment());
            return added;
        });
    }

    /// Puts the facts right; whether it is open and its entries stay.
    public void change(CheckpointId id, CheckpointDraft draft) {
        ledger.act(CheckpointAct.CHANGE, draft.name(), tx -> {
            Checkpoint old = stored(tx, id);
            named(tx, draft, id);
            tx.update(CheckpointStore.CHECKPOINT, draft.row(id, old.position(), old.open()));
            equip(tx, id, draft.equipment());
        });
    }

    /// Keeps it open or closes it; what was recorded there stays.
    public void keepOpen(CheckpointId id, boolean open) {
        Checkpoint checkpoint = ledger.read(q -> stored(q, id));
        ledger.act(
                open ? CheckpointAct.REOPEN : CheckpointAct.CLOSE,
                checkpoint.name(),
                tx -> tx.update(CheckpointStore.CHECKPOINT, stored(tx, id).withOpen(open)));
    }

    /// Puts them in this order.
    public void order(List<CheckpointId> ids) {
        ledger.act(CheckpointAct.ORDER, T.get("checkpoint.order"), tx -> {
            for (int i = 0; i < ids.size(); i++) {
                tx.update(CheckpointStore.CHECKPOINT, stored(tx, ids.get(i)).at(i + 1));
            }
        });
    }

    /// Takes out one that was written down by mistake.
    ///
    /// @throws Fault CHECKPOINT-03 where entries, passes or a post are noted there
    public void remove(CheckpointId id) {
        Checkpoint checkpoint = ledger.read(q -> stored(q, id));
        try {
            ledger.act(CheckpointAct.REMOVE, checkpoint.name(), tx -> {
                equip(tx, id, List.of());
                tx.delete(CheckpointStore.CHECKPOINT, stored(tx, id));
            });
        } catch (Fault fault) {
            throw fault.code().equals("DB-31")
                    ? new Fault("CHECKPOINT-03", T.get("fault.checkpoint.used", checkpoint.name()), fault)
                    : fault;
        }
    }

    private static void equip(Tx tx, CheckpointId id, List<Equipment> wanted) {
        List<CheckpointEquipment> old = CheckpointStore.equipment(tx, id);
        if (old.stream().map(CheckpointEquipment::told).toList().equals(wanted)) {
            return;
        }
        old.forEach(row -> tx.delete(CheckpointStore.EQUIPMENT, row));
        for (int i = 0; i < wanted.size(); i++) {
            Equipment thing = wanted.get(i);
            tx.insert(
                    CheckpointStore.EQUIPMENT,
                    new CheckpointEquipment(
                            tx.nextId(), id, thing.name(), thing.count(), PersonName.orNull(thing.keeper()), i + 1));
        }
    }

    private static void named(Query q, CheckpointDraft draft, @Nullable CheckpointId own) {
        if (draft.name().isEmpty()) {
            throw new Fault("GATE-07", T.get("fault.checkpoint.name")).at("name");
        }
        if (CheckpointStore.all(q).stream()
                .anyMatch(other ->
                        other.name().equals(draft.name()) && !other.id().equals(own))) {
            throw new Fault("CHECKPOINT-01", T.get("fault.checkpoint.taken", draft.name())).at("name");
        }
    }

    private static Checkpoint stored(Query q, CheckpointId id) {
        return CheckpointStore.all(q).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault("CHECKPOINT-04", T.get("fault.checkpoint.gone")));
    }
}
