package org.shouwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Files are small, say what they are, and can be formatted.
class SourceFilesTest {
    @Test
    void everyFileIsSmallAndSaysWhatItIs() {
        List<String> objections = SourceFiles.java("src/main/java", "src/bench/java").stream()
                .flatMap(file -> SourceFiles.objections(file.toString(), SourceFiles.text(file)).stream())
                .toList();
        assertThat(objections).isEmpty();
    }

    @Test
    void everyTestFileIsSmall() {
        List<String> objections = SourceFiles.java("src/test/java").stream()
                .flatMap(file -> SourceFiles.objections(file.toString(), SourceFiles.text(file)).stream())
                .filter(objection -> !objection.contains("does not say"))
                .toList();
        assertThat(objections).isEmpty();
    }

    @Test
    void aLongFileAWideCommentAndASilentClassAreObjectedTo() {
        String wide = "    /// " + "word ".repeat(25);
        assertThat(SourceFiles.objections("Long", "\n".repeat(301)))
                .singleElement()
                .asString()
                .contains("301 lines");
        assertThat(SourceFiles.objections("Wide", wide))
                .singleElement()
                .asString()
                .contains("Wide:1 is wider");
        assertThat(SourceFiles.objections("Silent", "public final class Silent {}"))
                .singleElement()
                .asString()
                .contains("does not say");
        assertThat(SourceFiles.objections("Good", "/// A door.\nrecord Good() {}"))
                .isEmpty();
    }
}
