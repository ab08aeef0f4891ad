package org.shouwang.household.ui;

import static org.shouwang.household.ui.OnFx.onFx;
import static org.shouwang.household.ui.OnFx.plain;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.household.Homes;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Households;
import org.shouwang.household.OccupancyColouring;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Dialogs;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Layers;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Notices;
import org.shouwang.kit.fx.Printing;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.paper.PageLook;

/// Pictures of the screens, to be looked at: run `main`, not a test.
final class Shots {
    static final FileChoice NO_FILES = new FileChoice() {
        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }
    };

    record Desk(TestStore store, Tasks tasks, Layers layers, Frame frame, Scene scene) {}

    static PageLook paper() {
        return new PageLook(
                "银河小区", "", "王守望", LocalDateTime.of(2021, 11, 12, 14, 32), "", PageLook.Density.COMFORTABLE);
    }

    static Frame frame(Layers layers, Tasks tasks, Clock clock) {
        Dialogs dialogs = new Dialogs(layers, tasks, NO_FILES);
        Notices notices = new Notices(layers, clock);
        Printing printing = new Printing(dialogs, tasks, notices);
        return new Frame() {
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
                return printing;
            }

            @Override
            public void open(String screenId, @Nullable Object argument) {
                System.out.println("open " + screenId);
            }
        };
    }

    static List<String> wanted = List.of();

    static void shot(
            TestStore store, String name, int w, int h, Theme theme, Function<Desk, Screen> screen, Consumer<Desk> then)
            throws Exception {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        Tasks tasks = Tasks.background();
        Desk[] desk = new Desk[1];
        onFx(() -> {
            Layers layers = new Layers(new javafx.scene.layout.Pane());
            Frame frame = frame(layers, tasks, Homes.clock(store));
            Scene scene = new Scene(layers, w, h);
            new Look(theme, 100).wear(scene);
            desk[0] = new Desk(store, tasks, layers, frame, scene);
            Screen s = screen.apply(desk[0]);
            layers.page(s.node());
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            s.shown();
        });
        tasks.awaitIdle();
        onFx(() -> then.accept(desk[0]));
        tasks.awaitIdle();
        Thread.sleep(300);
        onFx(() -> {
            WritableImage image = desk[0].scene().snapshot(null);
            try {
                ImageIO.write(plain(image), "png", new File("/tmp/shots/" + name + ".png"));
            } catch (java.io.IOException e) {
                e.printStackTrace();
            }
        });
        tasks.close();
    }

    public static void main(String[] args) throws Exception {
        wanted = List.of(args);
        Files.createDirectories(Path.of("/tmp/shots"));
        TestStore store = new TestStore(Files.createTempDirectory("shots"));
        Homes.full(store);
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Households households = new Households(store.ledger, Homes.clock(store));
        ResidentIndex index = new ResidentIndex(store.ledger);
        Supplier<PageLook> paper = Shots::paper;
        if (wanted.contains("paper")) {
            org.shouwang.compound.Place place = households.rows().get(304).place();
            for (var sheet : List.of(
                    org.shouwang.household.MapSheet.of(store.ledger, new OccupancyColouring(), "银河小区 2021-11-12"),
                    List.of(org.shouwang.household.CheckSheet.of(
                            place, households.card(households.rows().get(304).id()))),
                    List.of(org.shouwang.household.HouseholdSheet.of(
                            store.ledger, new org.shouwang.household.SheetWish("银河小区 2021-11-12", false))),
                    List.of(org.shouwang.household.ResidentSheet.of(
                            store.ledger, new org.shouwang.household.SheetWish("银河小区 2021-11-12", false))))) {
                Path out = Path.of("/tmp/shots/" + sheet.getFirst().name() + ".pdf");
                org.shouwang.kit.paper.Papers.pdf(out, sheet, paper(), org.shouwang.kit.work.Progress.NONE);
            }
        }
        if (wanted.contains("big")) {
            TestStore big = new TestStore(Files.createTempDirectory("shots"));
            new Compounds(big.ledger)
                    .setUp(
                            "大",
                            null,
                            null,
                            org.shouwang.compound.BuildingSpec.parse(
                                    "1-20:3x13x4,K1:0x6x12@D,A:2x(-2:1;-1:1;1:2;2-33:6)"));
            MapScreenModel[] bm = new MapScreenModel[1];
            shot(
                    big,
                    "big",
                    1218,
                    692,
                    Theme.LIGHT,
                    d -> new MapScreen(
                            bm[0] = new MapScreenModel(
                                    big.ledger,
                                    new Households(big.ledger, Homes.clock(big)),
                                    List.of(new OccupancyColouring()),
                                    d.tasks(),
                                    paper),
                            d.frame()),
                    d -> {
                        javafx.scene.control.ScrollBar bar = (javafx.scene.control.ScrollBar)
                                d.scene().getRoot().lookup(".scroll-bar");
                        long start = System.nanoTime();
                        for (int i = 0; i < 50; i++) {
                            bar.setValue(bar.getMax() * i / 50);
                        }
                        System.out.println("50 redraws of "
                                + bm[0].sightProperty().get().layout().roomCount() + " rooms "
                                + (System.nanoTime() - start) / 1_000_000 + " ms");
                        bar.setValue(bar.getMax());
                    });
        }
        int w = 1218;
        int h = 692;
        for (Theme theme : Theme.values()) {
            String t = theme == Theme.DARK ? "-dark" : "";
            Function<Desk, MapScreenModel> model = d ->
                    new MapScreenModel(store.ledger, households, List.of(new OccupancyColouring()), d.tasks(), paper);
            MapScreenModel[] m = new MapScreenModel[1];
            shot(store, "map" + t, w, h, theme, d -> new MapScreen(m[0] = model.apply(d), d.frame()), d -> {
                HouseholdRow row = households.rows().get(300);
                m[0].selectedProperty().set(row.place().id());
            });
            HouseholdsScreenModel[] l = new HouseholdsScreenModel[1];
            HouseholdsScreen[] s = new HouseholdsScreen[1];
            Function<Desk, Screen> list = d -> s[0] = new HouseholdsScreen(
                    l[0] = new HouseholdsScreenModel(store.ledger, households, index, d.tasks(), paper), d.frame());
            shot(store, "list" + t, w, h, theme, list, d -> {});
            shot(
                    store,
                    "register" + t,
                    w,
                    h,
                    theme,
                    list,
                    d -> s[0].commands().getFirst().act().run());
            HouseholdScreenModel[] p = new HouseholdScreenModel[1];
            shot(
                    store,
                    "page" + t,
                    w,
                    h,
                    theme,
                    d -> new HouseholdScreen(
                            p[0] = new HouseholdScreenModel(
                                    store.ledger, households, index, List.of(), Homes.clock(store), d.tasks(), paper),
                            d.frame()),
                    d -> p[0].show(households.rows().get(301).id()));
            HouseholdScreen[] ps = new HouseholdScreen[1];
            shot(
                    store,
                    "revise" + t,
                    w,
                    h,
                    theme,
                    d -> {
                        p[0] = new HouseholdScreenModel(
                                store.ledger, households, index, List.of(), Homes.clock(store), d.tasks(), paper);
                        p[0].show(households.rows().get(304).id());
                        return ps[0] = new HouseholdScreen(p[0], d.frame());
                    },
                    d -> ps[0].commands().getFirst().act().run());
            Compounds compounds = new Compounds(store.ledger);
            shot(
                    store,
                    "compound" + t,
                    w,
                    h,
                    theme,
                    d -> new org.shouwang.compound.ui.CompoundScreen(
                            new org.shouwang.compound.ui.CompoundScreenModel(compounds, d.tasks()), d.frame()),
                    d -> {});
            TestStore empty = new TestStore(Files.createTempDirectory("shots"));
            Compounds none = new Compounds(empty.ledger);
            shot(
                    empty,
                    "setup" + t,
                    w,
                    h,
                    theme,
                    d -> new org.shouwang.compound.ui.CompoundScreen(
                            new org.shouwang.compound.ui.CompoundScreenModel(none, d.tasks()), d.frame()),
                    d -> d.scene().getRoot().lookupAll(".button").stream()
                            .filter(b ->
                                    ((javafx.scene.control.Button) b).getText().equals("按规则生成"))
                            .forEach(b -> ((javafx.scene.control.Button) b).fire()));
            shot(
                    empty,
                    "listempty" + t,
                    w,
                    h,
                    theme,
                    d -> new HouseholdsScreen(
                            new HouseholdsScreenModel(
                                    empty.ledger,
                                    new Households(empty.ledger, Homes.clock(empty)),
                                    index,
                                    d.tasks(),
                                    paper),
                            d.frame()),
                    d -> {});
            empty.close();
        }
        System.exit(0);
    }
}
