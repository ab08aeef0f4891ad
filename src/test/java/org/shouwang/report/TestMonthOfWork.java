package org.shouwang.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.TestStore;
import org.shouwang.TestTown;
import org.shouwang.branch.Branches;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;
import org.shouwang.heads.ChosenBy;
import org.shouwang.heads.HeadDraft;
import org.shouwang.heads.HeadPerson;
import org.shouwang.heads.HeadPost;
import org.shouwang.heads.Heads;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Resident;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.Post;
import org.shouwang.roster.Posts;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.ShiftTemplate;

/// A compound of 24 households with twelve days of work in all books: November 2021, seen on the 12th at 14:32.
public final class TestMonthOfWork implements AutoCloseable {
    public static final YearMonth MONTH = YearMonth.of(2021, 11);
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    public final TestTown town;
    public final List<HouseholdId> homes;
    public final Reports reports;

    public TestMonthOfWork(Path folder) {
        town = new TestTown(folder, "2x2x3x2");
        homes = town.settle(3);
        new Branches(town.ledger).set("银河小区临时党支部", null, null, null, new PersonName("王守望"), null);
        reports = new Reports(town.ledger, ChineseCalendar.standard(), town.clock);
        heads();
        duty();
        gate();
        deliveries();
    }

    private void heads() {
        Heads heads = new Heads(town.ledger, town.clock);
        for (var plan : town.layout().buildings()) {
            HeadPerson who = HeadPerson.typed(new PersonName("赵楼长"), new Phone("15400009001"));
            heads.appoint(HeadDraft.of(HeadPost.of(plan.building().id()), who, ChosenBy.RESIDENTS));
            heads.appoint(HeadDraft.of(
                    HeadPost.of(
                            plan.building().id(), plan.units().getFirst().unit().id()),
                    who,
                    ChosenBy.BRANCH));
        }
    }

    private void duty() {
        Roll roll = new Roll(town.ledger);
        for (int i = 0; i < 9; i++) {
            MemberKind kind = i % 3 == 0 ? MemberKind.VOLUNTEER : MemberKind.PARTY_MEMBER;
            roll.enrol(Member.of(new PersonName("陈志" + "一二三四五六七八九".charAt(i)), kind, new Phone("1540001000" + i)));
        }
        Posts posts = new Posts(town.ledger);
        Post gate = posts.add("南门", null);
        posts.addShifts(gate.id(), ShiftTemplate.THREE_EIGHTS, LocalTime.of(0, 0), 2, MONTH.atDay(1));
        new Rosters(town.ledger, ChineseCalendar.standard(), town.clock)
                .fill(new Period(MONTH.atDay(1), TODAY), MONTH.atDay(1), Progress.NONE);
    }

    private void gate() {
        Gates gates = new Gates(town.ledger, town.clock);
        CheckpointId south = gates.addCheckpoint("南门").id();
        for (int day = 1; day <= 12; day++) {
            for (int n = 0; n < day % 4 + 2; n++) {
                HouseholdId home = homes.get((day + n) % homes.size());
                Resident person = town.person(home, 0);
                Passer who = Passer.resident(person.id(), home, person.name(), person.phone());
                EntryDraft out = EntryDraft.of(south, Direction.OUT, EntryCategory.RESIDENT, who)
                        .checks(Checks.all(365, null));
                gates.admit(out.at(moment(day, 8 + n)));
                if ((day + n) % 3 != 0) {
                    EntryDraft in = EntryDraft.of(south, Direction.IN, EntryCategory.RESIDENT, who)
                            .checks(Checks.all(366, null));
                    gates.admit(in.at(moment(day, 10 + n)));
                }
            }
            Passer guest = Passer.outsider(new PersonName("唐师傅"), new Phone("15400000009"));
            EntryDraft refused = EntryDraft.of(south, Direction.IN, EntryCategory.SUPPLY, guest)
                    .at(moment(day, 9));
            gates.turnAway(refused, "核酸超过 48 小时");
            gates.admit(refused.checks(Checks.all(364, null)).companions(1).at(moment(day, 11)));
        }
    }

    private void deliveries() {
        Deliveries deliveries = new Deliveries(town.ledger, town.clock);
        List<Delivery> noted = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            for (int n = 0; n < day % 5 + 3; n++) {
                DeliveryDraft draft = DeliveryDraft.of(
                        homes.get((day * 3 + n) % homes.size()), DeliveryChannel.SUPERMARKET, "蔬菜包", n % 3 + 1);
                noted.addAll(deliveries.noteAll(List.of(draft.on(MONTH.atDay(day))), moment(day, 9)));
            }
        }
        for (int i = 0; i < noted.size(); i++) {
            DeliveryStatus to = i % 11 == 5 ? DeliveryStatus.REFUSED : DeliveryStatus.LEFT_AT_DOOR;
            if (i % 7 != 3) {
                deliveries.settle(List.of(noted.get(i).id()), to, TestStore.START);
            }
        }
    }

    private static Instant moment(int day, int hour) {
        return Instant.parse("2021-11-%02dT%02d:00:00Z".formatted(day, hour - 8));
    }

    @Override
    public void close() {
        town.close();
    }
}
