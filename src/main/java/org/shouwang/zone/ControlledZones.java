package org.shouwang.zone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Layout;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Happening;
import org.shouwang.ledger.Ledger;

/// The controlled zones of the compound: established, changed, extended, lifted; and which of them is over a door.
public final class ControlledZones {
    private static final Texts T = Texts.of(ControlledZones.class);

    private final Ledger ledger;
    private final Clock clock;

    /// @param clock in the zone of the compound
    public ControlledZones(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The strictest zone over the door of a household at a moment; for null only those over the whole compound.
    public static Optional<ControlledZone> over(Query q, @Nullable HouseholdId household, Instant at) {
        Instant moment = at.truncatedTo(ChronoUnit.SECONDS);
        List<ZoneRow> rows =
                household == null ? ZoneStore.overCompound(q, moment) : ZoneStore.over(q, household, moment);
        return rows.stream().map(row -> told(q, row)).min(ControlledZone.STRICTEST);
    }

    /// All that stands at a moment, to ask for many doors at once.
    public static ZonesNow at(Query q, Instant at) {
        List<ZoneRow> rows = ZoneStore.standing(q, at.truncatedTo(ChronoUnit.SECONDS));
        if (rows.isEmpty()) {
            return ZonesNow.NONE;
        }
        Layout layout = Layout.of(q);
        ZoneWords words = new ZoneWords(layout);
        return new ZonesNow(
                rows.stream().map(row -> row.told(words.of(row.place()))).toList(), layout, ZoneStore.homes(q));
    }

    /// All zones, lifted ones included, the latest beginning first.
    public static List<ControlledZone> all(Query q) {
        ZoneWords words = new ZoneWords(Layout.of(q));
        return ZoneStore.all(q).stream()
                .map(row -> row.told(words.of(row.place())))
                .toList();
    }

    /// How many households and people are under each level at the end of a day, or now where it is not over; who
    /// lives where is as the registry stands now.
    ///
    /// @return all three levels, the strictest first
    public static List<ZoneFigures> figures(Query q, LocalDate day, Clock clock) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
        Instant now = clock.instant();
        return ZoneBook.figures(all(q), ZoneBook.homes(q, Layout.of(q)), now.isBefore(end) ? now : end);
    }

    /// All that a page about them shows.
    public ZoneBook book() {
        return ledger.readLong(q -> ZoneBook.of(q, clock));
    }

    public List<ControlledZone> all() {
        return ledger.read(ControlledZones::all);
    }

    /// @throws Fault ZONE-03 where it is gone
    public ControlledZone zone(ControlledZoneId id) {
        return ledger.read(q -> told(q, stored(q, id)));
    }

    /// Puts a place under control, from now, from a moment past or to come.
    ///
    /// @throws Fault ZONE-01 an end before the beginning, ZONE-02 under the same control already, ZONE-04 no ground
    public ControlledZone establish(ZoneDraft draft) {
        return establish(List.of(draft)).getFirst();
    }

    /// As `establish` for several places, as one act; refused whole where one of them is refused.
    public List<ControlledZone> establish(List<ZoneDraft> drafts) {
        return ledger.write(ZoneAct.ESTABLISH, subject(drafts), tx -> {
            List<ControlledZone> made = new ArrayList<>();
            for (ZoneDraft draft : drafts) {
                check(tx, draft, null);
                ZoneRow row = ZoneRow.of(new ControlledZoneId(tx.nextId()), draft, clerk());
                tx.insert(ZoneStore.ZONE, row);
                made.add(told(tx, row));
            }
            return made;
        });
    }

    /// Puts a zone right as the draft says; how it was lifted stays.
    public void change(ControlledZoneId id, ZoneDraft draft) {
        ledger.act(ZoneAct.CHANGE, subject(List.of(draft)), tx -> {
            ZoneRow old = stored(tx, id);
            check(tx, draft, id);
            after(old.liftedAt(), draft.from());
            tx.update(
                    ZoneStore.ZONE,
                    ZoneRow.of(id, draft, old.establishedBy())
                            .lifted(old.liftedAt(), old.liftedGround(), old.liftedBy()));
        });
    }

    /// Another end.
    ///
    /// @param until null while it is open
    /// @throws Fault ZONE-01 before the beginning, ZONE-06 lifted already
    public void extend(ControlledZoneId id, @Nullable Instant until) {
        ControlledZone zone = zone(id);
        ledger.act(ZoneAct.EXTEND, subject(zone.level(), zone.where()), tx -> {
            ZoneRow old = stored(tx, id);
            unlifted(tx, old);
            ZoneRow row = old.until(until == null ? null : until.truncatedTo(ChronoUnit.SECONDS));
            times(row.fromAt(), row.untilAt());
            overlapping(tx, row);
            tx.update(ZoneStore.ZONE, row);
        });
    }

