package org.shouwang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Actor;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.core.Role;
import org.shouwang.kit.text.Fault;
import org.shouwang.ledger.LedgerTest.MemberId;
import org.shouwang.ledger.LedgerTest.Person;
import org.shouwang.ledger.LedgerTest.TestAct;

/// One act that writes many rows: audited together, taken back whole.
class ManyRowsTest {
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
        ledger.close();
        store.close();
    }

    long count(String sql) {
        return ledger.read(q -> q.number(sql));
    }

    @Test
    void manyRowsWrittenAtOnceAreTakenBackWholeEvenInALaterSitting() {
        ledger.act(TestAct.REGISTER, "list", tx -> {
            for (int i = 0; i < 1_200; i++) {
                tx.insert("member", person(tx.nextId(), "甲" + i));
            }
        });
        assertThat(ledger.examine()).isEmpty();
        ledger.close();
        ledger = Ledger.open(store.file, new Actor("王守望", Role.SECRETARY), store.clock(), null);

        List<AuditLine> standing = ledger.standing(TestAct.REGISTER);
        assertThat(standing).hasSize(1);
        ledger.takeBack(standing.getFirst().id());
        assertThat(count("select count(*) from member")).isZero();
        assertThat(ledger.standing(TestAct.REGISTER)).isEmpty();
        assertThatThrownBy(() -> ledger.takeBack(standing.getFirst().id()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("LEDGER-02"));

        ledger.redo();
        assertThat(count("select count(*) from member")).isEqualTo(1_200);
        assertThat(ledger.standing(TestAct.REGISTER)).hasSize(1);
        assertThat(ledger.examine()).isEmpty();
    }

    @Test
    void manyRowsStayWhereOneOfThemHasChangedSince() {
        List<Person> people = new ArrayList<>();
        ledger.act(TestAct.REGISTER, "list", tx -> {
            for (int i = 0; i < 30; i++) {
                people.add(person(tx.nextId(), "甲" + i));
                tx.insert("member", people.getLast());
            }
        });
        long line = ledger.standing(TestAct.REGISTER).getFirst().id();
        ledger.act(
                TestAct.REGISTER, "one", tx -> tx.update("member", people.get(7).withPhone(new Phone("15400000007"))));

        assertThatThrownBy(() -> ledger.takeBack(line))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("DB-40"));
        assertThat(count("select count(*) from member")).isEqualTo(30);
        List<Happening> history = ledger.history("member", people.get(7).id().value());
        assertThat(history).extracting(Happening::begins).containsExactly(true, false);
        assertThat(ledger.examine()).isEmpty();
    }

    @Test
    void aRowOfManyThatWasChangedBehindTheProgramsBackIsFound() throws Exception {
        ledger.act(TestAct.REGISTER, "list", tx -> {
            for (int i = 0; i < 30; i++) {
                tx.insert("member", person(tx.nextId(), "甲" + i));
            }
        });
        ledger.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("update member set kind = 'Y' where id = (select max(id) from member)");
        }
        ledger = Ledger.open(store.file, new Actor("王守望", Role.SECRETARY), store.clock(), null);
        assertThat(ledger.examine()).hasSize(1).first().asString().startsWith("党员和志愿者，记录号 ");
    }

    private static Person person(long id, String name) {
        return new Person(
                new MemberId(id),
                new PersonName(name),
                "X",
                new Phone("15400000001"),
                LocalDate.of(2021, 10, 21),
                "ANY",
                "ON_DUTY");
    }
}
