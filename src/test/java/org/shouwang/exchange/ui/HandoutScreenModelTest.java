package org.shouwang.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.core.Phone;
import org.shouwang.exchange.Collected;
import org.shouwang.exchange.Difference;
import org.shouwang.exchange.Difference.Kind;
import org.shouwang.exchange.HandWish;
import org.shouwang.exchange.HandWish.Parts;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.work.Progress;

class HandoutScreenModelTest {
    @TempDir
    Path folder;

    private TestTown town;
    private HandoutScreenModel model;
    private Path unit;

    @BeforeEach
    void split() throws Exception {
        town = new TestTown(folder, "1x1x2x2");
        town.settle(2);
        model = new HandoutScreenModel(town.ledger, Tasks.direct(), town.clock);
        unit = model.split(folder.resolve("out"), HandWish.usual(Parts.UNIT))
                .work(Progress.NONE)
                .getFirst();
    }

    @AfterEach
    void close() {
        town.close();
    }

    /// Writes another phone over the old one.
    private Path returned(String name, String old, String phone) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in = Files.newInputStream(unit);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            for (Row row : book.getSheetAt(0)) {
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    if (old.equals(String.valueOf(row.getCell(i)))) {
                        row.createCell(i).setCellValue(phone);
                    }
                }
            }
            book.write(out);
        }
        return copy;
    }

    private Collected collected() {
        return Objects.requireNonNull(model.collectedProperty().get());
    }

    @Test
    void ofTwoThatDisagreeOneIsAcceptedAndWhatIsTakenInIsNoLongerListed() throws Exception {
        Path one = returned("甲.xlsx", "15400000001", "15400001111");
        Path other = returned("乙.xlsx", "15400000001", "15400002222");
        Path third = returned("丙.xlsx", "15400000002", "15400003333");
        model.compare(List.of(one, other, third));
        assertThat(model.acceptedProperty().get()).isEqualTo(1);
        List<Difference> conflict = collected().differences().stream()
                .filter(difference -> difference.kind() == Kind.CONFLICT)
                .toList();
        model.accept(conflict.get(0), true);
        model.accept(conflict.get(1), true);
        assertThat(model.accepts(conflict.get(0))).isFalse();
        assertThat(model.acceptedProperty().get()).isEqualTo(2);
        boolean[] told = new boolean[1];
        model.take(() -> told[0] = true);
        assertThat(told[0]).isTrue();
        assertThat(town.person(town.at("1", "1", "101"), 0).phone()).isEqualTo(new Phone("15400002222"));
        assertThat(town.person(town.at("1", "1", "101"), 1).phone()).isEqualTo(new Phone("15400003333"));
        assertThat(collected().usual()).isEmpty();
        town.ledger.undo();
        assertThat(town.person(town.at("1", "1", "101"), 1).phone()).isEqualTo(new Phone("15400000002"));
    }

    @Test
    void allOrNothingIsOneClick() throws Exception {
        model.compare(List.of(returned("甲.xlsx", "15400000001", "15400001111")));
        model.acceptUsual(false);
        assertThat(model.acceptedProperty().get()).isZero();
        model.acceptUsual(true);
        assertThat(model.acceptedProperty().get()).isEqualTo(1);
    }
}
