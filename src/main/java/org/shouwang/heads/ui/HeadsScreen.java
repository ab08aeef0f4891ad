package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.heads.Coverage;
import org.shouwang.heads.Head;
import org.shouwang.heads.ui.HeadsScreenModel.Scope;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// 楼栋长单元长: every office in the order of a walk, who holds it, and where nobody does.
public final class HeadsScreen implements Screen {
    private static final Texts T = Texts.of(HeadsScreen.class);

    /// Columns that only those relieved fill.
    private static final Set<String> PAST = Set.of(T.get("column.until"), T.get("column.reason"));

    private final HeadsScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final Table<HeadRow> table;
    private final HBox vacancies = Boxes.row();

    public HeadsScreen(HeadsScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        table = HeadTable.of(this);
        Segmented<Scope> scope = new Segmented<>(List.of(Scope.values()), Texts::name, Scope.SEATS);
        scope.valueProperty().bindBidirectional(model.scope);
        page.beside(scope, vacancies);
        page.actions(
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print));
        page.content(table);
        model.rows.subscribe(this::fill);
        model.scope.subscribe(now -> table.view().getColumns().stream()
                .filter(column -> PAST.contains(column.getText()))
                .forEach(column -> column.setVisible(now == Scope.HISTORY)));
        model.coverageProperty().subscribe(this::tell);
        model.coverageProperty().subscribe(now -> scope.getChildren().forEach(this::number));
    }

    private void number(Node node) {
        if (node instanceof ToggleButton button && button.getUserData() instanceof Scope of) {
            button.setText(T.get("scope", Texts.name(of), model.count(of)));
        }
    }

    Node button(HeadRow row) {
        if (row.vacant()) {
            Button appoint = Buttons.plain(T.get("act.appoint"), () -> appoint(row));
            appoint.setStyle("-fx-min-height: 1.85em; -fx-padding: 0.1em 0.77em 0.16em 0.77em;");
            return appoint;
        }
        return row.acting() ? Buttons.link(T.get("act.relieve"), () -> relieve(row)) : Boxes.muted(T.get("former"));
    }

    private void fill() {
        table.items(new ArrayList<>(model.rows));
    }

    private void tell(Coverage now) {
        page.sub().set(T.get("sub", now.buildingHeads(), now.buildings(), now.unitHeads(), now.units()));
        vacancies.getChildren().clear();
        int buildings = now.buildingsWithout().size();
        int units = now.unitsWithout().size();
        if (buildings > 0) {
            vacancies.getChildren().add(new Chip(T.get("vacant.buildings", buildings), Tint.WARN));
        }
        if (units > 0) {
            vacancies.getChildren().add(new Chip(T.get("vacant.units", units), Tint.WARN));
        }
        if (buildings + units == 0 && !now.seats().isEmpty()) {
            vacancies.getChildren().add(new Chip(T.get("covered"), Tint.GOOD));
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// Any argument means: the vacant offices.
    @Override
    public void open(@Nullable Object argument) {
        shown();
        if (argument != null) {
            model.scope.set(Scope.VACANT);
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", this::export));
    }

    private static String seat(HeadRow row) {
        return row.unit().isEmpty()
                ? T.get("seat.building", row.building())
                : T.get("seat.unit", row.building(), row.unit());
    }

    void open(HeadRow row) {
        if (row.vacant()) {
            appoint(row);
        } else {
            revise(row);
        }
    }

    private void appoint(HeadRow row) {
        AppointForm form = new AppointForm(model, null);
        frame.dialogs()
                .<Head>form(
                        T.get("appoint.title", seat(row)),
                        form.form,
                        T.get("act.appoint"),
                        () -> {
                            Work<org.shouwang.heads.HeadDraft> draft = form.draft(row.post());
                            return progress -> model.appoint(draft.work(progress));
                        },
                        head -> done(T.get("appointed", head.name().value(), seat(row))));
    }

    private void revise(HeadRow row) {
        Head head = row.head();
        if (head == null) {
            return;
        }
        AppointForm form = new AppointForm(model, head);
        frame.dialogs()
                .<Head>form(
                        T.get("revise.title", seat(row)),
                        form.form,
                        T.get("act.revise"),
                        () -> {
                            Work<org.shouwang.heads.HeadDraft> draft = form.draft(row.post());
                            return progress -> model.revise(head.id(), draft.work(progress));
                        },
                        now -> done(T.get("revised", now.name().value())));
    }

    void relieve(HeadRow row) {
        Head head = row.head();
        if (head == null || !head.acting()) {
            frame.notices().say(T.get("none.acting"));
            return;
        }
        Form form = new Form();
        Field<LocalDate> until = form.date(
                T.get("column.until"), model.clock(), f -> f.required().initial(model.today()));
        Field<String> reason =
                form.text(T.get("column.reason"), f -> f.required().hint(T.get("relieve.hint")));
        String name = head.name().value();
        frame.dialogs()
                .<Boolean>form(
                        T.get("relieve.title", seat(row), name),
                        form,
                        T.get("act.relieve"),
                        () -> {
                            LocalDate day = until.require();
                            String why = reason.require();
                            return progress -> {
                                model.relieve(head.id(), day, why);
                                return true;
                            };
                        },
                        done -> done(T.get("relieved", name)));
    }

    void strike(HeadRow row) {
        Head head = row.head();
        if (head == null) {
            frame.notices().say(T.get("none.acting"));
            return;
        }
        String name = head.name().value();
        frame.dialogs()
                .ask(
                        T.get("strike.question", name, seat(row)),
                        T.get("strike.consequence"),
                        T.get("act.strike"),
                        () -> frame.tasks()
                                .write(T.get("act.strike"), Work.of(() -> model.strike(head.id())))
                                .then(done -> done(T.get("struck", name)))
                                .start());
    }

    private void done(String words) {
        frame.notices().done(words, model::undo);
    }

    private void print() {
        frame.printing().preview(T.get("file", model.today()), progress -> model.sheets(), model.look());
    }

    private void export() {
        frame.printing().workbook(T.get("file", model.today()), progress -> model.sheets());
    }
}
