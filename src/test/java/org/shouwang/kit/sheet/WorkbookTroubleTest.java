package org.shouwang.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.work.Progress;

/// A workbook that cannot be written is told in a sentence and leaves nothing behind.
class WorkbookTroubleTest {
    private static final Marking MARKING = new Marking("张书记", LocalDateTime.of(2026, 11, 21, 9, 30), "内部资料 注意保密");
    private static final Sheet LIST = Sheet.named("名单")
            .columns(Column.text("姓名", 10))
            .rows(List.of(List.of("䶮㛃")))
            .build();

    @TempDir
    Path folder;

    @Test
    void aMissingFolderIsToldAndNothingIsLeft() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Workbooks.write(
                        folder.resolve("没有").resolve("out.xlsx"), List.of(LIST), MARKING, Progress.NONE))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("FILE-01"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(folder), "root may write everywhere");
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Workbooks.write(folder.resolve("out.xlsx"), List.of(LIST), MARKING, Progress.NONE))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("FILE-02"));
    }

    @Test
    void aFullDiskLeavesTheOldFileAndAWord() throws IOException {
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "old");
        Sheet sheet = Sheet.named("甲")
                .columns(Column.text("甲", 5))
                .rows(row -> {
                    throw new IllegalStateException(new IOException("No space left on device"));
                })
                .build();
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Workbooks.write(file, List.of(sheet), MARKING, Progress.NONE))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("FILE-03"));
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("out.xlsx");
    }

    @Test
    void cancellingLeavesNothingBehind() {
        Progress progress = new Progress() {
            private long done;

            @Override
            public void at(long at, long of) {
                done = at;
            }

            @Override
            public boolean cancelled() {
                return done >= 512;
            }
        };
        Sheet sheet = Sheet.named("长")
                .columns(Column.integer("甲", 5))
                .rows(row -> IntStream.range(0, 100_000).forEach(i -> row.accept(List.of(i))))
                .build();
        assertThatThrownBy(() -> Workbooks.write(folder.resolve("out.xlsx"), List.of(sheet), MARKING, progress))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailingCallerIsNotTakenForAFullDisk() {
        Sheet sheet = Sheet.named("甲")
                .columns(Column.text("甲", 5))
                .rows(row -> {
                    throw new IllegalStateException("own mistake");
                })
                .build();
        assertThatThrownBy(() -> Workbooks.write(folder.resolve("o.xlsx"), List.of(sheet), MARKING, Progress.NONE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
