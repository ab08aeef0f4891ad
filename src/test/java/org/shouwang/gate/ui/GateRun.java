package org.shouwang.gate.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.shouwang.TestTown;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.Gates;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.pass.PassDraft;
import org.shouwang.gate.pass.Passes;
import org.shouwang.gate.ui.RunPlan.Errand;
import org.shouwang.gate.ui.RunPlan.Home;
import org.shouwang.gate.ui.RunPlan.Kind;
import org.shouwang.household.HouseholdRow;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// A morning at the gate: opens the window on a display, types 339 entries of mixed kinds by keys, counts keys and
/// seconds of each kind, and compares the register with what was typed. Not a test; needs a display.
///
/// Arguments: an empty folder; a number to type only so many; `halt` to die right after the last one was told saved.
final class GateRun {
    /// What a practised typist at an office keyboard needs for a key, in seconds.
    private static final double HUMAN = 0.28;

    private static final int BURST = 20;

    private final Desk desk;
    private final Scene scene;
    private final Tasks tasks;
    private final RunKeys keys;
    private final AtomicInteger saved = new AtomicInteger();
    private final Map<Kind, List<Double>> seconds = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> strokes = new EnumMap<>(Kind.class);

    private GateRun(Desk desk, Scene scene, Tasks tasks) {
        this.tasks = tasks;
        this.desk = desk;
        this.scene = scene;
        this.keys = new RunKeys(scene);
        desk.ledger().onChange(changed -> {
            if (changed.touches("entry_check")) {
                saved.incrementAndGet();
            }
        });
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path file;
        try (TestTown town = new TestTown(folder, "8x3x5x3")) {
            town.settle(3);
            new Gates(town.ledger, town.clock).addCheckpoint("南门");
            file = town.store.file;
        }
        Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        try (Desk desk = Desk.open(file, clock, null);
                Tasks tasks = Tasks.background()) {
            Toolkit.start();
            Office office = Office.of(
                    desk,
                    KeptPreferences.of(new PreferencesFile(folder.resolve("preferences"))),
                    tasks,
                    FileChoice.system());
            Scene scene = Toolkit.call(() -> {
                Stage stage = new Stage();
                Scene window = new Scene(office.shell().root(), 1366, 768);
                Look.USUAL.wear(window);
                stage.setScene(window);
                stage.show();
                stage.requestFocus();
                office.shell().open("gate", null);
                return window;
            });
            tasks.awaitIdle();
            GateRun run = new GateRun(desk, scene, tasks);
            List<Errand> plan = run.plan();
            int limit = args.length > 1 ? Integer.parseInt(args[1]) : plan.size();
            run.go(plan.subList(0, Math.min(limit, plan.size())));
            if (args.length > 2) {
                System.out.println("HALT " + file);
                Runtime.getRuntime().halt(137);
            }
            run.compare(plan.subList(0, Math.min(limit, plan.size())));
        }
        System.exit(0);
    }

    private List<Errand> plan() {
        List<HouseholdRow> rows = desk.households().rows();
        List<Home> homes = new ArrayList<>();
        List<PassDraft> drafts = new ArrayList<>();
        LocalDate today = LocalDate.now(desk.clock());
        for (HouseholdRow row : rows.subList(0, 320)) {
            Resident first = desk.households().card(row.id()).living().getFirst();
            homes.add(new Home(row.place().brief(), first.name().value()));
            if (drafts.size() < 60) {
                drafts.add(PassDraft.resident(first, today, today.plusDays(30)));
            }
        }
        List<Pass> passes =
                new Passes(desk.ledger(), desk.clock()).issueAll(drafts, "60", org.shouwang.kit.work.Progress.NONE);
        return RunPlan.of(homes, passes);
    }

    private void go(List<Errand> plan) {
        waitFree(0);
        int done = 0;
        long begin = System.nanoTime();
        while (done < plan.size()) {
            Errand errand = plan.get(done);
            int burst = done > 200 && done + BURST <= plan.size() && done % 50 == 0 ? BURST : 1;
            if (errand.kind() == Kind.RETURN) {
                tasks.awaitIdle(); // the clerk sees the list as it is
            }
            long start = System.nanoTime();
            for (Errand one : plan.subList(done, done + burst)) {
                keys.play(one.strokes());
            }
            done += burst;
            waitFree(done);
            double took = (System.nanoTime() - start) / 1e9;
            for (Errand one : plan.subList(done - burst, done)) {
                strokes.merge(one.kind(), RunKeys.count(one.strokes()), Integer::sum);
                seconds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(took / burst);
            }
            if (done % 50 == 0) {
                System.out.println(done + " " + errand.kind());
                System.out.flush();
            }
        }
        System.out.printf("%d entries in %.1f s%n", done, (System.nanoTime() - begin) / 1e9);
        seconds.forEach((kind, took) -> {
            double keysEach = (double) strokes.get(kind) / took.size();
            double machine = took.stream().mapToDouble(d -> d).average().orElse(0);
            double worst = took.stream().mapToDouble(d -> d).max().orElse(0);
            System.out.printf(
                    "%-12s %4d entries, %5.1f keys each, machine %.3f s (worst %.3f), at %.2f s a key %.1f s%n",
                    kind, took.size(), keysEach, machine, worst, HUMAN, keysEach * HUMAN + machine);
        });
    }

    /// Until so many lines are saved and the line is free for the next.
    private void waitFree(int lines) {
        long give = System.nanoTime() + 60_000_000_000L;
        while (saved.get() < lines || !Toolkit.call(this::free)) {
            if (System.nanoTime() > give) {
                throw new IllegalStateException("not saved: " + lines + ", saved " + saved.get());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private boolean free() {
        Node owner = scene.getFocusOwner();
        Node name = scene.lookup(".person-name");
        return owner instanceof TextField field
                && field.getStyleClass().contains("entry-line")
                && field.getText().isEmpty()
                && name != null
                && name.getStyleClass().contains("nobody");
    }

    /// Every line typed is there, in its order, once, and nothing else.
    private void compare(List<Errand> plan) {
        List<EntryCheck> lines = desk.gateRegister().of(LocalDate.now(desk.clock())).stream()
                .sorted(java.util.Comparator.comparing(line -> line.id().value()))
                .toList();
        List<String> wrong = new ArrayList<>();
        Set<Object> ended = new HashSet<>();
        for (int i = 0; i < Math.min(plan.size(), lines.size()); i++) {
            Errand errand = plan.get(i);
            EntryCheck line = lines.get(i);
            boolean returned = errand.kind() == Kind.RETURN && line.closesId() != null && ended.add(line.closesId());
            boolean same = line.name().value().equals(errand.name())
                    && line.direction() == errand.direction()
                    && line.outcome() == errand.outcome();
            if (!returned && !same) {
                wrong.add(i + " " + errand.kind() + " " + errand.name() + " / "
                        + line.name().value() + " " + line.direction() + " " + line.outcome());
            }
        }
        System.out.printf("typed %d, in the register %d, wrong %d%n", plan.size(), lines.size(), wrong.size());
        wrong.stream().limit(20).forEach(System.out::println);
    }
}
