package org.shouwang.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.shouwang.kit.fx.Bars;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Card;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Hit;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Picker;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Tile;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fault;

/// The made-up screens of `Showcase`.
final class ShowcaseScreens {
    record Line(String dwelling, String name, int people, String status, Tint tint, String remark) {}

    static final Clock CLOCK = Clock.fixed(
            LocalDateTime.of(2026, 11, 12, 14, 32)
                    .atZone(ZoneId.of("Asia/Shanghai"))
                    .toInstant(),
            ZoneId.of("Asia/Shanghai"));
    static final String[] NAMES = {"张伟", "欧阳文静", "周䶮", "吴彧", "陈㛃", "郑喆", "阿卜杜热西提·买买提明", "李敏", "冯大川"};

    static List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = i * 7 % 10;
            lines.add(new Line(
                    (i / 90 + 1) + "-" + (i / 30 % 3 + 1) + "-" + (i / 3 % 10 + 1) + "0" + (i % 3 + 1),
                    NAMES[i % NAMES.length],
                    i % 5 + 1,
                    kind < 6 ? "在住" : kind < 8 ? "暂离" : "空置",
                    kind < 6 ? Tint.GOOD : kind < 8 ? Tint.WARN : Tint.PLAIN,
                    i % 11 == 0 ? "独居老人，每天一次电话" : ""));
        }
        return lines;
    }

    static List<Hit<String>> people(String typed) {
        List<Hit<String>> hits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            hits.add(new Hit<>("d" + i, "3栋2单元50" + (i + 1), NAMES[i] + " 等 3 人", "住户", Icons.HOUSEHOLD));
        }
        for (String name : NAMES) {
            hits.add(new Hit<>(name, name, "3栋2单元502 · 尾号 0817", "人员", Icons.PERSON));
        }
        return hits;
    }

    static Node home(Frame frame) {
        Page page = new Page("今日")
                .actions(Buttons.plain(Icons.PRINT, "打印今日值班", () -> {}), Buttons.primary("写日报", () -> {}));
        page.sub().set("有 6 件事等着");
        var tiles = Boxes.cards(
                new Tile("进").show("38", "比昨日同时 +5").onOpen(() -> {}),
                new Tile("出").show("41", ""),
                new Tile("劝返").show("2", "核酸超 48 小时", Tint.WARN),
                new Tile("未归").show("3", "最久 4 小时 10 分", Tint.ALERT).onOpen(() -> {}),
                new Tile("待配送").show("14", "今日已送 62"),
                new Tile("在岗").show("6", "党员 4 · 志愿者 2"));
        List<Bars.Bar> hours = new ArrayList<>();
        int[] values = {5, 2, 1, 0, 0, 3, 22, 41, 28, 15, 12, 18, 24, 17, 9};
        for (int i = 0; i < values.length; i++) {
            hours.add(new Bars.Bar(String.valueOf(i), values[i], i == 14));
        }
        List<Bars.Bar> days = new ArrayList<>();
        int[] sent = {66, 58, 75, 72, 80, 63, 76};
        for (int i = 0; i < 7; i++) {
            days.add(new Bars.Bar((i + 6) + "日", sent[i], i == 6));
        }
        record Shift(String time, String post, String who, String leader, String state, Tint tint) {}
        Table<Shift> shifts = Tables.<Shift>of()
                .text("班次", 120, Shift::time)
                .text("岗位", 90, Shift::post)
                .text("值班人", 200, Shift::who)
                .wide()
                .text("带班", 90, Shift::leader)
                .chip("状态", 90, Shift::state, Shift::tint)
                .bare()
                .build();
        shifts.items(List.of(
                new Shift("08:00–16:00", "南门", "张文书 李卫国", "赵组长", "在岗", Tint.GOOD),
                new Shift("16:00–24:00", "南门", "陈志红 周䶮", "赵组长", "下一班", Tint.PLAIN),
                new Shift("00:00–08:00", "南门", "马建军", "孙书记", "未排满", Tint.WARN),
                new Shift("08:00–12:00", "采样点", "吴彧 郑喆 冯大川", "钱医生", "完成", Tint.GOOD)));
        Card gate = new Card("南门出入").sub("今天按小时").content(new Bars(Tint.PLAIN, false).show(hours), Boxes.grow(shifts));
        Card todo = new Card("等着的事");
        String[][] waits = {
            {"缺", "明晚 0:00–8:00 南门 缺 1 人", "去排班"}, {"!", "3 户外出超过 3 小时未归", "看名单"}, {"!", "5栋2单元 没有单元长", "去任命"}
        };
        for (String[] wait : waits) {
            todo.line(
                    new Chip(wait[0], wait[0].equals("缺") ? Tint.ALERT : Tint.WARN),
                    Boxes.words(wait[1]),
                    Boxes.spacer(),
                    Buttons.link(wait[2] + " ›", () -> {}));
        }
        todo.content(Boxes.strong("近 7 天配送"), new Bars(Tint.GOLD, true).show(days));
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.addRow(0, Boxes.grow(gate), Boxes.grow(todo));
        var left = new javafx.scene.layout.ColumnConstraints();
        left.setPercentWidth(66);
        var right = new javafx.scene.layout.ColumnConstraints();
        right.setPercentWidth(34);
        grid.getColumnConstraints().addAll(left, right);
        var rows = new javafx.scene.layout.RowConstraints();
        rows.setVgrow(javafx.scene.layout.Priority.ALWAYS);
        grid.getRowConstraints().add(rows);
        return page.content(tiles, grid);
    }

    static Node households(Frame frame) {
        Page page = new Page("住户")
                .beside(new Segmented<>(List.of("户", "人"), s -> s, "户"))
                .actions(
                        Buttons.plain(Icons.IMPORT, "导入", () -> {}),
                        Buttons.plain(Icons.EXCEL, "导出 Excel", () -> {}),
                        Buttons.primary(Icons.ADD, "新增住户", () -> {}));
        Table<Line> table = Tables.<Line>of()
                .text("住处", 110, Line::dwelling)
                .text("户主", 160, Line::name)
                .number("人数", 70, Line::people)
                .chip("状态", 90, Line::status, Line::tint)
                .text("备注", 240, Line::remark)
                .wide()
                .unit("户")
                .onOpen(line -> frame.dialogs().tell(line.name(), line.dwelling()))
                .act("打印这几户", rows -> {})
                .build();
        table.items(lines(3000));
        return page.content(table);
    }

    static Node heads(Frame frame) {
        Page page = new Page("楼栋长单元长").actions(Buttons.primary("任命", () -> appoint(frame)));
        Table<Line> table = Tables.<Line>of()
                .text("住处", 110, Line::dwelling)
                .text("户主", 160, Line::name)
                .empty(new EmptyState(
                        Icons.HEADS,
                        "还没有楼栋长。可以逐个任命，也可以从 Excel 名单导入。",
                        ScreenCommand.of("任命楼栋长", () -> appoint(frame)),
                        ScreenCommand.of("导入名单", () -> {})))
                .build();
        return page.content(table);
    }

    static void appoint(Frame frame) {
        Form form = new Form();
        Picker<String> picker = new Picker<>(ShowcaseScreens::people);
        form.columns(2);
        Field<String> unit = form.text("单元", f -> f.required().named("unit").initial("5栋2单元"));
        form.date("从哪天起", CLOCK, f -> f.required().hint("可以写 11-12 或 1112"));
        form.columns(1);
        form.pick("人选", picker, f -> f.required().named("person"));
        form.columns(3);
        form.choice("主题", Theme.class, f -> f.initial(Theme.DARK));
        form.number("户数", f -> f.initial(30));
        form.check("兼楼栋长", f -> {});
        form.lines("备注", 3, f -> {});
        frame.dialogs()
                .form(
                        "任命单元长",
                        form,
                        "任命",
                        () -> {
                            String u = unit.require();
                            return progress -> {
                                throw new Fault("HEAD-02", u + "已经有单元长李敏。先免去，再任命。").at("unit");
                            };
                        },
                        done -> {});
    }

    static org.shouwang.kit.sheet.Sheet sheet() {
        return org.shouwang.kit.sheet.Sheet.named("住户")
                .title("住户名册")
                .subtitle("2026-11")
                .columns(
                        org.shouwang.kit.sheet.Column.text("住处", 14),
                        org.shouwang.kit.sheet.Column.text("户主", 16),
                        org.shouwang.kit.sheet.Column.integer("人数", 8),
                        org.shouwang.kit.sheet.Column.sign("签字"))
                .rows(lines(60).stream()
                        .map(l -> List.<Object>of(l.dwelling(), l.name(), l.people(), ""))
                        .toList())
                .signOff("填表人", "审核人")
                .build();
    }

    private ShowcaseScreens() {}
}
