package org.shouwang.settings.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;
import org.shouwang.settings.Component;
import org.shouwang.settings.ThemeChoice;

/// 设置: the look of the window, where the store lies and its copies, and what the program is made of.
public final class SettingsScreen implements Screen {
    public static final String ID = "settings";

    private static final String HEADINGS = "headings";
    private static final Texts T = Texts.of(SettingsScreen.class);
    private static final List<Integer> SCALES = List.of(100, 110, 125, 150, 175, 200);

    private final SettingsScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("settings.title"));

    public SettingsScreen(SettingsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        VBox all = Boxes.stack(look(), store(), lists(), about());
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.content(scroll);
    }

    @Override
    public Node node() {
        return page;
    }

    private Node look() {
        Segmented<ThemeChoice> theme = new Segmented<>(
                List.of(ThemeChoice.values()), Texts::name, model.theme().get());
        theme.valueProperty().bindBidirectional(model.theme());
        int now = model.scale().get();
        Segmented<Integer> scale = new Segmented<>(SCALES, SettingsScreen::percent, SCALES.contains(now) ? now : 100);
        scale.valueProperty().subscribe((was, is) -> model.scale().set(is));
        return new Card(T.get("look.title"))
                .content(lines(List.of(
                        new Line(T.get("look.theme"), theme),
                        new Line(T.get("look.scale"), scale),
                        new Line("", Boxes.sentence(T.get("look.print"))))));
    }

    private Node store() {
        Label place = Boxes.words(model.store().toString());
        place.setWrapText(true);
        Label folder = Boxes.words("");
        folder.setWrapText(true);
        model.folder().subscribe(path -> folder.setText(String.valueOf(path)));
        Label last = Boxes.muted("");
        model.lastCopy().subscribe(copy -> last.setText(copy == null ? "" : T.get("copy.last", copy.getFileName())));
        Chip lock =
                model.locked() ? new Chip(T.get("store.locked"), Tint.GOOD) : new Chip(T.get("store.open"), Tint.WARN);
        return new Card(T.get("store.title"))
                .content(lines(List.of(
                        new Line(T.get("store.place"), place),
                        new Line(T.get("store.protection"), lock),
                        new Line(T.get("copy.folder"), folder),
                        new Line(
                                "",
                                Boxes.row(
                                        Buttons.plain(Icons.SAVE, T.get("copy.now"), this::copy),
                                        Buttons.plain(Icons.FOLDER, T.get("copy.choose"), this::choose),
                                        last)),
                        new Line("", Boxes.sentence(T.get("copy.note"))))));
    }

    private Node lists() {
        return new Card(T.get("lists.title"))
                .content(lines(List.of(
                        new Line("", Buttons.plain(Icons.COLUMNS, T.get("lists.headings"), () -> frame.open(HEADINGS))),
                        new Line("", Boxes.sentence(T.get("lists.note"))))));
    }

    private Node about() {
        GridPane grid = new GridPane();
        grid.setStyle("-fx-hgap: 1.5em; -fx-vgap: 0.25em;");
        int row = 0;
        for (Component component : Component.all()) {
            grid.addRow(
                    row++,
                    Boxes.words(component.name()),
                    Boxes.muted(component.use()),
                    Boxes.muted(component.licence()));
        }
        return new Card(T.get("about.title"))
                .content(
                        Boxes.words(T.get("about.version", version(), System.getProperty("java.version"))),
                        Boxes.sentence(T.get("about.promise")),
                        Boxes.strong(T.get("about.components")),
                        grid);
    }

    private void copy() {
        model.copy()
                .then(copy -> frame.notices().say(T.get("copy.done", copy.getFileName(), copy.getParent()), Tint.GOOD))
                .start();
    }

    /// The system's dialog asks for a file; its folder is what counts from then on.
    private void choose() {
        frame.dialogs()
                .saveFile(
                        T.get("copy.choose"),
                        T.get("copy.choose.name"),
                        FileChoice.Kind.of(T.get("copy.kind"), "shouwang"))
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .ifPresent(model::copyInto);
    }

    private record Line(String name, Node node) {}

    private static Node lines(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.setStyle("-fx-hgap: 1.23em; -fx-vgap: 0.62em;");
        for (int i = 0; i < lines.size(); i++) {
            Label name = Boxes.muted(lines.get(i).name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setLabelFor(lines.get(i).node());
            grid.addRow(i, name, lines.get(i).node());
        }
        return grid;
    }

    private static String percent(int scale) {
        return scale + "%";
    }

    /// As the build wrote it beside the program.
    private static String version() {
        Properties build = new Properties();
        try (var in = Texts.class.getResourceAsStream("/org/shouwang/jvm.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }
}
