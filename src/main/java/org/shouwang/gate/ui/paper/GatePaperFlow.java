package org.shouwang.gate.ui.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.CheckpointId;
import org.shouwang.gate.GateRegister;
import org.shouwang.gate.sheet.GatePaper;
import org.shouwang.gate.sheet.GatePapers;
import org.shouwang.gate.sheet.GatePapers.Wish;
import org.shouwang.gate.sheet.GateShift;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;

/// 打印 at the gate: the menu and what its items do. Every sheet is shown before it is printed, stored or exported.
public final class GatePaperFlow {
    private static final Texts T = Texts.of(GatePaperFlow.class);
    private static final int SPARE = 3;

    private final Ledger ledger;
    private final Clock clock;
    private final GateShift.Source shifts;
    private final ResidentIndex residents;
    private final Supplier<PageLook> look;
    private final Frame frame;
    private final GatePapers papers;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed sheet
    public GatePaperFlow(
            Ledger ledger,
            Clock clock,
            GateShift.Source shifts,
            ResidentIndex residents,
            Supplier<PageLook> look,
            Frame frame) {
        this.ledger = ledger;
        this.clock = clock;
        this.shifts = shifts;
        this.residents = residents;
        this.look = look;
        this.frame = frame;
        this.papers = new GatePapers(ledger, clock);
    }

    /// @param day the day in front
    public MenuButton menu(Supplier<LocalDate> day) {
        MenuButton menu = new MenuButton(T.get("print"), Icons.PRINT.node(110));
        menu.getStyleClass().add("button");
        menu.setFocusTraversable(false);
        menu.getItems()
                .addAll(
                        item(T.get("print.day"), () -> day(day.get())),
                        item(T.get("print.shift"), () -> ask(GatePaper.REGISTER, day.get(), true)),
                        item(T.get("print.blank"), this::blank),
                        new SeparatorMenuItem(),
                        item(T.get("print.open"), () -> show(of(GatePaper.OPEN, day.get()))),
                        item(T.get("print.overrides"), () -> show(of(GatePaper.OVERRIDES, day.get()))),
                        item(T.get("print.refused"), () -> show(of(GatePaper.REFUSED, day.get()))),
                        item(T.get("print.visitors"), () -> ask(GatePaper.VISITORS, day.get(), false)),
                        new SeparatorMenuItem(),
                        item(T.get("print.month"), () -> month(day.get())),
                        item(T.get("print.other"), () -> ask(GatePaper.BY_CATEGORY, day.get(), false)));
        return menu;
    }

    /// The same with one more act under the sheets.
    public MenuButton menu(Supplier<LocalDate> day, String more, Runnable act) {
        MenuButton menu = menu(day);
        menu.getItems().addAll(new SeparatorMenuItem(), item(more, act));
        return menu;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        return item;
    }

    private static Wish of(GatePaper paper, LocalDate day) {
        return Wish.of(paper, Period.day(day));
    }

    /// The register of a day.
    public void day(LocalDate day) {
        show(of(GatePaper.REGISTER, day));
    }

    /// The figures of the month around a day.
    public void month(LocalDate day) {
        show(Wish.of(GatePaper.FIGURES, Period.month(YearMonth.from(day))));
    }

    /// Some forms to keep for a power cut.
    public void blank() {
        show(of(GatePaper.BLANK, LocalDate.now(clock)).undated().pages(SPARE));
    }

    private void ask(GatePaper first, LocalDate day, boolean shift) {
        frame.tasks()
                .run(T.get("reading"), progress -> choices(day))
                .then(choices ->
                        new GatePrintForm(frame, residents, clock, choices, day).open(first, shift, this::show))
                .start();
    }

    private PaperPlace.Choices choices(LocalDate day) {
        List<PaperPlace<CheckpointId>> points = new ArrayList<>();
        points.add(new PaperPlace<>(T.get("points.all"), null));
        ledger.read(GateRegister::checkpoints).forEach(point -> points.add(new PaperPlace<>(point.name(), point.id())));
        List<PaperPlace<GateShift>> spans = new ArrayList<>();
        spans.add(new PaperPlace<>(T.get("shifts.none"), null));
        // the one that runs or ran last stands first
        Stream.of(day, day.minusDays(1))
                .flatMap(one -> shifts.on(one).stream())
                .filter(shift -> !shift.from().isAfter(clock.instant()))
                .sorted(Comparator.comparing(GateShift::from).reversed())
                .forEach(shift -> spans.add(new PaperPlace<>(shift.words(), shift)));
        return new PaperPlace.Choices(points, spans);
    }

    private void show(@Nullable Wish wish) {
        if (wish == null) {
            return;
        }
        PageLook around = look.get();
        String name = papers.fileName(wish);
        if (wish.paper().listed()) {
            frame.printing().preview(name, progress -> papers.sheets(wish, around), () -> around);
        } else {
            frame.printing().paper(name, progress -> papers.print(wish, around, progress));
        }
    }
}
