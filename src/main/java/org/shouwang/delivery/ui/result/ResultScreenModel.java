package org.shouwang.delivery.ui.result;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Hints;
import org.shouwang.delivery.Results;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;
import org.shouwang.ledger.LedgerAct;

/// The returned sheet under the keys: its lines as on the paper, which one is meant, and what is booked. What is typed
/// counts at once; the store follows in the same order, and keys that come before the list is read wait for it.
public final class ResultScreenModel {
    private static final Texts T = Texts.of(ResultScreenModel.class);

    final ResultHead head;
    final SheetLines sheet = new SheetLines();
    final ObservableList<ResultLine> lines = sheet.lines;
    final ObservableList<Member> couriers = FXCollections.observableArrayList();
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ResultTyping typing;

    private final Ledger ledger;
    private final Roll roll;
    private final Clock clock;
    private final ResultReading reading;
    private final Tasks tasks;
    private int asked;
    private boolean takenBack;

    /// @param clock in the zone of the compound
    public ResultScreenModel(Ledger ledger, Roll roll, Clock clock, Tasks tasks) {
        this.ledger = ledger;
        this.roll = roll;
        this.clock = clock;
        this.tasks = tasks;
        this.reading = new ResultReading(new DeliveryLists(ledger, roll), clock.getZone());
        this.head = new ResultHead(clock);
        this.typing = new ResultTyping(sheet, head, loaded, new Results(ledger, clock), clock, tasks, this::follow);
        head.source.subscribe((was, now) -> refresh(true));
        head.day.subscribe((was, now) -> refresh(true));
        ledger.onChange(changed -> {
            if (changed.touches("delivery", "household", "member")) {
                boolean back = changed.act() == LedgerAct.UNDO || changed.act() == LedgerAct.REDO;
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> {
                            takenBack |= back;
                            follow();
                        })
                        .start();
            }
        });
    }

    Clock clock() {
        return clock;
    }

    private void follow() {
        if (loaded.get() && !typing.booking.busy()) {
            refresh(false);
        }
    }

    private record Read(List<ResultLine> lines, List<Member> members) {}

    /// Reads the sheet.
    ///
    /// @param afresh whether another sheet is meant, so that nothing of the one before counts
    void refresh(boolean afresh) {
        int mine = ++asked;
        int booked = typing.booking.begun();
        if (afresh) {
            loaded.set(false);
        }
        tasks.run(
                        T.get("task.list"),
                        progress -> new Read(
                                reading.read(head.source.get(), head.day.get(), head.today(), afresh), roll.all()))
                .then(read -> {
                    if (mine == asked && (afresh || booked == typing.booking.begun())) {
                        show(read, afresh);
                    }
                })
                .start();
    }

    private void show(Read read, boolean afresh) {
        couriers.setAll(read.members().stream()
                .filter(member -> member.status() == MemberStatus.ON_DUTY && member.belongs(head.today()))
                .toList());
        List<ResultLine> before = List.copyOf(lines);
        sheet.show(read.lines(), afresh);
        if (afresh) {
            typing.begin();
        } else if (takenBack) {
            typing.back(before);
        }
        takenBack = false;
        loaded.set(true);
        typing.catchUp();
    }

    /// The words about a door, for whoever asks; noted in the audit.
    void hint(DoorLine line, java.util.function.Consumer<String> then) {
        tasks.write(T.get("task.hint"), progress -> Hints.ask(ledger, line))
                .then(then)
                .start();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}
