package org.shouwang.gate.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.gate.EntryCategory;
import org.shouwang.gate.GateRule;
import org.shouwang.gate.rule.GateTown;
import org.shouwang.gate.rule.OpenDays;
import org.shouwang.gate.rule.OpenHours;
import org.shouwang.gate.rule.RuleLine;
import org.shouwang.gate.rule.RuleSet;
import org.shouwang.gate.rule.RuleSets;
import org.shouwang.gate.rule.RuleTemplate;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.work.Progress;

class RuleScreenModelTest {
    @TempDir
    Path folder;

    GateTown gate;
    RuleScreenModel model;

    @BeforeEach
    void open() {
        gate = new GateTown(folder);
        gate.moveTo("2021-11-20T20:00");
        PageLook look = new PageLook(
                "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 20, 20, 0), "", PageLook.Density.COMFORTABLE);
        model = new RuleScreenModel(gate.town.ledger, gate.town.clock, Tasks.direct(), () -> look);
        model.refresh();
    }

    @AfterEach
    void close() {
        gate.close();
    }

    RuleSet looked() {
        return Objects.requireNonNull(model.lookedProperty().get());
    }

    void amount(GateRule rule, int much) {
        model.edit(now -> now.with(now.rules().with(now.rules().line(rule).amount(much))));
    }

    @Test
    void atFirstTheUsualRulesAreShownAndCannotBeChanged() {
        assertThat(model.setsProperty().get()).containsExactly(looked());
        assertThat(looked().id()).isNull();
        assertThat(model.state(looked())).isEqualTo(SetState.IN_FORCE);
        assertThat(model.open(looked())).isFalse();
        amount(GateRule.FEVER, 380);
        assertThat(looked().rules().line(GateRule.FEVER).much()).isEqualTo(373);
    }

    @Test
    void everyChangeOfADraftIsStoredAtOnceAndUndoneByName() {
        model.begin(RuleTemplate.CLOSED_OFF.draft());
        assertThat(model.state(looked())).isEqualTo(SetState.DRAFT);
        amount(GateRule.FEVER, 375);
        assertThat(gate.sets.find(Objects.requireNonNull(looked().id())))
                .get()
                .satisfies(set ->
                        assertThat(set.rules().line(GateRule.FEVER).much()).isEqualTo(375));
        model.undo();
        assertThat(looked().rules().line(GateRule.FEVER).much()).isEqualTo(373);
        assertThat(model.setsProperty().get()).hasSize(2);
    }

    @Test
    void whatIsStoredComesBackInTheOrderInWhichItStood() {
        model.begin(RuleTemplate.CLOSED_OFF.draft());
        amount(GateRule.FEVER, 375);
        model.edit(now ->
                now.with(now.rules().with(now.rules().of(EntryCategory.SUPPLY).letIn(false))));
        model.edit(now -> now.with(now.rules().withHours(List.of(hours(22), hours(6), hours(8)))));
        model.edit(now -> now.with(now.rules().withHours(List.of(hours(23), hours(6), hours(8)))));
        RuleSet stored = gate.sets.find(Objects.requireNonNull(looked().id())).orElseThrow();
        assertThat(stored).isEqualTo(looked());
        assertThat(stored.rules().hours()).extracting(OpenHours::start).first().isEqualTo(LocalTime.of(23, 0));
        assertThat(stored.rules())
                .isEqualTo(new RuleSets(gate.town.ledger, gate.town.clock)
                        .find(Objects.requireNonNull(stored.id()))
                        .orElseThrow()
                        .rules());
    }

    private static OpenHours hours(int from) {
        return new OpenHours(null, OpenDays.EVERY_DAY, LocalTime.of(from, 0), 60);
    }

    @Test
    void whatCannotBeIsSaidAndNotStored() {
        model.begin(RuleTemplate.CLOSED_OFF.draft());
        amount(GateRule.FEVER, 99);
        assertThat(model.problem.get()).contains("35.0 到 42.0");
        assertThat(gate.sets
                        .find(Objects.requireNonNull(looked().id()))
                        .orElseThrow()
                        .rules()
                        .line(GateRule.FEVER))
                .extracting(RuleLine::much)
                .isEqualTo(373);
        amount(GateRule.FEVER, 372);
        assertThat(model.problem.get()).isEmpty();
    }

    @Test
    void whatIsInForceComesFirstThenWhatIsToComeThenDraftsThenFormerOnes() {
        model.begin(RuleTemplate.ORDINARY.draft());
        model.putInForce(null, null, set -> {});
        gate.moveTo("2021-11-20T21:00");
        model.begin(RuleTemplate.CLOSED_OFF.draft());
        model.putInForce(null, null, set -> {});
        model.begin(RuleTemplate.EVACUATION.draft());
        model.putInForce(Instant.parse("2021-11-21T00:00:00Z"), null, set -> {});
        model.begin(RuleTemplate.USUAL.draft());
        assertThat(model.setsProperty().get())
                .extracting(model::state)
                .containsExactly(SetState.IN_FORCE, SetState.COMING, SetState.DRAFT, SetState.FORMER);
        assertThat(model.setsProperty().get().getFirst().name()).isEqualTo("封闭管理");
    }

    @Test
    void aTemporarySetLeavesTheOneBeforeWaiting() {
        model.begin(RuleTemplate.ORDINARY.draft());
        model.putInForce(null, null, set -> {});
        gate.moveTo("2021-11-20T21:00");
        model.begin(RuleTemplate.EVACUATION.draft());
        model.putInForce(null, Instant.parse("2021-11-21T00:00:00Z"), set -> {});
        assertThat(model.setsProperty().get())
                .extracting(model::state)
                .containsExactly(SetState.IN_FORCE, SetState.RESTING);
    }

    @Test
    void theTrialOfTheLastDaysWritesNothing() {
        gate.outing("2021-11-20T21:00", "2021-11-20T22:00");
        model.begin(RuleTemplate.CLOSED_OFF.draft());
        long before = audited();
        var tried = model.tryOut(looked(), LocalDate.of(2021, 11, 14), LocalDate.of(2021, 11, 20), Progress.NONE);
        assertThat(tried.trial().judged()).isEqualTo(2);
        assertThat(audited()).isEqualTo(before);
    }

    long audited() {
        return gate.town.ledger.read(q -> q.number("select count(*) from audit_line"));
    }

    @Test
    void theNoticeIsOnePageOfPlainWords() {
        model.begin(RuleTemplate.CLOSED_OFF.draft());
        Printed printed = model.notice(looked(), model.look().get(), Progress.NONE);
        assertThat(printed.pages()).isEqualTo(1);
    }
}
