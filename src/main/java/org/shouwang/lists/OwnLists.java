package org.shouwang.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.household.Households;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Making lists of one's own and filling them; every act can be undone whole.
///
/// Faults of all verbs: LIST-01 the list is gone, LIST-02 no name, LIST-07 a column of that name is there.
public final class OwnLists {
    private static final Texts T = Texts.of(OwnLists.class);

    private final Ledger ledger;
    private final Households households;
    private final Clock clock;

    /// One place of a list with what is to stand there; null for nothing.
    public record Filled(
            ListMemberId member,
            ListColumnId column,
            @Nullable String content) {}

    public OwnLists(Ledger ledger, Households households, Clock clock) {
        this.ledger = ledger;
        this.households = households;
        this.clock = clock;
    }

    /// Makes a list with its first columns and members.
    public OwnListId make(String name, ListKind kind, List<ColumnDraft> columns, Collection<Pick> picks) {
        String plain = named(name);
        return ledger.write(ListAct.MAKE, plain, tx -> {
            OwnListId id = new OwnListId(tx.nextId());
            tx.insert(ListStore.LIST, new OwnList(id, plain, kind, null, LocalDate.now(clock)));
            for (int i = 0; i < columns.size(); i++) {
                insert(tx, id, i, columns.get(i));
            }
            join(tx, id, picks);
            return id;
        });
    }

    public void rename(OwnListId id, String name) {
        String plain = named(name);
        ledger.act(
                ListAct.RENAME,
                plain,
                tx -> tx.update(ListStore.LIST, list(tx, id).named(plain)));
    }

    /// The same columns and members under another name.
    ///
    /// @param filled whether what is filled in comes along
    public OwnListId copy(OwnListId id, String name, boolean filled) {
        String plain = named(name);
        return ledger.write(ListAct.COPY, plain, tx -> {
            OwnList old = list(tx, id);
            OwnListId copy = new OwnListId(tx.nextId());
            tx.insert(ListStore.LIST, new OwnList(copy, plain, old.kind(), old.note(), LocalDate.now(clock)));
            Map<ListColumnId, ListColumnId> columns = new HashMap<>();
            for (ListColumn column : ListStore.columns(tx, id)) {
                ColumnDraft draft = new ColumnDraft(column.name(), column.kind(), column.choices());
                columns.put(column.id(), insert(tx, copy, column.position(), draft));
            }
            for (ListMember member : ListStore.members(tx, id)) {
                ListMemberId line = new ListMemberId(tx.nextId());
                tx.insert(ListStore.MEMBER, member.copied(line, copy));
                for (ListValue value : filled ? ListStore.values(tx, member.id()) : List.<ListValue>of()) {
                    ListColumnId column = columns.get(value.columnId());
                    if (column != null) {
                        tx.insert(
                                ListStore.VALUE,
                                new ListValue(new ListValueId(tx.nextId()), line, column, value.content()));
                    }
                }
            }
            return copy;
        });
    }

    /// Takes the list away with everything on it; nobody in the register is touched.
    public void remove(OwnListId id) {
        OwnList list = ledger.read(q -> list(q, id));
        ledger.act(ListAct.REMOVE, list.name(), tx -> {
            ListStore.values(tx, id).forEach(value -> tx.delete(ListStore.VALUE, value));
            ListStore.members(tx, id).forEach(member -> tx.delete(ListStore.MEMBER, member));
            ListStore.columns(tx, id).forEach(column -> tx.delete(ListStore.COLUMN, column));
            tx.delete(ListStore.LIST, list(tx, id));
        });
    }

    /// Adds a column at the end.
    public ListColumnId addColumn(OwnListId id, ColumnDraft draft) {
        String name = named(draft.name());
        return ledger.write(ListAct.ADD_COLUMN, name, tx -> {
            list(tx, id);
            List<ListColumn> columns = ListStore.columns(tx, id);
            unused(columns, null, name);
            return insert(
                    tx,
                    id,
                    columns.isEmpty() ? 0 : columns.getLast().position() + 1,
                    new ColumnDraft(name, draft.kind(), draft.choices()));
        });
    }

    /// Another name or other choices; what is filled in stays as it is.
    public void reviseColumn(ListColumnId id, ColumnDraft draft) {
        String name = named(draft.name());
        ledger.act(ListAct.REVISE_COLUMN, name, tx -> {
            ListColumn column = column(tx, id);
            unused(ListStore.columns(tx, column.listId()), id, name);
            tx.update(ListStore.COLUMN, column.revised(new ColumnDraft(name, draft.kind(), draft.choices())));
        });
    }

    /// Takes a column away with what is filled in below it.
    public void removeColumn(ListColumnId id) {
        ListColumn column = ledger.read(q -> column(q, id));
        ledger.act(ListAct.REMOVE_COLUMN, column.name(), tx -> {
            ListStore.values(tx, id).forEach(value -> tx.delete(ListStore.VALUE, value));
            tx.delete(ListStore.COLUMN, column(tx, id));
        });
    }

    /// Puts people or households on the list; who is on it already is passed over.
    ///
    /// @return how many were put on
    public int add(OwnListId id, Collection<Pick> picks) {
        String name = ledger.read(q -> list(q, id)).name();
        return ledger.write(ListAct.ADD_MEMBERS, name, tx -> join(tx, id, picks));
    }

