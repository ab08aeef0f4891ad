package org.shouwang.heads.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.shouwang.heads.Coverage;
import org.shouwang.heads.ui.HeadsScreenModel.Scope;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 名册: every office in the order of a walk, who holds it, and where nobody does.
final class RollPane implements HeadsPane {
    private static final Texts T = Texts.of(RollPane.class);

    /// Columns that only those relieved fill.
    private static final Set<String> PAST = Set.of(T.get("column.until"), T.get("column.reason"));

    private final HeadsScreenModel model;
    private final Frame frame;
    private final Runnable notices;
    private final RollForms forms;
    private final SimpleStringProperty sub = new SimpleStringProperty("");
    private final Table<HeadRow> table;
    private final HBox vacancies = Boxes.row();

    /// @param notices opens the form of the notices
    RollPane(HeadsScreenModel model, Frame frame, RollForms forms, Runnable notices) {
        this.model = model;
        this.frame = frame;
        this.notices = notices;
        this.forms = forms;
        table = HeadTable.of(this, forms);
        Segmented<Scope> scope = new Segmented<>(List.of(Scope.values()), Texts::name, Scope.SEATS);
        scope.valueProperty().bindBidirectional(model.scope);
        table.beside(scope, vacancies);
        model.rows.subscribe(() -> table.items(new ArrayList<>(model.rows)));
        model.scope.subscribe(now -> table.view().getColumns().stream()
                .filter(column -> PAST.contains(column.getText()))
                .forEach(column -> column.setVisible(now == Scope.HISTORY)));
        model.coverageProperty().subscribe(this::tell);
        model.coverageProperty().subscribe(now -> scope.getChildren().forEach(this::number));
        model.rows.subscribe(() -> scope.getChildren().forEach(this::number));
    }

    private void number(Node node) {
        if (node instanceof ToggleButton button && button.getUserData() instanceof Scope of) {
            button.setText(T.get("scope", Texts.name(of), model.count(of)));
        }
    }

    Node button(HeadRow row) {
        if (row.vacant()) {
            Button appoint = Buttons.plain(T.get("act.appoint"), () -> forms.appoint(List.of(row)));
            appoint.setStyle("-fx-min-height: 1.85em; -fx-padding: 0.1em 0.77em 0.16em 0.77em;");
            return appoint;
        }
        return row.acting()
                ? Buttons.link(T.get("act.relieve"), () -> forms.relieve(row))
                : Boxes.muted(T.get("former"));
    }

    private void tell(Coverage now) {
        sub.set(T.get("sub", now.buildingHeads(), now.buildings(), now.unitHeads(), now.units()));
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

    LocalDate today() {
        return model.today();
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public ObservableValue<String> sub() {
        return sub;
    }

    @Override
    public List<Node> actions() {
        return List.of(
                Buttons.plain(Icons.SETTINGS, T.get("act.levels"), () -> LevelsForm.open(model, frame)),
                Buttons.plain(Icons.CARD, T.get("act.notices"), notices),
                Buttons.plain(Icons.EXCEL, T.get("act.export"), this::export),
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void add() {
        forms.appoint(
                table.selection().isEmpty()
                        ? model.rows.stream().filter(HeadRow::vacant).limit(1).toList()
                        : table.selection());
    }

    @Override
    public void print() {
        frame.printing().preview(T.get("file", model.today()), progress -> model.sheets(), model.look());
    }

    @Override
    public void export() {
        frame.printing().workbook(T.get("file", model.today()), progress -> model.sheets());
    }
}
