package org.shouwang.household.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.app.sample.Sample;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Place;
import org.shouwang.household.Rounds;
import org.shouwang.household.Shade;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.paper.Figure;
import org.shouwang.kit.paper.Papers;
import org.shouwang.ledger.Stores;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// Pictures of the map, to look at: `MapPictures STORE DIR WxH theme percent`.
public final class MapPictures {
    private MapPictures() {}

    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[1]);
        int width = Integer.parseInt(args[2].split("x")[0]);
        int height = Integer.parseInt(args[2].split("x")[1]);
        Look look = new Look(Theme.valueOf(args[3].toUpperCase(Locale.ROOT)), Integer.parseInt(args[4]));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Toolkit.startHeadless();
        if (!Files.exists(Path.of(args[0]))) {
            make(Path.of(args[0]), args.length > 6 ? args[6] : "");
        }
        try (Desk desk = Desk.open(Path.of(args[0]), Clock.systemDefaultZone(), null);
                Tasks tasks = Tasks.background()) {
            KeptPreferences kept = KeptPreferences.of(new PreferencesFile(dir.resolve("preferences")));
            Office office = Office.of(desk, kept, tasks, FileChoice.system());
            try (Pictures pictures = Pictures.of(() -> office.shell().root(), width, height, look, tasks)) {
                Toolkit.run(() -> office.shell().open("map", null));
                MapScreen screen =
                        (MapScreen) Objects.requireNonNull(office.shell().front());
                String tail = "-" + args[2] + "-" + args[3] + ".png";
                if (args.length > 6) {
                    pictures.take(dir.resolve("9-made" + tail));
                    Toolkit.run(() -> measure(screen));
                    Toolkit.run(screen.model()::enlarge);
                    pictures.take(dir.resolve("9-made-one" + tail));
                    System.exit(0);
                }
                if (args.length < 6) {
                    new MapPictures().take(screen, pictures, dir, tail);
                }
                paper(screen.model(), pictures, dir);
                door(desk, office, screen, pictures, dir, tail);
                for (String typed : List.of("张", "zhangw", "3-2-502", "小学")) {
                    Toolkit.run(() -> {
                        TextField field = (TextField) pictures.scene().lookup("#search");
                        field.requestFocus();
                        field.setText(typed);
                    });
                    pictures.take(dir.resolve("7-search-" + typed + tail));
                }
            }
            Toolkit.run(office::close);
        }
        System.exit(0);
    }

    /// The sample, or a compound without households by a rule such as `10x4x25x3`; `none` for nothing at all.
    private static void make(Path store, String rule) {
        if (rule.isEmpty()) {
            new Sample(Clock.systemDefaultZone()).make(store);
            return;
        }
        var unused = Stores.create(store, Clock.systemDefaultZone(), null);
        if (!rule.equals("none")) {
            try (Desk desk = Desk.open(store, Clock.systemDefaultZone(), null)) {
                desk.compounds().setUp("银河小区", null, null, BuildingSpec.parse(rule));
            }
        }
    }

    private static void paper(MapScreenModel model, Pictures pictures, Path dir) throws Exception {
        pictures.settle();
        for (MapExtent extent : List.of(MapExtent.ALL, MapExtent.EACH)) {
            Figure.Size size = extent == MapExtent.ALL ? Figure.Size.A3 : Figure.Size.A4;
            var printed = Papers.figures(
                    model.figures().of(extent), size, model.paper().get(), org.shouwang.kit.work.Progress.NONE);
            ImageIO.write(
                    printed.picture(0, 90),
                    "png",
                    dir.resolve("8-paper-" + extent + ".png").toFile());
        }
    }

    private static void door(Desk desk, Office office, MapScreen screen, Pictures pictures, Path dir, String tail) {
        pictures.settle();
        Place place = screen.model().sightProperty().get().layout().places().stream()
                .skip(9)
                .findFirst()
                .orElse(null);
        if (place != null) {
            desk.households().door(place.id()).living().forEach(card -> {
                desk.households().reviseResident(card.people().getFirst().withPoliticalStatus("群众"));
                new Rounds(desk.ledger(), desk.clock())
                        .markParty(List.of(card.household().id()), true);
            });
            Toolkit.run(() -> office.shell().open("door", place));
            pictures.take(dir.resolve("6-door" + tail));
        }
    }

    private void take(MapScreen screen, Pictures pictures, Path dir, String tail) {
        MapScreenModel model = screen.model();
        pictures.take(dir.resolve("1-all" + tail));
        for (int i = 1; i < model.colourings().size(); i++) {
            Toolkit.run(model::nextColouring);
            pictures.take(dir.resolve("2-colour-" + i + tail));
        }
        Toolkit.run(model::nextColouring);
        pictures.settle();
        Toolkit.run(() -> {
            Shade shade = model.sightProperty().get().painting().legend().get(1);
            model.toggle(shade);
            model.pickAll();
        });
        pictures.take(dir.resolve("3-filtered" + tail));
        Toolkit.run(() -> {
            model.onlyProperty().set(null);
            model.picks().none();
            Place place = model.sightProperty().get().layout().places().stream()
                    .skip(9)
                    .findFirst()
                    .orElse(null);
            if (place != null) {
                model.selectedProperty().set(place.id());
                model.enlarge();
            }
        });
        pictures.take(dir.resolve("4-one" + tail));
        Toolkit.run(() -> {
            screen.map().zoom(1.2);
            screen.map().zoom(1.2);
            screen.map().zoom(1.2);
        });
        pictures.take(dir.resolve("5-one-zoomed" + tail));
        Toolkit.run(() -> {
            model.buildingProperty().set(null);
        });
        pictures.settle();
        Toolkit.run(() -> measure(screen));
    }

    private static void measure(MapScreen screen) {
        for (int round = 0; round < 5; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                screen.map().draw();
            }
            System.out.println("draw ms " + (System.nanoTime() - begun) / 20e6);
        }
    }
}
