package org.shouwang.roster.ui;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.time.Period;
import org.shouwang.ledger.Ledger;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.PostCheck;
import org.shouwang.roster.PostChecks;
import org.shouwang.roster.Posts;
import org.shouwang.roster.Rosters;
import org.shouwang.roster.Shift;
import org.shouwang.roster.Slot;
import org.shouwang.roster.sheet.PostCheckSheet;

/// 查岗: the checks of one month.
public final class PostCheckScreenModel {
    private static final Texts T = Texts.of(PostCheckScreenModel.class);

    /// One check with the names of its place.
    public record Line(PostCheck check, String post, String shift) {
        static String words(@Nullable Confidential words) {
            return words == null ? "" : words.value();
        }
    }

    private final Ledger ledger;
    private final Rosters rosters;
    private final PostChecks checks;
    private final Posts posts;
    private final Tasks tasks;
    private final Supplier<PageLook> look;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<List<Line>> shown = new SimpleObjectProperty<>(this, "shown", List.of());
    private final ObjectProperty<@Nullable Said> said = new SimpleObjectProperty<>(this, "said");
    private boolean loaded;

    /// @param look what stands around a printed list
    public PostCheckScreenModel(Ledger ledger, Rosters rosters, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.tasks = tasks;
        this.look = look;
        this.checks = new PostChecks(ledger, rosters, rosters.clock());
        this.posts = new Posts(ledger);
        this.month = new SimpleObjectProperty<>(this, "month", YearMonth.from(rosters.today()));
        ledger.onChange(changed -> {
            if (loaded && changed.touches("post_check", "post", "shift")) {
                load();
            }
        });
    }

    public ObjectProperty<List<Line>> shown() {
        return shown;
    }

    public ObjectProperty<@Nullable Said> said() {
        return said;
    }

    public ObjectProperty<YearMonth> month() {
        return month;
    }

    public Rosters rosters() {
        return rosters;
    }

    public Supplier<PageLook> look() {
        return look;
    }

    public void go(int months) {
        month.set(month.get().plusMonths(months));
        load();
    }

    public void load() {
        loaded = true;
        YearMonth of = month.get();
        tasks.run(T.get("work.checks"), progress -> read(of))
                .then(lines -> {
                    if (of.equals(month.get())) {
                        shown.set(lines);
                    }
                })
                .start();
    }

    private List<Line> read(YearMonth of) {
        Map<Long, String> names = new HashMap<>();
        for (Post post : posts.posts()) {
            names.put(post.id().value(), post.name());
        }
        Map<Long, Shift> shifts = new HashMap<>();
        posts.shifts().forEach(shift -> shifts.put(shift.id().value(), shift));
        return checks.checks(Period.month(of)).stream()
                .map(check -> {
                    Shift shift = shifts.get(check.shiftId().value());
                    return shift == null
                            ? new Line(check, "", "")
                            : new Line(
                                    check,
                                    names.getOrDefault(shift.postId().value(), ""),
                                    T.get("check.shift", shift.name(), shift.hours()));
                })
                .toList();
    }

    /// Places of today and yesterday that have begun, those on now first, for the form; in the background only.
    List<NamedPlace> places() {
        LocalDateTime now = LocalDateTime.now(rosters.clock());
        DutyRoster roster = rosters.period(new Period(rosters.today().minusDays(1), rosters.today()));
        return roster.slots().stream()
                .filter(slot ->
                        !slot.begin().isAfter(now) && roster.suspension(slot).isEmpty())
                .sorted(Comparator.comparing((Slot slot) -> !slot.span().contains(now))
                        .thenComparing(Slot::begin, Comparator.reverseOrder()))
                .map(slot -> new NamedPlace(slot, roster.post(slot.shift()).name()))
                .toList();
    }

    /// Who should be there, in words; in the background only.
    public String due(Slot slot) {
        return checks.due(slot.shift().id(), slot.day());
    }

    /// For the form.
    public PostCheck add(PostChecks.Draft draft) {
        return checks.add(draft);
    }

    /// For the form.
    public PostCheck revise(PostCheck old, PostChecks.Draft draft) {
        return checks.revise(old.id(), draft);
    }

    public void strike(List<Line> lines) {
        String done = T.get("check.done.strike", lines.size());
        tasks.write(done, progress -> {
                    lines.forEach(line -> checks.strike(line.check().id()));
                    return true;
                })
                .then(ok -> said.set(new Said(done, true, false)))
                .start();
    }

    /// What is seen in the list, as a sheet.
    public Sheet sheet(List<Line> lines) {
        return PostCheckSheet.of(
                lines.stream()
                        .map(line -> new PostCheckSheet.Line(line.check(), line.post(), line.shift()))
                        .toList(),
                Dates.month(month.get()),
                look.get().compound());
    }

    public void undo() {
        tasks.write(T.get("work.undo"), progress -> ledger.undo())
                .then(step ->
                        step.ifPresent(back -> said.set(new Said(T.get("done.undo", back.subject()), false, false))))
                .start();
    }
}
