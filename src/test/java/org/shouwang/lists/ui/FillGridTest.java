package org.shouwang.lists.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestTown;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.text.Fault;
import org.shouwang.lists.ColumnDraft;
import org.shouwang.lists.ColumnKind;
import org.shouwang.lists.ListColumn;
import org.shouwang.lists.ListKind;
import org.shouwang.lists.ListView;
import org.shouwang.lists.OwnListId;
import org.shouwang.lists.OwnLists;
import org.shouwang.lists.Pick;

class FillGridTest {
    @TempDir
    Path folder;

    private TestTown town;
    private OwnLists lists;
    private OwnListId id;
    private ResidentIndex index;
    private Tasks tasks;
    private ListsScreenModel model;
    private FillGrid grid;
    private Pictures window;
    private final List<Fault> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        town = new TestTown(folder, "1x1x3x2");
        List<HouseholdId> homes = town.settle(1);
        lists = new OwnLists(town.ledger, town.households, town.clock);
        id = lists.make(
                "供暖排查",
                ListKind.HOUSEHOLDS,
                List.of(
                        new ColumnDraft("日期", ColumnKind.DATE),
                        new ColumnDraft("暖气", ColumnKind.CHOICE, "完好|不热"),
                        new ColumnDraft("已通知", ColumnKind.TICK)),
                homes.stream().map(home -> new Pick(home, null)).toList());
        Toolkit.startHeadless();
        tasks = Tasks.background();
        index = new ResidentIndex(town.ledger);
        model = new ListsScreenModel(town.ledger, lists, index, tasks, () -> {
            throw new IllegalStateException("nothing is printed here");
        });
        grid = Toolkit.call(() -> new FillGrid(model, refused::add));
        window = Pictures.of(() -> new StackPane(grid.node()), 900, 400, new Look(Theme.LIGHT, 100), tasks);
        Toolkit.run(() -> {
            model.viewProperty().subscribe(view -> {
                if (view != null) {
                    grid.show(view);
                }
            });
            model.inFront(true);
            model.open(id);
        });
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
        tasks.close();
        index.close();
        town.close();
    }

    private void press(KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void press(KeyCode code, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void type(String letter) {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void fire(KeyEvent event) {
        Toolkit.run(() -> Event.fireEvent(focused(), event));
        window.settle();
    }

    private Node focused() {
        return Objects.requireNonNull(window.scene().getFocusOwner());
    }

    private void write(String words) {
        Toolkit.run(() -> ((TextField) focused()).setText(words));
    }

    private String stored(int row, int column) {
        ListView view = lists.view(id);
        return view.rows().get(row).value(view.columns().get(column).id());
    }

    private ListColumn column(int at) {
        return lists.view(id).columns().get(at);
    }

    @Test
    void enterStoresAndGoesDownTabGoesOnAndATickIsOneKey() {
        Toolkit.run(() -> grid.edit(0, column(0)));
        write("11-12");
        press(KeyCode.ENTER);
        write("11-13");
        press(KeyCode.TAB);
        write("2");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        press(KeyCode.SPACE);
        assertThat(stored(0, 0)).isEqualTo("2021-11-12");
        assertThat(stored(1, 0)).isEqualTo("2021-11-13");
        assertThat(stored(1, 1)).isEqualTo("不热");
        assertThat(stored(1, 2)).isEqualTo("1");
        assertThat(stored(2, 2)).isEqualTo("1");
        town.ledger.undo();
        window.settle();
        assertThat(stored(2, 2)).isEmpty();
    }

    @Test
    void whatCannotBeReadStaysOpenAndEscapeLeavesIt() {
        Toolkit.run(() -> grid.edit(0, column(0)));
        write("不知道");
        press(KeyCode.ENTER);
        assertThat(refused).hasSize(1);
        assertThat(focused()).isInstanceOf(TextField.class);
        assertThat(((TextField) focused()).getText()).isEqualTo("不知道");
        press(KeyCode.ESCAPE);
        assertThat(stored(0, 0)).isEmpty();
        type("1");
        assertThat(((TextField) focused()).getText()).isEqualTo("1");
        write("1-2");
        press(KeyCode.ENTER);
        assertThat(stored(0, 0)).isEqualTo("2021-01-02");
        press(KeyCode.ESCAPE);
        Toolkit.run(() -> grid.focus(0, column(0)));
        press(KeyCode.DELETE);
        assertThat(stored(0, 0)).isEmpty();
    }

    @Test
    void aBlockFromAWorkbookIsPastedWholeOrNotAtAll() {
        paste("2021-11-12\t完好\t√\n2021-11-13\t不热\t\n");
        assertThat(stored(0, 1)).isEqualTo("完好");
        assertThat(stored(1, 0)).isEqualTo("2021-11-13");
        assertThat(stored(0, 2)).isEqualTo("1");
        town.ledger.undo();
        window.settle();
        assertThat(stored(0, 1)).isEmpty();
        paste("2021-11-12\t很热\n");
        assertThat(refused).hasSize(1);
        assertThat(stored(0, 0)).isEmpty();
    }

    private void paste(String block) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block);
            Clipboard.getSystemClipboard().setContent(content);
            grid.focus(0, column(0));
        });
        press(KeyCode.V, true);
    }
}