    /// Takes lines off the list with what is filled in on them.
    public void drop(OwnListId id, Set<ListMemberId> members) {
        String name = ledger.read(q -> list(q, id)).name();
        ledger.act(ListAct.REMOVE_MEMBERS, name, tx -> {
            for (ListMember member : ListStore.members(tx, id)) {
                if (members.contains(member.id())) {
                    ListStore.values(tx, member.id()).forEach(value -> tx.delete(ListStore.VALUE, value));
                    tx.delete(ListStore.MEMBER, member);
                }
            }
        });
    }

    /// Fills in one place or many, as one act.
    public void fill(OwnListId id, List<Filled> places) {
        write(ListAct.FILL, id, places);
    }

    /// Takes in what came back in a workbook, as one act.
    public void takeBack(OwnListId id, List<Filled> places) {
        write(ListAct.TAKE_BACK, id, places);
    }

    private void write(ListAct act, OwnListId id, List<Filled> places) {
        String name = ledger.read(q -> list(q, id)).name();
        ledger.act(act, name, tx -> places.forEach(place -> put(tx, place)));
    }

    private static void put(Tx tx, Filled place) {
        Optional<ListValue> stored = ListStore.value(tx, place.member(), place.column());
        String content = place.content();
        if (content == null) {
            stored.ifPresent(value -> tx.delete(ListStore.VALUE, value));
        } else if (stored.isPresent()) {
            ListValue value = stored.get();
            tx.update(
                    ListStore.VALUE,
                    new ListValue(value.id(), value.memberId(), value.columnId(), new Confidential(content)));
        } else if (ListStore.member(tx, place.member()).isPresent()) {
            tx.insert(
                    ListStore.VALUE,
                    new ListValue(
                            new ListValueId(tx.nextId()), place.member(), place.column(), new Confidential(content)));
        }
    }

    /// All lists, the newest first.
    public List<ListSummary> all() {
        return ledger.read(q -> ListStore.lists(q).reversed().stream()
                .map(list -> new ListSummary(
                        list,
                        ListStore.count(q, list.id()),
                        ListStore.columnCount(q, list.id()),
                        ListStore.filled(q, list.id())))
                .toList());
    }

    /// The list with what the register knows of its members today. Fault LIST-01.
    public ListView view(OwnListId id) {
        return ledger.readLong(q -> new Reading(q, households).view(list(q, id)));
    }

    /// Only what is filled in, by line.
    public Map<ListMemberId, Map<ListColumnId, String>> values(OwnListId id) {
        return ledger.readLong(q -> Reading.values(q, id));
    }

    /// Whom a filter finds, in the order of a walk.
    public List<Pick> picks(ListFilter filter, ListKind kind) {
        return ledger.readLong(q -> filter.picks(q, kind, LocalDate.now(clock)));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private int join(Tx tx, OwnListId id, Collection<Pick> picks) {
        OwnList list = list(tx, id);
        Set<Pick> there = new HashSet<>();
        ListStore.members(tx, id).forEach(member -> there.add(new Pick(member.householdId(), member.residentId())));
        Reading reading = new Reading(tx, households).expect(picks.size());
        int joined = 0;
        for (Pick pick : picks) {
            Pick wanted = list.kind() == ListKind.HOUSEHOLDS ? new Pick(pick.household(), null) : pick;
            if (list.kind() == ListKind.PERSONS && wanted.resident() == null) {
                joined += join(tx, id, everybody(wanted));
            } else if (there.add(wanted)) {
                Optional<ListMember> member = reading.member(new ListMemberId(tx.nextId()), id, wanted);
                member.ifPresent(line -> tx.insert(ListStore.MEMBER, line));
                joined += member.isPresent() ? 1 : 0;
            }
        }
        return joined;
    }

    /// A household on a list of persons stands for all who live in it.
    private List<Pick> everybody(Pick household) {
        List<Pick> all = new ArrayList<>();
        households
                .card(household.household())
                .living()
                .forEach(person -> all.add(new Pick(household.household(), person.id())));
        return all;
    }

    private static ListColumnId insert(Tx tx, OwnListId list, int position, ColumnDraft draft) {
        ListColumnId id = new ListColumnId(tx.nextId());
        tx.insert(ListStore.COLUMN, new ListColumn(id, list, position, draft.name(), draft.kind(), draft.choices()));
        return id;
    }

    private static void unused(List<ListColumn> columns, @Nullable ListColumnId own, String name) {
        for (ListColumn column : columns) {
            if (column.name().equals(name) && !column.id().equals(own)) {
                throw new Fault("LIST-07", T.get("column.twice", name));
            }
        }
    }

    private static OwnList list(Query q, OwnListId id) {
        return ListStore.list(q, id).orElseThrow(() -> new Fault("LIST-01", T.get("gone")));
    }

    private static ListColumn column(Query q, ListColumnId id) {
        return ListStore.column(q, id).orElseThrow(() -> new Fault("LIST-01", T.get("gone")));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new Fault("LIST-02", T.get("nameless")).at("name");
        }
        return name.strip();
    }
}
