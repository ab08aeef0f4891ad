package org.shouwang.roster.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javax.imageio.ImageIO;
import org.shouwang.app.Desk;
import org.shouwang.app.Office;
import org.shouwang.app.sample.Sample;
import org.shouwang.core.Confidential;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.work.Progress;
import org.shouwang.roster.Attendance;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.DutyBoard;
import org.shouwang.roster.DutyPlace;
import org.shouwang.roster.HandedThing;
import org.shouwang.roster.HandoverLine;
import org.shouwang.roster.Handovers;
import org.shouwang.roster.LogKind;
import org.shouwang.roster.PostChecks;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUps;
import org.shouwang.roster.sheet.HandoverSheet;
import org.shouwang.settings.KeptPreferences;
import org.shouwang.settings.PreferencesFile;

/// Pictures of the duty day, to look at: `DutyPictures STORE DIR WxH theme`.
public final class DutyPictures {
    private DutyPictures() {}

    public static void main(String[] args) throws Exception {
        Path dir = Files.createDirectories(Path.of(args[1]));
        int width = Integer.parseInt(args[2].split("x")[0]);
        int height = Integer.parseInt(args[2].split("x")[1]);
        Look look = new Look(Theme.valueOf(args[3].toUpperCase(Locale.ROOT)), 100);
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Toolkit.startHeadless();
        Clock clock = Clock.systemDefaultZone();
        boolean made = Files.exists(Path.of(args[0]));
        if (!made) {
            new Sample(clock).make(Path.of(args[0]));
        }
        String tail = "-" + args[2] + "-" + args[3] + ".png";
        try (Desk desk = Desk.open(Path.of(args[0]), clock, null);
                Tasks tasks = Tasks.background()) {
            Slot slot = made ? new DutyBoard(desk.rosters()).now().getFirst().slot() : work(desk);
            paper(desk, slot, dir);
            KeptPreferences kept = KeptPreferences.of(new PreferencesFile(dir.resolve("preferences")));
            Office office = Office.of(desk, kept, tasks, FileChoice.system());
            try (Pictures pictures = Pictures.of(() -> office.shell().root(), width, height, look, tasks)) {
                Toolkit.run(() -> office.shell().open("gate", null));
                pictures.take(dir.resolve("0-gate" + tail));
                Toolkit.run(() -> office.shell().open(DutyDayScreen.ID, DutyDayScreen.Part.NOW));
                pictures.take(dir.resolve("1-now" + tail));
                press(office, "临时加人");
                pictures.take(dir.resolve("2-walkup" + tail));
                escape(pictures);
                Toolkit.run(() -> office.shell().open(DutyDayScreen.ID, slot));
                pictures.take(dir.resolve("3-log" + tail));
                press(office, "双方签字交接");
                pictures.take(dir.resolve("3-sign" + tail));
                escape(pictures);
                Toolkit.run(() -> office.shell().open(DutyDayScreen.ID, DutyDayScreen.Part.CHECKS));
                pictures.take(dir.resolve("4-checks" + tail));
                forms(office, pictures, desk, slot, dir, tail);
                states(office, pictures, desk, slot, dir, tail);
            }
            Toolkit.run(office::close);
        }
        System.exit(0);
    }

    private static void forms(Office office, Pictures pictures, Desk desk, Slot slot, Path dir, String tail)
            throws Exception {
        Toolkit.run(() -> office.shell().open(DutyDayScreen.ID, DutyDayScreen.Part.NOW));
        pictures.settle();
        DutyDayScreen screen =
                (DutyDayScreen) Objects.requireNonNull(office.shell().front());
        OnDutyPane pane = (OnDutyPane) of(screen, "onDutyPane");
        DutyPlace place = new DutyBoard(desk.rosters()).now().getFirst();
        Toolkit.run(() -> pane.forms().times(place.lines().getFirst()));
        pictures.take(dir.resolve("8-times" + tail));
        escape(pictures);
        var stranger = Objects.requireNonNull(place.lines().getLast().walkUp());
        Toolkit.run(() -> pane.forms().match(stranger));
        pictures.take(dir.resolve("8-match" + tail));
        escape(pictures);
        PostCheckPane checks = (PostCheckPane) of(screen, "checkPane");
        Toolkit.run(() -> checks.add(slot));
        pictures.take(dir.resolve("8-check" + tail));
        escape(pictures);
        Toolkit.run(() -> office.shell().open(DutyDayScreen.ID, slot));
        pictures.settle();
        HandoverPane logs = (HandoverPane) of(screen, "handoverPane");
        Toolkit.run(() -> logs.forms().add(LogKind.CALL));
        pictures.take(dir.resolve("8-call" + tail));
        escape(pictures);
        Toolkit.run(() -> logs.forms().things());
        pictures.take(dir.resolve("8-things" + tail));
        escape(pictures);
        new Handovers(desk.ledger(), desk.rosters(), desk.clock())
                .handOver(slot.shift().id(), slot.day(), "王文书", "李卫国");
        pictures.settle();
        pictures.take(dir.resolve("8-closed" + tail));
    }

