package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestStore;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.NameLines;
import org.shouwang.branch.Roll;
import org.shouwang.household.Homes;
import org.shouwang.roster.Duty;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.Posts;
import org.shouwang.roster.Shift;
import org.shouwang.roster.ShiftPattern;

/// The roster in the whole window, without the mouse.
class RosterKeystrokesTest extends Keystrokes {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);

    @Override
    Prepared prepare() {
        try (TestStore store = new TestStore(folder)) {
            Homes.build(store);
            new Roll(store.ledger).enrol(NameLines.read("张三\n李四\n王五\n赵六\n钱七\n孙八", MemberKind.PARTY_MEMBER));
            new Posts(store.ledger)
                    .add(Post.named("南门", null), LocalDate.of(2021, 11, 1), ShiftPattern.read("8-16 16-24 0-8", 2));
            return Prepared.of(store);
        }
    }

    @Override
    String screen() {
        return "roster";
    }

    /// Puts the focus on the cell of a shift, counted from the first of the day.
    void cell(int shift, LocalDate day) {
        String begins = day + " " + shifts().get(shift).times();
        window.run(() -> cell(window.scene().getRoot(), begins).requestFocus());
    }

    static Node cell(Node node, String begins) {
        if (node.getStyleClass().contains("duty-cell")
                && node.getAccessibleText() != null
                && node.getAccessibleText().startsWith(begins)) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = cell(child, begins);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    DutyRoster roster() {
        return desk.rosters().month(YearMonth.from(TODAY));
    }

    List<Shift> shifts() {
        return roster().shifts();
    }

    List<String> standing(int shift, LocalDate day) {
        DutyRoster now = roster();
        return now.duties(shifts().get(shift).id(), day).stream()
                .map(Duty::memberId)
                .map(id -> now.member(id).called())
                .toList();
    }

    void clipboard(String text) {
        window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void pinyinInACellAndEnterWritesAPerson() {
        cell(1, TODAY);
        window.type("zhangs");
        window.press(KeyCode.ENTER);
        window.settle();
        assertThat(standing(1, TODAY)).containsExactly("张三");
        window.press(KeyCode.RIGHT);
        window.type("ls");
        window.press(KeyCode.ENTER);
        window.settle();
        assertThat(standing(1, TODAY.plusDays(1))).containsExactly("李四");
        window.press(KeyCode.DELETE);
        window.settle();
        assertThat(standing(1, TODAY.plusDays(1))).isEmpty();
        window.ctrl(KeyCode.Z);
        window.settle();
        assertThat(standing(1, TODAY.plusDays(1))).containsExactly("李四");
    }

    @Test
    void aBlockFromAWorkbookIsPastedAndCopiedOn() {
        clipboard("张三、李四\t王五\n\"赵六\n钱七\"\t孙八(带班)\n");
        cell(1, TODAY);
        window.ctrl(KeyCode.V);
        window.settle();
        assertThat(standing(1, TODAY)).containsExactly("张三", "李四");
        assertThat(standing(2, TODAY)).containsExactly("赵六", "钱七");
        assertThat(standing(2, TODAY.plusDays(1))).containsExactly("孙八");
        cell(1, TODAY);
        window.ctrl(KeyCode.C);
        cell(1, TODAY.plusDays(2));
        window.ctrl(KeyCode.V);
        window.settle();
        assertThat(standing(1, TODAY.plusDays(2))).containsExactly("张三", "李四");
    }

    @Test
    void namesNobodyHasAreAskedOnceAndCanBeEnrolled() {
        clipboard("周九\t张三、周九\n");
        cell(1, TODAY);
        window.ctrl(KeyCode.V);
        window.settle();
        assertThat(window.shows("有 1 个名字不在花名册里")).isTrue();
        window.click("登记这些人…");
        window.click("登记人员");
        window.settle();
        assertThat(standing(1, TODAY)).containsExactly("周九");
        assertThat(standing(1, TODAY.plusDays(1))).containsExactly("张三", "周九");
    }

    @Test
    void leavingWithoutTheReasonTakesTheChangeBack() {
        twoPlacesAtOnce();
        assertThat(window.shows("这样排有冲突")).isTrue();
        window.press(KeyCode.ESCAPE);
        window.settle();
        assertThat(window.shows("这样排有冲突")).isFalse();
        assertThat(roster().duties(shifts().get(3).id(), TODAY)).isEmpty();
        assertThat(roster().duties(shifts().get(1).id(), TODAY)).hasSize(1);
    }

    @Test
    void twoPlacesAtOnceAskForTheReason() {
        twoPlacesAtOnce();
        assertThat(window.shows("这样排有冲突")).isTrue();
        window.type("没有别人");
        window.press(KeyCode.ENTER);
        window.settle();
        Duty duty = roster().duties(shifts().get(3).id(), TODAY).getFirst();
        assertThat(duty.overruled()).isNotNull();
        assertThat(window.shows("这样排有冲突")).isFalse();
    }

    private void twoPlacesAtOnce() {
        desk.duties()
                .assign(
                        shifts().get(1).id(),
                        TODAY,
                        roster().people().getFirst().id());
        desk.posts().add(Post.named("巡逻", null), LocalDate.of(2021, 11, 1), ShiftPattern.read("9-17", 1));
        window.settle();
        cell(3, TODAY);
        window.type("zhangs");
        window.press(KeyCode.ENTER);
        window.settle();
    }
}
