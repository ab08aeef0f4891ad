package org.shouwang.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.text.Fault;

class StoreTest {
    static final String FIRST = "/org/shouwang/ledger/schema/0001_store.sql";
    static final String SECOND = "/org/shouwang/kit/db/0002_test.sql";
    static final String BROKEN = "/org/shouwang/kit/db/0002_broken.sql";

    final InstantSource clock = () -> Instant.parse("2021-11-12T06:32:00Z");

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("a.shouwang");
        NewStore.create(file, new Schema(List.of(FIRST)), clock, null);
    }

    Database open(String... schema) {
        return Database.open(file, new Schema(List.of(schema)), new Sealing(), clock, null);
    }

    record Setting(long id, String name, String value) {}

    static void put(Database database, String name, String value) {
        database.change(
                tx -> {
                    tx.insert("setting", new Setting(tx.nextId(), name, value));
                    return true;
                },
                (tx, change) -> {});
    }

    static String fault(Throwable thrown) {
        return ((Fault) thrown).code();
    }

    @Test
    void theMeasuredSettingsAreInForce() throws Exception {
        try (Connection writer = Connections.writer(file)) {
            assertThat(Connections.pragma(writer, "journal_mode")).isEqualTo("wal");
            assertThat(Connections.pragma(writer, "synchronous")).isEqualTo("2");
            assertThat(Connections.pragma(writer, "secure_delete")).isEqualTo("1");
            assertThat(Connections.pragma(writer, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void everyTableIsStrict() throws Exception {
        try (Connection connection = Connections.reader(file, true);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite%'")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void aMigrationTakesACopyFirst() throws Exception {
        try (Database database = open(FIRST)) {
            put(database, "x", "kept");
        }
        try (Database database = open(FIRST, SECOND)) {
            assertThat(database.<Long>read(q -> q.number("select count(*) from second")))
                    .isZero();
            assertThat(database.<Long>read(q -> q.number("select count(*) from setting")))
                    .isEqualTo(1);
        }
        try (var files = Files.list(folder)) {
            Path copy =
                    files.filter(f -> f.toString().contains(".v1-")).findFirst().orElseThrow();
            assertThat(Files.getPosixFilePermissions(copy)).hasSize(2);
            try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
                assertThat(Schema.version(old)).isEqualTo(1);
            }
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
        assertThatThrownBy(() -> open(FIRST, BROKEN)).isInstanceOf(Fault.class);
        try (Connection connection = Connections.reader(file, true)) {
            assertThat(Schema.version(connection)).isEqualTo(1);
        }
        try (Database database = open(FIRST)) {
            put(database, "x", "still works");
        }
    }

    @Test
    void aStoreOfANewerVersionOpensForReadingOnly() {
        try (Database newer = open(FIRST, SECOND)) {
            put(newer, "x", "from the future");
        }
        try (Database older = open(FIRST)) {
            assertThat(older.readOnly()).isTrue();
            assertThat(older.<Long>read(q -> q.number("select count(*) from setting")))
                    .isEqualTo(1);
            assertThatThrownBy(() -> put(older, "y", "no"))
                    .satisfies(thrown -> assertThat(fault(thrown)).isEqualTo("DB-08"));
        }
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndLeftAlone() throws Exception {
        Path other = folder.resolve("list.shouwang");
        Files.writeString(other, "not a store, a list of names in a text file that somebody renamed");
        assertThatThrownBy(() -> Database.open(other, new Schema(List.of(FIRST)), new Sealing(), clock, null))
                .satisfies(thrown -> assertThat(fault(thrown)).isEqualTo("DB-23"));
        assertThat(other).content().startsWith("not a store");
        assertThat(folder.resolve("list.shouwang.lock")).doesNotExist();
    }

    @Test
    void anExistingFileIsNeverReplacedByANewStore() {
        assertThatThrownBy(() -> NewStore.create(file, new Schema(List.of(FIRST)), clock, null))
                .satisfies(thrown -> assertThat(fault(thrown)).isEqualTo("DB-06"));
    }

    @Test
    void aFullDiskIsToldAndWhatWasSavedStays() throws Exception {
        try (Database database = open(FIRST)) {
            put(database, "before", "kept");
            assertThatThrownBy(() -> database.change(
                            tx -> {
                                tx.list(Long.class, "pragma max_page_count = 1");
                                tx.insert("setting", new Setting(tx.nextId(), "big", "x".repeat(3_000_000)));
                                return true;
                            },
                            (tx, change) -> {}))
                    .satisfies(thrown -> assertThat(fault(thrown))
                            .as(thrown + " " + thrown.getCause())
                            .isEqualTo("DB-20"));
            database.change(tx -> tx.list(Long.class, "pragma max_page_count = 1000000"), (tx, change) -> {});
            put(database, "after", "works again");
            assertThat(database.<Long>read(q -> q.number("select count(*) from setting")))
                    .isEqualTo(2);
        }
    }

    @Test
    void aFlippedBitInASealedValueIsDetected() {
        Sealer sealer = new Sealer(new byte[32]);
        String sealed = sealer.seal("\u5f20\u6587");
        for (int at = 3; at < sealed.length() - 1; at++) { // the last letter has bits that mean nothing
            char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            String bent = sealed.substring(0, at) + other + sealed.substring(at + 1);
            assertThatThrownBy(() -> sealer.open(bent)).isInstanceOf(Fault.class);
        }
        assertThat(sealer.open(sealed)).isEqualTo("\u5f20\u6587");
    }

    @Test
    void aDamagedPageIsFoundByExamining() throws Exception {
        try (Database database = open(FIRST)) {
            for (int i = 0; i < 400; i++) {
                put(database, "n" + i, "v".repeat(100));
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[512]), channel.size() - 4096);
        }
        try (Database database = open(FIRST)) {
            assertThat(database.examine()).isNotEmpty();
        }
    }

    @Test
    void networkPlacesAreRecognised() throws Exception {
        FileStore here = Files.getFileStore(folder);
        assertThat(StoreFile.network(here)).isFalse();
        assertThatThrownBy(() -> StoreFile.refuseNetwork(Path.of("\\\\server\\share\\a.shouwang")))
                .satisfies(thrown -> assertThat(fault(thrown)).isEqualTo("DB-03"));
    }

    @Test
    void aReadingAsksOnAfterOneThatFailed() {
        try (Database database = Database.open(file, new Schema(List.of(FIRST)), new Sealing(), clock, null)) {
            for (int round = 0; round < 3; round++) {
                assertThat((long) database.read(q -> q.number("select count(*) from setting where name = ?", "x")))
                        .isZero();
                assertThatThrownBy(() -> database.read(q -> q.number("select no_such_column from setting")))
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void theSameQuestionInsideItsOwnAnswerIsAnswered() {
        try (Database database = Database.open(file, new Schema(List.of(FIRST)), new Sealing(), clock, null)) {
            put(database, "one", "1");
            put(database, "two", "2");
            String all = "select count(*) as many from setting where name <> ?";
            List<Long> inner = new java.util.ArrayList<>();
            database.read(q -> {
                q.each(Many.class, outer -> inner.add(q.number("select count(*) from setting")), all, "x");
                q.each(
                        Many.class,
                        outer -> inner.add((long) q.list(Many.class, all, "x").size()),
                        all,
                        "x");
                return true;
            });
            assertThat(inner).hasSize(2).last().isEqualTo(1L);
        }
    }

    record Many(long many) {}
}
