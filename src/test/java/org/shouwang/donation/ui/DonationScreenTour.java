package org.shouwang.donation.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.input.KeyCode;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.FxTest;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// Takes pictures of the page of donations in each of its states, by typing into the whole window. Not a test.
///
/// Arguments: store, folder, width, height, `dark` or `light`.
final class DonationScreenTour {
    private final Path folder;
    private final FxTest window;
    private final Office office;
    private int number;

    private DonationScreenTour(Path folder, FxTest window, Office office) {
        this.folder = folder;
        this.window = window;
        this.office = office;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Clock clock = Clock.fixed(Instant.parse("2021-11-26T06:32:00Z"), ZoneId.of("Asia/Shanghai"));
        Look look = args[4].equals("dark") ? new Look(Theme.DARK, 100) : Look.USUAL;
        try (Desk desk = Desk.open(Path.of(args[0]), clock, null);
                Tasks tasks = Tasks.background()) {
            Toolkit.startHeadless();
            Office office = Office.of(
                    desk,
                    KeptPreferences.of(new PreferencesFile(folder.resolve("preferences"))),
                    tasks,
                    FileChoice.system());
            try (FxTest window = FxTest.open(
                    tasks, () -> office.shell().root(), Integer.parseInt(args[2]), Integer.parseInt(args[3]), look)) {
                new DonationScreenTour(folder, window, office).go();
            }
            Toolkit.run(office::close);
        }
        System.exit(0);
    }

    /// Leaves at once where a step fails.
    private void go() {
        window.run(() -> office.shell().open(DonationScreen.ID, null));
        picture("page");
        window.ctrl(KeyCode.N);
        picture("receive");
        window.type("张");
        picture("receive-donor");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.type("KN95 医用防护口罩 200只/箱 5箱 1250元 发票 2027-05-01到期");
        picture("receive-typed");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F6);
        picture("offer");
        window.press(KeyCode.ESCAPE);
        picture("typed-left");
        window.press(KeyCode.F10);
        picture("notice");
        window.press(KeyCode.ESCAPE);
        window.run(() -> office.shell().open(org.shouwang.fund.ui.FundScreen.ID, null));
        picture("fund");
        window.click("核对日封");
        picture("seal");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F9);
        picture("month");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F7);
        picture("fund-notice");
    }

    private void picture(String name) {
        window.picture(folder.resolve("%02d-%s.png".formatted(++number, name)));
    }
}
