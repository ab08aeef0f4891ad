package org.shouwang.donation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What people write when they say what they give.
class GiftTextTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    private static String read(String typed) {
        return GiftText.read(typed, TODAY).stream()
                .map(gift -> String.join(
                        " ",
                        List.of(
                                gift.words().isEmpty() ? "-" : gift.words(),
                                Objects.toString(gift.spec(), "-"),
                                gift.quantity() == null ? "-" : gift.quantity().text(),
                                Objects.toString(gift.unit(), "-"),
                                gift.money() == null ? "-" : gift.money().text(),
                                gift.ground().name(),
                                Objects.toString(gift.expiresOn(), "-"),
                                gift.doubt() == null ? "" : "?")))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aLineIsNameQuantityValueAndGround() {
        assertThat(read("口罩 500只 1250元 发票")).isEqualTo("口罩 - 500 只 1,250.00 INVOICE -");
        assertThat(read("口罩500只")).isEqualTo("口罩 - 500 只 - NONE -");
        assertThat(read("N95口罩 500 只 折价1,250元 出货单")).isEqualTo("N95口罩 - 500 只 1,250.00 DELIVERY_NOTE -");
        assertThat(read("84消毒液 10L装 20桶 政府采购价 @35元/桶")).isEqualTo("84消毒液 10L装 20 桶 700.00 GOVERNMENT_PRICE -");
        assertThat(read("大米 10kg/袋 两箱")).isEqualTo("大米 10kg/袋 2 箱 - NONE -");
        assertThat(read("八宝粥 十箱 2022-06-30到期")).isEqualTo("八宝粥 - 10 箱 - NONE 2022-06-30");
        assertThat(read("牛奶 12盒装 30箱")).isEqualTo("牛奶 12盒装 30 箱 - NONE -");
        assertThat(read("大米 10公斤 20袋")).isEqualTo("大米 10公斤 20 袋 - NONE -");
        assertThat(read("口罩 200只/箱 5箱 1.5元/只 发票")).isEqualTo("口罩 200只/箱 5 箱 1,500.00 INVOICE -");
        assertThat(read("大米 10kg/袋 20袋 1200元 估价")).isEqualTo("大米 10kg/袋 20 袋 1,200.00 MARKET_PRICE -");
        assertThat(read("方便面×30 保质期至2022年5月")).isEqualTo("方便面 - 30 - - NONE 2022-05-31");
        assertThat(read("苹果 ２０．５公斤")).isEqualTo("苹果 - 20.5 公斤 - NONE -");
    }

    @Test
    void moneyIsASumWithOrWithoutAName() {
        assertThat(read("5000元")).isEqualTo("- - - - 5,000.00 NONE -");
        assertThat(read("捐款5000元")).isEqualTo("捐款 - - - 5,000.00 NONE -");
        assertThat(read("捐款 5000")).isEqualTo("捐款 - - - 5,000.00 NONE -");
        assertThat(read("现金 ¥1,200.50")).isEqualTo("现金 - - - 1,200.50 NONE -");
        assertThat(read("善款1.5万元")).isEqualTo("善款 - - - 15,000.00 NONE -");
    }

    @Test
    void severalGiftsStandInLinesOrBetweenListMarks() {
        assertThat(read("1. 口罩 500只\n2. 手套 20双\n\n③捐款 300元")).hasLineCount(3).doesNotContain("?");
        assertThat(read("口罩500只、手套20双、防护服5套")).hasLineCount(3).doesNotContain("?");
        assertThat(read("口罩、手套一批")).as("nothing is guessed").hasLineCount(1).endsWith("?");
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(read("口罩")).endsWith("?");
        assertThat(read("口罩 1250元")).as("goods without a quantity are no money").endsWith("?");
        assertThat(read("500只")).endsWith("?");
        assertThat(read("大米 20袋 5元/斤 市场价"))
                .as("twenty bags are not twenty pounds")
                .endsWith("?");
        assertThat(read("口罩 0只")).endsWith("?");
        assertThat(read("牛奶 3箱 2021-11-01到期")).endsWith("?");
    }

    @Test
    void goodsMoneyOrBothAreToldApart() {
        assertThat(GiftText.kind("口罩500只", TODAY)).isEqualTo(GiftKind.GOODS);
        assertThat(GiftText.kind("捐款500元", TODAY)).isEqualTo(GiftKind.MONEY);
        assertThat(GiftText.kind("口罩500只\n捐款500元", TODAY)).isEqualTo(GiftKind.BOTH);
    }

    @Test
    void aNameTellsWhetherAPersonOrAUnitGives() {
        assertThat(DonorKind.of("张玉兰")).isEqualTo(DonorKind.PERSON);
        assertThat(DonorKind.of("阿卜杜热西提·买买提明")).isEqualTo(DonorKind.PERSON);
        assertThat(DonorKind.of("国美电器")).isEqualTo(DonorKind.UNIT);
        assertThat(DonorKind.of("某某商贸有限公司")).isEqualTo(DonorKind.UNIT);
        assertThat(DonorKind.of("市青年志愿者协会")).isEqualTo(DonorKind.UNIT);
        assertThat(DonorKind.of("  ")).isEqualTo(DonorKind.ANONYMOUS);
    }

    @Test
    void thePublicReadsTheNameTheDonorWishes() {
        assertThat(Donor.named("张玉兰").inPublic()).isEqualTo("张*兰");
        assertThat(Donor.named("张兰").inPublic()).isEqualTo("张*");
        assertThat(Donor.named("张兰").published(Publication.FULL).inPublic()).isEqualTo("张兰");
        assertThat(Donor.named("市青年志愿者协会").inPublic()).isEqualTo("市青年志愿者协会");
        assertThat(Donor.named("市青年志愿者协会").published(Publication.MASKED).inPublic())
                .isEqualTo("某单位");
        assertThat(Donor.named("").inPublic()).doesNotContain("null").contains("不公开");
    }
}
