package org.shouwang.delivery.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.Roll;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.OrderItem;
import org.shouwang.delivery.purchase.TestOrders;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

class DeliveryPapersTest {
    static final PageLook LOOK = new PageLook(
            "银河小区",
            "银河小区临时党支部",
            "王守望",
            LocalDateTime.of(2021, 11, 12, 14, 32),
            "内部资料 注意保密",
            PageLook.Density.COMFORTABLE);
    static final DeliveryPapers.Wish DAY = DeliveryPapers.Wish.of(TestOrders.TODAY);

    @TempDir
    Path folder;

    TestOrders orders;
    DeliveryPapers papers;

    @BeforeEach
    void open() {
        orders = new TestOrders(folder, "3x2x4x2");
        papers = new DeliveryPapers(orders.town.ledger, orders.book);
    }

    @AfterEach
    void close() {
        orders.close();
    }

    static String words(List<Sheet> sheets) {
        StringBuilder words = new StringBuilder();
        for (Sheet sheet : sheets) {
            words.append(sheet.title()).append('\n');
            sheet.rowList().forEach(row -> words.append(row).append('\n'));
        }
        return words.toString();
    }

    long count(String sql) {
        return orders.town.ledger.read(q -> q.number(sql));
    }

    @Test
    void theListsOfADayWithoutOrdersSaySo() {
        for (DeliveryPaper paper : DeliveryPaper.values()) {
            assertThat(papers.print(paper, DAY, LOOK, Progress.NONE).pages()).isEqualTo(1);
        }
    }

    @Test
    void printingChangesNothing() throws Exception {
        orders.byChance(60, 3);
        byte[] before = java.nio.file.Files.readAllBytes(orders.town.store.file);
        long lines = count("select count(*) from audit_line");
        for (DeliveryPaper paper : DeliveryPaper.values()) {
            assertThat(papers.print(paper, DAY, LOOK, Progress.NONE).pages()).isPositive();
        }
        assertThat(count("select count(*) from audit_line")).isEqualTo(lines);
        assertThat(java.nio.file.Files.readAllBytes(orders.town.store.file)).isEqualTo(before);
    }

    @Test
    void whatAVolunteerMustKnowStandsInWordsOnlyWhereItIsAskedFor() {
        Delivery rice =
                orders.deliveries.note(DeliveryDraft.of(orders.homes.getFirst(), DeliveryChannel.GROUP_CHAT, "米", 1)
                        .note(new Confidential("对青霉素过敏")));
        assertThat(words(papers.sheets(DeliveryPaper.DOORS, DAY, LOOK)))
                .contains("有嘱咐")
                .doesNotContain("青霉素")
                .doesNotContain("15400000001")
                .contains("0001");
        DeliveryPapers.Wish asked = DAY.doors(DoorWish.USUAL.words(true, true));
        assertThat(words(papers.sheets(DeliveryPaper.DOORS, asked, LOOK)))
                .as("a list of the building is read by several")
                .doesNotContain("青霉素")
                .contains("15400000001");
        assertThat(words(papers.sheets(DeliveryPaper.SLIPS, asked, LOOK)))
                .as("nobody was named for the door")
                .doesNotContain("青霉素");
        orders.deliveries.sendOut(
                List.of(rice.id()),
                new Roll(orders.town.ledger)
                        .enrol(Member.of(new PersonName("刘志愿"), MemberKind.VOLUNTEER, null))
                        .id());
        assertThat(words(papers.sheets(DeliveryPaper.SLIPS, DAY, LOOK))).doesNotContain("青霉素");
        assertThat(words(papers.sheets(DeliveryPaper.SLIPS, asked, LOOK))).contains("对青霉素过敏");
        assertThat(count("select count(*) from audit_line where act like '%SHOW_PERSONAL_WORDS'"))
                .isEqualTo(3);
    }

    static List<Object> column(List<Sheet> sheets, int at) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rowList().stream())
                .filter(row -> row.size() > 1)
                .<Object>map(row -> Objects.requireNonNull(row.get(at)))
                .toList();
    }

    @Test
    void resultsAreMarksOnTheListsAndNothingElseOfThemChanges() {
        List<Delivery> noted = orders.byChance(30, 5);
        List<Sheet> sorted = papers.sheets(DeliveryPaper.SORTING, DAY, LOOK);
        List<Sheet> bought = papers.sheets(DeliveryPaper.BUY, DAY, LOOK);
        List<Sheet> brought = papers.sheets(DeliveryPaper.DOORS, DAY, LOOK);
        orders.deliveries.settle(noted.subList(0, 5).stream().map(Delivery::id).toList(), DeliveryStatus.REFUSED);
        orders.deliveries.settle(noted.subList(5, 9).stream().map(Delivery::id).toList(), DeliveryStatus.SIGNED);
        List<Sheet> after = papers.sheets(DeliveryPaper.DOORS, DAY, LOOK);
        assertThat(words(papers.sheets(DeliveryPaper.BUY, DAY, LOOK))).isEqualTo(words(bought));
        assertThat(column(papers.sheets(DeliveryPaper.SORTING, DAY, LOOK), 3)).isEqualTo(column(sorted, 3));
        assertThat(words(papers.sheets(DeliveryPaper.SORTING, DAY, LOOK))).contains("（拒收）");
        for (int at = 0; at < 7; at++) {
            assertThat(column(after, at)).isEqualTo(column(brought, at));
        }
        assertThat(words(after)).containsPattern("拒收\\]").contains("当面签收");
    }

    @Test
    void anOrderThatComesAfterThePrintingChangesNoNumberOnPaper() {
        orders.byChance(30, 5);
        List<Object> printed = column(papers.sheets(DeliveryPaper.DOORS, DAY, LOOK), 0);
        orders.order(0, "永辉超市", OrderItem.of("米", Quantity.of(1), "袋"));
        List<Object> later = new ArrayList<>(column(papers.sheets(DeliveryPaper.DOORS, DAY, LOOK), 0));
        assertThat(later).hasSize(31);
        later.remove(0);
        assertThat(later).isEqualTo(printed);
    }

    @Test
    void theBuyListJoinsWritingsOfTheSameGoods() {
        orders.order(0, "永辉超市", OrderItem.of("鸡 蛋", Quantity.of(1), "板"));
        orders.order(9, "永辉超市", OrderItem.of("鸡蛋", Quantity.of(2), "板"));
        Sheet buy = papers.sheets(DeliveryPaper.BUY, DAY, LOOK).getFirst();
        assertThat(buy.rowList())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.stream().filter(Objects::nonNull).map(Object::toString))
                                .startsWith("1", "鸡 蛋（含 鸡蛋）", "板", "3"));
    }
}
