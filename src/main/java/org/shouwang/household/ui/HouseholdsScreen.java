package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.household.Figures;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.PaperKind;
import org.shouwang.household.Scope;
import org.shouwang.household.Selection;
import org.shouwang.household.Tenure;
import org.shouwang.household.ui.HouseholdsScreenModel.Only;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Pinyin;
import org.shouwang.kit.text.Reading;
import org.shouwang.kit.text.Texts;

/// 住户: the list of all households, its filters, and the form for a new one.
public final class HouseholdsScreen implements Screen {
    public static final String ID = "households";

    private static final Texts T = Texts.of(HouseholdsScreen.class);

    private final HouseholdsScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("list.title"));
    private final Table<HouseholdRow> table;

    /// @param acts what can be done to the selected households, in this order
    public HouseholdsScreen(HouseholdsScreenModel model, Frame frame, List<SelectionAct> acts) {
        this.model = model;
        this.frame = frame;
        table = table(acts);
        Segmented<Only> views = new Segmented<>(List.of(Only.values()), Texts::name, Only.ALL);
        views.valueProperty().bindBidirectional(model.onlyProperty());
        table.beside(views);
        page.actions(
                Buttons.plain(Icons.IMPORT, T.get("list.import"), () -> frame.open("import")),
                Buttons.plain(Icons.SWAP, T.get("list.handout"), () -> frame.open("handout")),
                Buttons.plain(Icons.EXPORT, T.get("list.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("list.print"), this::print),
                Buttons.withKey(Buttons.primary(T.get("list.register"), () -> register(null)), "Ctrl+N"));
        page.content(table);
        model.figuresProperty().subscribe(this::list);
        model.rows().subscribe(this::list);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private void list() {
        List<HouseholdRow> rows = List.copyOf(model.rows());
        table.items(rows);
        Figures figures = model.figuresProperty().get();
        String all = T.get("list.summary", Numbers.whole(figures.households()), Numbers.whole(figures.residents()));
        boolean part = model.onlyProperty().get() != Only.ALL;
        int people = rows.stream().mapToInt(HouseholdRow::count).sum();
        page.sub().set(part ? T.get("list.part", all, Numbers.whole(rows.size()), Numbers.whole(people)) : all);
        if (part && rows.isEmpty()) {
            table.view().setPlaceholder(Boxes.muted(T.get("list.noneSuch")));
        }
    }

    private Table<HouseholdRow> table(List<SelectionAct> acts) {
        EmptyState nothing = new EmptyState(
                Icons.HOUSEHOLD,
                T.get("list.empty"),
                ScreenCommand.of(T.get("list.import"), () -> frame.open("import")),
                ScreenCommand.of(T.get("list.register"), () -> register(null)));
        var table = Tables.<HouseholdRow>of()
                .text(T.get("column.dwelling"), 92, row -> row.place().brief())
                .sortedBy(Comparator.comparing(row -> row.place().dwelling()))
                .node(T.get("column.householder"), 84, HouseholdsScreen::findable, row -> new Label(row.householder()))
                .sortedBy(Comparator.comparing(row -> Pinyin.sortKey(row.householder())))
                .text(T.get("column.phone"), 116, HouseholdRow::phone)
                .number(T.get("column.count"), 52, HouseholdRow::count)
                .chip(
                        T.get("column.tenure"),
                        84,
                        row -> row.tenure() == null ? null : Texts.name(row.tenure()),
                        HouseholdsScreen::tint)
                .text(T.get("column.members"), 220, row -> String.join(T.get("comma"), row.people()))
                .wide()
                .node(T.get("column.marks"), 128, MarkChips::words, MarkChips::of)
                .text(T.get("column.plates"), 100, HouseholdRow::plates)
                .text(T.get("form.landlord"), 84, HouseholdRow::landlord)
                .hidden()
                .date(T.get("form.since"), HouseholdRow::since)
                .hidden()
                .date(T.get("form.rentedUntil"), HouseholdRow::rentedUntil)
                .hidden()
                .date(T.get("column.updatedOn"), HouseholdRow::updatedOn)
                .filter(text -> Fold.simplified(text).toLowerCase(Locale.ROOT))
                .unit(T.get("unit.household"))
                .empty(nothing)
                .onOpen(row -> frame.open(HouseholdScreen.ID, row.id()))
                .act(
                        T.get("list.open"),
                        rows -> rows.stream().findFirst().ifPresent(row -> frame.open(HouseholdScreen.ID, row.id())))
                .act(
                        T.get("list.onMap"),
                        rows -> rows.stream().findFirst().ifPresent(row -> frame.open(MapScreen.ID, row.place())));
        acts.forEach(act -> table.act(act.label(), rows -> run(act, rows)));
        return table.build();
    }

    private void run(SelectionAct act, List<HouseholdRow> rows) {
        Selection picked = HouseholdRow.selection(rows);
        if (act.fits().test(picked)) {
            act.run().accept(picked);
        }
    }

    /// Name and pinyin, so that the filter finds both.
    private static String findable(HouseholdRow row) {
        Reading reading = Pinyin.of(row.householder());
        return row.householder() + " " + String.join("", reading.first()) + " " + String.join(" ", reading.initials());
    }

    private static Tint tint(HouseholdRow row) {
        return row.tenure() == Tenure.OWNED ? Tint.GOOD : row.tenure() == Tenure.RENTED ? Tint.INFO : Tint.WARN;
    }

    /// Opens the form for a new household; at a room where one is given.
    private void register(@Nullable Place place) {
        Form form = new Form();
        HouseholdForm fields = new HouseholdForm(form, model.index(), place, model.clock());
        DialogCard card = frame.dialogs()
                .form(
                        T.get("form.register"),
                        form,
                        T.get("list.register"),
                        () -> model.register(fields.room(), fields.card(), fields.shared(), fields.brought()),
                        id -> registered(
                                id,
                                fields.card().living().size() + fields.brought().size()));
        card.setStyle(HouseholdForm.WIDE);
        fields.suspect(
                model.suspecting(),
                id -> {
                    card.close();
                    frame.open(HouseholdScreen.ID, id);
                },
                true);
        if (place != null) {
            fields.focusPeople();
        }
    }

    private void registered(HouseholdId id, int people) {
        frame.notices().saved();
        frame.notices()
                .say(T.get("form.registered", people), T.get("list.open"), () -> frame.open(HouseholdScreen.ID, id));
        model.refresh();
    }

    private void print() {
        List<Scope> scopes = new ArrayList<>();
        List<HouseholdRow> selected = table.selection();
        if (selected.size() > 1) {
            scopes.add(Scope.households(selected, T.get("print.selected", Numbers.whole(selected.size()))));
        }
        if (!table.shown().isEmpty()) {
            List<HouseholdRow> shown = table.shown();
            scopes.add(Scope.households(shown, T.get("print.shown", Numbers.whole(shown.size()))));
        }
        new PrintForm(frame, model.papers(), model.paper()).open(scopes, PaperKind.ROLL);
    }

    private void export() {
        Form form = new Form();
        Field<Boolean> persons = form.check(T.get("export.byPerson"), f -> f.hint(T.get("export.byPerson.hint")));
        Field<Boolean> full = form.check(T.get("export.fullIds"), f -> f.hint(T.get("export.fullIds.hint")));
        frame.dialogs()
                .form(
                        T.get("export.title"),
                        form,
                        T.get("export.act"),
                        () -> {
                            boolean byPerson = Boolean.TRUE.equals(persons.value());
                            boolean ids = Boolean.TRUE.equals(full.value());
                            return progress -> List.of(byPerson, ids);
                        },
                        wish -> frame.printing()
                                .workbook(
                                        wish.getFirst() ? T.get("export.persons") : T.get("export.households"),
                                        model.sheets(wish.get(0), wish.get(1))));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// With an [Only]: lists those. With a [Place]: opens the form for a household there. With words: filters.
    @Override
    public void open(@Nullable Object argument) {
        shown();
        switch (argument) {
            case Only only -> model.onlyProperty().set(only);
            case Place place -> register(place);
            case String words -> table.filterText(words);
            case null, default -> {}
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("list.register"), "Ctrl+N", () -> register(null)),
                ScreenCommand.of(T.get("list.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("list.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("list.export"), "Ctrl+E", this::export));
    }
}
