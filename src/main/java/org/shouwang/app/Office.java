package org.shouwang.app;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.shouwang.app.sample.Sample;
import org.shouwang.branch.Branch;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Undone;
import org.shouwang.roster.OnDuty;
import org.shouwang.roster.Watch;
import org.shouwang.settings.KeptPreferences;

/// One open store in one window: the desk, the frame around it, what the search box finds, and what the band tells.
public final class Office implements AutoCloseable {
    private static final Texts T = Texts.of(Office.class);
    private static final int FOUND = 50;

    private final Desk desk;
    private final Tasks tasks;
    private final ResidentIndex residents;
    private final MemberIndex members;
    private final ShellModel model = new ShellModel();
    private final Shell shell;
    private final List<Runnable> endings = new ArrayList<>();

    /// Builds the frame, on the FX thread.
    ///
    /// @param residents filled before, on another thread
    private Office(
            Desk desk,
            ResidentIndex residents,
            MemberIndex members,
            KeptPreferences kept,
            Tasks tasks,
            FileChoice files) {
        this.desk = desk;
        this.tasks = tasks;
        this.residents = residents;
        this.members = members;
        this.shell = new Shell(model, new OneBox(residents, members, kept, this::opens), desk.clock(), tasks, files);
        List<Entry> entries = new ArrayList<>(new Entries(desk, residents, members, tasks, this::paper, kept).all());
        entries.addAll(new DeliveryPages(desk, tasks, this::paper).entries());
        shell.entries(entries);
        shell.onUndo(this::undo, this::redo);
        tasks.onFault(shell.dialogs()::fault);
        endings.add(desk.ledger()
                .onChange(changed -> Platform.runLater(() -> {
                    shell.notices().overtaken();
                    shell.notices().saved();
                    tell();
                })));
        tell();
    }

    public Shell shell() {
        return shell;
    }

    private void opens(String screen, Object argument) {
        shell.open(screen, argument);
    }

    /// Builds it from any thread: the indexes here, the frame on the FX thread.
    public static Office of(Desk desk, KeptPreferences kept, Tasks tasks, FileChoice files) {
        ResidentIndex residents = new ResidentIndex(
                desk.ledger(),
                work -> tasks.run(T.get("indexing"), Work.of(work::run)).start());
        MemberIndex members = new MemberIndex(desk.ledger());
        return Toolkit.call(() -> new Office(desk, residents, members, kept, tasks, files));
    }

    /// What stands around everything that is printed from this window; known from the last telling.
    private PageLook paper() {
        return new PageLook(
                model.compound().get(),
                model.branch().get(),
                desk.ledger().actor().name(),
                LocalDateTime.now(desk.clock()),
                T.get("marking"),
                PageLook.Density.COMFORTABLE);
    }

    private void undo() {
        tasks.write(T.get("undo"), progress -> desk.ledger().undo())
                .then(step -> shell.notices()
                        .say(step.map(Undone.Step::label)
                                .map(label -> T.get("undone", label))
                                .orElse(T.get("undo.nothing"))))
                .start();
    }

    private void redo() {
        tasks.write(T.get("redo"), progress -> desk.ledger().redo())
                .then(step -> shell.notices()
                        .say(step.map(Undone.Step::label)
                                .map(label -> T.get("redone", label))
                                .orElse(T.get("redo.nothing"))))
                .start();
    }

    /// What the band and the status bar say, read anew after every change.
    private void tell() {
        Work<Told> reading = progress -> desk.ledger()
                .read(q -> new Told(
                        desk.compounds().layout().name(),
                        desk.branches().branch().orElse(null),
                        desk.rosters().onDuty(),
                        desk.households().figures().households(),
                        desk.households().figures().residents()));
        tasks.run(T.get("telling"), reading).then(this::show).start();
    }

    private void show(Told told) {
        model.compound().set(told.compound());
        Branch branch = told.branch();
        model.branch().set(branch == null ? "" : branch.name());
        String secretary = branch == null || branch.secretaryName() == null
                ? ""
                : branch.secretaryName().value();
        model.user().set((Texts.name(desk.ledger().actor().role()) + " " + secretary).strip());
        model.figures().set(T.get("figures", told.households(), told.residents()));
        model.store().set(T.get("store", desk.ledger().store().getFileName()));
        model.mark().set(mark(told.compound()));
        List<Watch> now = told.onDuty().now();
        model.post().set(now.isEmpty() ? "" : now.getFirst().post().name());
        int others =
                now.stream().skip(1).mapToInt(watch -> watch.people().size()).sum();
        String first = now.isEmpty()
                ? ""
                : String.join(
                        T.get("between"),
                        now.getFirst().people().stream().map(Member::called).toList());
        model.onDuty().set(others == 0 ? first : T.get("onDuty.others", first, others));
        model.handover()
                .set(
                        now.isEmpty()
                                ? ""
                                : T.get("handover", now.getFirst().slot().end().toLocalTime()));
    }

    private String mark(String compound) {
        if (desk.ledger().readOnly()) {
            return T.get("mark.readOnly");
        }
        if (!desk.open()) {
            return "";
        }
        return Sample.names(compound) ? T.get("mark.sample") : T.get("mark.open");
    }

    @Override
    public void close() {
        endings.forEach(Runnable::run);
        residents.close();
    }

    private record Told(String compound, @Nullable Branch branch, OnDuty onDuty, int households, int residents) {}
}
