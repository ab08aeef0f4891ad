package org.shouwang.compound.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compound;
import org.shouwang.compound.Compounds;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// A compound being planned: its name, and its buildings as lines that a rule made and a person corrects.
public final class SetUpModel {
    private static final Texts T = Texts.of(SetUpModel.class);

    private final Compounds compounds;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty community = new SimpleStringProperty(this, "community", "");
    private final StringProperty subdistrict = new SimpleStringProperty(this, "subdistrict", "");
    private final StringProperty rule = new SimpleStringProperty(this, "rule", "1-8:3x10x3");
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper(this, "totals", "");
    private final ObservableList<GridRow> rows = FXCollections.observableArrayList();

    public SetUpModel(Compounds compounds) {
        this.compounds = compounds;
        count();
    }

    /// Makes the lines anew from the rule. Fault COMPOUND-01 says where it is not understood; then the lines stay.
    public void generate() {
        List<BuildingSpec> specs = BuildingSpec.parse(rule.get());
        rows.clear();
        specs.forEach(spec -> add(GridRow.of(spec)));
        count();
    }

    /// One building more, like the last one.
    public void addLine() {
        add(rows.isEmpty() ? new GridRow() : rows.getLast().next());
        count();
    }

    public void remove(GridRow row) {
        rows.remove(row);
        count();
    }

    private void add(GridRow row) {
        rows.add(row);
        row.noProperty().subscribe(this::count);
        row.unitsProperty().subscribe(this::count);
        row.floorsProperty().subscribe(this::count);
        row.roomsProperty().subscribe(this::count);
        row.missingProperty().subscribe(this::count);
    }

    /// What a line gives: units and rooms; or empty where it cannot be read.
    public String lineTotal(GridRow row) {
        try {
            BuildingSpec spec = only(row);
            return T.get("line.total", spec.units().size(), spec.rooms());
        } catch (Fault unreadable) {
            return "";
        }
    }

    private static BuildingSpec only(GridRow row) {
        List<BuildingSpec> specs = BuildingSpec.parse(row.rule());
        if (specs.size() != 1) {
            throw new Fault("COMPOUND-01", T.get("line.several"));
        }
        return specs.getFirst();
    }

    private void count() {
        int units = 0;
        int rooms = 0;
        int unreadable = 0;
        for (GridRow row : rows) {
            try {
                BuildingSpec spec = only(row);
                units += spec.units().size();
                rooms += spec.rooms();
            } catch (Fault fault) {
                unreadable++;
            }
        }
        String sum = T.get("totals", rows.size(), units, rooms);
        totals.set(unreadable == 0 ? sum : sum + T.get("totals.unreadable", unreadable));
    }

    /// The plan as it stands. Fault COMPOUND-09 names the line that cannot be read, COMPOUND-02 a number twice.
    List<BuildingSpec> specs() {
        List<BuildingSpec> specs = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                specs.add(only(rows.get(i)));
            } catch (Fault fault) {
                throw new Fault(
                        "COMPOUND-09",
                        T.get("line.wrong", i + 1, rows.get(i).noProperty().get()),
                        fault);
            }
            if (!numbers.add(specs.getLast().no())) {
                throw new Fault(
                        "COMPOUND-02", T.get("line.twice", specs.getLast().no()));
            }
        }
        return specs;
    }

    /// Setting up the compound as planned.
    public Work<Compound> setUp() {
        List<BuildingSpec> specs = specs();
        String called = name.get();
        String under = community.get();
        String office = subdistrict.get();
        return progress -> compounds.setUp(called, under, office, specs);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty communityProperty() {
        return community;
    }

    public StringProperty subdistrictProperty() {
        return subdistrict;
    }

    public StringProperty ruleProperty() {
        return rule;
    }

    public ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    public ObservableList<GridRow> rows() {
        return rows;
    }
}
