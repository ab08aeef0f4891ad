package org.shouwang.app.command;

import java.time.Clock;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.household.Checked;
import org.shouwang.household.Rule;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.report.Finding;

/// `check --store S [--names]`: structure, sums, coverage, and the rules of the checker, the doors behind
/// each count where asked. Ends with 3 where the store or a figure is wrong.
final class CheckCommand implements Command {
    private static final Texts T = Texts.of(CheckCommand.class);

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Words words, Out out) {
        words.done();
        try (Desk desk = Stores.open(words, clock)) {
            List<Finding> findings = desk.reports().check(Progress.NONE);
            findings.forEach(finding ->
                    out.line(T.get("check.line", mark(finding.severity()), finding.code(), finding.sentence())));
            rules(desk, out, words.has("--names"));
            long wrong = findings.stream()
                    .filter(f -> f.severity() == Finding.Severity.WRONG)
                    .count();
            if (wrong > 0) {
                out.refuse(T.get("check.wrong", wrong));
                return REFUSED;
            }
            out.line(T.get("check.sound"));
            return DONE;
        }
    }

    private static void rules(Desk desk, Out out, boolean names) {
        for (Checked checked : desk.checker().run(Progress.NONE)) {
            Rule rule = checked.rule();
            int count = checked.flaws().size();
            String sentence = count == 0
                    ? T.get("check.rule.kept", rule.title())
                    : T.get(
                            "check.rule",
                            rule.title(),
                            count,
                            checked.mendable().size());
            String mark = count == 0 ? T.get("check.agrees") : T.get("check.notice");
            out.line(T.get("check.line", mark, rule.code(), sentence));
            if (names) {
                checked.flaws().forEach(flaw -> out.line(T.get("check.flaw", flaw.door(), flaw.words())));
            }
        }
    }

    private static String mark(Finding.Severity severity) {
        return switch (severity) {
            case AGREES -> T.get("check.agrees");
            case NOTICE -> T.get("check.notice");
            case WRONG -> T.get("check.isWrong");
        };
    }
}
