package org.shouwang.app;

import static org.shouwang.app.ShowcaseScreens.CLOCK;
import static org.shouwang.app.ShowcaseScreens.appoint;
import static org.shouwang.app.ShowcaseScreens.heads;
import static org.shouwang.app.ShowcaseScreens.home;
import static org.shouwang.app.ShowcaseScreens.households;
import static org.shouwang.app.ShowcaseScreens.people;
import static org.shouwang.app.ShowcaseScreens.sheet;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import org.shouwang.kit.fx.FileChoice;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.text.Fault;

/// A made-up set of screens to look at the frame and the widgets: `Showcase DIR WxH theme percent`.
public final class Showcase {
    static Screen screen(Node node) {
        return () -> node;
    }

    static Shell shell(Tasks tasks) {
        ShellModel model = new ShellModel();
        model.compound().set("银河小区");
        model.branch().set("临时党支部");
        model.post().set("南门");
        model.onDuty().set("张文书 · 李卫国");
        model.handover().set("16:00 交接");
        model.user().set("书记 王守望");
        model.store().set("本机 · 银河小区.shouwang");
        model.backup().set("备份 今天 12:00");
        model.mark().set("示例小区，无密码");
        model.figures().set("712 户 · 2,132 人");
        Shell shell = new Shell(
                model,
                typed -> people(typed).stream()
                        .map(h -> new Hit<Runnable>(() -> {}, h.title(), h.detail(), h.group(), h.icon()))
                        .toList(),
                CLOCK,
                tasks,
                FileChoice.system());
        shell.entries(List.of(
                Entry.of("home", "1", Icons.TODAY, "今日", f -> screen(home(f))),
                Entry.of("map", "1", Icons.MAP, "房态图", f -> screen(home(f))),
                Entry.of("household", "1", Icons.HOUSEHOLD, "住户", f -> screen(households(f))),
                Entry.of("heads", "1", Icons.HEADS, "楼栋长单元长", f -> screen(heads(f))),
                Entry.of("gate", "2", Icons.GATE, "卡口", f -> screen(home(f)))
                        .badge(new SimpleIntegerProperty(3))
                        .key("F2"),
                Entry.of("roster", "2", Icons.ROSTER, "值班", f -> screen(home(f)))
                        .badge(new SimpleIntegerProperty(1)),
                Entry.of("delivery", "2", Icons.DELIVERY, "配送", f -> screen(home(f)))
                        .badge(new SimpleIntegerProperty(14))
                        .key("F3"),
                Entry.of("branch", "3", Icons.BRANCH, "党员与实绩", f -> screen(home(f))),
                Entry.of("report", "3", Icons.REPORT, "日报月报", f -> screen(home(f)))
                        .badge(new SimpleIntegerProperty(0)),
                Entry.of("settings", "3", Icons.SETTINGS, "设置", f -> screen(home(f)))));
        return shell;
    }

    public static void main(String[] args) {
        Path dir = Path.of(args[0]);
        int w = Integer.parseInt(args[1].split("x")[0]);
        int h = Integer.parseInt(args[1].split("x")[1]);
        Look look = new Look(Theme.valueOf(args[2].toUpperCase(java.util.Locale.ROOT)), Integer.parseInt(args[3]));
        String tail = "-" + args[1] + "-" + args[2] + "-" + args[3] + ".png";
        Toolkit.startHeadless();
        Tasks tasks = Tasks.background();
        Shell[] shell = new Shell[1];
        try (Pictures pictures = Pictures.of(
                () -> {
                    shell[0] = shell(tasks);
                    return shell[0].root();
                },
                w,
                h,
                look,
                tasks)) {
            for (String id : List.of("home", "household", "heads")) {
                Toolkit.run(() -> shell[0].open(id));
                pictures.take(dir.resolve(id + tail));
            }
            Toolkit.run(() -> appoint(shell[0]));
            pictures.take(dir.resolve("form" + tail));
            Toolkit.run(() -> {
                var press = new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        javafx.scene.input.KeyCode.ESCAPE,
                        false,
                        false,
                        false,
                        false);
                javafx.event.Event.fireEvent(shell[0].root().getScene().getFocusOwner(), press);
                shell[0].open("home");
                shell[0].notices().done("已登记出入 张伟 进", () -> {});
                shell[0].notices().say("导出完成：住户 712 户", "打开所在文件夹", () -> {});
                shell[0].search().field().requestFocus();
                shell[0].search().field().setText("zhangw");
            });
            pictures.take(dir.resolve("search" + tail));
            Toolkit.run(() -> shell[0].printing()
                    .preview(
                            "住户名册 2026-11",
                            p -> List.of(sheet()),
                            () -> new org.shouwang.kit.paper.PageLook(
                                    "银河小区",
                                    "临时党支部",
                                    "王守望",
                                    LocalDateTime.of(2026, 11, 12, 14, 32),
                                    "内部资料",
                                    org.shouwang.kit.paper.PageLook.Density.COMFORTABLE)));
            pictures.take(dir.resolve("preview" + tail));
            Toolkit.run(() -> {
                var top = shell[0].root().top();
                javafx.event.Event.fireEvent(
                        top,
                        new javafx.scene.input.KeyEvent(
                                javafx.scene.input.KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                javafx.scene.input.KeyCode.ESCAPE,
                                false,
                                false,
                                false,
                                false));
            });
            Toolkit.run(() -> shell[0].dialogs()
                    .fault(new Fault("DB-07", "磁盘已满，刚才的 1 条出入没有写进去，填写的内容还在。请腾出至少 200 MB 空间，再按一次 Enter。")));
            pictures.take(dir.resolve("fault" + tail));
        }
        Toolkit.exit();
    }
}
