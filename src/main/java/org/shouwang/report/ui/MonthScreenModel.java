package org.shouwang.report.ui;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.report.Finding;
import org.shouwang.report.MonthPages;
import org.shouwang.report.MonthlyReport;
import org.shouwang.report.Reports;

/// Which month is shown on 日报月报, its sheets, its workbook, and the check of the store.
public final class MonthScreenModel {
    private static final Texts T = Texts.of(MonthScreenModel.class);

    private final Reports reports;
    private final Tasks tasks;
    private final ObjectProperty<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable MonthPages> pages = new ReadOnlyObjectWrapper<>(this, "pages", null);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    public MonthScreenModel(Reports reports, Tasks tasks) {
        this.reports = reports;
        this.tasks = tasks;
        month = new SimpleObjectProperty<>(this, "month", YearMonth.from(reports.day()));
        month.subscribe((before, now) -> refresh());
    }

    public ObjectProperty<YearMonth> month() {
        return month;
    }

    public void previous() {
        month.set(month.get().minusMonths(1));
    }

    public void next() {
        month.set(month.get().plusMonths(1));
    }

    /// The sheets of the month; null until they were read for the first time.
    public ReadOnlyObjectProperty<@Nullable MonthPages> pages() {
        return pages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    public void refresh() {
        YearMonth wanted = month.get();
        tasks.run(T.get("month.reading"), progress -> reports.pages(wanted))
                .then(read -> {
                    if (wanted.equals(month.get())) {
                        pages.set(read);
                    }
                })
                .start();
    }

    /// Runs the check of the store in the background.
    public void check() {
        tasks.run(T.get("check.running"), reports::check).then(findings::set).start();
    }

    /// What the workbook is called, from the month that is shown.
    public String fileName() {
        MonthPages shown = pages.get();
        return MonthlyReport.fileName(shown == null ? "" : shown.head().compound(), month.get());
    }

    /// Writes the workbook of the month; slow.
    public Path write(Path file, YearMonth of, Progress progress) {
        reports.monthly(of).write(file, progress);
        return file;
    }

    public PageLook look(MonthPages shown) {
        return shown.head().look(reports.clock());
    }
}
