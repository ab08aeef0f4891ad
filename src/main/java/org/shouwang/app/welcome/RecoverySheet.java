package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// The recovery code on paper: what it opens, where to keep it, who received it.
final class RecoverySheet {
    private static final Texts T = Texts.of(RecoverySheet.class);

    private RecoverySheet() {}

    static Sheet of(NewOffice office, Path file, String code, Clock clock) {
        return Sheet.named(T.get("recovery.sheet"))
                .title(T.get("recovery.sheet.title"))
                .subtitle(office.compound() + " " + office.branch())
                .columns(Column.text(T.get("recovery.item"), 14), Column.text(T.get("recovery.content"), 60))
                .rows(List.of(
                        List.of(T.get("recovery.code"), code),
                        List.of(T.get("recovery.file"), file.getFileName().toString()),
                        List.of(T.get("recovery.day"), Dates.full(LocalDate.now(clock)))))
                .note(T.get("recovery.note.use"))
                .note(T.get("recovery.note.keep"))
                .note(T.get("recovery.note.none"))
                .signOff(T.get("recovery.given"), T.get("recovery.kept"))
                .build();
    }

    static PageLook look(NewOffice office, Clock clock) {
        return new PageLook(
                office.compound(),
                office.branch(),
                office.secretary(),
                LocalDateTime.now(clock),
                T.get("recovery.marking"),
                PageLook.Density.COMFORTABLE);
    }
}
