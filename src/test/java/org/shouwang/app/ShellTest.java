package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.FxTest;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;

class ShellTest {
    private final Tasks tasks = Tasks.background();
    private final List<String> done = new ArrayList<>();
    private Shell shell;
    private FxTest window;

    private final class Sample implements Screen {
        private final Page page;
        private final String name;

        Sample(String name) {
            this.name = name;
            page = new Page(name).content(new VBox(new TextField()));
        }

        @Override
        public javafx.scene.Node node() {
            return page;
        }

        @Override
        public void shown() {
            done.add("shown " + name);
        }

        @Override
        public void open(@org.jspecify.annotations.Nullable Object argument) {
            done.add(name + " " + argument);
        }

        @Override
        public List<ScreenCommand> commands() {
            return List.of(ScreenCommand.of("新增", "Ctrl+N", () -> done.add("new in " + name)));
        }
    }

    @BeforeEach
    void open() {
        window = FxTest.open(tasks, () -> {
            shell = new Shell(new ShellModel(), this::search, ShowcaseScreens.CLOCK, tasks, FileChoice.system());
            shell.entries(List.of(
                    Entry.of("home", "1", Icons.TODAY, "今日", frame -> new Sample("今日")),
                    Entry.of("gate", "2", Icons.GATE, "卡口", frame -> new Sample("卡口"))
                            .key("F2")));
            shell.onUndo(() -> done.add("undo"), () -> done.add("redo"));
            shell.open("home");
            return shell.root();
        });
        done.clear();
    }

    @AfterEach
    void close() {
        window.close();
        tasks.close();
    }

    private List<Hit<Runnable>> search(String typed) {
        return List.of(
                new Hit<>(() -> shell.open("gate", "张伟"), typed + " 张伟", "3-2-502", "人员", Icons.PERSON),
                new Hit<>(() -> done.add("second"), "张文", "", "人员", Icons.PERSON));
    }

    @Test
    void theKeysOfEntriesAndOfTheScreenInFrontWork() {
        window.ctrl(KeyCode.N);
        window.press(KeyCode.F2);
        window.ctrl(KeyCode.N);
        window.ctrl(KeyCode.Z);
        assertThat(done).containsExactly("new in 今日", "shown 卡口", "new in 卡口", "undo");
    }

    @Test
    void oneBoxFindsFromTheKeyboard() {
        window.ctrl(KeyCode.K);
        window.type("zhang");
        assertThat(window.shows("zhang 张伟")).isTrue();
        window.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(done).containsExactly("second");
    }

    @Test
    void typingWithoutAFieldGoesToTheBoxAsAScannerWould() {
        window.type("0231");
        window.press(KeyCode.ENTER);
        assertThat(done).containsExactly("卡口 张伟");
        window.press(KeyCode.ESCAPE);
        assertThat(shell.currentProperty().get()).isEqualTo("home");
    }

    @Test
    void aKeyThatAListTakesAsItsOwnIsNotTypedIntoTheBoxToo() {
        window.run(() -> {
            var root = java.util.Objects.requireNonNull(shell.front()).node();
            root.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, javafx.event.Event::consume);
            root.setFocusTraversable(true);
            root.requestFocus();
            javafx.event.Event.fireEvent(root, key(javafx.scene.input.KeyEvent.KEY_PRESSED, KeyCode.DIGIT1));
            javafx.event.Event.fireEvent(root, key(javafx.scene.input.KeyEvent.KEY_TYPED, KeyCode.UNDEFINED));
        });
        assertThat(window.shows("1 张伟")).isFalse();
        window.press(KeyCode.DIGIT1);
        window.type("1");
        assertThat(window.shows("1 张伟")).isTrue();
    }

    private static javafx.scene.input.KeyEvent key(
            javafx.event.EventType<javafx.scene.input.KeyEvent> type, KeyCode code) {
        return new javafx.scene.input.KeyEvent(type, "1", "1", code, false, false, false, false);
    }

    @Test
    void aFaultIsShownWithItsCodeAndHoldsTheKeysUntilItIsLeft() {
        window.run(() -> tasks.run("读", progress -> {
                    throw new Fault("DB-07", "磁盘已满。");
                })
                .start());
        assertThat(window.shows("磁盘已满")).isTrue();
        assertThat(window.shows("编号 DB-07")).isTrue();
        window.press(KeyCode.F2);
        assertThat(shell.currentProperty().get()).isEqualTo("home");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F2);
        assertThat(shell.currentProperty().get()).isEqualTo("gate");
    }

    @Test
    void whatWasDoneCanBeUndoneFromItsNotice() {
        window.run(() -> shell.notices().done("已登记出入", () -> done.add("taken back")));
        assertThat(window.shows("已保存 14:32:00")).isTrue();
        window.click("撤销");
        assertThat(done).containsExactly("taken back");
        assertThat(window.shows("已登记出入")).isFalse();
    }
}
