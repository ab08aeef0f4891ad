package org.shouwang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.app.Desk;
import org.shouwang.app.sample.Sample;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.sheet.Asked;
import org.shouwang.roster.sheet.RosterSheet;

/// The main job on the sample compound without a window: the month's workbook, the roster as PDF, a picture of every
/// screen.
final class Showcase {
    private static final Texts T = Texts.of(Showcase.class);
    private static final int MID_MONTH = 15;

    private final Clock clock;
    private final Path folder;

    Showcase(Clock clock, Path folder) {
        this.clock = clock;
        this.folder = folder;
    }

    /// Makes the sample store anew in the folder.
    Path sample() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("CMD-20", T.get("folder.cannot", folder), e);
        }
        Path store = folder.resolve("sample.shouwang");
        new Sample(clock).make(store);
        return store;
    }

    /// @return the files written
    List<Path> write(Path store) {
        List<Path> written = new ArrayList<>();
        try (Desk desk = Desk.open(store, clock, null)) {
            YearMonth month = month();
            Path workbook = folder.resolve("month-" + month + ".xlsx");
            desk.reports().monthly(month).write(workbook, Progress.NONE);
            written.add(workbook);
            Path roster = folder.resolve("roster-" + month + ".pdf");
            Papers.pdf(
                    roster,
                    RosterSheet.month(desk.rosters().month(month), Asked.plain(RosterCommand.head(desk))),
                    Stores.look(desk),
                    Progress.NONE);
            written.add(roster);
            written.addAll(new ScreenPictures(desk, 1366, 768, Look.USUAL).take(folder.resolve("screens")));
        }
        return written;
    }

    /// The month of which the sample knows most.
    private YearMonth month() {
        LocalDate today = LocalDate.now(clock);
        return YearMonth.from(today.getDayOfMonth() < MID_MONTH ? today.minusMonths(1) : today);
    }
}
