package org.shouwang.report.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.TestStore;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Dialogs;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Layers;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Notices;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Printing;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.time.ChineseCalendar;
import org.shouwang.report.Reports;
import org.shouwang.report.TestMonthOfWork;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;
import org.shouwang.settings.ui.SettingsScreen;
import org.shouwang.settings.ui.SettingsScreenModel;

/// Pictures of the pages of this part, to look at: `OfficePictures DIR WxH theme percent`.
public final class OfficePictures {
    private OfficePictures() {}

    /// A frame without a rail, for one screen.
    public static final class Alone implements Frame {
        public final Layers layers = new Layers(Boxes.column());
        private final Tasks tasks;
        private final Dialogs dialogs;
        private final Notices notices;

        public Alone(Tasks tasks, Clock clock) {
            this.tasks = tasks;
            dialogs = new Dialogs(layers, tasks, new FileChoice() {
                @Override
                public Optional<Path> open(String title, Kind kind) {
                    return Optional.empty();
                }

                @Override
                public Optional<Path> save(String title, String suggestedName, Kind kind) {
                    return Optional.empty();
                }
            });
            notices = new Notices(layers, clock);
        }

        @Override
        public Tasks tasks() {
            return tasks;
        }

        @Override
        public Dialogs dialogs() {
            return dialogs;
        }

        @Override
        public Notices notices() {
            return notices;
        }

        @Override
        public Printing printing() {
            return new Printing(dialogs, tasks, notices);
        }

        @Override
        public void open(String screenId, @Nullable Object argument) {}
    }

    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[0]);
        int width = Integer.parseInt(args[1].split("x")[0]);
        int height = Integer.parseInt(args[1].split("x")[1]);
        Look look = new Look(Theme.valueOf(args[2].toUpperCase(Locale.ROOT)), Integer.parseInt(args[3]));
        String tail = "-" + args[1] + "-" + args[2] + "-" + args[3] + ".png";
        Toolkit.startHeadless();
        Path folder = Files.createTempDirectory("office");
        try (TestMonthOfWork work = new TestMonthOfWork(folder);
                TestStore fresh = new TestStore(folder.resolve("fresh"));
                Tasks tasks = Tasks.background()) {
            Clock clock = work.town.clock;
            Alone frame = Toolkit.call(() -> new Alone(tasks, clock));
            Reports empty = new Reports(fresh.ledger, ChineseCalendar.standard(), clock);
            try (Pictures pictures = Pictures.of(() -> frame.layers, width, height, look, tasks)) {
                shoot(
                        pictures,
                        frame,
                        f -> new TodayScreen(new TodayScreenModel(work.reports, tasks), f),
                        dir.resolve("today" + tail));
                KeptPreferences kept = KeptPreferences.of(new PreferencesFile(folder.resolve("p.properties")));
                shoot(
                        pictures,
                        frame,
                        f -> new SettingsScreen(new SettingsScreenModel(kept, work.town.ledger, clock, true, tasks), f),
                        dir.resolve("settings" + tail));
                MonthScreenModel month = new MonthScreenModel(work.reports, tasks);
                shoot(pictures, frame, f -> new MonthScreen(month, f), dir.resolve("month" + tail));
                shoot(
                        pictures,
                        frame,
                        f -> new MonthScreen(new MonthScreenModel(empty, tasks), f),
                        dir.resolve("month-empty" + tail));
                shoot(
                        pictures,
                        frame,
                        f -> new TodayScreen(new TodayScreenModel(empty, tasks), f),
                        dir.resolve("today-empty" + tail));
            }
        }
        Toolkit.exit();
        System.exit(0);
    }

    private static void shoot(Pictures pictures, Alone frame, Function<Frame, Screen> making, Path png) {
        Toolkit.run(() -> {
            Screen screen = making.apply(frame);
            frame.layers.page(screen.node());
            screen.shown();
        });
        pictures.take(png);
    }
}
