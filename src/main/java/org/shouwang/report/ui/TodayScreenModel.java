package org.shouwang.report.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.report.Reports;
import org.shouwang.report.Today;

/// What 今日 shows, read in the background; read again after every commit while the page is in front.
public final class TodayScreenModel {
    private static final Texts T = Texts.of(TodayScreenModel.class);

    private final Reports reports;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>(this, "today", null);
    private volatile boolean inFront;
    private boolean reading;
    private boolean again;

    public TodayScreenModel(Reports reports, Tasks tasks) {
        this.reports = reports;
        this.tasks = tasks;
        reports.onChange(this::changed);
    }

    /// Null until it was read for the first time.
    public ReadOnlyObjectProperty<@Nullable Today> today() {
        return today.getReadOnlyProperty();
    }

    /// Whether the page is seen; an unseen page is not kept up to date.
    public void inFront(boolean seen) {
        inFront = seen;
    }

    /// Reads again; while a reading is under way, once more after it.
    public synchronized void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        tasks.run(T.get("today.reading"), progress -> reports.today())
                .then(now -> {
                    today.set(now);
                    done();
                })
                .otherwise(fault -> done())
                .start();
    }

    private void done() {
        boolean more;
        synchronized (this) {
            reading = false;
            more = again;
            again = false;
        }
        if (more) {
            refresh();
        }
    }

    /// The sheets to sign today; slow.
    public List<Sheet> signing() {
        return List.of(reports.signing(reports.day()));
    }

    public PageLook look(Today shown) {
        return shown.head().look(reports.clock());
    }

    private void changed() {
        if (inFront) {
            refresh();
        }
    }
}
