package org.shouwang.delivery.ui.paste;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.delivery.DeliveryChannel;
import org.shouwang.delivery.paste.DeliveryPaste;
import org.shouwang.delivery.paste.Mending;
import org.shouwang.delivery.paste.PasteChoice;
import org.shouwang.delivery.paste.PasteGround;
import org.shouwang.delivery.paste.PasteLineId;
import org.shouwang.delivery.paste.PasteRow;
import org.shouwang.delivery.paste.PasteSheet;
import org.shouwang.delivery.paste.PasteStanding;
import org.shouwang.delivery.paste.PasteWish;
import org.shouwang.delivery.paste.PastedKind;
import org.shouwang.delivery.paste.PastedLine;
import org.shouwang.delivery.paste.PastedList;
import org.shouwang.delivery.paste.Pastes;
import org.shouwang.delivery.paste.Pastes.Taken;
import org.shouwang.delivery.paste.SaidDay;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// A pasted list on the screen: its rows, what is still open, and what is noted of it.
public final class PasteScreenModel {
    private static final Texts T = Texts.of(PasteScreenModel.class);

    final ObjectProperty<LocalDate> day;
    final StringProperty shop = new SimpleStringProperty("");
    final ObservableList<PasteRow> rows = FXCollections.observableArrayList();
    final ObservableList<PastedLine> aside = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable DeliveryPaste> before = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable SaidDay> saidDay = new SimpleObjectProperty<>();

    final Choosing choices = new Choosing(rows);
    private final Ledger ledger;
    private final Pastes pastes;
    private final PasteReader reader;
    private final Clock clock;
    private final Tasks tasks;
    private String text = "";
    private PastedList list = PastedList.read("", PasteGround.NONE);
    private PasteGround ground = PasteGround.NONE;
    private Map<PasteLineId, PastedList> former = Map.of();
    private Set<String> left = Set.of();
    private boolean quiet;

    /// @param clock in the zone of the compound
    public PasteScreenModel(Ledger ledger, ResidentIndex index, Clock clock, Tasks tasks) {
        this.ledger = ledger;
        this.pastes = new Pastes(ledger, clock);
        this.reader = new PasteReader(ledger, index, pastes, clock);
        this.clock = clock;
        this.tasks = tasks;
        day = new SimpleObjectProperty<>(LocalDate.now(clock));
        day.subscribe(now -> again());
    }

    Clock clock() {
        return clock;
    }

    /// The day that the heading of the list says, counted from today, where another is set; null for none.
    @Nullable
    LocalDate otherDay() {
        SaidDay said = saidDay.get();
        LocalDate meant = said == null ? null : LocalDate.now(clock).plusDays(said.ahead());
        return day.get().equals(meant) ? null : meant;
    }

    /// Whether anything here would be lost: orders that are not noted, open lines that are not kept.
    boolean unsaved() {
        return choices.taken() > 0 || !unkept().isEmpty();
    }

    /// The open lines that are not kept in the store yet.
    List<PasteRow> unkept() {
        return choices.open().stream()
                .filter(row -> row.kept() == null && !left.contains(row.pasted()))
                .toList();
    }

    /// Reads what was copied; the list before is forgotten.
    void paste(String copied, Runnable then) {
        String words = copied.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        if (words.isBlank()) {
            return;
        }
        read(T.get("task.read"), () -> words, then);
    }

    /// Reads a workbook or a text file; the first sheet that holds anything.
    void file(Path file, Runnable then) {
        tasks.run(T.get("task.read"), progress -> PasteSheet.text(file, progress))
                .then(words -> paste(words, then))
                .start();
    }

    private void read(String title, Supplier<String> words, Runnable then) {
        LocalDate when = day.get();
        String typed = shop.get();
        tasks.run(title, progress -> reader.text(words.get(), when, typed))
                .then(seen -> {
                    text = words.get();
                    show(seen);
                    then.run();
                })
                .start();
    }

    private void show(Seen seen) {
        ground = seen.ground();
        left = seen.left();
        list = seen.list();
        quiet = true;
        shop.set(seen.shop());
        quiet = false;
        before.set(seen.before());
        saidDay.set(list.saidDay());
        aside.setAll(seen.aside());
        rows.setAll(seen.rows());
    }

    /// The open lines of former lists, where no other list lies here.
    void earlier(Runnable then) {
        if (choices.pasted() || unsaved()) {
            return;
        }
        tasks.run(T.get("task.read"), progress -> reader.earlier())
                .then(seen -> {
                    if (!choices.pasted() && !unsaved()) {
                        ground = seen.ground();
                        former = seen.former();
                        rows.setAll(seen.rows());
                        then.run();
                    }
                })
                .start();
    }

