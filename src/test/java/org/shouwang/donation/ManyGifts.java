package org.shouwang.donation;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.fund.Fund;
import org.shouwang.fund.FundLineKind;
import org.shouwang.fund.Funds;
import org.shouwang.fund.SpendDraft;
import org.shouwang.ledger.Ledger;
import org.shouwang.supply.StockKind;

/// A month with as many receipts and payments as no compound ever saw, for looking at screens and pages.
final class ManyGifts {
    private static final String[] DONORS = {"张玉兰", "李文", "某某商贸有限公司", "市青年志愿者协会", "", "欧阳无名", "阿卜杜热西提·买买提明"};
    private static final List<String> GOODS = List.of(
            "口罩 200只/箱 %d箱 300元 发票", "大米 10kg/袋 %d袋 1300元 市场价", "矿泉水 550毫升 %d瓶", "八宝粥 %d箱 2022-06-30到期", "捐款 %d00元");

    private ManyGifts() {}

    /// So many receipts of one month, each with one or two gifts, and after each third a payment or an issue.
    static void fill(Ledger ledger, java.time.Clock clock, int receipts) {
        Random random = new Random(7);
        Donations donations = new Donations(ledger, clock);
        Funds funds = new Funds(ledger, clock);
        Giving giving = new Giving(ledger, clock);
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < receipts; i++) {
            LocalDate day = today.withDayOfMonth(1 + i * (today.getDayOfMonth() - 1) / receipts);
            String name = DONORS[random.nextInt(DONORS.length)];
            String typed = GOODS.get(i % GOODS.size()).formatted(1 + random.nextInt(30))
                    + (i % 4 == 0 ? "\n捐款 " + (1 + random.nextInt(500)) + "元" : "");
            Donor donor = Donor.named(name).reached(new Phone("154%08d".formatted(i)));
            Receipt receipt = donations.receive(
                    DonationDraft.of(donor, GiftText.read(typed, day), day).wish(i % 9 == 0 ? "一线值守人员" : null));
            DonationLine first = receipt.lines().getFirst();
            if (i % 3 == 1 && !first.money() && receipt.donation().wish() == null) {
                giving.give(new Giving.Draft(first, StockKind.DUTY, "1", "赵志强", null, null, "值守", ""));
            }
            if (i % 3 == 2) {
                Fund fund = ledger.read(Funds::all).getFirst();
                funds.spend(new SpendDraft(
                        fund.id(),
                        FundLineKind.OUT,
                        day,
                        Money.ofYuan(1 + random.nextInt(90)),
                        fund.allowed().getFirst(),
                        "购买暖宝宝、棉手套第 " + i + " 批",
                        "发票 " + (20210000 + i),
                        new PersonName("王守望"),
                        new PersonName("李敏"),
                        new Confidential("值守党员"),
                        21,
                        "惠民超市"));
            }
        }
    }
}
