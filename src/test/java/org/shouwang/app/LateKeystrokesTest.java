package org.shouwang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.shouwang.TestStore;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.household.Homes;

/// A paper sheet of 40 lines in the whole window, without the mouse: at two keys a second it takes six minutes at most.
class LateKeystrokesTest extends Keystrokes {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 12);
    private static final int SECONDS_ALLOWED = 360;
    /// Three letters of pinyin and the key that takes the character.
    private static final int KEYS_OF_A_CHARACTER = 4;

    @Override
    Prepared prepare() {
        try (TestStore store = new TestStore(folder)) {
            Homes.full(store);
            return Prepared.of(store);
        }
    }

    @Override
    void settled() {
        desk.gates().addCheckpoint("南门");
    }

    @Override
    String screen() {
        return "gate-late";
    }

    @Override
    void type(String words) {
        keys += words.codePoints().map(c -> c < 128 ? 1 : KEYS_OF_A_CHARACTER).sum();
        window.type(words);
    }

    /// The time in full where the hour changes, else the minutes.
    void time(LocalTime time, boolean sameHour) {
        if (sameHour) {
            type("%02d".formatted(time.getMinute()));
            if (time.getMinute() < 24) {
                press(KeyCode.ENTER);
            }
        } else {
            type("%02d%02d".formatted(time.getHour(), time.getMinute()));
        }
    }

    void resident(String door, int purpose, int tenths) {
        type(door);
        press(KeyCode.ENTER);
        type("1");
        type(String.valueOf(purpose));
        type(String.valueOf(tenths));
        press(KeyCode.ENTER);
    }

    void stranger(String name, String phone) {
        type(name);
        press(KeyCode.ENTER);
        type("4"); // 保供配送
        type("8");
        type("364");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        type(phone);
        press(KeyCode.ENTER);
    }

    void known(String pinyin) {
        type(pinyin);
        press(KeyCode.ENTER);
        type("8");
        type("365");
        press(KeyCode.ENTER);
    }

    @Test
    void aSheetOfFortyLinesTakesSixMinutesAtTwoKeysASecond() {
        time(LocalTime.of(7, 30), false);
        resident("32502", 1, 365);
        int first = counted();
        time(LocalTime.of(7, 31), true);
        resident("42502", 1, 365);
        int resident = counted();
        time(LocalTime.of(7, 32), true);
        stranger("唐师傅", "15400000009");
        int stranger = counted();
        time(LocalTime.of(7, 50), true);
        known("tangshifu");
        int known = counted();
        window.settle();
        List<EntryCheck> lines = desk.gateRegister().of(TODAY);
        assertThat(lines)
                .extracting(EntryCheck::direction)
                .containsExactly(Direction.OUT, Direction.OUT, Direction.IN, Direction.OUT);
        assertThat(lines.get(3).visitorId()).isEqualTo(lines.get(2).visitorId());
        assertThat(lines.getLast().paperLine()).isEqualTo("第 1 页第 4 行");
        assertThat(List.of(first, resident, stranger, known)).containsExactly(16, 14, 34, 17);
        int sheet = 2 * first + 32 * (resident + 1) + 3 * stranger + 3 * known; // one more for minutes below 24
        assertThat(sheet / 2).as("seconds of a sheet").isLessThanOrEqualTo(SECONDS_ALLOWED);
    }

    private int counted() {
        int before = keys;
        keys = 0;
        return before;
    }
}
