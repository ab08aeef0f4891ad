package org.shouwang.fund.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.fund.FundOffice;
import org.shouwang.fund.FundTour;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.FxTest;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// Takes pictures of the page of the funds in each of its states, by typing into the whole window. Not a test.
///
/// Arguments: folder, width, height, `dark` or `light`, `empty` for a store without funds.
final class FundScreenTour {
    private final Path folder;
    private final FxTest window;
    private final Office office;
    private int number;

    private FundScreenTour(Path folder, FxTest window, Office office) {
        this.folder = folder;
        this.window = window;
        this.office = office;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path home = Files.createTempDirectory("fund");
        FundOffice book = new FundOffice(home);
        Clock clock = Clock.fixed(
                LocalDate.of(2021, 12, 1)
                        .atTime(9, 5)
                        .atZone(book.clock.getZone())
                        .toInstant(),
                book.clock.getZone());
        if (!Arrays.asList(args).contains("empty")) {
            FundTour.fill(book);
        }
        Path store = book.town.store.file;
        book.close();
        Look look = args[3].equals("dark") ? new Look(Theme.DARK, 100) : Look.USUAL;
        try (Desk desk = Desk.open(store, clock, null);
                Tasks tasks = Tasks.background()) {
            Toolkit.startHeadless();
            Office office = Office.of(
                    desk,
                    KeptPreferences.of(new PreferencesFile(folder.resolve("preferences"))),
                    tasks,
                    FileChoice.system());
            try (FxTest window = FxTest.open(
                    tasks, () -> office.shell().root(), Integer.parseInt(args[1]), Integer.parseInt(args[2]), look)) {
                new FundScreenTour(folder, window, office)
                        .go(Arrays.asList(args).contains("empty"));
            }
            Toolkit.run(office::close);
        }
        System.exit(0);
    }

    private void go(boolean empty) {
        window.run(() -> office.shell().open(FundScreen.ID, null));
        picture("page");
        if (empty) {
            return;
        }
        window.ctrl(KeyCode.N);
        picture("spend");
        window.type("1234.5");
        picture("spend-typed");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F9);
        picture("month");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F7);
        picture("notice");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F6);
        picture("in");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F4);
        picture("buy");
        window.press(KeyCode.ESCAPE);
        window.click("按月");
        picture("by-month");
        window.click("建立资金");
        picture("open");
        window.press(KeyCode.ESCAPE);
        window.click("ledger");
        window.press(KeyCode.ENTER);
        picture("line");
        window.press(KeyCode.ESCAPE);
        window.click("核对日封");
        window.press(KeyCode.ENTER);
        window.type("000000000000");
        window.press(KeyCode.ENTER);
        picture("seal");
    }

    private void picture(String name) {
        window.picture(folder.resolve("%02d-%s.png".formatted(++number, name)));
    }
}
