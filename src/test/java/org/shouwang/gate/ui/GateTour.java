package org.shouwang.gate.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.Passes;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.FxTest;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// Takes pictures of the gate in each of its states, by typing into the whole window. Not a test.
///
/// Arguments: folder, a store without password, width, height, `dark` or `light`.
final class GateTour {
    private final Path folder;
    private final FxTest window;
    private int number;

    private GateTour(Path folder, FxTest window) {
        this.folder = folder;
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path store = folder.resolve("tour.shouwang");
        Files.deleteIfExists(store);
        Files.copy(Path.of(args[1]), store);
        Clock clock = Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ZERO);
        Look look = args.length > 4 && args[4].equals("dark") ? new Look(Theme.DARK, 100) : Look.USUAL;
        try (Desk desk = Desk.open(store, clock, null);
                Tasks tasks = Tasks.background()) {
            Toolkit.startHeadless();
            Office office = Office.of(
                    desk,
                    KeptPreferences.of(new PreferencesFile(folder.resolve("preferences"))),
                    tasks,
                    FileChoice.system());
            try (FxTest window = FxTest.open(
                    tasks, () -> office.shell().root(), Integer.parseInt(args[2]), Integer.parseInt(args[3]), look)) {
                window.run(() -> office.shell().open("gate", null));
                new GateTour(folder, window).go(desk);
            }
            Toolkit.run(office::close);
        }
        System.exit(0);
    }

    private void go(Desk desk) {
        List<HouseholdRow> homes = desk.households().rows().stream()
                .filter(row -> row.people().size() >= 3)
                .limit(40)
                .toList();
        Passes passes = new Passes(desk.ledger(), desk.clock());
        LocalDate today = LocalDate.now(desk.clock());
        HouseholdRow first = homes.get(0);
        Resident person = desk.households().card(first.id()).living().getFirst();
        Pass good = pass(passes, person, today);
        HouseholdRow second = homes.get(5);
        Pass bad = pass(passes, desk.households().card(second.id()).living().getFirst(), today);
        passes.withdraw(List.of(bad.id()), "搬离小区", true);
        picture("empty");
        window.type(homes.get(1).place().brief());
        window.settle();
        picture("typing-door");
        window.press(KeyCode.ENTER);
        window.settle();
        window.type("23");
        window.settle();
        window.type(" ");
        picture("members");
        window.type("r");
        picture("purpose");
        window.type("1");
        window.type("t");
        window.type("365");
        picture("ready");
        window.press(KeyCode.ENTER);
        window.settle();
        picture("admitted");
        window.type("张");
        window.settle();
        picture("candidates");
        window.press(KeyCode.ESCAPE);
        window.settle();
        picture("cleared");
        window.type(good.code());
        window.press(KeyCode.ENTER);
        window.settle();
        picture("pass-valid");
        window.press(KeyCode.ENTER);
        window.settle();
        window.type(bad.code());
        window.press(KeyCode.ENTER);
        window.settle();
        picture("pass-withdrawn");
        window.press(KeyCode.ENTER);
        window.settle();
        picture("pass-withdrawn-reason");
        window.type("1");
        window.press(KeyCode.ENTER);
        window.settle();
        picture("overridden");
        window.type("SW:P:999999");
        window.press(KeyCode.ENTER);
        window.settle();
        picture("pass-unknown");
        window.press(KeyCode.ESCAPE);
        window.type("欧阳䶮之");
        window.settle();
        picture("nobody");
        window.press(KeyCode.ENTER);
        window.settle();
        window.type("15412345678");
        picture("stranger");
        window.press(KeyCode.F8);
        window.settle();
        picture("turn-away");
        window.type("2");
        window.settle();
        picture("turn-away-chosen");
        window.press(KeyCode.ENTER);
        window.settle();
        picture("turned-away");
        window.type(homes.get(2).place().brief());
        window.press(KeyCode.ENTER);
        window.settle();
        window.type("t378");
        window.type("h60");
        window.settle();
        picture("fever");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F4);
        window.settle();
        window.type("宁AD12345");
        window.settle();
        picture("vehicle");
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        window.settle();
        window.ctrl(KeyCode.DIGIT1);
        window.settle();
        picture("ambulance");
        window.press(KeyCode.F7);
        window.settle();
        picture("mend");
        window.press(KeyCode.ESCAPE);
        window.settle();
        window.type("12345");
        window.settle();
        picture("known-vehicle");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F9);
        window.settle();
        picture("open-list");
    }

    private static Pass pass(Passes passes, Resident person, LocalDate today) {
        return passes.issue(PassDraft.resident(person, today.minusDays(3), today.plusDays(30)));
    }

    private void picture(String name) {
        window.picture(folder.resolve("%02d-%s.png".formatted(++number, name)));
    }
}
