package org.shouwang.report.ui;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.SheetTable;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.report.MonthPages;

/// 日报月报: the month sheet by sheet as it will be handed in, the workbook, paper, and the check of the store.
public final class MonthScreen implements Screen {
    public static final String ID = "report";

    private static final Texts T = Texts.of(MonthScreen.class);
    private static final int SHEETS = 8;
    private static final int CHECK = SHEETS;

    private final MonthScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("month.title"));
    private final Label month = Boxes.strong("");
    private final Segmented<Integer> tabs;
    private final StackPane content = new StackPane();
    private final CheckList checks;

    public MonthScreen(MonthScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        checks = new CheckList(model);
        tabs = new Segmented<>(IntStream.rangeClosed(0, CHECK).boxed().toList(), MonthScreen::tabName, 0);
        HBox choice = Boxes.row(
                Buttons.icon(Icons.LEFT, T.get("month.previous"), model::previous),
                month,
                Buttons.icon(Icons.RIGHT, T.get("month.next"), model::next));
        page.beside(choice)
                .actions(
                        Buttons.plain(Icons.PRINT, T.get("month.print"), this::print),
                        Buttons.primary(Icons.EXPORT, T.get("month.export"), this::export));
        page.content(tabs, content);
        model.month().subscribe(shown -> month.setText(Dates.month(shown)));
        model.pages().subscribe(pages -> show());
        tabs.valueProperty().subscribe(tab -> {
            if (tab == CHECK) {
                model.check();
            }
            show();
        });
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void open(@org.jspecify.annotations.Nullable Object argument) {
        if (argument instanceof YearMonth wanted) {
            model.month().set(wanted);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("month.export"), "Ctrl+E", this::export),
                ScreenCommand.of(T.get("month.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("month.previous"), "Alt+Left", model::previous),
                ScreenCommand.of(T.get("month.next"), "Alt+Right", model::next));
    }

    private void show() {
        MonthPages pages = model.pages().get();
        if (tabs.value() == CHECK) {
            page.sub().set(T.get("check.sub"));
            content.getChildren().setAll(checks.node());
        } else if (pages != null) {
            Sheet sheet = pages.sheets().get(tabs.value());
            boolean overview = tabs.value() == 0;
            page.sub()
                    .set(
                            overview
                                    ? totals(pages)
                                    : T.get("month.rows", sheet.rows().count()));
            content.getChildren()
                    .setAll(overview ? new OverviewPane(pages).node() : SheetTable.of(sheet, sheet.rowList()));
        }
    }

    private static String totals(MonthPages pages) {
        var gate = pages.figures().gate();
        var deliveries = pages.figures().deliveries();
        return T.get(
                "month.totals",
                gate.entered(),
                gate.left(),
                gate.turnedAway(),
                deliveries.noted(),
                deliveries.pieces());
    }

    private static String tabName(int tab) {
        return switch (tab) {
            case 0 -> T.get("tab.overview");
            case 1 -> T.get("tab.households");
            case 2 -> T.get("tab.heads");
            case 3 -> T.get("tab.entries");
            case 4 -> T.get("tab.flow");
            case 5 -> T.get("tab.flowParts");
            case 6 -> T.get("tab.deliveries");
            case 7 -> T.get("tab.duty");
            default -> T.get("tab.check");
        };
    }

    private void print() {
        MonthPages shown = model.pages().get();
        if (shown != null) {
            int tab = Math.min(tabs.value(), SHEETS - 1);
            Sheet sheet = shown.sheets().get(tab);
            String name = T.get("month.print.name", sheet.name(), shown.month());
            frame.printing().preview(name, progress -> List.of(sheet), () -> model.look(shown));
        }
    }

    private void export() {
        YearMonth of = model.month().get();
        Optional<Path> file = frame.dialogs().saveWorkbook(model.fileName());
        file.ifPresent(path -> frame.tasks()
                .run(T.get("month.writing", Dates.month(of)), progress -> model.write(path, of, progress))
                .then(written -> frame.notices()
                        .say(
                                T.get(
                                        "month.written",
                                        written.getFileName(),
                                        written.toAbsolutePath().getParent()),
                                Tint.GOOD))
                .start());
    }
}
