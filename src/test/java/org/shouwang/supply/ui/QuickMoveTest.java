package org.shouwang.supply.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.branch.MemberIndex;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.FxTest;
import org.shouwang.kit.fx.Layers;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.supply.Slip;
import org.shouwang.supply.StockItem;
import org.shouwang.supply.StockItemKind;
import org.shouwang.supply.StockItems;

class QuickMoveTest {
    @TempDir
    Path folder;

    private final Tasks tasks = Tasks.background();
    private final List<Slip> booked = new ArrayList<>();
    private TestTown town;
    private FxTest window;
    private QuickMove quick;
    private SupplyModel model;
    private StockItem masks;

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x2x2");
        masks = new StockItems(town.ledger, town.clock).add(StockItem.of("口罩", null, "只", StockItemKind.PROTECTIVE));
        window = FxTest.open(tasks, () -> {
            model = new SupplyModel(
                    town.ledger,
                    new MemberIndex(town.ledger),
                    new ResidentIndex(town.ledger),
                    town.clock,
                    tasks,
                    () -> {
                        throw new AssertionError("nothing is printed");
                    },
                    day -> List.of());
            quick = new QuickMove(model, frame(), booked::add, typed -> {});
            return new Layers(new VBox(quick.node()));
        });
        window.run(model::refresh);
    }

    @AfterEach
    void close() {
        window.close();
        tasks.close();
        town.close();
    }

    /// Only its background work is asked for.
    private Frame frame() {
        return (Frame) Proxy.newProxyInstance(
                Frame.class.getClassLoader(), new Class<?>[] {Frame.class}, (self, method, args) -> tasks);
    }

    private TextField field(String called) {
        return quick.node().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> called.equals(Objects.toString(field.getAccessibleText(), "")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSecondEnterBeforeTheFirstIsBookedBooksNothing() {
        window.run(() -> {
            quick.begin(QuickMove.Way.IN, masks.id());
            field("数量").setText("500");
            field("来源单位或捐赠人").setText("街道");
            TextField last = field("有效期至");
            last.fireEvent(new ActionEvent());
            last.fireEvent(new ActionEvent());
        });
        assertThat(booked).hasSize(1);
        assertThat(field("数量").getText()).isEmpty();
    }
}
