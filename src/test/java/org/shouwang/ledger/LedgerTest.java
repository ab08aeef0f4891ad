package org.shouwang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Act;
import org.shouwang.core.Actor;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Role;
import org.shouwang.kit.text.Fault;

class LedgerTest {
    enum TestAct implements Act {
        REGISTER
    }

    record MemberId(long value) {}

    record Person(
            MemberId id,
            PersonName name,
            String kind,
            @Nullable Phone phone,
            @Nullable LocalDate joinedOn,
            String availability,
            String status) {
        Person withPhone(Phone other) {
            return new Person(id, name, kind, other, joinedOn, availability, status);
        }
    }

    @TempDir
    Path folder;

    TestStore store;
    Ledger ledger;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        ledger = store.ledger;
    }

    @AfterEach
    void close() {
        store.close();
    }

    Person register(String name) {
        return ledger.write(TestAct.REGISTER, name, tx -> {
            Person person = new Person(
                    new MemberId(tx.nextId()),
                    new PersonName(name),
                    "X",
                    new Phone("15400000001"),
                    LocalDate.of(2021, 10, 21),
                    "ANY",
                    "ON_DUTY");
            tx.insert("member", person);
            return person;
        });
    }

    long count(String sql) {
        return ledger.read(q -> q.number(sql));
    }

    List<Person> people() {
        return ledger.read(q -> q.list(Person.class, "select * from member order by id"));
    }

    @Test
    void aRowComesBackAsItWasGivenAndIsSealedInTheFile() throws Exception {
        Person person = register("周䶮");
        assertThat(people()).containsExactly(person);
        store.close();
        assertThat(new String(Files.readAllBytes(store.file), StandardCharsets.UTF_8))
                .doesNotContain("周䶮")
                .doesNotContain("15400000001");
    }

    @Test
    void aClosedStoreIsOneFileThatOnlyItsOwnerReads() throws Exception {
        register("甲");
        store.close();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(store.file);
        }
        assertThat(Files.getPosixFilePermissions(store.file)).hasSize(2);
    }

    @Test
    void anActLeavesOneLineWithBeforeAndAfterOfEachRow() {
        Person person = register("甲");
        ledger.act(TestAct.REGISTER, "甲", tx -> tx.update("member", person.withPhone(new Phone("15400000002"))));
        List<AuditRow> rows = ledger.read(q -> q.list(AuditRow.class, "select * from audit_row order by id"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).before()).isNull();
        assertThat(rows.get(0).after()).matches("#[0-9a-f]{16}");
        assertThat(rows.get(1).before())
                .contains("\"status\":\"ON_DUTY\"")
                .isNotEqualTo(rows.get(1).after())
                .doesNotContain("15400000001");
        List<AuditLine> lines = ledger.read(q -> q.list(AuditLine.class, "select * from audit_line order by id"));
        assertThat(lines).extracting(AuditLine::actor).containsOnly(new PersonName("王守望"));
    }

    @Test
    void anUpdateThatChangesNothingLeavesNoTrace() {
        Person person = register("甲");
        ledger.act(
                TestAct.REGISTER,
                "甲",
                tx -> assertThat(tx.update("member", person)).isFalse());
        assertThat(count("select count(*) from audit_line")).isEqualTo(1);
    }

    @Test
    void undoAndRedoTakeAWholeActBackAndForth() {
        Person person = register("甲");
        Person other = person.withPhone(new Phone("15400000002"));
        ledger.act(TestAct.REGISTER, "甲", tx -> tx.update("member", other));
        assertThat(ledger.undo().orElseThrow().subject()).isEqualTo("甲");
        assertThat(people()).containsExactly(person);
        ledger.undo();
        assertThat(people()).isEmpty();
        assertThat(ledger.undo()).isEmpty();
        ledger.redo();
        ledger.redo();
        assertThat(people()).containsExactly(other);
        assertThat(ledger.redo()).isEmpty();
        ledger.undo();
        assertThat(people()).containsExactly(person);
        assertThat(ledger.examine()).isEmpty();
    }

    @Test
    void whatHasChangedSinceIsNotTakenBack() {
        Person person = register("甲");
        long line = ledger.undoable().orElseThrow().line();
        ledger.act(TestAct.REGISTER, "甲", tx -> tx.update("member", person.withPhone(new Phone("15400000002"))));
        List<org.shouwang.kit.db.RowChange> changes = ledger.read(q -> AuditStore.changes(q, line));
        assertThat(changes).hasSize(1);
        ledger.undo();
        ledger.act(TestAct.REGISTER, "甲", tx -> tx.delete("member", person));
        ledger.undo();
        assertThat(people()).containsExactly(person);
    }

    @Test
    void aFailureInTheMiddleUndoesAllAndSaysNothing() {
        List<Changed> heard = new ArrayList<>();
        ledger.onChange(heard::add);
        assertThatThrownBy(() -> ledger.act(TestAct.REGISTER, "x", tx -> {
                    register("甲");
                    throw new IllegalStateException("power");
                }))
                .hasMessage("power");
        assertThat(people()).isEmpty();
        assertThat(heard).isEmpty();
        assertThat(ledger.undoable()).isEmpty();
    }

    @Test
    void anInnerActJoinsTheOuterOneAndOneNoticeGoesOut() {
        List<Changed> heard = new ArrayList<>();
        ledger.onChange(heard::add);
        ledger.act(TestAct.REGISTER, "两人", tx -> {
            register("甲");
            register("乙");
            assertThat(people()).hasSize(2);
            assertThat(heard).isEmpty();
        });
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().touches("member")).isTrue();
        assertThat(count("select count(*) from audit_line")).isEqualTo(1);
        ledger.undo();
        assertThat(people()).isEmpty();
    }

    @Test
    void aReaderCannotWriteEvenWithAReturningClause() {
        register("甲");
        assertThatThrownBy(() -> ledger.read(q -> q.list(MemberId.class, "delete from member returning id")))
                .isInstanceOf(Fault.class);
        assertThat(people()).hasSize(1);
    }

    @Test
    void aConstraintIsToldInWords() {
        assertThatThrownBy(() -> ledger.act(TestAct.REGISTER, "x", tx -> {
                    tx.insert("home_unit", new Unit(tx.nextId(), "财政局", "ORGAN"));
                    tx.insert("home_unit", new Unit(tx.nextId(), "财政局", "ORGAN"));
                }))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("已经有相同");
        assertThat(count("select count(*) from home_unit")).isZero();
    }

    record Unit(long id, String name, String kind) {}

    @Test
    void aLongReadingNeitherWaitsNorKeepsTheWriterWaiting() {
        register("甲");
        int seen = ledger.readLong(q -> {
            register("乙");
            return q.list(Person.class, "select * from member").size();
        });
        assertThat(seen).isEqualTo(1);
        assertThat(people()).hasSize(2);
    }

    @Test
    void aSecondOpeningIsRefusedAndNamesTheHolder() {
        assertThatThrownBy(() -> Ledger.open(store.file, new Actor("x", Role.CLERK), store.clock(), null))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("正被另一个守望程序使用")
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void aPasswordOrTheRecoveryCodeOpensAndAnythingElseDoesNot() {
        Path file = folder.resolve("own.shouwang");
        String code = Stores.create(file, store.clock(), "守望2021".toCharArray());
        Actor actor = new Actor("书记", Role.SECRETARY);
        assertThat(code).hasSize(29);
        Ledger.open(file, actor, store.clock(), "守望2021".toCharArray()).close();
        Ledger.open(file, actor, store.clock(), code.toCharArray()).close();
        assertThatThrownBy(() -> Ledger.open(file, actor, store.clock(), "guess".toCharArray()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("DB-05"));
        assertThatThrownBy(() -> Ledger.open(file, actor, store.clock(), null))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("DB-04"));
    }

    @Test
    void idsGrowEvenWhenTheClockIsSetBack() {
        long before = ledger.write(TestAct.REGISTER, "x", tx -> tx.nextId());
        store.moveTo(Instant.parse("2020-01-01T00:00:00Z"));
        long after = ledger.write(TestAct.REGISTER, "x", tx -> tx.nextId());
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void aReadingInsideALongReadingSeesTheSameMoment() {
        register("王一");
        List<Long> seen = ledger.readLong(q -> {
            long before = q.number("select count(*) from member");
            register("李二");
            long inside = ledger.read(inner -> inner.number("select count(*) from member"));
            long deeper = ledger.readLong(inner -> inner.number("select count(*) from member"));
            return List.of(before, inside, deeper);
        });
        assertThat(seen).containsExactly(1L, 1L, 1L);
        assertThat(count("select count(*) from member")).isEqualTo(2);
    }
}
