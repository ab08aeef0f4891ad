package org.shouwang.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.fund.FundOffice.TODAY;
import static org.shouwang.fund.FundOffice.assertRefused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.core.Confidential;
import org.shouwang.core.Money;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Fault;
import org.shouwang.ledger.Chain;
import org.shouwang.ledger.ChainBreak;

class FundsTest {
    static final PersonName WANG = new PersonName("王守望");
    static final PersonName LI = new PersonName("李敏");

    @TempDir
    Path folder;

    FundOffice office;
    Fund fund;

    @BeforeEach
    void open() {
        office = new FundOffice(folder);
        fund = office.careFund();
    }

    @AfterEach
    void close() {
        office.close();
    }

    SpendDraft asked(long yuan) {
        return office.draft(fund, TODAY, yuan);
    }

    @Test
    void linesAreNumberedAndCarryTheBalance() {
        FundLine in = office.takeIn(fund, TODAY.minusDays(3), 50_000);
        FundLine out = office.spend(fund, TODAY, 1_234);
        assertThat(in.label()).isEqualTo("2021-001");
        assertThat(out.label()).isEqualTo("2021-002");
        assertThat(out.amount()).isEqualTo(Money.ofYuan(-1_234));
        assertThat(out.balance()).isEqualTo(Money.ofYuan(48_766));
        assertThat(office.balance(fund)).isEqualTo(Money.ofYuan(48_766));
        assertThat(office.account(fund, null).lines()).containsExactly(in, out);
    }

