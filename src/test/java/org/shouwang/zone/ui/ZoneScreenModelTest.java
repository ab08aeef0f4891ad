package org.shouwang.zone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.work.Progress;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ZoneCard;
import org.shouwang.zone.ZoneDraft;
import org.shouwang.zone.ZoneLevel;
import org.shouwang.zone.ZoneNotice;
import org.shouwang.zone.ZonePlaces;

class ZoneScreenModelTest {
    static final PageLook LOOK = new PageLook(
            "银河小区", "临时党支部", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE);

    @TempDir
    Path folder;

    TestTown town;
    ZoneScreenModel model;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "3x2x2x2");
        town.settle(2);
        model = new ZoneScreenModel(town.ledger, town.clock, Tasks.direct(), () -> LOOK);
        model.refresh();
    }

    @AfterEach
    void close() {
        town.close();
    }

    ControlledZone put(ZoneLevel level, String place, String from, String until) {
        return model.zones()
                .establish(new ZoneDraft(
                        level,
                        new ZonePlaces(town.layout()).read(place).getFirst(),
                        Instant.parse(from),
                        Instant.parse(until),
                        "区指挥部通告",
                        null,
                        null));
    }

    @Test
    void whatIsOverWithoutAWordStandsFirstAmongTheOnesOfNow() {
        put(ZoneLevel.PRECAUTION, "3栋", "2021-11-01T00:00:00Z", "2021-11-30T00:00:00Z");
        put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-01T00:00:00Z", "2021-11-30T00:00:00Z");
        ControlledZone over = put(ZoneLevel.CONTROLLED, "1栋", "2021-11-01T00:00:00Z", "2021-11-08T00:00:00Z");
        put(ZoneLevel.CONTROLLED, "2栋", "2021-11-20T00:00:00Z", "2021-11-30T00:00:00Z");
        assertThat(model.cards(ZoneView.NOW))
                .extracting(card -> card.zone().where())
                .containsExactly("1栋", "3栋2单元", "3栋");
        assertThat(model.cards(ZoneView.COMING)).hasSize(1);
        model.zones().lift(over.id(), Instant.parse("2021-11-08T00:00:00Z"), "解除通告");
        assertThat(model.cards(ZoneView.NOW)).hasSize(2);
        assertThat(model.cards(ZoneView.LIFTED)).hasSize(1);
        assertThat(model.cards(ZoneView.ALL)).hasSize(4);
        assertThat(model.history(over.id())).hasSize(2).first().asString().contains("王守望", "解除管控区域");
        model.undo();
        assertThat(model.cards(ZoneView.NOW)).hasSize(3);
    }

    @Test
    void theListAndTheNoticeComeOutOnPaper() {
        ControlledZone zone = put(ZoneLevel.CLOSED_OFF, "3-2", "2021-11-10T16:00:00Z", "2021-11-24T16:00:00Z");
        Sheet sheet = model.sheets(model.cards(ZoneView.ALL), LOOK).getFirst();
        assertThat(sheet.rowList().getFirst())
                .contains("封控区", "3栋2单元", 4, 8, "2021-11-11 00:00", "2021-11-24 24:00", "2/14", "区指挥部通告");
        assertThat(sheet.notes().getFirst()).contains("封控区 1 处 4 户 8 人");
        ZoneNotice notice = model.notices().draft(zone, ZoneNotice.Kind.BEGIN);
        Printed printed = model.print(notice, Board.Size.A4, LOOK, Progress.NONE);
        assertThat(printed.pages()).isEqualTo(1);
        List<ZoneCard> cards = model.cards(ZoneView.NOW);
        assertThat(cards)
                .singleElement()
                .satisfies(card -> assertThat(card.doors()).isEqualTo(4));
    }
}
