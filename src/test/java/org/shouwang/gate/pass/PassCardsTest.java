package org.shouwang.gate.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.PersonName;
import org.shouwang.core.Plate;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.pass.PassFace.Naming;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.Scope;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.paper.WalletCard.Paper;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;

class PassCardsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "张书记", LocalDateTime.of(2021, 11, 12, 9, 30), "内部资料", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    TestTown town;
    Passes passes;
    PassCards cards;
    List<HouseholdId> homes;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x3x2");
        homes = town.settle(3);
        passes = new Passes(town.ledger, town.clock);
        cards = new PassCards(town.ledger, town.clock);
    }

    @AfterEach
    void close() {
        assertThat(town.ledger.examine()).isEmpty();
        town.close();
    }

    PassRound round(Scope scope, PassRound.Per per) {
        return town.ledger.read(
                q -> PassRound.plan(q, scope, new PassRound.Wish(per, TODAY, null, null, PassColour.GREEN)));
    }

    List<PassLine> lines() {
        return town.ledger.read(q -> PassBook.all(q, town.clock));
    }

    List<String> pages(Paper paper) throws IOException {
        Printed printed = cards.print(lines(), paper, LOOK, Progress.NONE);
        Path file = folder.resolve("out.pdf");
        printed.save(file);
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }

    @Test
    void aRoundGivesEachHouseholdOfABuildingOneAndSkipsThoseWhoHaveOne() {
        Scope second = Scope.building("2", "2栋");
        assertThat(round(Scope.ALL, PassRound.Per.HOUSEHOLD).drafts()).hasSize(24);
        PassRound plan = round(second, PassRound.Per.HOUSEHOLD);
        assertThat(plan.drafts()).hasSize(12);
        passes.issueAll(plan.drafts().subList(0, 5), "2栋", Progress.NONE);
        assertThat(round(second, PassRound.Per.HOUSEHOLD).drafts()).hasSize(7);
        assertThat(round(second, PassRound.Per.HOUSEHOLD).held()).isEqualTo(5);
        assertThat(round(second, PassRound.Per.ADULT).drafts()).hasSize(36);
    }

    @Test
    void theCodesOfAPageAreReadBackAndFindTheirPasses() throws Exception {
        passes.issueAll(
                round(Scope.building("1", "1栋"), PassRound.Per.HOUSEHOLD).drafts(), "1栋", Progress.NONE);
        BufferedImage page =
                cards.print(lines(), Paper.FRONTS, LOOK, Progress.NONE).picture(0, 200);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bits = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        List<String> read = Arrays.stream(
                        new QRCodeMultiReader().decodeMultiple(bits, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)))
                .map(Result::getText)
                .toList();
        assertThat(read).hasSizeGreaterThan(8).allMatch(code -> code.matches("SW:P:[0-9]{6}"));
        for (String code : read) {
            Pass pass = town.ledger.read(q -> Passes.scanned(q, code)).orElseThrow();
            assertThat(pass.code()).isEqualTo(code);
        }
    }

    @Test
    void cardsComeInTheOrderOfAWalkAndTheirBacksWithThem() throws IOException {
        passes.issueAll(round(Scope.ALL, PassRound.Per.HOUSEHOLD).drafts().reversed(), "全小区", Progress.NONE);
        assertThat(pages(Paper.FOLDED)).hasSize(5);
        assertThat(pages(Paper.FRONTS)).hasSize(3);
        assertThat(pages(Paper.BOTH_SIDES)).hasSize(6);
        assertThat(pages(Paper.CARD_FRONT)).hasSize(24);
        List<String> pages = pages(Paper.CARD);
        assertThat(pages).hasSize(48);
        assertThat(pages.getFirst()).contains("1-1-101", "出入证", "绿证", "本小区居民", "本户成员使用", "盖章");
        assertThat(pages.get(1)).contains("使用须知", "外出日期", "16");
    }

    @Test
    void theNameStandsAsTheOfficeWantsIt() throws IOException {
        passes.issue(PassDraft.temporary(new PersonName("欧阳文静"), null, EntryCategory.SUPPLY, TODAY));
        assertThat(pages(Paper.CARD_FRONT).getFirst())
                .contains("欧阳**", "黄证", "保供配送")
                .doesNotContain("文静");
        PassFace face = cards.face();
        cards.keep(new PassFace("1. 不得转借。", "银河小区临时党支部", Naming.FULL, 8));
        assertThat(pages(Paper.CARD_FRONT).getFirst()).contains("欧阳文静", "银河小区临时党支部");
        assertThat(pages(Paper.CARD).get(1)).contains("不得转借").doesNotContain("挂失");
        town.ledger.undo();
        assertThat(cards.face()).isEqualTo(face);
    }

    @Test
    void printingAgainIsCountedAndChangesNothing() {
        Pass pass = passes.issue(PassDraft.vehicle(new Plate("京AD12345"), EntryCategory.RESIDENT, TODAY, null));
        cards.printed(lines());
        cards.printed(lines());
        assertThat(lines().getFirst().prints()).isEqualTo(2);
        assertThat(lines().getFirst().pass()).isEqualTo(pass);
        assertThat(town.ledger.undoable().orElseThrow().label()).startsWith("发放出入证");
    }

    @Test
    void nothingToPrintIsSaid() {
        assertThatThrownBy(() -> cards.print(List.of(), Paper.CARD, LOOK, Progress.NONE))
                .hasMessageContaining("没有要打印的证");
    }

    @Test
    void theWallListNamesCardsThatAreOutAndNoLongerHold() {
        List<Pass> issued = passes.issueAll(
                round(Scope.unit("1", "1", "1栋1单元"), PassRound.Per.HOUSEHOLD).drafts(), "1栋1单元", Progress.NONE);
        passes.reportLost(issued.getFirst().id());
        passes.withdraw(List.of(issued.get(1).id()), "搬走", true);
        passes.withdraw(List.of(issued.get(2).id()), "超时未归", false);
        Sheet wanted = PassSheets.wanted(lines(), "", 5, town.clock.getZone());
        assertThat(wanted.rowList()).hasSize(2);
        assertThat(lines().stream()
                        .filter(PassLine::wanted)
                        .map(line -> line.pass().number()))
                .containsExactlyInAnyOrder(
                        issued.getFirst().number(), issued.get(2).number());
        passes.handIn(List.of(issued.get(2).id()));
        assertThat(lines().stream().filter(PassLine::wanted)).hasSize(1);
        assertThat(PassSheets.ledger(lines(), "", 5, town.clock.getZone()).rowList())
                .hasSize(6);
    }
}
