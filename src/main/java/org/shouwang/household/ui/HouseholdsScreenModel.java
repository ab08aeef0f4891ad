package org.shouwang.household.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shouwang.compound.RoomId;
import org.shouwang.household.Figures;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdId;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.HouseholdSheet;
import org.shouwang.household.HouseholdStatus;
import org.shouwang.household.Households;
import org.shouwang.household.PaperAct;
import org.shouwang.household.Paperwork;
import org.shouwang.household.ResidentId;
import org.shouwang.household.ResidentIndex;
import org.shouwang.household.ResidentSheet;
import org.shouwang.household.SheetWish;
import org.shouwang.household.Tenure;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The list of households: its rows, its figures, which of them are wanted, and its sheets.
public final class HouseholdsScreenModel {
    private static final Texts T = Texts.of(HouseholdsScreenModel.class);

    private final Ledger ledger;
    private final Households households;
    private final ResidentIndex index;
    private final Tasks tasks;
    private final Supplier<PageLook> paper;
    private final ObservableList<HouseholdRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Figures> figures =
            new ReadOnlyObjectWrapper<>(this, "figures", MapScreenModel.Sight.NOTHING.figures());
    private final ObjectProperty<Only> only = new SimpleObjectProperty<>(this, "only", Only.ALL);
    private List<HouseholdRow> all = List.of();
    private boolean inFront;

    /// Which households are listed.
    public enum Only {
        ALL,
        OWNED,
        RENTED,
        AWAY,
        PARTY,
        NO_PHONE,
        CARE;

        boolean fits(HouseholdRow row) {
            return switch (this) {
                case ALL -> true;
                case OWNED -> row.tenure() == Tenure.OWNED;
                case RENTED -> row.tenure() == Tenure.RENTED;
                case AWAY -> row.status() == HouseholdStatus.AWAY;
                case PARTY -> row.partyHousehold();
                case NO_PHONE -> row.phone().isEmpty();
                case CARE -> row.needsCare();
            };
        }
    }

    /// One reading.
    private record Read(List<HouseholdRow> rows, Figures figures) {}

    public HouseholdsScreenModel(
            Ledger ledger, Households households, ResidentIndex index, Tasks tasks, Supplier<PageLook> paper) {
        this.ledger = ledger;
        this.households = households;
        this.index = index;
        this.tasks = tasks;
        this.paper = paper;
        only.subscribe(this::pick);
        Runnable unused = ledger.onChange(changed -> {
            if (inFront && changed.touches("household", "resident", "vehicle", "room", "unit", "building")) {
                refresh();
            }
        });
    }

    /// Whether the list is seen: then it follows every change.
    public void inFront(boolean now) {
        inFront = now;
    }

    public void refresh() {
        tasks.run(T.get("list.reading"), progress -> ledger.readLong(q -> new Read(HouseholdRow.all(q), Figures.of(q))))
                .then(read -> {
                    all = read.rows();
                    figures.set(read.figures());
                    pick();
                })
                .start();
    }

    private void pick() {
        rows.setAll(all.stream().filter(only.get()::fits).toList());
    }

    /// Registering one household; the fault says why not.
    ///
    /// @param brought who is registered elsewhere and comes over
    public Work<HouseholdId> register(RoomId room, HouseholdCard card, boolean shared, List<ResidentId> brought) {
        return progress -> households.register(room, card, shared, brought);
    }

    Clock clock() {
        return households.clock();
    }

    Suspecting suspecting() {
        return new Suspecting(ledger, index, tasks);
    }

    /// Both shapes of the list on paper or in a workbook.
    public Work<List<Sheet>> sheets(boolean byPerson, boolean fullIds) {
        PageLook look = paper.get();
        LocalDate day = look.printedAt().toLocalDate();
        SheetWish wish = new SheetWish(T.get("list.printed", look.compound(), day), fullIds);
        return progress -> {
            if (byPerson && fullIds) {
                ledger.note(PaperAct.SHOW_FULL_IDS, T.get("export.persons"));
            }
            return List.of(byPerson ? ResidentSheet.of(ledger, wish) : HouseholdSheet.of(ledger, wish));
        };
    }

    Paperwork papers() {
        return new Paperwork(ledger);
    }

    public Supplier<PageLook> paper() {
        return paper;
    }

    public ObservableList<HouseholdRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    public ObjectProperty<Only> onlyProperty() {
        return only;
    }

    ResidentIndex index() {
        return index;
    }
}
