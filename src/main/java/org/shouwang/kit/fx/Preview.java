package org.shouwang.kit.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shouwang.kit.text.Texts;

/// The pages as they will come out, over the whole window, with the three ways on from there.
final class Preview {
    private static final Texts T = Texts.of(Preview.class);
    /// More pages than this are printed but not shown.
    private static final int SHOWN = 24;

    private static final double DOTS_TO_SCREEN = 96.0 / 120;
    private static final List<Integer> ZOOMS = List.of(50, 65, 80, 100, 125, 150, 200);

    private final Printing printing;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Notices notices;
    private final String name;
    private final PreviewFile file;
    private final DialogCard card;
    private final VBox pages = new VBox();
    private final Label zoomLabel = new Label();
    private final List<ImageView> views = new ArrayList<>();
    private int zoom = 80;
    private Runnable out = () -> {};

    Preview(Printing printing, Dialogs dialogs, Tasks tasks, Notices notices, String name, PreviewFile file) {
        this.printing = printing;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.notices = notices;
        this.name = name;
        this.file = file;
        card = new DialogCard(dialogs.layers(), name, Icons.PRINT.node(150)).onLeave(this::leave);
    }

    /// What is told each time the pages leave the window on paper or as a file.
    Preview out(Runnable told) {
        out = told;
        return this;
    }

    void open() {
        card.getStyleClass().add("wide-card");
        zoomLabel.getStyleClass().add("zoom");
        zoomLabel.setAlignment(Pos.CENTER);
        card.head(
                Boxes.muted(T.get("print.pages", Numbers.whole(file.pages()))),
                Boxes.spacer(),
                Buttons.icon(Icons.ZOOM_OUT, T.get("print.smaller"), () -> step(-1)),
                zoomLabel,
                Buttons.icon(Icons.ZOOM_IN, T.get("print.larger"), () -> step(1)));
        pages.getStyleClass().add("paper-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-desk");
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isControlDown()) {
                step(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button print = Buttons.primary(Icons.PRINT, T.get("print.print"), this::print);
        Button excel = Buttons.plain(Icons.EXCEL, T.get("print.excel"), this::excel);
        excel.setVisible(!file.sheets().isEmpty());
        excel.setManaged(excel.isVisible());
        card.content(scroll)
                .buttons(
                        Boxes.spacer(),
                        Buttons.plain(T.get("dialog.close"), this::leave),
                        excel,
                        Buttons.plain(Icons.PDF, T.get("print.pdf"), this::pdf),
                        print);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
                event.consume();
                print();
            }
        });
        card.open(print);
        zoom(zoom);
        load(0);
    }

    private void load(int page) {
        if (page >= file.pages() || page >= SHOWN || card.getParent() == null) {
            if (file.pages() > SHOWN && page == SHOWN) {
                pages.getChildren().add(Boxes.muted(T.get("print.more", file.pages() - SHOWN)));
            }
            return;
        }
        tasks.run(T.get("print.preparing", name), progress -> file.page(page))
                .then(picture -> {
                    ImageView view = new ImageView(picture);
                    view.setPreserveRatio(true);
                    view.setSmooth(true);
                    view.setAccessibleText(T.get("print.page", page + 1));
                    StackPane sheet = new StackPane(view);
                    sheet.getStyleClass().add("paper");
                    sheet.setMaxWidth(StackPane.USE_PREF_SIZE);
                    views.add(view);
                    pages.getChildren().add(sheet);
                    zoom(zoom);
                    load(page + 1);
                })
                .start();
    }

    private void step(int by) {
        int at = ZOOMS.indexOf(zoom) + by;
        zoom(ZOOMS.get(Math.clamp(at, 0, ZOOMS.size() - 1)));
    }

    private void zoom(int percent) {
        zoom = percent;
        zoomLabel.setText(percent + "%");
        double scale = Look.scaleAt(card);
        for (ImageView view : views) {
            view.setFitWidth(view.getImage().getWidth() * DOTS_TO_SCREEN * percent / 100 * scale);
        }
    }

    private void print() {
        tasks.run(T.get("print.printing", name), progress -> file.printed().print(name))
                .then(printed -> {
                    if (printed) {
                        out.run();
                        notices.say(T.get("print.printed", name));
                    }
                })
                .start();
    }

    private void pdf() {
        dialogs.savePdf(name + ".pdf")
                .ifPresent(path -> tasks.run(T.get("print.writing", name), progress -> {
                            file.printed().save(path);
                            return file.pages();
                        })
                        .then(count -> {
                            out.run();
                            notices.say(T.get("print.written", path));
                        })
                        .start());
    }

    private void excel() {
        printing.workbook(name, progress -> file.sheets());
    }

    private void leave() {
        card.close();
    }
}
