package org.shouwang.app.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.shouwang.app.Desk;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.settings.Places;
import org.shouwang.settings.Preferences;

/// Pictures of the first window, to look at: `WelcomePictures DIR WxH theme percent`.
public final class WelcomePictures {
    private WelcomePictures() {}

    static final FileChoice NONE = new FileChoice() {
        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }
    };

    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[0]);
        int width = Integer.parseInt(args[1].split("x")[0]);
        int height = Integer.parseInt(args[1].split("x")[1]);
        Look look = new Look(Theme.valueOf(args[2].toUpperCase(Locale.ROOT)), Integer.parseInt(args[3]));
        String tail = "-" + args[1] + "-" + args[2] + "-" + args[3] + ".png";
        Toolkit.startHeadless();
        Path home = Files.createTempDirectory("welcome");
        List<Desk> desks = new java.util.ArrayList<>();
        try (Tasks tasks = Tasks.background()) {
            Places places = new Places(home, false, Map.of());
            Welcome welcome = Toolkit.call(() ->
                    new Welcome(FoundingTest.CLOCK, places, Preferences.USUAL, tasks, NONE, file -> {}, desks::add));
            try (Pictures pictures = Pictures.of(welcome::root, width, height, look, tasks)) {
                pictures.take(dir.resolve("welcome" + tail));
                Toolkit.run(welcome::ask);
                pictures.take(dir.resolve("welcome-new" + tail));
                NewOffice office = new NewOffice("临时党支部", "银河小区", "王守望", "1-8:3x10x3", "12345678".toCharArray());
                Toolkit.run(() -> welcome.make(office, fault -> {
                    throw fault;
                }));
                pictures.take(dir.resolve("welcome-recovery" + tail));
                Path file = home.resolve("守望/另一个小区.shouwang");
                new Founding(FoundingTest.CLOCK).make(file, office).desk().close();
                Toolkit.run(() -> welcome.open(file));
                pictures.take(dir.resolve("welcome-unlock" + tail));
                for (int i = 0; i < 5; i++) {
                    Toolkit.run(() -> {
                        TextField secret = (PasswordField) welcome.root().lookup(".password-field");
                        secret.setText("wrong" + secret.getText());
                        secret.fireEvent(new javafx.event.ActionEvent());
                        ((javafx.scene.control.Button) welcome.root().lookup(".accent")).fire();
                    });
                    pictures.settle();
                }
                pictures.take(dir.resolve("welcome-wait" + tail));
            }
        }
        Toolkit.exit();
        System.exit(0);
    }
}
