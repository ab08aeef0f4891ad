package org.shouwang.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Act;
import org.shouwang.core.Actor;
import org.shouwang.core.Confidential;
import org.shouwang.core.PersonName;
import org.shouwang.kit.db.Database;
import org.shouwang.kit.db.Query;
import org.shouwang.kit.db.RowChange;
import org.shouwang.kit.db.Tx;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// The one door to the store. Reading hands out a `Query`; changing needs an act, a right and leaves an audit line
/// with every row before and after; notices go out after the outermost commit.
public final class Ledger implements AutoCloseable {
    private static final Texts T = Texts.of(Ledger.class);
    private static final String CHAIN = "chain_link";

    private final Database database;
    private final Actor actor;
    private final Rights rights;
    private final InstantSource clock;
    private final Undone undone = new Undone();
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    @SuppressWarnings("ThreadLocalUsage") // one ledger, one store: the act under way belongs to this ledger
    private final ThreadLocal<@Nullable Line> current = new ThreadLocal<>();

    public Ledger(Database database, Actor actor, Rights rights, InstantSource clock) {
        this.database = database;
        this.actor = actor;
        this.rights = rights;
        this.clock = clock;
    }

    /// Opens the store at `file` for `actor`; the Faults are those of `Database.open`.
    public static Ledger open(Path file, Actor actor, InstantSource clock, char @Nullable [] secret) {
        return new Ledger(
                Database.open(file, Stores.SCHEMA, Stores.sealing(), clock, secret), actor, Rights.ALL, clock);
    }

    /// The same open store in the hands of `other`; what listens and what was undone is kept apart.
    public Ledger by(Actor other) {
        return new Ledger(database, other, rights, clock);
    }

    /// Whether the store opens only with a password.
    public static boolean needsPassword(Path file) {
        return Database.needsPassword(file);
    }

    public <T> T read(Function<Query, T> work) {
        return database.read(work);
    }

    /// For exports and reports: sees one moment, keeps nobody waiting.
    public <T> T readLong(Function<Query, T> work) {
        return database.readLong(work);
    }

    /// One user action. Inside another `write` it joins it: one transaction, one audit line (the outer one).
    ///
    /// @param subject what it was done to, in a few words for the audit and for "undo"; stored sealed
    public <T> T write(Act act, String subject, Function<Tx, T> work) {
        allow(act);
        if (current.get() != null) {
            return database.change(work, (tx, change) -> {});
        }
        return outermost(act, subject, null, work, undone::done);
    }

    /// As `write`, where nothing comes back.
    public void act(Act act, String subject, Consumer<Tx> work) {
        write(act, subject, tx -> {
            work.accept(tx);
            return true;
        });
    }

    /// Notes that something was shown that must be asked for, such as full identity numbers; changes no row and
    /// cannot be undone.
    public void note(Act act, String subject) {
        allow(act);
        database.change(
                tx -> {
                    tx.insert("audit_line", head(tx.nextId(), act, subject, null));
                    return true;
                },
                (tx, change) -> {});
    }

    /// Writes down that something left the office, such as a sheet that was printed. It stands in the audit, but
    /// undo passes over it: nobody takes paper back that way.
    public void remember(Act act, String subject, Consumer<Tx> work) {
        append(act, subject, tx -> {
            work.accept(tx);
            return true;
        });
    }

    /// As `write`, for lines of a ledger that only grows: undo passes over it, a counter-entry takes it back.
    public <T> T append(Act act, String subject, Function<Tx, T> work) {
        allow(act);
        if (current.get() != null) {
            return database.change(work, (tx, change) -> {});
        }
        return outermost(act, subject, null, work, step -> {});
    }

    private <T> T outermost(
            Act act, String subject, @Nullable Long takesBack, Function<Tx, T> work, Consumer<Undone.Step> after) {
        Line line = new Line(act, subject, id -> head(id, act, subject, takesBack));
        current.set(line);
        T result;
        try {
            result = database.change(
                    tx -> {
                        T done = work.apply(tx);
                        line.flush(tx);
                        return done;
                    },
                    line::add);
        } finally {
            current.remove();
        }
        if (line.id() != 0) {
            Undone.Step step = new Undone.Step(line.id(), act, subject);
            Changed changed = line.changed();
            if (changed.touches(CHAIN)) {
                undone.booked(step);
            } else {
                after.accept(step);
            }
            listeners.forEach(listener -> listener.accept(changed));
        }
        return result;
    }

