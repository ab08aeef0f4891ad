package org.shouwang.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.TestStore;
import org.shouwang.core.Actor;
import org.shouwang.core.Role;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.text.Fault;
import org.shouwang.ledger.Ledger;
import org.shouwang.settings.ui.SettingsScreenModel;

class StoreCopyTest {
    static final Clock CLOCK = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void aCopyIsAWholeStoreNamedAfterTheMinute() {
        try (TestStore store = new TestStore(folder)) {
            StoreCopy copies = new StoreCopy(store.ledger, CLOCK);
            Path first = copies.make(null);
            Path second = copies.make(null);
            assertThat(first).isEqualTo(folder.resolve("备份").resolve("test 2021-11-12 1432.shouwang"));
            assertThat(second.getFileName().toString()).isEqualTo("test 2021-11-12 1432-2.shouwang");
            try (Ledger again = Ledger.open(first, new Actor("王守望", Role.SECRETARY), CLOCK, null)) {
                assertThat(again.examine()).isEmpty();
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (TestStore store = new TestStore(folder)) {
            StoreCopy copies = new StoreCopy(store.ledger, CLOCK);
            assertThatThrownBy(() -> copies.make(file.resolve("sub")))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo("SET-02"));
        }
    }

    @Test
    void aChangedThemeIsToldAtOnceAndThereAfterARestart() {
        PreferencesFile file = new PreferencesFile(folder.resolve("preferences.properties"));
        KeptPreferences kept = KeptPreferences.of(file);
        List<ThemeChoice> told = new ArrayList<>();
        kept.onChange(now -> told.add(now.theme()));
        try (TestStore store = new TestStore(folder)) {
            SettingsScreenModel model = new SettingsScreenModel(kept, store.ledger, CLOCK, false, Tasks.direct());
            model.theme().set(ThemeChoice.DARK);
            model.scale().set(150);
            model.copyInto(folder.resolve("U"));
            model.copy().start();
            assertThat(model.lastCopy().get()).hasParent(folder.resolve("U"));
        }
        assertThat(told).startsWith(ThemeChoice.DARK);
        Preferences later = KeptPreferences.of(file).current();
        assertThat(later.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(later.scale()).isEqualTo(150);
        assertThat(later.copies()).isEqualTo(folder.resolve("U"));
    }
}
