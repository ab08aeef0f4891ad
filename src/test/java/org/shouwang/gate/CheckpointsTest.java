package org.shouwang.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.compound.Entrance;
import org.shouwang.compound.Entrances;
import org.shouwang.compound.Side;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.kit.text.Fault;

class CheckpointsTest {
    static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @TempDir
    Path folder;

    TestTown town;
    Entrances entrances;
    Checkpoints checkpoints;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "2x2x2x2");
        entrances = new Entrances(town.ledger);
        checkpoints = new Checkpoints(town.ledger);
    }

    @AfterEach
    void close() {
        town.close();
    }

    CheckpointDraft at(String name, Entrance entrance, String equipment) {
        return new CheckpointDraft(name, entrance.id(), CheckpointKind.FIXED, "全天", null, Equipment.read(equipment));
    }

    void assertRefused(String code, String part, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.sentence()).contains(part);
        });
    }

    @Test
    void aCheckpointAtAClosedEntranceIsNotOffered() {
        Entrance south =
                entrances.add(Entrance.named("南门", Side.SOUTH).keptBy(new PersonName("李敏"), new Phone("15400000011")));
        Entrance east = entrances.add(Entrance.named("东门", Side.EAST));
        checkpoints.add(at("南门卡口", south, "测温枪 2\n登记台 1 李敏"));
        checkpoints.add(at("东门卡口", east, ""));
        Checkpoint free = checkpoints.add(CheckpointDraft.named("流动卡口"));
        entrances.close(east.id(), TODAY, TODAY.plusDays(3), "只留南门");
        assertThat(checkpoints.offered(TODAY.minusDays(1))).hasSize(3);
        assertThat(checkpoints.offered(TODAY)).extracting(Checkpoint::name).containsExactly("南门卡口", "流动卡口");
        assertThat(checkpoints.offered(TODAY.plusDays(4))).hasSize(3);
        checkpoints.keepOpen(free.id(), false);
        assertThat(checkpoints.offered(TODAY)).extracting(Checkpoint::name).containsExactly("南门卡口");
        entrances.reopen(east.id(), TODAY.plusDays(1));
        assertThat(entrances.all().get(1).closedUntil()).isEqualTo(TODAY);
        assertThat(town.ledger.undoable().orElseThrow().label()).contains("重新开放出入口", "东门");
        CheckpointCard card = checkpoints.cards().getFirst();
        assertThat(card.entrance()).isEqualTo(south);
        assertThat(card.equipment()).extracting(Equipment::line).containsExactly("测温枪 2", "登记台 1 李敏");
    }

    @Test
    void equipmentIsReadAsItIsWritten() {
        assertThat(Equipment.read("测温枪2把 李敏\n\n 帐篷 \n登记台×1\n手持扫码枪 3"))
                .containsExactly(
                        new Equipment("测温枪", 2, "李敏"),
                        new Equipment("帐篷", 1, null),
                        new Equipment("登记台", 1, null),
                        new Equipment("手持扫码枪", 3, null));
        assertRefused("CHECKPOINT-02", "没有名称", () -> Equipment.read("3"));
        assertThat(Equipment.read(null)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        Entrance south = entrances.add(Entrance.named("南门", Side.SOUTH));
        assertRefused("ENTRANCE-01", "已经有叫“南门”", () -> entrances.add(Entrance.named("南门", Side.EAST)));
        assertRefused("ENTRANCE-01", "要有名称", () -> entrances.add(Entrance.named(" ", Side.EAST)));
        assertRefused("ENTRANCE-02", "最后一天", () -> entrances.close(south.id(), TODAY, TODAY.minusDays(1), null));
        Checkpoint gate = checkpoints.add(at("南门", south, "测温枪 2"));
        assertRefused("CHECKPOINT-01", "已经有叫“南门”", () -> checkpoints.add(CheckpointDraft.named("南门")));
        assertRefused("GATE-07", "要有名称", () -> checkpoints.add(CheckpointDraft.named(" ")));
        assertRefused("ENTRANCE-03", "设有卡口", () -> entrances.remove(south.id()));
        checkpoints.remove(gate.id());
        entrances.remove(south.id());
        assertThat(entrances.all()).isEmpty();
        assertThat(town.ledger.examine()).isEmpty();
    }

    @Test
    void theOrderIsTheOneSomebodyGave() {
        Entrance south = entrances.add(Entrance.named("南门", Side.SOUTH));
        Entrance east = entrances.add(Entrance.named("东门", Side.EAST));
        entrances.order(List.of(east.id(), south.id()));
        assertThat(entrances.all()).extracting(Entrance::name).containsExactly("东门", "南门");
        Checkpoint one = checkpoints.add(CheckpointDraft.named("一号"));
        Checkpoint two = checkpoints.add(CheckpointDraft.named("二号"));
        checkpoints.order(List.of(two.id(), one.id()));
        assertThat(checkpoints.cards())
                .extracting(card -> card.checkpoint().name())
                .containsExactly("二号", "一号");
        town.ledger.undo();
        assertThat(checkpoints.cards().getFirst().checkpoint().name()).isEqualTo("一号");
    }
}
