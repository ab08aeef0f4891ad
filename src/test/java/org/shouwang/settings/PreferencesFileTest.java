package org.shouwang.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    Path folder;

    private PreferencesFile file() {
        return new PreferencesFile(folder.resolve("conf").resolve("preferences.properties"));
    }

    private void content(byte[] bytes) throws IOException {
        Files.createDirectories(file().file().getParent());
        Files.write(file().file(), bytes);
    }

    @Test
    void theFirstStartHasTheUsualPreferencesAndSaysNothing() {
        assertThat(file().read()).isEqualTo(new PreferencesFile.Read(Preferences.USUAL, null));
    }

    @Test
    void whatIsWrittenComesBack() {
        Preferences liked = Preferences.USUAL
                .with(ThemeChoice.DARK)
                .scaled(150)
                .opened(folder.resolve("银河小区.shouwang"))
                .opened(folder.resolve("另一个.shouwang"))
                .copiesTo(folder.resolve("备份"));
        file().write(liked);
        assertThat(file().read()).isEqualTo(new PreferencesFile.Read(liked, null));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        file().write(Preferences.USUAL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file().file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void bytesThatAreNoTextGiveTheUsualPreferencesAndANotice() throws IOException {
        content(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, '\\', 'u', 'x'});
        PreferencesFile.Read read = file().read();
        assertThat(read.preferences()).isEqualTo(Preferences.USUAL);
        assertThat(read.notice()).contains("默认设置");
    }

    @Test
    void abrokenEscapeGivesTheUsualPreferencesAndANotice() throws IOException {
        content("theme=\\u00zz".getBytes(StandardCharsets.UTF_8));
        assertThat(file().read().preferences()).isEqualTo(Preferences.USUAL);
        assertThat(file().read().notice()).isNotNull();
    }

    @Test
    void aWrongValueCostsOnlyItself() throws IOException {
        content("theme=PURPLE\nscale=125\nstore.0=/a/b.shouwang\n".getBytes(StandardCharsets.UTF_8));
        PreferencesFile.Read read = file().read();
        assertThat(read.preferences().theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(read.preferences().scale()).isEqualTo(125);
        assertThat(read.preferences().stores()).containsExactly(Path.of("/a/b.shouwang"));
        assertThat(read.notice()).contains("theme");
    }

    @Test
    void aScaleOutOfBoundsIsNotUsed() throws IOException {
        content("scale=9999\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file().read().preferences().scale()).isEqualTo(100);
        assertThat(file().read().notice()).contains("scale");
        assertThatThrownBy(() -> new Preferences(ThemeChoice.LIGHT, 90, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStoreOpenedLastComesFirstAndNoneTwice() {
        Path a = Path.of("a");
        Path b = Path.of("b");
        Preferences used = Preferences.USUAL.opened(a).opened(b).opened(a);
        assertThat(used.stores()).containsExactly(a, b);
        assertThat(used.lastStore()).contains(a);
        assertThat(used.forgotten(a).stores()).containsExactly(b);
    }

    @Test
    void preferencesLieWhereEachSystemKeepsThem() {
        Path home = Path.of("/home/w");
        assertThat(new Places(home, false, Map.of()).preferences())
                .isEqualTo(Path.of("/home/w/.config/shouwang/preferences.properties"));
        assertThat(new Places(home, false, Map.of("XDG_CONFIG_HOME", "/c")).preferences())
                .isEqualTo(Path.of("/c/shouwang/preferences.properties"));
        assertThat(new Places(home, true, Map.of("APPDATA", "/r")).preferences())
                .isEqualTo(Path.of("/r/Shouwang/preferences.properties"));
    }

    @Test
    void aNewStoreNeverTakesTheNameOfAnother() throws IOException {
        Places places = new Places(folder, false, Map.of());
        Path first = places.newStore("银河小区");
        assertThat(first).isEqualTo(folder.resolve("守望").resolve("银河小区.shouwang"));
        Files.createDirectories(first.getParent());
        Files.createFile(first);
        assertThat(places.newStore("银河小区").getFileName().toString()).isEqualTo("银河小区2.shouwang");
        assertThat(Places.fileName(" ../a:b?. ")).isEqualTo("ab");
    }
}
