package org.shouwang.exchange.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.PastImport;
import org.shouwang.exchange.ui.ImportScreenModel.Done;
import org.shouwang.exchange.ui.ImportScreenModel.Reading;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// 导入住户: choose a workbook, see what would happen to every row, take it in.
public final class ImportScreen implements Screen {
    public static final String ID = "import";

    private static final String HOUSEHOLDS = "households";
    private static final Set<String> PASSWORD = Set.of("SHEET-08", "SHEET-09");
    private static final Texts T = Texts.of(ImportScreen.class);

    private final ImportScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final StackPane content = new StackPane();
    private final PlanView plan;
    private final PastImports past;
    private final Button other = Buttons.plain(Icons.FOLDER, T.get("choose.other"), this::choose);
    private final Button words = Buttons.plain(Icons.COLUMNS, T.get("toHeadings"), () -> headings());
    private final Button take = Buttons.primary(Icons.IMPORT, T.get("take.none"), this::take);

    public ImportScreen(ImportScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        plan = new PlanView(model, frame, this::refused, this::save);
        past = new PastImports(model.past(), this::takeBack);
        page.actions(words, other, take);
        page.content(content);
        page.setOnDragOver(this::over);
        page.setOnDragDropped(this::dropped);
        model.readingProperty().subscribe(this::show);
        model.doneProperty().subscribe(this::show);
        model.busyProperty().subscribe(this::buttons);
        show();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.past().refresh();
        model.refresh(this::refused);
    }

    /// @param argument a Path is read at once
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof Path file) {
            model.open(file, fault -> refused(fault, file));
        } else {
            shown();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(T.get("choose"), "Ctrl+O", this::choose));
    }

    private void headings() {
        frame.open(HeadingScreen.ID);
    }

    private void choose() {
        if (!model.busyProperty().get()) {
            frame.dialogs().openWorkbook(T.get("choose")).ifPresent(this::open);
        }
    }

    private void refused(Fault fault) {
        frame.dialogs().fault(fault);
    }

    private void refused(Fault fault, Path file) {
        if (PASSWORD.contains(fault.code())) {
            ask(file);
        } else {
            refused(fault);
        }
    }

    private void ask(Path file) {
        Form form = new Form();
        Field<String> password = form.password(T.get("password.label"), f -> f.required());
        frame.dialogs()
                .form(
                        T.get("password.title", file.getFileName()),
                        form,
                        T.get("password.act"),
                        () -> model.read(file, password.require()),
                        model::show);
    }

    private void take() {
        model.take(() -> frame.notices().say(T.get("take.compareAgain")), this::refused);
    }

    private void show() {
        Reading reading = model.readingProperty().get();
        Done done = model.doneProperty().get();
        if (reading != null) {
            plan.show(reading);
            content.getChildren().setAll(plan.node());
            page.sub().set(T.get("sub", reading.source().name()));
        } else if (done != null) {
            content.getChildren().setAll(done(done));
            page.sub().set(done.plan().source());
            frame.notices().saved();
        } else {
            content.getChildren().setAll(blank());
            page.sub().set("");
        }
        buttons();
    }

    private void buttons() {
        Reading reading = model.readingProperty().get();
        boolean busy = model.busyProperty().get();
        int households = reading == null ? 0 : reading.plan().households();
        take.setText(households == 0 ? T.get("take.none") : T.get("take", Numbers.whole(households)));
        take.setDisable(busy || households == 0);
        other.setDisable(busy);
        plan.node().setDisable(busy);
        for (Button button : List.of(other, take)) {
            button.setVisible(reading != null);
            button.setManaged(reading != null);
        }
        Done done = model.doneProperty().get();
        if (reading == null) {
            page.sub()
                    .set(busy ? T.get("busy") : done == null ? "" : done.plan().source());
        }
    }

    private Node blank() {
        EmptyState empty =
                new EmptyState(Icons.IMPORT, T.get("blank"), ScreenCommand.of(T.get("choose"), this::choose));
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox all = new VBox(empty, past.node());
        all.setAlignment(Pos.CENTER);
        return all;
    }

    private void takeBack(PastImport gone) {
        frame.dialogs()
                .ask(
                        T.get("past.ask", gone.source()),
                        T.get("past.consequence"),
                        T.get("past.back"),
                        () -> model.past()
                                .takeBack(
                                        gone,
                                        () -> frame.notices().say(T.get("past.done", gone.source())),
                                        this::refused));
    }

    private Node done(Done done) {
        return new DoneView(done, () -> frame.open(HOUSEHOLDS), () -> save(done.plan()), this::choose);
    }

    private void save(ImportPlan of) {
        frame.dialogs()
                .saveWorkbook(ImportScreenModel.refusedName(of))
                .ifPresent(file -> model.saveRefused(
                        of, file, () -> frame.notices().say(T.get("done.saved", file.getFileName()))));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.busyProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            open(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
