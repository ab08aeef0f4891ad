package org.shouwang.delivery.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.PersonName;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.kit.fx.Tasks;

class ResultScreenModelTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Roll roll;
    Deliveries deliveries;
    List<Delivery> noted;
    ResultScreenModel model;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x1x3x2");
        roll = new Roll(town.ledger);
        deliveries = new Deliveries(town.ledger, town.clock);
        List<DeliveryDraft> drafts = town.settle(1).stream()
                .map(home -> DeliveryDraft.of(home, DeliveryChannel.GROUP_CHAT, "蔬菜包", 1))
                .toList();
        noted = deliveries.noteAll(drafts);
    }

    @AfterEach
    void close() {
        town.close();
    }

    void start() {
        model = new ResultScreenModel(town.ledger, roll, town.clock, Tasks.direct());
        model.refresh(true);
    }

    void type(String keys) {
        keys.chars().forEach(key -> {
            if (key == '\n') {
                model.typing.enter();
            } else {
                model.typing.key((char) key);
            }
        });
    }

    void choose(String name) {
        model.sheet.part.set(model.sheet.parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    String told() {
        return model.typing.told.get();
    }

    DeliveryStatus status(int no) {
        return deliveries.delivery(noted.get(no - 1).id()).status();
    }

    @Test
    void aDayIsAskedForWhereSomethingIsPutOff() {
        start();
        type("2g");
        assertThat(status(2)).as("nothing before the day is said").isEqualTo(DeliveryStatus.PENDING);
        type("\n");
        assertThat(told()).contains("1-1-102").endsWith("改期到 11月13日");
        type("3g15\n");
        assertThat(told()).endsWith("改期到 11月15日");
        try (DeliveryLists lists = new DeliveryLists(town.ledger, roll)) {
            assertThat(lists.round(TODAY.plusDays(1), town.clock.getZone()).stream()
                            .filter(line -> line.tries() > 0)
                            .map(DoorLine::door))
                    .containsExactly("1-1-102");
            assertThat(lists.round(TODAY.plusDays(3), town.clock.getZone()).stream()
                            .filter(line -> line.tries() > 0)
                            .map(DoorLine::door))
                    .containsExactly("1-1-102", "1-1-201");
        }
    }

    @Test
    void anotherKeyOrEscapeWhileTheDayIsAskedForBooksNothing() {
        start();
        type("2g");
        type("5w");
        assertThat(told()).contains("先定改期到哪天");
        model.typing.clear();
        assertThat(told()).isEqualTo("没有登记改期。");
        assertThat(noted).allMatch(one -> deliveries.delivery(one.id()).status() == DeliveryStatus.PENDING);
        type("2g99\n");
        assertThat(model.typing.refused.get()).isTrue();
        assertThat(told()).contains("99");
        model.typing.clear();
        type("5w");
        assertThat(status(5)).isEqualTo(DeliveryStatus.NOBODY);
    }

    @Test
    void oneDayAloneMeansTheNextOneWithThatNumber() {
        PutOff asked = new PutOff(List.of(), "", TODAY, town.clock);
        assertThat(asked.day("3")).contains(LocalDate.of(2021, 12, 3));
        assertThat(asked.day("1-2")).contains(LocalDate.of(2022, 1, 2));
        assertThat(asked.day("12")).contains(LocalDate.of(2021, 12, 12));
        assertThat(asked.day("2020-01-01")).as("past").isEmpty();
        assertThat(new PutOff(List.of(), "", TODAY.minusDays(5), town.clock).usual())
                .isEqualTo(TODAY);
    }

    @Test
    void aStepBackSaysWhatWasTakenBackAndBringsItUnderTheKeys() {
        start();
        type("2w");
        type("4-6 ");
        assertThat(told()).contains("3 单");
        model.undo();
        assertThat(told()).isEqualTo("已撤回 3 单，这张单子还有 5 单没有登记");
        assertThat(model.sheet.current.get()).isEqualTo(3);
        model.undo();
        assertThat(told()).contains("已撤回", "1-1-102", "还没有登记").doesNotContain("无人");
        town.ledger.redo();
        assertThat(told()).endsWith("无人");
    }

    @Test
    void whoWentInsteadTakesNoLineFromTheSlipThatLiesOnTheDesk() {
        Member liu = roll.enrol(Member.of(new PersonName("刘志愿"), MemberKind.VOLUNTEER, null));
        Member wang = roll.enrol(Member.of(new PersonName("王志愿"), MemberKind.VOLUNTEER, null));
        deliveries.sendOut(noted.stream().map(Delivery::id).toList(), liu.id());
        start();
        choose("刘志愿的单子");
        model.head.courier.set(wang);
        type(model.lines.get(0).no() + "w");
        type(model.lines.get(1).no() + "w");
        assertThat(status(1)).isEqualTo(DeliveryStatus.NOBODY);
        assertThat(status(2)).as("the second line of the slip").isEqualTo(DeliveryStatus.NOBODY);
        assertThat(model.lines).hasSize(noted.size());
        assertThat(deliveries.delivery(noted.getFirst().id()).memberId()).isEqualTo(wang.id());
    }
}