    private static void states(Office office, Pictures pictures, Desk desk, Slot slot, Path dir, String tail)
            throws Exception {
        Toolkit.run(() -> office.shell().open("roster", slot.day()));
        pictures.settle();
        RosterScreen screen =
                (RosterScreen) Objects.requireNonNull(office.shell().front());
        var month = desk.rosters().month(java.time.YearMonth.from(slot.day()));
        StateForms forms = new StateForms(
                (RosterScreenModel) of(screen, "model"), (org.shouwang.kit.fx.Frame) of(screen, "frame"));
        Toolkit.run(() ->
                forms.absent(month, month.duties(slot.shift().id(), slot.day()).getFirst()));
        pictures.take(dir.resolve("6-absent" + tail));
        escape(pictures);
        Toolkit.run(() ->
                forms.swap(month, month.duties(slot.shift().id(), slot.day()).getFirst()));
        pictures.take(dir.resolve("6-swap" + tail));
        escape(pictures);
        Toolkit.run(() -> forms.suspend(slot));
        pictures.take(dir.resolve("6-suspend" + tail));
        escape(pictures);
        new org.shouwang.roster.Suspensions(desk.ledger())
                .suspend(slot.shift().id(), slot.day().plusDays(1), org.shouwang.roster.Grounds.of("暴雨", "街道办"));
        var duty = month.duties(slot.shift().id(), slot.day()).getFirst();
        desk.duties().absent(duty.id(), new Confidential("发烧"));
        pictures.settle();
        pictures.take(dir.resolve("7-roster" + tail));
        Toolkit.run(() -> forms.history(slot));
        pictures.take(dir.resolve("7-history" + tail));
    }

    private static Object of(Object owner, String field) throws Exception {
        var known = owner.getClass().getDeclaredField(field);
        known.setAccessible(true);
        return known.get(owner);
    }

    private static void escape(Pictures pictures) {
        Toolkit.run(() -> pictures.scene().getRoot().lookupAll(".dialog-card").stream()
                .filter(org.shouwang.kit.fx.DialogCard.class::isInstance)
                .map(org.shouwang.kit.fx.DialogCard.class::cast)
                .toList()
                .forEach(org.shouwang.kit.fx.DialogCard::close));
    }

    private static void press(Office office, String words) {
        Toolkit.run(() -> {
            Node front = Objects.requireNonNull(office.shell().front()).node();
            front.lookupAll(".button").stream()
                    .filter(node -> node instanceof Labeled label && words.equals(label.getText()))
                    .findFirst()
                    .ifPresent(node -> ((ButtonBase) node).fire());
        });
    }

    /// A shift in which something happened.
    private static Slot work(Desk desk) {
        List<DutyPlace> places = new DutyBoard(desk.rosters()).now();
        Attendance attendance = new Attendance(desk.ledger(), desk.clock());
        Handovers handovers = new Handovers(desk.ledger(), desk.rosters(), desk.clock());
        Slot slot = places.getFirst().slot();
        LocalDate day = slot.day();
        var shift = slot.shift().id();
        for (DutyPlace place : places.subList(0, 1)) {
            for (AttendanceLine line : place.lines()) {
                if (line.duty() != null) {
                    attendance.arrive(line.duty().id(), place.slot().begin().plusMinutes(3));
                }
            }
        }
        var walkUp = new WalkUps(desk.ledger(), desk.clock()).add("欧阳路远", "15400001234", shift, day);
        handovers.write(shift, day, "小雨 8℃", new Confidential("北侧围挡松动，已用铁丝绑好，请接班人每两小时看一次。"));
        handovers.add(
                shift,
                day,
                new HandoverLine.Draft(
                        LogKind.CALL, null, "赵女士", "15400000001", "3栋2单元老人需买降压药，社区医院已开方", "转配送组，下午送到门口"));
        handovers.add(
                shift, day, new HandoverLine.Draft(LogKind.VISIT, null, "街道办李主任", null, "看测温和登记，要求外来车辆登记车牌", "已照办"));
        handovers.add(shift, day, new HandoverLine.Draft(LogKind.INSTRUCTION, null, "王书记", null, "夜间每两小时巡楼一次", null));
        handovers.add(shift, day, new HandoverLine.Draft(LogKind.EVENT, null, null, null, "测温枪一把没电", "换电池后正常"));
        handovers.raise(shift, day, "5栋电梯停运，物业说明天上午来修，12楼有一位老人要用轮椅下楼");
        handovers.raise(shift, day, "向街道申请的两箱口罩还没到");
        handovers.list(
                shift,
                day,
                List.of(
                        new HandedThing.Draft("对讲机", 2, "一台没电"),
                        new HandedThing.Draft("测温枪", 2, null),
                        new HandedThing.Draft("登记本", 1, null),
                        new HandedThing.Draft("南门钥匙", 3, null)));
        PostChecks checks = new PostChecks(desk.ledger(), desk.rosters(), desk.clock());
        checks.add(new PostChecks.Draft(null, "街道办督查组", shift, day, null, null));
        checks.add(new PostChecks.Draft(
                slot.begin().plusMinutes(20), "王书记", shift, day, walkUp.name().value(), "一人迟到二十分钟，未请假；登记本缺两行体温。"));
        return slot;
    }

    private static void paper(Desk desk, Slot slot, Path dir) throws Exception {
        Handovers handovers = new Handovers(desk.ledger(), desk.rosters(), desk.clock());
        var printed = Papers.slips(
                List.of(HandoverSheet.of(handovers.log(slot.shift().id(), slot.day()))),
                false,
                new PageLook(
                        "银河小区",
                        "银河小区临时党支部",
                        "王守望",
                        java.time.LocalDateTime.of(2026, 11, 22, 12, 0),
                        "内部资料 注意保密",
                        PageLook.Density.COMFORTABLE),
                Progress.NONE);
        ImageIO.write(printed.picture(0, 80), "png", dir.resolve("5-paper.png").toFile());
    }
}
