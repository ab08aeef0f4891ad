package org.shouwang.kit.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.slf4j.LoggerFactory;

/// One open store: a writer connection, a reader connection, and a connection of its own for each long reading, so
/// that an export never makes the gate wait. Safe for use by several threads.
public final class Database implements AutoCloseable {
    private static final Texts T = Texts.of(Database.class);

    private final Path store;
    private final StoreLock lock;
    private final Cells cells;
    private final Sealer sealer;
    private final @Nullable Connection writer;
    private final Connection reader;
    private final @Nullable RowTx tx;
    private final Rows rows;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);

    @SuppressWarnings("ThreadLocalUsage") // one store: the reading under way belongs to it
    private final ThreadLocal<@Nullable Query> view = new ThreadLocal<>();

    private boolean closed;

    private Database(Opening opening, InstantSource clock) throws SQLException {
        this.store = opening.store();
        this.lock = opening.lock();
        this.sealer = opening.sealer();
        this.cells = new Cells(opening.sealing(), sealer);
        this.writer = opening.writer();
        this.reader = Connections.reader(store, writer == null);
        this.rows = new Rows(handle(reader), cells, sealer);
        this.tx = writer == null ? null : new RowTx(handle(writer), cells, sealer, Ids.after(writer, clock));
    }

    /// Opens a store, migrating it first. Codes: DB-01 in use, DB-03 network place, DB-04 a password is needed,
    /// DB-05 wrong password, DB-23 damaged. A store of a newer version opens read-only.
    ///
    /// @param secret the password or the recovery code; null for a store that needs none
    public static Database open(
            Path store, Schema schema, Sealing sealing, InstantSource clock, char @Nullable [] secret) {
        if (!Files.isRegularFile(store)) {
            throw new Fault("DB-07", T.get("store.missing", store));
        }
        StoreFile.refuseOther(store);
        try {
            StoreFile.refuseNetwork(store);
        } catch (IOException e) {
            throw new Fault("DB-24", T.get("store.cannotOpen"), e);
        }
        StoreLock lock = StoreLock.take(store, clock.instant());
        try {
            return new Database(Opening.of(store, lock, schema, sealing, clock, secret), clock);
        } catch (SQLException | IOException | RuntimeException e) {
            lock.close();
            throw Refusals.of(e);
        }
    }

    /// Whether the store opens only with a password.
    public static boolean needsPassword(Path store) {
        StoreFile.refuseOther(store);
        try (Connection connection = Connections.reader(store, false)) {
            return !new KeySlots(connection).open();
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    /// Reads; inside `change` on the same thread it sees what was changed so far, inside a reading its moment.
    public <T> T read(Function<Query, T> work) {
        Query underWay = underWay();
        if (underWay != null) {
            return work.apply(underWay);
        }
        reading.lock();
        try {
            return inOneView(reader, rows, work);
        } finally {
            reading.unlock();
        }
    }

    private @Nullable Query underWay() {
        return writing.isHeldByCurrentThread() && tx != null ? tx : view.get();
    }

    /// A long reading on a connection of its own: sees one moment, nobody waits; readings inside join it.
    public <T> T readLong(Function<Query, T> work) {
        Query underWay = underWay();
        if (underWay != null) {
            return work.apply(underWay);
        }
        try (Connection own = Connections.reader(store, writer == null);
                Rows alone = new Rows(handle(own), cells, sealer)) {
            return inOneView(own, alone, work);
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    private <T> T inOneView(Connection connection, Rows rows, Function<Query, T> work) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin deferred");
            statement.executeQuery("select count(*) from setting").close(); // the view begins with the first reading
            view.set(rows);
            try {
                return work.apply(rows);
            } finally {
                view.remove();
                statement.execute("rollback");
            }
        } catch (SQLException e) {
            throw Refusals.of(e);
        }
    }

    /// Changes the store in one transaction; a call inside another joins it. Only `ledger` may call this.
    ///
    /// @param recorder hears every row before and after, inside the transaction; that of an inner call is not used
    public <T> T change(Function<Tx, T> work, Recorder recorder) {
        if (tx == null || writer == null) {
            throw new Fault("DB-08", T.get("store.newer"));
        }
        writing.lock();
        try {
            if (writing.getHoldCount() > 1) {
                return work.apply(tx);
            }
            return outermost(work, recorder, tx, writer);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T outermost(Function<Tx, T> work, Recorder recorder, RowTx tx, Connection writer) {
        boolean done = false;
        try {
            writer.setAutoCommit(false);
            tx.record(change -> recorder.changed(tx, change));
            T result = work.apply(tx);
            writer.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw Refusals.of(e);
        } finally {
            tx.record(null);
            if (!done) {
                tx.close();
            }
            end(writer, done);
        }
    }

    /// A full disk makes the engine roll back by itself; then `rollback` and the end of the transaction both
    /// complain that there is none, which is the state that was wanted.
    private static void end(Connection writer, boolean done) {
        try {
            if (!done) {
                writer.rollback();
            }
            writer.setAutoCommit(true);
        } catch (SQLException e) {
            if (done) {
                throw Refusals.of(e);
            }
            closeTransaction(writer);
        }
    }

    private static void closeTransaction(Connection writer) {
        try {
            writer.setAutoCommit(true);
        } catch (SQLException noneOpen) {
            LoggerFactory.getLogger(Database.class).info("rolled back by the engine");
        }
    }

    /// Puts rows back to how they were before the given changes, newest first. Refuses (DB-40) where a row has
    /// changed since; then nothing is taken back. Called inside `change`.
    public void takeBack(List<RowChange> changes) {
        RowTx own = Objects.requireNonNull(tx);
        for (RowChange change : changes.reversed()) {
            if (!own.shows(change.table(), change.rowId(), change.after())) {
                throw new Fault("DB-40", T.get("changed.since"));
            }
            own.restore(change.table(), change.rowId(), Images.fromJson(change.before()));
        }
    }

    /// Copies the store into a new file by the engine, at one moment, while others work.
    public void copyTo(Path copy) {
        try (Connection own = Connections.reader(store, writer == null);
                Statement statement = own.createStatement()) {
            statement.execute("pragma query_only = off");
            Copies.vacuumInto(own, copy);
        } catch (SQLException e) {
            throw Refusals.of(e);
        } catch (IOException e) {
            throw new Fault(
                    "DB-02", T.get("folder.readOnly", copy.toAbsolutePath().getParent()), e);
        }
    }

    /// What the engine finds wrong with the file; empty when sound.
    public List<String> examine() {
        reading.lock();
        try {
            return Examination.of(reader);
        } finally {
            reading.unlock();
        }
    }

    public Path store() {
        return store;
    }

    public boolean readOnly() {
        return tx == null;
    }

    private Handle handle(Connection connection) {
        Jdbi jdbi = Jdbi.create(() -> connection);
        jdbi.registerColumnMapper(cells);
        RowMapperFactory records = (type, config) -> type instanceof Class<?> kind
                        && kind.isRecord()
                        && cells.build(type, config).isEmpty()
                ? Optional.of(new RecordMapper<>(kind, cells))
                : Optional.empty();
        jdbi.registerRowMapper(records);
        return jdbi.open();
    }

    /// After this the store is one file.
    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            rows.close();
            reader.close();
            if (writer != null && tx != null) {
                tx.close();
                Connections.checkpoint(writer);
                writer.close();
            }
        } catch (SQLException e) {
            throw Refusals.of(e);
        } finally {
            reading.unlock();
            writing.unlock();
            lock.close();
        }
    }

    /// Hears of each changed row while the transaction runs, and may write its own lines with the same `Tx`.
    public interface Recorder {
        void changed(Tx tx, RowChange change);
    }
}