    @Test
    void nobodySpendsMoreThanIsLeftNorForAnotherPurpose() {
        office.takeIn(fund, TODAY, 100);
        assertRefused("FUND-06", () -> office.spend(fund, TODAY, 101));
        SpendDraft other = new SpendDraft(
                fund.id(),
                FundLineKind.OUT,
                TODAY,
                Money.ofYuan(5),
                "购买办公桌",
                "桌",
                "1",
                WANG,
                LI,
                new Confidential("支部"),
                null,
                null);
        assertThatThrownBy(() -> office.funds.spend(other)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo("FUND-05");
            assertThat(fault.field()).isEqualTo("purpose");
            assertThat(fault.sentence()).contains("慰问一线党员、购买防疫物资");
        });
        office.spend(fund, TODAY, 100);
        assertThat(office.balance(fund)).isEqualTo(Money.ZERO);
        assertRefused("FUND-06", () -> office.spend(fund, TODAY, 1));
    }

    @Test
    void spendingNeedsAVoucherABeneficiaryAndTwoPeople() {
        office.takeIn(fund, TODAY, 1_000);
        assertMissing("voucher", spending("", WANG, LI, "值守党员"));
        assertMissing("approver", spending("3", null, LI, "值守党员"));
        assertMissing("handler", spending("3", WANG, null, "值守党员"));
        assertMissing("beneficiary", spending("3", WANG, LI, " "));
        assertRefused("FUND-08", () -> office.funds.spend(spending("3", LI, LI, "值守党员")));
        assertRefused("FUND-03", () -> office.spend(fund, TODAY, 0));
        assertRefused("FUND-03", () -> office.takeIn(fund, TODAY, -5));
        assertThat(office.balance(fund)).isEqualTo(Money.ofYuan(1_000));
    }

    SpendDraft spending(String voucher, PersonName approver, PersonName handler, String whom) {
        return new SpendDraft(
                fund.id(),
                FundLineKind.OUT,
                TODAY,
                Money.ofYuan(5),
                "购买防疫物资",
                "口罩",
                voucher,
                approver,
                handler,
                Confidential.orNull(whom),
                null,
                null);
    }

    void assertMissing(String field, SpendDraft draft) {
        assertThatThrownBy(() -> office.funds.spend(draft)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo("FUND-07");
            assertThat(fault.field()).isEqualTo(field);
        });
    }

    @Test
    void aWrongLineIsTakenBackOnceByASecondPerson() {
        office.takeIn(fund, TODAY, 1_000);
        FundLine wrong = office.spend(fund, TODAY, 400);
        assertRefused("FUND-09", () -> office.funds.reverse(wrong.id(), " ", WANG));
        assertRefused("FUND-09", () -> office.funds.reverse(wrong.id(), "写错", null));
        assertRefused("FUND-10", () -> office.funds.reverse(wrong.id(), "写错", LI));
        FundLine counter = office.reverse(wrong);
        assertThat(counter.kind()).isEqualTo(FundLineKind.OUT);
        assertThat(counter.amount()).isEqualTo(Money.ofYuan(400));
        assertThat(counter.words().value()).isEqualTo("冲销 2021-002：购买暖宝宝、棉手套");
        assertThat(office.account(fund, null).spending()).isEqualTo(Money.ZERO);
        assertThat(office.account(fund, null).income()).isEqualTo(Money.ofYuan(1_000));
        assertRefused("FUND-11", () -> office.reverse(wrong));
        assertRefused("FUND-12", () -> office.reverse(counter));
    }

    @Test
    void incomeThatWasSpentMeanwhileIsNotTakenBack() {
        FundLine in = office.takeIn(fund, TODAY, 1_000);
        office.spend(fund, TODAY, 1);
        assertRefused("FUND-06", () -> office.reverse(in));
        office.takeIn(fund, TODAY, 1);
        office.reverse(in);
        assertThat(office.balance(fund)).isEqualTo(Money.ZERO);
    }

    @Test
    void daysLieInTheMonthOfTheLastLineOrLater() {
        office.takeIn(fund, TODAY, 10);
        assertRefused("FUND-04", () -> office.takeIn(fund, TODAY.plusDays(1), 10));
        assertRefused("FUND-04", () -> office.takeIn(fund, LocalDate.of(2021, 10, 31), 10));
        office.takeIn(fund, LocalDate.of(2021, 11, 1), 10);
        office.moveTo(LocalDate.of(2022, 1, 3));
        assertThat(office.takeIn(fund, LocalDate.of(2022, 1, 2), 10).label()).isEqualTo("2022-001");
    }

    @Test
    void whatIsLeftGoesBackAndTheFundIsWoundUp() {
        office.takeIn(fund, TODAY, 1_000);
        office.spend(fund, TODAY, 400);
        assertRefused("FUND-13", () -> office.funds.finish(fund.id()));
        office.funds.spend(new SpendDraft(
                fund.id(),
                FundLineKind.RETURNED,
                TODAY,
                Money.ofYuan(600),
                null,
                "任务结束，余款退回",
                "付款单 3",
                WANG,
                LI,
                null,
                null,
                null));
        assertThat(office.account(fund, null).returned()).isEqualTo(Money.ofYuan(600));
        assertThat(office.account(fund, null).spending()).isEqualTo(Money.ofYuan(1_000));
        office.funds.finish(fund.id());
        assertRefused("FUND-02", () -> office.takeIn(fund, TODAY, 1));
        office.funds.reopen(fund.id());
        office.takeIn(fund, TODAY, 1);
    }

    @Test
    void aPurposeThatWasUsedStaysAndNewOnesMayCome() {
        office.takeIn(fund, TODAY, 1_000);
        office.spend(fund, TODAY, 400);
        FundDraft fewer = new FundDraft(FundSource.CARE_FUND, "党内关爱资金", "市委组织部", null, List.of("购买防疫物资"));
        assertRefused("FUND-15", () -> office.funds.revise(fund.id(), fewer));
        FundDraft more =
                new FundDraft(FundSource.CARE_FUND, "党内关爱资金", "市委组织部", null, FundDraft.purposes("慰问一线党员、购买食品；慰问困难群众"));
        office.funds.revise(fund.id(), more);
        assertThat(office.ledger
                        .read(q -> Funds.find(q, fund.id()))
                        .orElseThrow()
                        .allowed())
                .containsExactly("慰问一线党员", "购买食品", "慰问困难群众");
        assertThat(office.account(fund, null).byPurpose()).containsEntry("慰问一线党员", Money.ofYuan(400));
    }

    @Test
    void aFundNeedsANameAPurposeAndAGiverAndItsOwnName() {
        assertRefused(
                "FUND-01", () -> office.funds.open(new FundDraft(FundSource.SPECIAL, " ", "县", null, List.of("a"))));
        assertRefused("FUND-01", () -> office.funds.open(new FundDraft(FundSource.SPECIAL, "甲", "县", null, List.of())));
        assertRefused(
                "FUND-01", () -> office.funds.open(new FundDraft(FundSource.SPECIAL, "甲", "", null, List.of("a"))));
        assertRefused("FUND-14", () -> office.careFund());
        office.funds.open(new FundDraft(FundSource.DONATED, "爱心捐款", null, null, List.of("防疫")));
    }

    @Test
    void whatCameWithADonationIsTakenBackThere() {
        FundLine line = office.funds.takeIn(new Taking(fund.id(), TODAY, Money.ofYuan(5), "捐款", null, LI, 77L));
        assertRefused("FUND-12", () -> office.reverse(line));
        office.ledger.remember(FundAct.REVERSE, "捐赠", tx -> office.funds.reverse(tx, line.id(), "写错", WANG));
        assertThat(office.ofDonation(77)).hasSize(2);
        assertThat(office.balance(fund)).isEqualTo(Money.ZERO);
        Optional<ChainBreak> broken = office.ledger.read(Chain::firstBreak);
        assertThat(broken).isEmpty();
    }

    @Test
    void undoStopsOnceAtWhatWasBookedAndNeverTakesBackAnOlderActUnasked() {
        office.takeIn(fund, TODAY, 100);
        assertRefused("LEDGER-03", office.ledger::undo);
        assertThat(office.balance(fund)).isEqualTo(Money.ofYuan(100));
        office.funds.revise(
                fund.id(), new FundDraft(fund.source(), "慰问金", fund.grantedBy(), fund.documentNo(), fund.allowed()));
        assertThat(office.ledger.undo()).isPresent();
        assertThat(office.ledger
                        .<Fund>read(q -> Funds.find(q, fund.id()).orElseThrow())
                        .name())
                .isEqualTo(fund.name());
    }
}
