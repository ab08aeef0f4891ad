package org.shouwang.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The copy of the store that is laid beside it before a list comes in; the last five stay.
final class CopyBefore {
    private static final Texts T = Texts.of(CopyBefore.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int KEPT = 5;

    private final Ledger ledger;
    private final Clock clock;

    CopyBefore(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Fault DB-…: the folder takes no copy; then nothing should come in.
    Path lay() {
        Path store = ledger.store().toAbsolutePath();
        String name = String.valueOf(store.getFileName()).replaceFirst("\\.shouwang$", "");
        Path copy = store.resolveSibling(
                T.get("copy.name", name, LocalDateTime.now(clock).format(MOMENT)));
        ledger.copyTo(copy);
        thin(copy, T.get("copy.name", name, "*"));
        return copy;
    }

    private static void thin(Path newest, String pattern) {
        int star = pattern.indexOf('*');
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(newest.resolveSibling("."), file -> {
            String name = String.valueOf(file.getFileName());
            return name.startsWith(pattern.substring(0, star)) && name.endsWith(pattern.substring(star + 1));
        })) {
            beside.forEach(copies::add);
            copies.sort(Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                    .reversed());
            for (Path old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new Fault("EXCHANGE-02", T.get("copy.old", newest.getParent()), e);
        }
    }
}
