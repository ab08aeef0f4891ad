package org.shouwang.heads.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.compound.Place;
import org.shouwang.compound.RoomId;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.heads.GroupAct;
import org.shouwang.heads.GroupBook;
import org.shouwang.heads.GroupCard;
import org.shouwang.heads.GroupLeader;
import org.shouwang.heads.GroupSheet;
import org.shouwang.heads.Grouping;
import org.shouwang.heads.GroupingPlan;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.NoticeBoards;
import org.shouwang.heads.NumberScheme;
import org.shouwang.heads.TenHouseholdGroups;
import org.shouwang.household.Found;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.Paperwork;
import org.shouwang.household.Resident;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The ten-household groups on the screen, with the people behind each door.
public final class GroupsModel {
    private static final Texts T = Texts.of(GroupsModel.class);

    private final ReadOnlyObjectWrapper<GroupBook> book = new ReadOnlyObjectWrapper<>(GroupBook.EMPTY);
    private Map<RoomId, HouseholdRow> homes = Map.of();

    private volatile boolean loaded;
    private final Ledger ledger;
    private final TenHouseholdGroups groups;
    private final Households households;
    private final ResidentIndex index;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    public GroupsModel(
            Ledger ledger,
            Households households,
            ResidentIndex index,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.groups = new TenHouseholdGroups(ledger, clock);
        this.households = households;
        this.index = index;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        ledger.onChange(changed -> {
            if (loaded
                    && changed.touches(
                            "ten_household_group",
                            "group_room",
                            "group_leader",
                            "household",
                            "resident",
                            "room",
                            "setting")) {
                refresh();
            }
        });
    }

    ReadOnlyObjectProperty<GroupBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// Reads anew, and from then on after every change.
    void refresh() {
        loaded = true;
        tasks.run(T.get("task.groups"), progress -> ledger.readLong(q -> new Reading(groups.book(), households.rows())))
                .then(read -> {
                    Map<RoomId, HouseholdRow> found = new HashMap<>();
                    read.homes().forEach(row -> found.putIfAbsent(row.place().id(), row));
                    homes = found;
                    book.set(read.book());
                })
                .start();
    }

    private record Reading(GroupBook book, List<HouseholdRow> homes) {}

    /// The doors of a group, or those in none.
    List<DoorRow> doors(@Nullable GroupCard group) {
        List<DoorRow> rows = new ArrayList<>();
        for (Place place : group == null ? book.get().uncovered() : group.rooms()) {
            HouseholdRow home = homes.get(place.id());
            boolean byHand = group != null && group.byHand().contains(place.id());
            rows.add(new DoorRow(
                    place,
                    home == null ? "" : home.householder(),
                    home == null ? 0 : home.count(),
                    home != null,
                    byHand,
                    leads(group, place)));
        }
        return rows;
    }

    /// The doors of a group where somebody is named: those who might lead it.
    List<DoorRow> homes(GroupCard group) {
        return doors(group).stream().filter(row -> !row.householder().isEmpty()).toList();
    }

    /// The householder of a door as the card index knows him.
    Optional<Found> householder(@Nullable DoorRow row) {
        if (row == null) {
            return Optional.empty();
        }
        return index.find(row.door(), 30).stream()
                .filter(found -> found.resident() != null
                        && found.room().equals(row.place().id())
                        && found.name().equals(row.householder()))
                .findFirst();
    }

    private static boolean leads(@Nullable GroupCard group, Place place) {
        GroupLeader leader = group == null ? null : group.leader();
        Confidential door = leader == null ? null : leader.dwelling();
        return door != null && door.value().equals(place.brief());
    }

    /// Groups of the unit in which these rooms are.
    List<GroupCard> beside(List<Place> places) {
        return book.get().groups().stream()
                .filter(group -> !places.isEmpty()
                        && group.unit().id().equals(places.getFirst().unit().id()))
                .toList();
    }

    /// The leader to be: a resident picked, or typed.
    HeadPerson person(@Nullable Found picked, String name, String phone, String door) {
        if (picked != null && picked.resident() != null) {
            Resident resident = households.resident(picked.resident());
            if (resident.name().value().equals(name.strip())) {
                return HeadPerson.of(resident, picked.dwelling().brief()).withPhone(Phone.orNull(phone));
            }
        }
        return new HeadPerson(null, new PersonName(name), Phone.orNull(phone), null, null, Confidential.orNull(door));
    }

    /// Writes a plan and how groups are called, as one act.
    void write(GroupingPlan plan, NumberScheme scheme) {
        ledger.act(GroupAct.GROUP, T.get("group.subject", plan.groups().size()), tx -> {
            groups.write(plan);
            groups.name(scheme);
        });
    }

    /// Everything, buildings, units: the choices of a print.
    List<Scope> parts() {
        return new Paperwork(ledger).parts();
    }

    GroupingPlan plan(Grouping how, org.shouwang.compound.@Nullable UnitId only) {
        return groups.plan(how, only);
    }

    Layout layout() {
        return ledger.read(Layout::of);
    }

    TenHouseholdGroups groups() {
        return groups;
    }

    NoticeBoards boards() {
        return new NoticeBoards(ledger);
    }

    List<Sheet> sheets() {
        return GroupSheet.of(ledger, T.get("sheet.subtitle", look.get().compound(), today()));
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    ResidentIndex index() {
        return index;
    }

    Supplier<PageLook> look() {
        return look;
    }
}
