package org.shouwang.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.compound.Compounds;
import org.shouwang.core.Confidential;

class CareNeedsTest {
    @TempDir
    Path folder;

    TestStore store;
    CareNeeds needs;
    Households households;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        Homes.build(store);
        needs = new CareNeeds(store.ledger);
        households = new Households(store.ledger, Homes.clock(store));
    }

    @AfterEach
    void close() {
        store.close();
    }

    String careOf(HouseholdId id) {
        Confidential care = households.card(id).people().getFirst().careNeeds();
        return care == null ? "" : care.value();
    }

    @Test
    void theListStartsWithTheUsualOnesAndGrows() {
        assertThat(needs.names()).startsWith("空巢独居老人", "困境儿童").hasSize(8);
        needs.add("高龄独居");
        assertThat(needs.names()).hasSize(9).endsWith("高龄独居");
        assertThatThrownBy(() -> needs.add("血透")).hasMessageContaining("已有“血透”");
        assertThatThrownBy(() -> needs.add("甲、乙")).hasMessageContaining("顿号");
        store.ledger.undo();
        assertThat(needs.names()).hasSize(8);
    }

    @Test
    void renamingKeepsThePeople() {
        HouseholdId id = households.register(
                new Compounds(store.ledger).layout().places().iterator().next().id(),
                HouseholdCard.blank().with(Resident.named("张老").withCareNeeds(new Confidential("残疾，血透"))));
        needs.rename("血透", "血液透析");
        assertThat(careOf(id)).isEqualTo("残疾、血液透析");
        assertThat(needs.names()).contains("血液透析").doesNotContain("血透");
        assertThat(needs.counts()).containsEntry("血液透析", 1).containsEntry("残疾", 1);
        needs.remove("血液透析");
        assertThat(careOf(id)).isEqualTo("残疾、血液透析");
        store.ledger.undo();
        store.ledger.undo();
        assertThat(careOf(id)).isEqualTo("残疾，血透");
        assertThat(CareNeeds.parts(new Confidential("残疾，血透 孕产妇"))).isEqualTo(List.of("残疾", "血透", "孕产妇"));
    }

    @Test
    void aNewOneStandsLastAlsoAfterSomeWereRemoved() {
        List<String> usual = needs.names();
        usual.subList(0, 3).forEach(needs::remove);
        needs.add("高龄独居");
        assertThat(needs.names()).hasSize(6).endsWith("高龄独居");
    }
}
