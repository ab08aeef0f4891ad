package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.delivery.Arrival;
import org.shouwang.delivery.purchase.ArrivalDraft;
import org.shouwang.delivery.purchase.Arrivals;
import org.shouwang.delivery.purchase.GateGoods;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.Checks;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryDraft;
import org.shouwang.gate.Gates;
import org.shouwang.gate.Passer;

class GoodsAtGateTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    Arrivals arrivals;
    GoodsAtGate goods;
    CheckpointId south;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        town.settle(2);
        gates = new Gates(town.ledger, town.clock);
        arrivals = new Arrivals(town.ledger, town.clock);
        goods = new GoodsAtGate(town.ledger, town.clock);
        south = gates.addCheckpoint("南门").id();
    }

    @AfterEach
    void close() {
        town.close();
    }

    EntryCheck comes(String name, String phone, EntryCategory ground, LocalDate day, String at) {
        Passer who = Passer.outsider(new PersonName(name), new Phone(phone)).driving(new Plate("甘K12345"));
        return gates.admit(EntryDraft.of(south, Direction.IN, ground, who)
                .at(moment(day, at))
                .purpose("送菜")
                .checks(Checks.all(365, null)));
    }

    Instant moment(LocalDate day, String at) {
        return day.atTime(LocalTime.parse(at)).atZone(town.clock.getZone()).toInstant();
    }

    Arrival arrive(GateGoods brought, String source) {
        return arrivals.arrive(
                new ArrivalDraft(
                        TODAY, brought.at(), Arrival.Kind.MARKET, source, 12, null, null, brought.entry(), Map.of()),
                List.of());
    }

    @Test
    void whoBroughtGoodsIsToldInTheOrderOfTheClockAndNobodyElse() {
        comes("李师傅", "15400000002", EntryCategory.SUPPLY, TODAY, "08:30");
        comes("赵师傅", "15400000001", EntryCategory.SUPPLY, TODAY, "07:10");
        comes("钱医生", "15400000003", EntryCategory.MEDICAL_VISIT, TODAY, "07:20");
        EntryCheck turned = gates.turnAway(
                EntryDraft.of(
                        south,
                        Direction.IN,
                        EntryCategory.SUPPLY,
                        Passer.outsider(new PersonName("孙师傅"), new Phone("15400000004"))),
                "无核酸证明");
        assertThat(turned.passed()).isFalse();
        List<GateGoods> brought = goods.apply(TODAY);
        assertThat(brought).extracting(GateGoods::name).containsExactly("赵师傅", "李师傅");
        assertThat(brought.getFirst().plate()).isEqualTo("甘K12345");
        assertThat(brought.getFirst().load()).isEqualTo("送菜");
    }

    @Test
    void whoComesAgainIsKnownByWhatTheyBroughtTheLastTime() {
        comes("赵师傅", "15400000001", EntryCategory.SUPPLY, TODAY.minusDays(1), "07:10");
        GateGoods yesterday = goods.apply(TODAY.minusDays(1)).getFirst();
        assertThat(arrivals.former(yesterday)).isEmpty();
        arrive(yesterday, "东关菜市场");
        comes("赵师傅", "15400000001", EntryCategory.SUPPLY, TODAY, "07:30");
        comes("李师傅", "15400000002", EntryCategory.SUPPLY, TODAY, "08:00");
        List<GateGoods> today = goods.apply(TODAY);
        assertThat(arrivals.former(today.getFirst()).orElseThrow().source()).isEqualTo("东关菜市场");
        assertThat(arrivals.former(today.getLast())).isEmpty();
    }
}
