package org.shouwang.gate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Entrance;
import org.shouwang.compound.Entrances;
import org.shouwang.compound.Side;
import org.shouwang.gate.Checkpoint;
import org.shouwang.gate.CheckpointDraft;
import org.shouwang.gate.Checkpoints;
import org.shouwang.gate.Gates;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;

class OfferedPointsTest {
    @TempDir
    Path folder;

    @Test
    void theLineMovesAwayFromACheckpointWhoseEntranceCloses() {
        try (TestTown town = new TestTown(folder, "1x1x2x2")) {
            Entrances entrances = new Entrances(town.ledger);
            Checkpoints points = new Checkpoints(town.ledger);
            Entrance east = entrances.add(Entrance.named("东门", Side.EAST));
            points.add(new CheckpointDraft("东门", east.id(), null, null, null, List.of()));
            points.add(CheckpointDraft.named("南门"));
            GateScreenModel screen = new GateScreenModel(
                    town.ledger,
                    new Gates(town.ledger, town.clock),
                    town.households,
                    new ResidentIndex(town.ledger),
                    town.clock,
                    Tasks.direct(),
                    () -> new PageLook(
                            "银河小区", "", "", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE));
            screen.refresh();
            assertThat(name(screen.checkpoint.get())).isEqualTo("东门");
            entrances.close(east.id(), LocalDate.of(2021, 11, 12), null, "只留南门");
            assertThat(name(screen.checkpoint.get())).isEqualTo("南门");
            assertThat(screen.offered).hasSize(1);
            assertThat(screen.checkpoints).hasSize(2);
            town.ledger.undo();
            assertThat(screen.offered).hasSize(2);
        }
    }

    private static String name(@Nullable Checkpoint point) {
        return point == null ? "" : point.name();
    }
}
