package org.shouwang.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marked;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Tone;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class PapersTest {
    private static final PageLook LOOK = new PageLook(
            "宁川花园小区", "临时党支部", "张书记", LocalDateTime.of(2026, 11, 21, 9, 30), "内部资料 注意保密", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    /// The text of each page.
    private List<String> pages(Sheet... sheets) throws IOException {
        return pages(LOOK, sheets);
    }

    private List<String> pages(PageLook look, Sheet... sheets) throws IOException {
        Path file = folder.resolve("out.pdf");
        int count = Papers.pdf(file, List.of(sheets), look, Progress.NONE);
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(count);
            for (int page = 1; page <= count; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }

    private static Sheet.Builder list(int rows) {
        return Sheet.named("名单")
                .title("住户登记表")
                .subtitle("2026年11月")
                .columns(Column.text("室号", 8), Column.text("户主", 12), Column.wrap("备注", 20), Column.sign("签名"))
                .rows(IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of("R" + i, "李彧", "无", ""))
                        .toList());
    }

    @Test
    void rareAndTraditionalNamesArePrintedAndCanBeCopied() throws IOException {
        String names = "䶮㛃喆彧𬭊陳麗華";
        String text = pages(Sheet.named("名")
                        .columns(Column.text("姓名", 40))
                        .rows(List.of(List.of(names)))
                        .build())
                .getFirst();
        assertThat(text).contains(names).doesNotContain("〓");
    }

    @Test
    void theFontIsEmbeddedAndOnlyAsFarAsUsed() throws IOException {
        pages(list(50).build());
        Path file = folder.resolve("out.pdf");
        assertThat(file.toFile()).satisfies(f -> assertThat(f.length()).isLessThan(200_000));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("NotoSansSC");
            }
        }
    }

    @Test
    void aCharacterTheFontLacksIsShownAndNamed() throws IOException {
        String text = pages(Sheet.named("名")
                        .columns(Column.text("姓名", 40))
                        .rows(List.of(List.of("王\uD883\uDEE2明\u200B")))
                        .build())
                .getFirst();
        assertThat(text).contains("王〓明").contains("U+30EE2");
    }

    @Test
    void everyPageSaysWhoseItIsWhoPrintedItAndWhichItIs() throws IOException {
        List<String> pages = pages(list(120).build());
        assertThat(pages.size()).isGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("宁川花园小区", "临时党支部", "内部资料 注意保密", "张书记", "2026-11-21 09:30")
                    .contains("第 " + (i + 1) + " 页")
                    .contains("共 " + pages.size() + " 页")
                    .contains("住户登记表", "室号", "户主", "签名");
        }
        assertThat(pages.getFirst()).contains("2026年11月");
    }

    @Test
    void everyRowIsPrintedOnceAndNoPageEndsWithASingleRow() throws IOException {
        for (int rows : new int[] {28, 33, 34, 35, 36, 66}) {
            List<String> pages = pages(list(rows)
                    .totals("合计", rows + "户", null, null)
                    .note("注。")
                    .signOff("移交人", "接收人")
                    .build());
            String all = String.join("\n", pages);
            for (int i = 1; i <= rows; i++) {
                assertThat(all.split("\\bR" + i + "\\b", -1))
                        .as("row " + i + " of " + rows)
                        .hasSize(2);
            }
            assertThat(pages.getLast().split("\\bR\\d+\\b", -1).length - 1)
                    .as("rows on the last page of " + rows)
                    .isGreaterThanOrEqualTo(2);
            assertThat(pages.getLast()).contains("合计", "移交人（签字）", "接收人（签字）", "注。");
        }
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        assertThat(pages(list(0).build()).getFirst()).contains("没有记录");
        assertThat(pages(list(0).blankRows(3).build()).getFirst()).doesNotContain("没有记录");
    }

    @Test
    void aCellTallerThanAPageGoesOnOverleaf() throws IOException {
        String endless = IntStream.rangeClosed(1, 400).mapToObj(i -> "L" + i).reduce("", (a, b) -> a + b + "\n");
        List<String> pages = pages(Sheet.named("长")
                .columns(Column.text("甲", 8), Column.wrap("乙", 30))
                .rows(List.of(List.of("1", endless), List.of("2", "短")))
                .build());
        assertThat(pages.size()).isGreaterThan(4);
        assertThat(String.join("\n", pages)).contains("L1\n", "L200\n", "L400");
    }

    @Test
    void aMonthOfDutyFitsOneLandscapePage() throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text("日期", 6)));
        for (int i = 0; i < 6; i++) {
            columns.add(Column.text("班" + i, 14).under(i < 3 ? "北门" : "南门"));
        }
        Sheet roster = Sheet.named("值班")
                .title("12月值班表")
                .columns(columns)
                .rows(IntStream.rangeClosed(1, 31)
                        .mapToObj(day -> List.<Object>of(
                                "D" + day,
                                "张卫国、李彧",
                                "王喆",
                                "陈一",
                                "赵敏",
                                new Marked("缺 1 人", Tone.ALERT),
                                "司马相如、诸葛长青、欧阳䶮"))
                        .toList())
                .note("注：提前到岗。")
                .signOff("排班人", "批准人")
                .landscape()
                .onePage()
                .build();
        List<String> pages = pages(roster);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains("D1\u0020", "D31", "北门", "南门", "批准人");
        BufferedImage picture = Papers.pictures(folder.resolve("out.pdf"), 72).getFirst();
        assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    }

    @Test
    void signatureColumnsAreNeverNarrowerThan18Millimetres() {
        Letters letters = new Letters();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            columns.add(Column.text("列" + i, 14));
        }
        columns.add(Column.sign("签名"));
        TablePlan plan = new TablePlan(letters, columns, 520, 9, 19, 3);
        float sum = 0;
        for (float width : plan.widths()) {
            sum += width;
        }
        assertThat(plan.widths()[14]).isGreaterThanOrEqualTo(18 * 72 / 25.4f - 0.01f);
        assertThat(sum).isBetween(519f, 521f);
    }

    @Test
    void linesBreakBeforeTheEdgeAndNeverBeginWithAStop() {
        Letters letters = new Letters();
        List<String> lines = letters.lines("请把物资放在门口，敲门告知。Tel 15400000001 即可，谢谢！", 60, 9, false);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("请把物资放在门口，敲门告知。Tel15400000001即可，谢谢！");
        for (String line : lines) {
            assertThat(letters.width(line, 9, false)).isLessThanOrEqualTo(60);
            assertThat(line).doesNotStartWith("，").doesNotStartWith("。").doesNotStartWith("！");
        }
    }

    @Test
    void severalSheetsFollowEachOtherEachOnItsOwnPaper() throws IOException {
        assertThat(pages(list(1).build(), list(1).landscape().build())).hasSize(2);
        List<BufferedImage> pictures = Papers.pictures(folder.resolve("out.pdf"), 40);
        assertThat(pictures.getFirst().getHeight())
                .isGreaterThan(pictures.getFirst().getWidth());
        assertThat(pictures.getLast().getHeight()).isLessThan(pictures.getLast().getWidth());
        assertThat(Papers.pages(folder.resolve("out.pdf"))).isEqualTo(2);
    }

    @Test
    void compactTakesFewerPages() throws IOException {
        Sheet sheet = Sheet.named("密")
                .columns(Column.text("甲", 8))
                .rows(IntStream.range(0, 200).mapToObj(i -> List.of("x")).toList())
                .build();
        int comfortable = pages(sheet).size();
        assertThat(pages(LOOK.compact(), sheet).size()).isLessThan(comfortable);
    }

    @Test
    void aLongListIsCancelledWithoutALeftover() {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Path file = folder.resolve("out.pdf");
        assertThatThrownBy(() -> Papers.pdf(file, List.of(list(10).build()), LOOK, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAScreenPrintingIsRefusedWithASentence() {
        Path file = folder.resolve("out.pdf");
        Papers.pdf(file, List.of(list(1).build()), LOOK, Progress.NONE);
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Papers.print(file, "名单"))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("PAPER-01"));
    }

    @Test
    void aPreviewLiesInMemoryAndIsStoredAsSeen() throws IOException {
        Printed preview = Papers.preview(List.of(list(40).build()), LOOK, Progress.NONE);
        assertThat(folder).isEmptyDirectory();
        assertThat(preview.pages()).isEqualTo(2);
        assertThat(preview.picture(1, 40).getWidth()).isGreaterThan(300);
        Path file = folder.resolve("kept.pdf");
        preview.save(file);
        assertThat(Papers.pages(file)).isEqualTo(2);
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> preview.print("名单"))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("PAPER-01"));
    }

    @Test
    void theFontHasTheSignsThatFormsUse() {
        Letters letters = new Letters();
        String signs = "〓□√×℃￥％：（）《》“”、。　—…·①②③④⑤⑥⑦⑧⑨⑩㎡";
        signs.codePoints().forEach(letter -> {
            assertThat(letters.font(false).charExists(letter))
                    .as(Character.toString(letter))
                    .isTrue();
            assertThat(letters.font(true).charExists(letter))
                    .as(Character.toString(letter))
                    .isTrue();
        });
    }
}
