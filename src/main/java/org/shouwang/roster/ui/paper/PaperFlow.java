package org.shouwang.roster.ui.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.sheet.DutyWords;
import org.shouwang.roster.sheet.RosterPaper;
import org.shouwang.roster.sheet.RosterPapers.Wish;

/// 打印 and 文件 of the roster: the two menus above it and what their items do.
public final class PaperFlow {
    private static final Texts T = Texts.of(PaperFlow.class);

    private final RosterFiles files;
    private final Frame frame;
    private final Supplier<LocalDate> day;

    /// @param day the day in front; its month and week are printed
    public PaperFlow(RosterFiles files, Frame frame, Supplier<LocalDate> day) {
        this.files = files;
        this.frame = frame;
        this.day = day;
    }

    public MenuButton printMenu() {
        MenuButton menu = new MenuButton(T.get("print"));
        menu.getItems()
                .addAll(
                        item(T.get("print.month"), this::month),
                        item(T.get("print.week"), () -> print(RosterPaper.WEEK)),
                        item(T.get("print.day"), () -> print(RosterPaper.DAY)),
                        new SeparatorMenuItem(),
                        item(T.get("print.wall"), () -> ask(RosterPaper.WALL)),
                        item(T.get("print.leaders"), () -> print(RosterPaper.LEADERS)),
                        item(T.get("print.slip"), () -> ask(RosterPaper.SLIP)),
                        item(T.get("print.handover"), () -> ask(RosterPaper.HANDOVER)),
                        new SeparatorMenuItem(),
                        item(T.get("print.hours"), () -> ask(RosterPaper.HOURS)),
                        item(T.get("print.certificate"), () -> ask(RosterPaper.CERTIFICATE)),
                        new SeparatorMenuItem(),
                        item(T.get("print.other"), () -> ask(RosterPaper.MONTH)));
        return menu;
    }

    public MenuButton fileMenu() {
        MenuButton menu = new MenuButton(T.get("files"));
        menu.getItems()
                .addAll(
                        item(T.get("files.workbook"), this::workbook),
                        item(T.get("files.import"), () -> new ImportFlow(files, frame).open(YearMonth.from(day.get()))),
                        new SeparatorMenuItem(),
                        item(T.get("files.tonight"), () -> copy(DutyWords::tonight)),
                        item(T.get("files.now"), () -> copy(DutyWords::now)),
                        item(
                                T.get("files.tomorrow"),
                                () -> copy(words ->
                                        words.day(files.rosters().today().plusDays(1)))),
                        item(T.get("files.week"), () -> copy(words -> words.week(day.get()))),
                        new SeparatorMenuItem(),
                        item(T.get("files.calendar"), () -> new CalendarForm(files, frame).open(day.get())));
        return menu;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        return item;
    }

    /// The month on A4, at once.
    public void month() {
        print(RosterPaper.MONTH);
    }

    /// The month as a workbook.
    public void workbook() {
        YearMonth month = YearMonth.from(day.get());
        frame.printing().workbook(T.get("file.month", month), progress -> files.workbook(month));
    }

    private void print(RosterPaper paper) {
        show(Wish.of(paper, period(paper, day.get())));
    }

    private void ask(RosterPaper paper) {
        LocalDate around = day.get();
        frame.tasks()
                .run(T.get("read"), progress -> files.places(around))
                .then(places -> new PrintForm(files, frame, around, places).open(paper, this::show))
                .start();
    }

    /// Words for a chat group, onto the clipboard.
    private void copy(Function<DutyWords, String> said) {
        frame.tasks()
                .run(T.get("read"), progress -> said.apply(new DutyWords(files.rosters())))
                .then(words -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                    frame.notices()
                            .say(T.get("copied", words.lines().findFirst().orElse("")));
                })
                .start();
    }

    /// The days a sheet is about, around one of them.
    static Period period(RosterPaper paper, LocalDate around) {
        return switch (paper) {
            case WEEK -> Period.week(around);
            case DAY, HANDOVER -> Period.day(around);
            case MONTH, WALL, LEADERS, SLIP, HOURS, CERTIFICATE -> Period.month(YearMonth.from(around));
        };
    }

    private void show(Wish wish) {
        String name =
                T.get("file.paper", Texts.name(wish.paper()), wish.period().first());
        PageLook look = files.look();
        if (wish.paper().listed()) {
            frame.printing()
                    .preview(
                            name, progress -> files.papers().sheets(wish, look), () -> look, () -> files.printed(wish));
        } else {
            frame.printing().paper(name, progress -> files.papers().print(wish, look, progress));
        }
    }
}