    public void lift(ControlledZoneId id, Instant at, String ground) {
        lift(List.of(id), at, ground);
    }

    /// Lifts zones as one act; they stay in the history.
    ///
    /// @param at from when; may lie before now or after
    /// @throws Fault ZONE-04 no ground, ZONE-05 before the beginning, ZONE-06 lifted already
    public void lift(List<ControlledZoneId> ids, Instant at, String ground) {
        if (ground.isBlank()) {
            throw new Fault("ZONE-04", T.get("fault.liftGround")).at("ground");
        }
        List<ControlledZone> zones = ids.stream().map(this::zone).toList();
        String places = String.join(
                T.get("comma"), zones.stream().map(ControlledZone::where).toList());
        ledger.act(ZoneAct.LIFT, places, tx -> {
            for (ControlledZoneId id : ids) {
                ZoneRow old = stored(tx, id);
                unlifted(tx, old);
                Instant moment = at.truncatedTo(ChronoUnit.SECONDS);
                after(moment, old.fromAt());
                tx.update(ZoneStore.ZONE, old.lifted(moment, new Confidential(ground.strip()), clerk()));
            }
        });
    }

    /// Takes out a zone that was written down by mistake.
    public void strike(ControlledZoneId id) {
        ControlledZone zone = zone(id);
        ledger.act(
                ZoneAct.STRIKE, subject(zone.level(), zone.where()), tx -> tx.delete(ZoneStore.ZONE, stored(tx, id)));
    }

    /// What was done to one zone, oldest first.
    public List<Happening> history(ControlledZoneId id) {
        return ledger.history(ZoneStore.ZONE, id.value());
    }

    public Instant now() {
        return clock.instant();
    }

    private PersonName clerk() {
        return new PersonName(ledger.actor().name());
    }

    private String subject(List<ZoneDraft> drafts) {
        ZoneWords words = new ZoneWords(ledger.read(Layout::of));
        ZoneDraft first = drafts.getFirst();
        String where = words.of(first.place());
        return subject(first.level(), drafts.size() == 1 ? where : T.get("subject.more", where, drafts.size()));
    }

    private static String subject(ZoneLevel level, String where) {
        return T.get("subject", where, Texts.name(level));
    }

    private static ControlledZone told(Query q, ZoneRow row) {
        return row.told(ZoneWords.of(q, row.place()));
    }

    private void check(Query q, ZoneDraft draft, @Nullable ControlledZoneId own) {
        times(draft.from(), draft.until());
        if (draft.ground().isEmpty()) {
            throw new Fault("ZONE-04", T.get("fault.ground")).at("ground");
        }
        ControlledZoneId id = own == null ? new ControlledZoneId(0) : own;
        overlapping(q, ZoneRow.of(id, draft, clerk()));
    }

    private static void times(Instant from, @Nullable Instant until) {
        if (until != null && !until.isAfter(from)) {
            throw new Fault("ZONE-01", T.get("fault.backwards")).at("until");
        }
    }

    private void overlapping(Query q, ZoneRow row) {
        ControlledZone wanted = row.told("");
        for (ZoneRow other : ZoneStore.all(q)) {
            ControlledZone there = other.told("");
            if (!other.id().equals(row.id())
                    && other.level() == row.level()
                    && other.place().equals(row.place())
                    && before(wanted.from(), there.end())
                    && before(there.from(), wanted.end())) {
                String where = ZoneWords.of(q, row.place());
                throw new Fault(
                        "ZONE-02",
                        T.get(
                                "fault.overlapping",
                                where,
                                new ZoneTimes(clock.getZone()).fullFrom(there.from()),
                                Texts.name(row.level()),
                                there.ground()));
            }
        }
    }

    private static boolean before(Instant from, @Nullable Instant end) {
        return end == null || from.isBefore(end);
    }

    private static void after(@Nullable Instant lifted, Instant from) {
        if (lifted != null && lifted.isBefore(from)) {
            throw new Fault("ZONE-05", T.get("fault.liftedBefore")).at("at");
        }
    }

    private static void unlifted(Query q, ZoneRow row) {
        if (row.liftedAt() != null) {
            throw new Fault("ZONE-06", T.get("fault.lifted", ZoneWords.of(q, row.place())));
        }
    }

    private static ZoneRow stored(Query q, ControlledZoneId id) {
        return ZoneStore.zone(q, id).orElseThrow(() -> new Fault("ZONE-03", T.get("fault.gone")));
    }
}
