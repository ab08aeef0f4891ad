package org.shouwang.roster.ui.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.CalendarFile;
import org.shouwang.kit.time.Period;
import org.shouwang.roster.DutyRoster;
import org.shouwang.roster.Post;
import org.shouwang.roster.sheet.DutyCalendar;

/// Asks whose calendar of which days, and where to store it.
final class CalendarForm {
    private static final Texts T = Texts.of(CalendarForm.class);

    private final RosterFiles files;
    private final Frame frame;

    CalendarForm(RosterFiles files, Frame frame) {
        this.files = files;
        this.frame = frame;
    }

    void open(LocalDate day) {
        Period month = Period.month(YearMonth.from(day));
        frame.tasks()
                .run(T.get("read"), progress -> files.rosters().period(month).posts())
                .then(posts -> ask(month, posts))
                .start();
    }

    private void ask(Period month, List<Post> posts) {
        Form form = new Form();
        Field<Member> person =
                form.pick(T.get("form.person"), new Picker<>(files::find).prompt(T.get("calendar.prompt")), f -> {});
        List<Post> choices = new ArrayList<>(posts);
        Field<Post> post = form.choice(T.get("calendar.post"), choices, Post::name, f -> {});
        form.columns(2);
        var clock = files.rosters().clock();
        Field<LocalDate> from =
                form.date(T.get("form.from"), clock, f -> f.required().initial(month.first()));
        Field<LocalDate> until =
                form.date(T.get("form.until"), clock, f -> f.required().initial(month.last()));
        frame.dialogs()
                .form(
                        T.get("calendar.title"),
                        form,
                        T.get("calendar.act"),
                        () -> write(person.value(), post.value(), from.require(), until.require()),
                        stored -> stored.ifPresent(path -> frame.notices().say(T.get("calendar.done", path))));
    }

    private Work<Optional<Path>> write(@Nullable Member person, @Nullable Post post, LocalDate first, LocalDate last) {
        if (person == null && post == null) {
            throw new Fault("ROSTER-64", T.get("calendar.whose"));
        }
        if (last.isBefore(first)) {
            throw new Fault("ROSTER-63", T.get("form.backwards"));
        }
        String name = T.get("calendar.file", person != null ? person.called() : post == null ? "" : post.name(), first);
        Optional<Path> file = frame.dialogs()
                .saveFile(T.get("calendar.title"), name, FileChoice.Kind.of(T.get("calendar.kind"), "ics"));
        return progress -> {
            if (file.isEmpty()) {
                return file;
            }
            DutyRoster roster = files.rosters().period(new Period(first, last));
            var clock = files.rosters().clock();
            CalendarFile calendar = person != null
                    ? DutyCalendar.of(roster, person, clock)
                    : DutyCalendar.of(roster, Objects.requireNonNull(post), clock);
            DutyCalendar.write(calendar, file.get(), clock);
            return file;
        };
    }
}
