package org.shouwang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shouwang.app.Desk;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Period;
import org.shouwang.kit.work.Progress;

/// The papers of a month in a folder, each as PDF and as a workbook: what `fund print` and `donation print` share.
///
/// @param name the first word of every file
record MonthPapers(String name, YearMonth month, Path folder, Optional<String> only, Desk desk, Out out) {
    private static final Texts T = Texts.of(MonthPapers.class);

    /// Reads `print YEAR-MONTH FOLDER` before the store is opened.
    record Asked(YearMonth month, Path folder, Optional<String> only) {
        /// @param sheets the words of `--sheet`
        static Asked of(String name, Words words, List<String> sheets) {
            String what = words.needed("print");
            if (!what.equals("print")) {
                throw new Fault("CMD-80", T.get("month.unknown", what, name));
            }
            String typed = words.needed(T.get("month.month"));
            Path folder = Words.path0(words.needed(T.get("word.folder")));
            words.done();
            Optional<String> only = words.option("--sheet");
            only.filter(word -> !sheets.contains(word)).ifPresent(word -> {
                throw new Fault("CMD-82", T.get("month.sheet", word, String.join(" ", sheets)));
            });
            try {
                return new Asked(YearMonth.parse(typed), folder, only);
            } catch (DateTimeException e) {
                throw new Fault("CMD-81", T.get("month.bad", typed), e);
            }
        }

        MonthPapers in(Desk desk, String name, Out out) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new Fault("CMD-20", T.get("folder.cannot", folder), e);
            }
            return new MonthPapers(name, month, folder, only, desk, out);
        }
    }

    /// The month, up to today.
    Period period() {
        LocalDate today = LocalDate.now(desk.clock());
        LocalDate last = month.atEndOfMonth();
        return new Period(month.atDay(1), last.isAfter(today) && !month.atDay(1).isAfter(today) ? today : last);
    }

    boolean wanted(String word) {
        return only.isEmpty() || only.get().equals(word);
    }

    PageLook look() {
        return Stores.look(desk);
    }

    /// @param open for what hangs in public: without the line that asks for care
    void sheets(String word, List<Sheet> sheets, boolean open) {
        PageLook look = open ? look().open() : look();
        pages(word, Papers.preview(sheets, look, Progress.NONE));
        Path workbook = file(word, "xlsx");
        Marking marking = Stores.marking(desk);
        Workbooks.write(
                workbook, sheets, open ? new Marking(marking.author(), marking.moment(), "") : marking, Progress.NONE);
        out.line(T.get("export.done", workbook.toAbsolutePath()));
    }

    void pages(String word, Printed pages) {
        Path pdf = file(word, "pdf");
        pages.save(pdf);
        out.line(T.get("paper.done", pdf.toAbsolutePath(), pages.pages()));
    }

    /// Says that the month has nothing for a paper.
    void none(String word) {
        out.line(T.get("month.none", month, word));
    }

    private Path file(String word, String ending) {
        return Targets.free(folder.resolve(name + "-" + month + "-" + word + "." + ending));
    }
}
