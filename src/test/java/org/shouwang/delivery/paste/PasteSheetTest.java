package org.shouwang.delivery.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

class PasteSheetTest {
    @TempDir
    Path folder;

    PastedList read(Path file) {
        return PastedList.read(PasteSheet.text(file, Progress.NONE), Chats.ground());
    }

    @Test
    void aFileWithCommasIsReadAsItsTable() throws IOException {
        Path file = folder.resolve("订货.csv");
        Files.writeString(file, Chats.text("08.txt"));
        PastedList list = read(file);
        assertThat(list.orders()).hasSize(6);
        assertThat(list.open()).extracting(PastedLine::first).containsExactly(7, 8);
        assertThat(list.open().getFirst().reason()).startsWith("“房号”列");
    }

    @Test
    void anEmptyFileIsRefusedWithASentence() throws IOException {
        Path file = folder.resolve("空.csv");
        Files.writeString(file, "");
        assertThatThrownBy(() -> read(file)).isInstanceOf(Fault.class);
    }
}
