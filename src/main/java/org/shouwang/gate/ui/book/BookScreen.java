package org.shouwang.gate.ui.book;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.gate.BookTotals;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryFilter;
import org.shouwang.gate.EntryGroup;
import org.shouwang.gate.EntryGrouping;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.EntryPeople;
import org.shouwang.gate.ui.RevisionForm;
import org.shouwang.household.HouseholdId;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.PagedTable;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 出入台账: every line of the register, filtered, grouped, summed, printed and put right.
public final class BookScreen implements Screen {
    public static final String ID = "gate-book";

    private static final Texts T = Texts.of(BookScreen.class);
    /// More lines than this are no use on paper.
    private static final int ON_PAPER = 20_000;

    /// The lines themselves, or put together.
    enum View {
        LINES(null),
        DAY(EntryGrouping.DAY),
        HOUSEHOLD(EntryGrouping.HOUSEHOLD),
        CATEGORY(EntryGrouping.CATEGORY),
        PURPOSE(EntryGrouping.PURPOSE);

        private final @Nullable EntryGrouping by;

        View(@Nullable EntryGrouping by) {
            this.by = by;
        }

        static View of(@Nullable EntryGrouping by) {
            return List.of(values()).stream()
                    .filter(view -> view.by == by)
                    .findFirst()
                    .orElse(LINES);
        }
    }

    private final BookScreenModel model;
    private final Frame frame;
    private final FilterBar filter;
    private final Page page = new Page(T.get("title"));
    private final Segmented<View> views = new Segmented<>(List.of(View.values()), Texts::name, View.LINES);
    private final HBox only = Boxes.row();
    private final PagedTable<EntryLine> lines;
    private final Table<EntryGroup> groups;
    private final StackPane body = new StackPane();
    private final Label sums = Boxes.strong("");