    private AuditLine head(long id, Act act, String subject, @Nullable Long takesBack) {
        return new AuditLine(
                id,
                clock.instant(),
                new PersonName(actor.name()),
                Acts.code(act),
                Confidential.orNull(subject),
                takesBack);
    }

    private void allow(Act act) {
        if (!rights.may(actor, act)) {
            throw new Fault("LEDGER-01", T.get("not.allowed", Acts.label(act)));
        }
    }

    /// What `undo()` would take back now.
    public Optional<Undone.Step> undoable() {
        return undone.last();
    }

    public Optional<Undone.Step> redoable() {
        return undone.next();
    }

    /// Takes back the last act of this sitting, as an act of its own. Fault DB-40 where its rows have changed
    /// since, LEDGER-03 where its lines stand in a ledger that only grows; asked again, undo passes over those.
    ///
    /// @return what was taken back, or empty when there is nothing
    public Optional<Undone.Step> undo() {
        Optional<Undone.Step> step = undone.takeLast();
        step.ifPresent(last -> {
            if (undone.stays(last)) {
                throw new Fault("LEDGER-03", T.get("booked", last.label()));
            }
            takeBack(LedgerAct.UNDO, last, back -> undone.undid(last, back));
        });
        return step;
    }

    public Optional<Undone.Step> redo() {
        Optional<Undone.Undoing> step = undone.takeNext();
        step.ifPresent(next -> takeBack(
                LedgerAct.REDO,
                next.back(),
                again -> undone.redid(new Undone.Step(
                        again.line(), next.step().act(), next.step().subject()))));
        return step.map(Undone.Undoing::step);
    }

    /// The acts of one kind that still stand, of this sitting and of former ones, newest first.
    public List<AuditLine> standing(Act act) {
        return readLong(q -> AuditStore.standing(q, Acts.code(act)));
    }

    /// Takes back one act, of whatever sitting, whole. Fault DB-40 where one of its rows has changed since (then
    /// nothing is taken back), LEDGER-02 where it was taken back already.
    ///
    /// @param line the id of its audit line
    public void takeBack(long line) {
        AuditLine told = read(q -> AuditStore.line(q, line));
        if (!read(q -> AuditStore.stands(q, line))) {
            throw new Fault("LEDGER-02", T.get("taken.back"));
        }
        Confidential subject = told.subject();
        Undone.Step step = new Undone.Step(line, Acts.act(told.act()), subject == null ? "" : subject.value());
        takeBack(LedgerAct.UNDO, step, back -> undone.undid(undone.without(step), back));
    }

    /// What happened to one row since it was written, oldest first; for the page that tells everything about a
    /// door.
    public List<Happening> history(String table, long row) {
        return read(q -> AuditStore.history(q, table, row));
    }

    private void takeBack(LedgerAct act, Undone.Step step, Consumer<Undone.Step> after) {
        allow(act);
        List<RowChange> changes = read(q -> AuditStore.changes(q, step.line()));
        outermost(
                act,
                step.subject(),
                step.line(),
                tx -> {
                    database.takeBack(changes);
                    return true;
                },
                after);
    }

    /// @return call it to stop listening
    public Runnable onChange(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Actor actor() {
        return actor;
    }

    public boolean readOnly() {
        return database.readOnly();
    }

    public Path store() {
        return database.store();
    }

    public void copyTo(Path copy) {
        database.copyTo(copy);
    }

    /// What is wrong with the file, its links, or rows that differ from their last audited image; empty when sound.
    public List<String> examine() {
        List<String> found = database.examine();
        readLong(q -> {
            AuditStore.strayed(q, found::add);
            return true;
        });
        return found.stream().map(Tables::told).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
