package org.shouwang.kit.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void aStatementEndsAtTheSemicolonThatEndsALine() {
        assertThat(Schema.statementsOf("""
                -- a remark; with a semicolon
                create table a (id integer primary key); -- said behind it
                create index b on a (id);"""))
                .containsExactly("create table a (id integer primary key)", "create index b on a (id)");
    }

    @Test
    void aTriggerOfSeveralLinesStaysWhole() {
        assertThat(Schema.statementsOf("""
                create trigger t before insert on a begin
                  select raise(abort, 'x') where new.id < 0;
                  select raise(abort, 'y') where new.id = 0;
                end;
                create trigger u before delete on a begin select raise(abort, 'z'); end;
                create table c (id integer primary key);
                """))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("create trigger t")
                .endsWith("end");
    }
}
