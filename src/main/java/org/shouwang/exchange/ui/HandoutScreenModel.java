package org.shouwang.exchange.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.exchange.Collected;
import org.shouwang.exchange.Collecting;
import org.shouwang.exchange.Difference;
import org.shouwang.exchange.HandWish;
import org.shouwang.exchange.Handouts;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// Handing lists out to the heads and taking them back: what came back, what of it is accepted.
public final class HandoutScreenModel {
    private static final Texts T = Texts.of(HandoutScreenModel.class);

    private final Ledger ledger;
    private final Handouts handouts;
    private final Collecting collecting;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Collected> collected = new ReadOnlyObjectWrapper<>(this, "collected");
    private final ReadOnlyIntegerWrapper accepted = new ReadOnlyIntegerWrapper(this, "accepted", 0);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final Set<Difference> wanted = new HashSet<>();
    private List<Path> files = List.of();

    /// @param clock in the compound's time zone
    public HandoutScreenModel(Ledger ledger, Tasks tasks, Clock clock) {
        this.ledger = ledger;
        this.handouts = new Handouts(ledger);
        this.collecting = new Collecting(ledger, clock);
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Writes a workbook for each building or unit.
    public Work<List<Path>> split(Path folder, HandWish wish) {
        Marking marking = new Marking(ledger.actor().name(), LocalDateTime.now(clock), T.get("refused.care"));
        return progress -> handouts.write(folder, wish, marking, progress);
    }

    /// Compares returned workbooks; what is usual is accepted at first.
    public void compare(List<Path> returned) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        tasks.run(T.get("hand.comparing", returned.size()), progress -> collecting.compare(returned, progress))
                .then(read -> {
                    busy.set(false);
                    files = List.copyOf(returned);
                    wanted.clear();
                    wanted.addAll(read.usual());
                    accepted.set(wanted.size());
                    collected.set(read);
                })
                .stopped(() -> busy.set(false))
                .otherwise(fault -> {
                    busy.set(false);
                    throw fault;
                })
                .start();
    }

    public boolean accepts(Difference difference) {
        return wanted.contains(difference);
    }

    /// Accepts a difference or no longer; of several about one cell only one is accepted.
    public void accept(Difference difference, boolean now) {
        if (!now) {
            wanted.remove(difference);
        } else if (difference.target() != null) {
            String cell = difference.target().cell();
            if (difference.kind() == Difference.Kind.CONFLICT) {
                wanted.removeIf(
                        other -> other.target() != null && other.target().cell().equals(cell));
            }
            wanted.add(difference);
        }
        accepted.set(wanted.size());
    }

    /// Accepts everything that comes in by itself, or nothing.
    public void acceptUsual(boolean all) {
        wanted.clear();
        Collected read = collected.get();
        if (all && read != null) {
            wanted.addAll(read.usual());
        }
        accepted.set(wanted.size());
    }

    /// Takes in what is accepted, as one act, and compares again what is left.
    public void take(Runnable done) {
        Collected read = collected.get();
        if (read == null || busy.get() || wanted.isEmpty()) {
            return;
        }
        List<Difference> chosen =
                read.differences().stream().filter(wanted::contains).toList();
        busy.set(true);
        tasks.write(T.get("hand.taking"), progress -> collecting.take(read, chosen))
                .then(homes -> {
                    busy.set(false);
                    done.run();
                    compare(files);
                })
                .otherwise(fault -> {
                    busy.set(false);
                    throw fault;
                })
                .start();
    }

    /// Null until something came back.
    public ReadOnlyObjectProperty<@Nullable Collected> collectedProperty() {
        return collected.getReadOnlyProperty();
    }

    /// How many differences are accepted.
    public ReadOnlyIntegerProperty acceptedProperty() {
        return accepted.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
