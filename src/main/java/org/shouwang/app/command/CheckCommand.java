package org.shouwang.app.command;

import java.time.Clock;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.report.Finding;

/// `check --store S`: structure, sums, coverage. Ends with 3 where the store or a figure is wrong.
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

    private static String mark(Finding.Severity severity) {
        return switch (severity) {
            case AGREES -> T.get("check.agrees");
            case NOTICE -> T.get("check.notice");
            case WRONG -> T.get("check.isWrong");
        };
    }
}
