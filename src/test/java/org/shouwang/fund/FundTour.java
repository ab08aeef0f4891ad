package org.shouwang.fund;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Slip;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Seals;

/// Prints the papers of the funds to look at: run with a folder.
public final class FundTour {
    private static final PersonName WANG = new PersonName("王守望");
    private static final PersonName LI = new PersonName("欧阳小敏");

    private FundTour() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path store = Files.createTempDirectory("fund");
        FundOffice office = new FundOffice(store);
        Fund fund = fill(office);
        PageLook look = new PageLook(
                "银河小区",
                "银河小区疫情防控临时党支部",
                "王守望",
                LocalDateTime.of(2021, 11, 30, 18, 2),
                "内部资料 注意保密",
                PageLook.Density.COMPACT);
        Clock clock = office.clock;
        Period november = new Period(LocalDate.of(2021, 10, 21), LocalDate.of(2021, 11, 30));
        List<Sheet> sheets = office.ledger.read(q -> {
            List<Sheet> all = new ArrayList<>();
            all.add(FundLedgerSheet.of(q, fund, november, "银河小区", clock));
            for (boolean details : new boolean[] {true, false}) {
                FundNoticeSheet.Wish wish = new FundNoticeSheet.Wish(
                        november, details, details ? "" : "0939-8210000", LocalDate.of(2021, 12, 1), 7);
                all.add(FundNoticeSheet.of(q, wish, "银河小区 银河小区疫情防控临时党支部", clock));
            }
            return all;
        });
        for (int i = 0; i < sheets.size(); i++) {
            Path pdf = folder.resolve("sheet" + i + ".pdf");
            Papers.pdf(pdf, List.of(sheets.get(i)), look, Progress.NONE);
            picture(pdf);
        }
        Workbooks.write(
                folder.resolve("notice.xlsx"),
                sheets.subList(1, 2),
                new org.shouwang.kit.sheet.Marking("王守望", LocalDateTime.of(2021, 11, 30, 18, 2), "内部"),
                Progress.NONE);
        String seal = office.ledger.read(q -> Seals.line(q, clock));
        List<Slip> slips = FundVoucher.of(office.account(fund, null).lines(), fund, seal);
        Path pdf = folder.resolve("voucher.pdf");
        Papers.slips(slips, true, look, Progress.NONE).save(pdf);
        picture(pdf);
        office.close();
    }

    private static void picture(Path pdf) throws Exception {
        for (int page = 0; page < Papers.pages(pdf); page++) {
            ImageIO.write(
                    Papers.picture(pdf, page, 80),
                    "png",
                    pdf.resolveSibling(pdf.getFileName().toString().replace(".pdf", "-" + page + ".png"))
                            .toFile());
        }
    }

    public static Fund fill(FundOffice office) {
        office.moveTo(LocalDate.of(2021, 11, 30));
        Fund fund = office.funds.open(new FundDraft(
                FundSource.CARE_FUND,
                "党内关爱资金（第一批）",
                "中共陇南市委组织部",
                "陇组发〔2021〕38号",
                List.of("慰问一线党员干部职工", "购买防疫物资", "慰问困难党员群众")));
        Fund given = office.funds.open(new FundDraft(FundSource.DONATED, "爱心捐款", null, null, List.of("购买防疫物资")));
        office.funds.takeIn(new Taking(
                fund.id(),
                LocalDate.of(2021, 10, 21),
                Money.ofYuan(230_000),
                "市委组织部下拨第一批党内关爱资金",
                "进账单 0038",
                LI,
                null));
        office.funds.takeIn(
                new Taking(given.id(), LocalDate.of(2021, 11, 3), new Money(123_456), "捐款", "20211103-01", LI, 5L));
        office.takeIn(fund, LocalDate.of(2021, 10, 28), 5_000);
        String[] words = {"购买暖宝宝、棉手套、耳套", "购买N95口罩、防护服、面屏", "走访慰问张卫国家庭，送米面油", "购买方便食品、牛奶"};
        String[] whom = {"一线值守党员", "卡口、采样志愿者", "张卫国、䶮秀兰", "一线党员干部职工"};
        for (int i = 0; i < 14; i++) {
            int which = i % 4;
            office.funds.spend(new SpendDraft(
                    fund.id(),
                    FundLineKind.OUT,
                    LocalDate.of(2021, 11, 1).plusDays(i * 2L),
                    new Money(123_450L + i * 98_765L),
                    fund.allowed().get(which == 2 ? 2 : which == 1 ? 1 : 0),
                    words[which],
                    "发票 6210021" + (13 + i),
                    WANG,
                    LI,
                    new Confidential(whom[which]),
                    which == 2 ? 2 : 21 + i,
                    i % 3 == 0 ? null : "陇南电商平台惠民生活超市有限公司"));
        }
        office.funds.reverse(office.account(fund, null).lines().get(5).id(), "金额多写一位", new PersonName("赵志强"));
        return fund;
    }
}