    /// The orders of a former day, all ticked.
    void repeat(LocalDate former, Runnable then) {
        LocalDate when = day.get();
        String from = shop.get();
        tasks.run(T.get("task.read"), progress -> reader.former(former, when, from))
                .then(seen -> {
                    text = "";
                    show(seen);
                    then.run();
                })
                .start();
    }

    void daysBefore(Consumer<List<LocalDate>> then) {
        LocalDate when = day.get();
        tasks.run(T.get("task.read"), progress -> pastes.daysBefore(when))
                .then(then)
                .start();
    }

    /// Lays the rows beside the store again, for another day or shop.
    void again() {
        if (quiet || rows.isEmpty()) {
            return;
        }
        List<PasteRow> old = List.copyOf(rows);
        compared(old.stream().map(PasteRow::line).toList(), found -> {
            for (int i = 0; i < old.size(); i++) {
                choices.swap(old.get(i), List.of(found.get(i)));
            }
        });
    }

    private void compared(List<PastedLine> lines, Consumer<List<PasteRow>> then) {
        LocalDate when = day.get();
        String from = shop.get();
        tasks.run(T.get("task.read"), progress -> pastes.compare(lines, when, from))
                .then(then)
                .start();
    }

    /// A line that was put aside is an order after all.
    void wanted(PastedLine line) {
        aside.remove(line);
        compared(List.of(line.as(PastedKind.OPEN, T.get("why.wanted"))), rows::addAll);
    }

    void at(PasteRow row, Dwelling door, Runnable then) {
        swap(row, List.of(row.line().at(door)), then);
    }

    /// What was understood of an open line is right.
    void accept(PasteRow row, Runnable then) {
        swap(row, List.of(row.line().as(PastedKind.ORDER, "")), then);
    }

    /// Puts a line right by what was typed for it: a door, the goods, or the whole line anew.
    void mend(PasteRow row, String typed, Runnable then) {
        PasteGround known = ground;
        PastedList from = row.kept() == null ? list : former.getOrDefault(row.kept(), list);
        tasks.run(T.get("task.read"), progress -> Mending.of(row.line(), typed, from, known))
                .then(lines -> swap(row, lines, then))
                .start();
    }

    private void swap(PasteRow row, List<PastedLine> lines, Runnable then) {
        compared(lines, found -> {
            choices.swap(row, found);
            then.run();
        });
    }

    /// Rows whose door has no household.
    List<PasteRow> homeless() {
        return rows.stream()
                .filter(row -> row.open() && row.standing() == PasteStanding.NO_HOME)
                .toList();
    }

    /// Registers households where none are, named after whoever ordered.
    void register(List<PasteRow> homeless, Runnable then) {
        List<PastedLine> lines = homeless.stream().map(PasteRow::line).toList();
        tasks.write(T.get("task.register"), progress -> reader.register(lines))
                .then(done -> compared(
                        lines.stream()
                                .map(line -> line.as(PastedKind.ORDER, ""))
                                .toList(),
                        found -> {
                            for (int i = 0; i < found.size(); i++) {
                                choices.swap(homeless.get(i), List.of(found.get(i)));
                            }
                            then.run();
                        }))
                .start();
    }

    /// Notes all that is chosen; lines that are open stay in the store.
    void take(Consumer<Taken> then) {
        PasteWish wish =
                new PasteWish(text, day.get(), shop.get(), DeliveryChannel.GROUP_CHAT, List.copyOf(rows)).under(list);
        tasks.write(T.get("task.take"), progress -> pastes.take(wish))
                .then(taken -> {
                    forget();
                    then.accept(taken);
                })
                .start();
    }

    void forget() {
        text = "";
        list = PastedList.read("", PasteGround.NONE);
        rows.clear();
        aside.clear();
        before.set(null);
        saidDay.set(null);
    }

    /// Puts an open line aside: one of a former list for good, in the store.
    void drop(PasteRow row, Runnable then) {
        PasteLineId kept = row.kept();
        if (kept == null) {
            choices.choose(List.of(row), PasteChoice.SKIP);
            then.run();
            return;
        }
        tasks.write(T.get("task.drop"), progress -> {
                    pastes.drop(List.of(kept), T.get("dropped.reason"));
                    return true;
                })
                .then(done -> {
                    choices.swap(row, List.of());
                    then.run();
                })
                .start();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo())
                .then(done -> earlier(() -> {}))
                .start();
    }
}
