package org.shouwang.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.Scope;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class NoticeBoardsTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    static final PageLook LOOK = new PageLook(
            "银河小区", "银河小区临时党支部", "书记", LocalDateTime.of(2021, 11, 12, 14, 32), "内部资料", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    TestTown town;
    TenHouseholdGroups groups;
    NoticeBoards boards;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x10x3");
        town.settle(3);
        groups = new TenHouseholdGroups(town.ledger, town.clock);
        boards = new NoticeBoards(town.ledger);
        groups.write(groups.plan(Grouping.USUAL, null));
        Heads heads = new Heads(town.ledger, town.clock);
        int n = 0;
        for (Coverage.Seat seat : heads.coverage().seats()) {
            StandIn deputy = StandIn.of(null, new PersonName("吴敏"), new Phone("15400000091"), TODAY, null);
            HeadPerson who = HeadPerson.typed(new PersonName("赵卫国"), new Phone("1540000080" + n++));
            heads.appoint(HeadDraft.of(seat.post(), who, ChosenBy.RESIDENTS).deputy(deputy));
        }
        HeadPerson leader = HeadPerson.typed(new PersonName("欧阳文静"), new Phone("15400001234"));
        groups.lead(groups.book().groups().getFirst().id(), leader, ChosenBy.RESIDENTS, TODAY);
    }

    @AfterEach
    void close() {
        town.close();
    }

    String text(Printed printed, String name) {
        Path file = folder.resolve(name + ".pdf");
        printed.save(file);
        String pictures = System.getProperty("shouwang.pictures");
        if (pictures != null) {
            printed.save(Path.of(pictures, name + ".pdf"));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scope unit() {
        return Scope.unit("1", "1", "1栋1单元");
    }

    @Test
    void aGroupNoticeNamesDoorsLeaderAndHeadsWithNothingInFull() {
        Printed printed = boards.print(NoticeWish.of(NoticeKind.GROUP, unit(), Board.Size.A4), LOOK, Progress.NONE);
        assertThat(printed.pages()).isEqualTo(3);
        String text = text(printed, "group-a4");
        assertThat(text).contains("十户联防公示牌", "1栋1单元第1组", "欧阳文静", "154****1234", "1-1-101", "张*", "10 户 30 人");
        assertThat(text)
                .doesNotContain("15400001234")
                .doesNotContainPattern("1540000\\d{4}")
                .doesNotContain("内部资料");
        text(boards.print(NoticeWish.of(NoticeKind.GROUP, unit(), Board.Size.A3), LOOK, Progress.NONE), "group-a3");
    }

    @Test
    void namesAndPhonesInFullAreAskedForAndLeaveALineInTheAudit() {
        long before = lines();
        NoticeWish open = new NoticeWish(NoticeKind.GROUP, unit(), Board.Size.A4, false, true, true);
        String text = text(boards.print(open, LOOK, Progress.NONE), "group-open");
        assertThat(text).contains("15400001234", "张伟");
        assertThat(lines()).isEqualTo(before + 1);
        assertThat(town.ledger.examine()).isEmpty();
    }

    long lines() {
        return town.ledger.read(q -> q.number("select count(*) from audit_line"));
    }

    @Test
    void aGroupOfFiftyFitsOnOnePage() {
        groups.write(groups.plan(new Grouping(50, false, false, false), null));
        Printed printed = boards.print(NoticeWish.of(NoticeKind.GROUP, Scope.ALL, Board.Size.A4), LOOK, Progress.NONE);
        assertThat(printed.pages()).isEqualTo(4);
        assertThat(text(printed, "group-thirty")).contains("30 户 90 人", "1-1-1003");
    }

    @Test
    void aBuildingNoticeNamesEveryHead() {
        Printed printed =
                boards.print(NoticeWish.of(NoticeKind.BUILDING, Scope.ALL, Board.Size.A4), LOOK, Progress.NONE);
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(text(printed, "building")).contains("楼栋长单元长公示牌", "1栋楼栋长", "2单元长", "赵卫国", "吴敏 154****0091");
    }

    @Test
    void cardsStandTwoOnASheetAndTellTheDoorsPeople() {
        NoticeWish two = new NoticeWish(NoticeKind.CARD, unit(), Board.Size.A5, true, false, false);
        Printed printed = boards.print(two, LOOK, Progress.NONE);
        assertThat(printed.pages()).isEqualTo(15);
        assertThat(text(printed, "card-two")).contains("住户联系卡", "1栋1单元101", "欧阳文静", "1栋1单元长", "1栋楼栋长", "120");
        NoticeWish one = NoticeWish.of(NoticeKind.CARD, unit(), Board.Size.A5);
        assertThat(boards.print(one, LOOK, Progress.NONE).pages()).isEqualTo(30);
    }

    @Test
    void wordsOfTheNoticesAreKept() {
        groups.word(new NoticeTexts("互查来访人员", "医院 0531-0000000", "急救 120"));
        Printed printed = boards.print(NoticeWish.of(NoticeKind.GROUP, unit(), Board.Size.A4), LOOK, Progress.NONE);
        assertThat(text(printed, "group-words")).contains("互查来访人员", "医院 0531-0000000");
        town.ledger.undo();
        assertThat(groups.notices().pledge()).contains("联防长");
    }

    @Test
    void aScopeWithoutGroupsSaysWhatToDo() {
        assertThatThrownBy(() -> boards.print(
                        NoticeWish.of(NoticeKind.GROUP, Scope.building("9", ""), Board.Size.A4), LOOK, Progress.NONE))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo("GROUP-04"));
        assertThat(List.of(NoticeKind.values())).hasSize(3);
    }
}
