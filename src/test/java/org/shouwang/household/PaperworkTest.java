package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
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
import org.shouwang.core.Dwelling;
import org.shouwang.core.IdNumber;
import org.shouwang.household.Paperwork.Wish;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class PaperworkTest {
    private static final String ID = "110101188503020015";
    private static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 12, 9, 30), "内部资料", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    private TestTown town;
    private Paperwork papers;

    @BeforeEach
    void settle() {
        town = new TestTown(folder, "2x2x3x2");
        town.settle(3);
        papers = new Paperwork(town.ledger);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<String> pages(Printed printed) throws IOException {
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

    private List<String> pages(PaperKind kind, Scope scope) throws IOException {
        return pages(papers.print(new Wish(kind, scope), LOOK, Progress.NONE));
    }

    private Scope withId(int people) {
        HouseholdId home = town.at("1", "1", "101");
        HouseholdCard card = town.households.card(home);
        List<Resident> all = new ArrayList<>(card.people());
        all.set(0, all.getFirst().withIdNumber(new IdNumber(ID)));
        while (all.size() < people) {
            all.add(Resident.named("欧阳文" + all.size()));
        }
        town.households.revise(card.withPeople(all));
        return Scope.rooms(
                java.util.Set.of(town.layout()
                        .find(new Dwelling("1", "1", "101"))
                        .orElseThrow()
                        .id()),
                "1-1-101");
    }

    @Test
    void aFormIsOnePageAHouseholdWithAllItsPeopleAndThePlaceToSign() throws IOException {
        List<String> pages = pages(PaperKind.REGISTRATION, Scope.unit("1", "1", "1栋1单元"));
        assertThat(pages)
                .hasSize(6)
                .allSatisfy(page -> assertThat(page).contains("住户信息登记表", "特殊群体", "与户主关", "户主或本人", "登记人"));
    }

    @Test
    void identityNumbersAreMaskedUnlessAskedForAndThenNoted() throws IOException {
        Scope scope = withId(3);
        for (PaperKind kind : List.of(PaperKind.REGISTRATION, PaperKind.CHECK)) {
            assertThat(pages(kind, scope).getFirst()).doesNotContain(ID).contains("0015");
        }
        assertThat(lines()).doesNotContain("SHOW_FULL_IDS");
        Wish full = new Wish(PaperKind.REGISTRATION, scope, false, true, Label.Shape.SMALL);
        assertThat(pages(papers.print(full, LOOK, Progress.NONE)).getFirst()).contains(ID);
        assertThat(lines()).contains("SHOW_FULL_IDS");
        assertThat(town.ledger.examine()).isEmpty();
    }

    private String lines() {
        List<Act> acts = town.ledger.read(q -> q.list(Act.class, "select act from audit_line"));
        return String.join(" ", acts.stream().map(Act::act).toList());
    }

    record Act(String act) {}

    @Test
    void twoCheckSheetsShareAPageAndALargeHouseholdHasOneOfItsOwn() throws IOException {
        assertThat(pages(PaperKind.CHECK, Scope.unit("1", "2", "1栋2单元"))).hasSize(3);
        List<String> large = pages(PaperKind.CHECK, withId(60));
        assertThat(large.size()).isGreaterThan(1);
        assertThat(large.getLast()).contains("欧阳文59", "核对人", "登记人");
        assertThat(large.getFirst()).doesNotContain("登记人");
    }

    @Test
    void aRollBeginsEachUnitOnANewPageWithAPlaceToSign() throws IOException {
        List<Sheet> rolls = papers.rolls(Scope.building("1", "1栋"), LOOK);
        assertThat(rolls).hasSize(2);
        assertThat(rolls.getFirst().layout().blankRows()).isEqualTo(3);
        List<String> pages = pages(PaperKind.ROLL, Scope.building("1", "1栋"));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).contains("1栋2单元住户名册", "签字", "第 2 页");
    }

    @Test
    void blankFormsComeForEveryDoorEmptyOnesToo() throws IOException {
        Wish blank = new Wish(PaperKind.REGISTRATION, Scope.building("2", "2栋"), true, false, Label.Shape.SMALL);
        List<String> pages = pages(papers.print(blank, LOOK, Progress.NONE));
        assertThat(pages).hasSize(12).allSatisfy(page -> assertThat(page).contains("□自有"));
        assertThat(pages.getFirst()).doesNotContain("154");
    }

    @Test
    void everyLabelOfAPageIsReadBackAndItsWordsFindTheDoor() throws Exception {
        Printed labels = papers.print(new Wish(PaperKind.LABEL, Scope.ALL), LOOK, Progress.NONE);
        assertThat(labels.pages()).isEqualTo(1);
        BufferedImage page = labels.picture(0, 200);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bits = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        List<String> read = Arrays.stream(
                        new QRCodeMultiReader().decodeMultiple(bits, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)))
                .map(com.google.zxing.Result::getText)
                .toList();
        assertThat(read).contains("SW:1-1-101", "SW:2-2-302").hasSizeGreaterThan(20);
        try (ResidentIndex index = new ResidentIndex(town.ledger)) {
            assertThat(index.find("SW:2-2-302", 5).getFirst().dwelling().brief())
                    .isEqualTo("2-2-302");
            assertThat(index.find("sw：2-2-302", 5).getFirst().dwelling().brief())
                    .isEqualTo("2-2-302");
        }
    }

    @Test
    void aScopeWithoutHouseholdsIsRefusedInASentence() {
        Scope nowhere = Scope.building("9", "9栋");
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> papers.print(new Wish(PaperKind.CHECK, nowhere), LOOK, Progress.NONE))
                .withMessageContaining("没有住户");
    }
}
