package org.shouwang.gate.ui.book;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.gate.Corrections;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.GateBook;
import org.shouwang.gate.Gates;
import org.shouwang.gate.LateEntries;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.time.ShiftTime;

/// A paper sheet being typed in, for tests.
abstract class LateSitting {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    static final NamedShift NIGHT = new NamedShift("夜班", ShiftTime.between(LocalTime.of(20, 0), LocalTime.of(8, 0)));

    @TempDir
    Path folder;

    TestTown town;
    Gates gates;
    GateBook book;
    LateScreenModel model;
    LateLineModel line;
    final List<LateCell> focused = new ArrayList<>();

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        town.settle(2);
        gates = new Gates(town.ledger, town.clock);
        gates.addCheckpoint("南门");
        sit();
    }

    void sit() {
        Corrections corrections = new Corrections(town.ledger, gates, town.clock);
        book = new GateBook(town.ledger, town.clock);
        model = new LateScreenModel(
                town.ledger,
                book,
                new LateEntries(town.ledger, gates, corrections),
                corrections,
                new LateWhoParts(new ResidentIndex(town.ledger), town.households),
                () -> List.of(NIGHT),
                Tasks.direct());
        line = model.line;
        line.onFocus(focused::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        book.close();
        town.close();
    }

    void type(LateCell cell, String words) {
        line.text(cell).set(words);
    }

    /// A line of a resident, as the keys would type it.
    void resident(String time, String door, String member) {
        type(LateCell.TIME, time);
        type(LateCell.WHO, door);
        line.take();
        if (!member.isEmpty()) {
            type(LateCell.MEMBER, member);
        }
    }

    EntryCheck top() {
        return model.saved.getFirst().line().entry();
    }
}