    public BookScreen(BookScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        filter = new FilterBar(model);
        lines = BookTable.lines(this, model);
        groups = BookTable.groups(model);
        sums.getStyleClass().add("list-foot");
        sums.setMaxWidth(Double.MAX_VALUE);
        sums.setWrapText(true);
        page.beside(views, only);
        page.actions(
                Buttons.link(T.get("act.late"), () -> frame.open(LateScreen.ID)),
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print));
        page.content(filter, sums, body);
        views.valueProperty().subscribe(view -> model.grouping.set(view.by));
        model.grouping.subscribe(by -> {
            views.valueProperty().set(View.of(by));
            body.getChildren().setAll(by == null ? lines : groups);
        });
        model.groups.subscribe(() -> groups.items(model.groups));
        model.filter.subscribe(this::only);
        model.totalsProperty().subscribe(this::sums);
        model.readProperty().subscribe(read -> empty());
        model.rows.subscribe(this::empty);
    }

    private void empty() {
        boolean read = model.readProperty().get();
        lines.empty(
                !read
                        ? Boxes.muted(T.get("reading"))
                        : model.asked()
                                ? new EmptyState(
                                        Icons.GATE,
                                        T.get("nothing"),
                                        ScreenCommand.of(T.get("act.clear"), model::clear))
                                : new EmptyState(
                                        Icons.GATE,
                                        T.get("empty"),
                                        ScreenCommand.of(T.get("act.late"), () -> frame.open(LateScreen.ID))));
    }

    private void sums(@Nullable BookTotals totals) {
        sums.setText(
                totals == null
                        ? T.get("sums.counting")
                        : T.get(
                                "sums",
                                Numbers.whole(totals.lines()),
                                Numbers.whole(totals.entered()),
                                Numbers.whole(totals.went()),
                                Numbers.whole(totals.turnedAway()),
                                Numbers.whole(totals.overridden()),
                                Numbers.whole(totals.companions()),
                                Numbers.whole(totals.voids())));
    }

    /// What the boxes do not show: one household, one person.
    private void only(EntryFilter now) {
        only.getChildren().clear();
        if (now.household() != null) {
            String words =
                    now.household().equals(EntryFilter.NOWHERE) ? T.get("only.nowhere") : T.get("only.household");
            only.getChildren().add(new Chip(words, Tint.INFO));
        }
        if (now.who() != null) {
            only.getChildren().add(new Chip(T.get("only.person"), Tint.INFO));
        }
        if (!only.getChildren().isEmpty()) {
            only.getChildren()
                    .add(Buttons.link(
                            T.get("only.off"),
                            () -> model.filter.set(now.household(null).who(null))));
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
        filter.focus();
    }

    /// Comes with a household, or with what is to be asked.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof HouseholdId home) {
            model.filter.set(EntryFilter.ALL.household(home));
        } else if (argument instanceof EntryFilter wanted) {
            model.filter.set(wanted);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", filter::focus),
                ScreenCommand.of(T.get("act.lines"), "Ctrl+L", lines::enter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", this::export),
                ScreenCommand.of(T.get("act.late"), () -> frame.open(LateScreen.ID)));
    }

    void household(EntryLine line) {
        HouseholdId home = line.entry().householdId();
        if (home == null) {
            frame.notices().say(T.get("household.none", line.entry().name().value()));
        } else {
            frame.open("household", home);
        }
    }

    void onlyPerson(EntryLine line) {
        EntryCheck entry = line.entry();
        if (entry.residentId() != null) {
            one(EntryPeople.one(entry.residentId()));
        } else if (entry.visitorId() != null) {
            one(EntryPeople.one(entry.visitorId()));
        } else {
            frame.notices().say(T.get("person.none", entry.name().value()));
        }
    }

    private void one(EntryPeople person) {
        model.change(() -> {
            model.filter.set(EntryFilter.ALL.who(person));
            model.typed.set("");
        });
    }

    void onlyHousehold(EntryLine line) {
        HouseholdId home = line.entry().householdId();
        model.filter.set(EntryFilter.ALL.household(home == null ? EntryFilter.NOWHERE : home));
    }

    void onlyDay(EntryLine line) {
        model.filter.set(EntryFilter.ALL.days(line.entry().day(), line.entry().day()));
    }

    void revise(EntryLine line) {
        if (!line.entry().counts()) {
            frame.notices()
                    .say(T.get("void.stays", Objects.toString(line.entry().voidReason(), "")));
            return;
        }
        RevisionForm right = new RevisionForm(line, model.clock());
        frame.dialogs()
                .<EntryCheck>form(
                        T.get("revise.title", Texts.name(line.entry().outcome())),
                        right.form(),
                        T.get("act.revise"),
                        () -> {
                            var draft = right.draft();
                            String reason = right.reason();
                            return progress -> model.revise(line.entry(), draft, reason);
                        },
                        entry -> frame.notices()
                                .done(T.get("revised", entry.name().value()), model::undo));
    }

    void strike(List<EntryLine> picked) {
        List<EntryLine> counting =
                picked.stream().filter(line -> line.entry().counts()).toList();
        if (counting.isEmpty()) {
            frame.notices().say(T.get("strike.none"));
            return;
        }
        frame.dialogs()
                .prompt(
                        T.get("strike.question", counting.size()),
                        T.get("strike.why"),
                        "",
                        T.get("act.strike"),
                        why -> model.makeVoid(
                                counting, why, count -> frame.notices().done(T.get("struck", count), model::undo)));
    }

    private void print() {
        BookTotals now = model.totalsProperty().get();
        if (now == null || now.lines() > ON_PAPER) {
            frame.dialogs()
                    .tell(
                            T.get("act.print"),
                            now == null
                                    ? T.get("print.counting")
                                    : T.get("print.many", Numbers.whole(now.lines()), Numbers.whole(ON_PAPER)));
            return;
        }
        EntryFilter wanted = model.filter.get();
        String words = model.typed.get();
        String subtitle = AskedWords.of(model);
        frame.printing()
                .preview(T.get("file"), progress -> model.sheet(wanted, words, subtitle, progress), model.look());
    }

    private void export() {
        EntryFilter wanted = model.filter.get();
        String words = model.typed.get();
        String subtitle = AskedWords.of(model);
        frame.printing().workbook(T.get("file"), progress -> model.sheet(wanted, words, subtitle, progress));
    }
}
