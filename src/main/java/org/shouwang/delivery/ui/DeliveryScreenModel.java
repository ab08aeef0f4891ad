package org.shouwang.delivery.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberStatus;
import org.shouwang.branch.Roll;
import org.shouwang.delivery.Deliveries;
import org.shouwang.delivery.Delivery;
import org.shouwang.delivery.DeliveryDraft;
import org.shouwang.delivery.DeliveryId;
import org.shouwang.delivery.DeliveryLists;
import org.shouwang.delivery.DeliverySheet;
import org.shouwang.delivery.DeliveryStatus;
import org.shouwang.delivery.DoorLine;
import org.shouwang.delivery.Hints;
import org.shouwang.delivery.Outcome;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Deliveries on the screen: which are listed, which of them are seen, and what is done with the chosen ones.
public final class DeliveryScreenModel {
    private static final Texts T = Texts.of(DeliveryScreenModel.class);

    final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.OPEN);
    final ObjectProperty<LocalDate> day;
    final ObjectProperty<DeliveryStatus.@Nullable Stage> stage = new SimpleObjectProperty<>();
    final ObjectProperty<Stop> stop = new SimpleObjectProperty<>(Stop.EVERYWHERE);
    final ObjectProperty<@Nullable Member> courier = new SimpleObjectProperty<>();
    final ObservableList<Member> couriers = FXCollections.observableArrayList();
    final ObservableList<DoorLine> shown = FXCollections.observableArrayList();
    final ObservableList<Stop> stops = FXCollections.observableArrayList();
    private List<DoorLine> listed = List.of();

    final OneLine oneLine;
    private final Ledger ledger;
    private final Deliveries deliveries;
    private final DeliveryLists lists;
    private final Roll roll;
    private final ResidentIndex index;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private boolean loaded;
    private int asked;

    /// @param clock in the zone of the compound
    /// @param look what stands around a printed list
    public DeliveryScreenModel(
            Ledger ledger, Roll roll, ResidentIndex index, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.deliveries = new Deliveries(ledger, clock);
        this.lists = new DeliveryLists(ledger, roll);
        this.roll = roll;
        this.index = index;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        this.oneLine = new OneLine(ledger, index, deliveries, clock);
        day = new SimpleObjectProperty<>(deliveries.today());
        scope.subscribe(now -> again());
        day.subscribe(now -> again());
        stage.subscribe(now -> sift());
        stop.subscribe(now -> sift());
        ledger.onChange(changed -> {
            if (changed.touches("delivery", "household", "resident", "member", "walk_building")) {
                tasks.run(T.get("task.list"), progress -> true)
                        .then(come -> again())
                        .start();
            }
        });
    }

    private void again() {
        if (loaded) {
            refresh();
        }
    }

    /// Reads the list again.
    public void refresh() {
        loaded = true;
        int mine = ++asked;
        Scope which = scope.get();
        LocalDate of = day.get();
        tasks.run(T.get("task.list"), progress -> new Reading(read(which, of), roll.all()))
                .then(read -> {
                    if (mine == asked) {
                        listed = read.lines();
                        couriers.setAll(
                                read.members().stream().filter(this::serves).toList());
                        sift();
                    }
                })
                .start();
    }

    private record Reading(List<DoorLine> lines, List<Member> members) {}

    private boolean serves(Member member) {
        return member.status() == MemberStatus.ON_DUTY && member.belongs(deliveries.today());
    }

    private List<DoorLine> read(Scope which, LocalDate of) {
        return switch (which) {
            case OPEN -> lists.open(deliveries.today());
            case AGAIN -> lists.again(deliveries.today());
            case DAY -> lists.on(of, clock.getZone());
            case MONTH -> {
                LocalDate first = of.withDayOfMonth(1);
                yield lists.of(first, first.plusMonths(1).minusDays(1));
            }
        };
    }

    private void sift() {
        stops.setAll(Stop.of(listed, stop.get()));
        if (stops.stream().noneMatch(other -> other.same(stop.get()))) {
            stop.set(Stop.EVERYWHERE);
        }
        shown.setAll(listed.stream().filter(this::there).filter(this::wanted).toList());
    }

    private boolean there(DoorLine line) {
        Stop at = stop.get();
        if (at.building().isEmpty()) {
            return true;
        }
        return line.place() != null
                && line.place().building().no().equals(at.building())
                && (at.unit().isEmpty() || line.place().unit().no().equals(at.unit()));
    }

    private boolean wanted(DoorLine line) {
        DeliveryStatus.Stage only = stage.get();
        return only == null || line.delivery().status().stage() == only;
    }

    /// How many of a state are listed at the chosen stop; null for all states.
    int count(DeliveryStatus.@Nullable Stage of) {
        return (int) listed.stream()
                .filter(this::there)
                .filter(line -> of == null || line.delivery().status().stage() == of)
                .count();
    }

    int pieces() {
        return shown.stream().mapToInt(line -> line.delivery().pieces()).sum();
    }

    /// Whether the list is that of some days, not of all that is open.
    boolean dated() {
        return scope.get() == Scope.DAY || scope.get() == Scope.MONTH;
    }

    void step(int by) {
        day.set(
                scope.get() == Scope.MONTH
                        ? day.get().plusMonths(by)
                        : day.get().plusDays(by));
    }

    boolean isToday() {
        return day.get().equals(deliveries.today());
    }

    void backToToday() {
        day.set(deliveries.today());
    }

    Delivery note(DeliveryDraft draft) {
        return deliveries.note(draft);
    }

    void leaveAtDoor(List<DoorLine> lines, Consumer<Integer> then) {
        MemberId who = courier.get() == null ? null : courier.get().id();
        write(T.get("task.leave"), () -> deliveries.leaveAtDoor(ids(lines), who), lines.size(), then);
    }

    void settle(List<DoorLine> lines, Outcome outcome, Consumer<Integer> then) {
        write(T.get("task.settle"), () -> deliveries.settle(ids(lines), outcome), lines.size(), then);
    }

    /// @return the day they are put off to
    LocalDate putOff(List<DoorLine> lines, Outcome outcome) {
        deliveries.settle(ids(lines), outcome);
        return java.util.Objects.requireNonNull(outcome.until());
    }

    void reopen(List<DoorLine> lines, Consumer<Integer> then) {
        write(T.get("task.settle"), () -> deliveries.reopen(ids(lines)), lines.size(), then);
    }

    void sendOut(List<DoorLine> lines, @Nullable Member who, Consumer<Integer> then) {
        MemberId id = who == null ? null : who.id();
        write(T.get("task.settle"), () -> deliveries.sendOut(ids(lines), id), lines.size(), then);
    }

    void strike(List<DoorLine> lines, Consumer<Integer> then) {
        write(T.get("task.settle"), () -> deliveries.strike(ids(lines)), lines.size(), then);
    }

    void revise(DeliveryId id, DeliveryDraft right) {
        deliveries.revise(id, right);
    }

    void hint(DoorLine line, Consumer<String> then) {
        tasks.write(T.get("task.hint"), progress -> Hints.ask(ledger, line))
                .then(then)
                .start();
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    private void write(String title, Runnable act, int count, Consumer<Integer> then) {
        tasks.write(title, progress -> {
                    act.run();
                    return count;
                })
                .then(then)
                .start();
    }

    private static List<DeliveryId> ids(List<DoorLine> lines) {
        return lines.stream().map(line -> line.delivery().id()).toList();
    }

    /// The month of the chosen day.
    List<Sheet> monthSheet() {
        LocalDate first = day.get().withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        String subtitle = T.get("sheet.month", look.get().compound(), month(first));
        return List.of(DeliverySheet.list(ledger, clock.getZone(), first, last, subtitle));
    }

    static String month(LocalDate day) {
        return T.get("when.month", day.getYear(), day.getMonthValue());
    }

    static List<DeliveryStatus> others() {
        return Arrays.stream(DeliveryStatus.values())
                .filter(status -> status != DeliveryStatus.PENDING && status != DeliveryStatus.LEFT_AT_DOOR)
                .toList();
    }

    ResidentIndex index() {
        return index;
    }

    Clock clock() {
        return clock;
    }

    Supplier<PageLook> look() {
        return look;
    }
}
