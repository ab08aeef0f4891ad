package org.shouwang.exchange.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ImportPlan;
import org.shouwang.exchange.ImportWish;
import org.shouwang.exchange.ListLayout;
import org.shouwang.exchange.RefusedSheet;
import org.shouwang.exchange.Source;
import org.shouwang.household.Taken;
import org.shouwang.kit.fx.Job;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// What the import page shows: the workbook that is open, what would happen to it, what happened.
public final class ImportScreenModel {
    private static final Texts T = Texts.of(ImportScreenModel.class);

    private final Ledger ledger;
    private final HouseholdImport imports;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading", null);
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>(this, "done", null);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final PastImportsModel past;
    private volatile boolean stale;

    /// A workbook with what would happen to it.
    ///
    public record Reading(Source source, ImportPlan plan, ImportWish wish) {}

    /// What came in, and which rows did not.
    public record Done(ImportPlan plan, Taken taken) {}

    /// @param clock in the compound's time zone
    public ImportScreenModel(Ledger ledger, HouseholdImport imports, Tasks tasks, Clock clock) {
        this.ledger = ledger;
        this.imports = imports;
        this.tasks = tasks;
        this.clock = clock;
        this.past = new PastImportsModel(imports, tasks);
        ledger.onChange(changed -> stale = true);
    }

    /// The imports so far, to be taken back.
    public PastImportsModel past() {
        return past;
    }

    /// Null while no workbook is open.
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Null until a workbook came in.
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// While something is read, compared or taken in.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Reads a workbook and compares it.
    ///
    /// @param refused gets the fault, SHEET-08 where a password is needed
    public void open(Path file, Consumer<Fault> refused) {
        run(tasks.run(T.get("work.read", file.getFileName()), read(file, null)), this::show, refused);
    }

    /// Reading as work for the background, for the form that asks for the password.
    public Work<Reading> read(Path file, @Nullable String password) {
        return progress -> {
            Source source = imports.open(file, password, progress);
            stale = false;
            ImportWish first = imports.first();
            return new Reading(source, imports.plan(source, first, progress), first);
        };
    }

    public void show(Reading read) {
        done.set(null);
        reading.set(read);
    }

    /// What was chosen about the list as a whole; compares again.
    public void wish(UnaryOperator<ImportWish> other, Consumer<Fault> refused) {
        Reading before = reading.get();
        if (before != null && !other.apply(before.wish()).equals(before.wish())) {
            again(before.source(), other.apply(before.wish()), refused);
        }
    }

    /// What the columns of one sheet mean after all; compares again.
    public void correct(ListLayout layout, Consumer<Fault> refused) {
        Reading before = reading.get();
        if (before != null) {
            List<ListLayout> layouts = new ArrayList<>(before.source().layouts());
            layouts.replaceAll(old -> old.sheet().equals(layout.sheet()) ? layout : old);
            again(before.source().with(layouts), before.wish(), refused);
        }
    }

    /// Reads the columns of this sheet by their words alone, now and from now on.
    public void forget(ListLayout layout, Consumer<Fault> refused) {
        Reading before = reading.get();
        if (before != null) {
            Work<Reading> work = progress -> {
                Source source = imports.forget(before.source(), layout);
                stale = false;
                return new Reading(source, imports.plan(source, before.wish(), progress), before.wish());
            };
            run(tasks.write(T.get("work.compare", before.source().name()), work), reading::set, refused);
        }
    }

    /// Compares again where the store has changed since.
    public void refresh(Consumer<Fault> refused) {
        Reading before = reading.get();
        if (before != null && stale && !busy.get()) {
            again(before.source(), before.wish(), refused);
        }
    }

    private void again(Source source, ImportWish wish, Consumer<Fault> refused) {
        Work<Reading> work = progress -> {
            stale = false;
            Source now = imports.learned(source);
            return new Reading(now, imports.plan(now, wish, progress), wish);
        };
        run(tasks.run(T.get("work.compare", source.name()), work), reading::set, fault -> {
            revert();
            refused.accept(fault);
        });
    }

    /// Takes in what the plan accepts, as one act; where the store has changed since, compares again instead.
    ///
    /// @param changed told where it was compared again, so that somebody looks once more
    public void take(Runnable changed, Consumer<Fault> refused) {
        Reading now = reading.get();
        if (now == null || busy.get()) {
            return;
        }
        if (stale) {
            changed.run();
            refresh(refused);
            return;
        }
        ImportPlan plan = now.plan();
        run(
                tasks.write(T.get("work.take", now.source().name()), progress -> {
                    imports.keep(now.source());
                    return imports.take(plan, progress);
                }),
                taken -> {
                    reading.set(null);
                    done.set(new Done(plan, taken));
                },
                refused);
    }

    /// Writes the rows that did not come in, with their reasons.
    public void saveRefused(ImportPlan plan, Path file, Runnable saved) {
        tasks.run(T.get("work.save"), progress -> {
                    Marking marking =
                            new Marking(ledger.actor().name(), LocalDateTime.now(clock), T.get("refused.care"));
                    Workbooks.write(file, RefusedSheet.of(plan), marking, progress);
                    return file;
                })
                .then(written -> saved.run())
                .start();
    }

    /// Puts the workbook away.
    public void close() {
        reading.set(null);
        done.set(null);
    }

    private <R> void run(Job<R> job, Consumer<R> then, Consumer<Fault> refused) {
        busy.set(true);
        job.then(result -> {
                    busy.set(false);
                    then.accept(result);
                })
                .otherwise(fault -> {
                    busy.set(false);
                    refused.accept(fault);
                })
                .stopped(() -> {
                    busy.set(false);
                    revert();
                })
                .start();
    }

    /// Shows once more what was compared last.
    private void revert() {
        Reading last = reading.get();
        if (last != null) {
            reading.set(new Reading(last.source(), last.plan(), last.wish()));
            stale = true;
        }
    }

    /// `没有导入的行-名单.xlsx`.
    static String refusedName(ImportPlan plan) {
        String name = Objects.requireNonNullElse(plan.source(), "").replaceAll("\\.[A-Za-z]{2,4}$", "");
        return T.get("refused.file", name);
    }
}
