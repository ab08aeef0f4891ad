package org.shouwang.exchange.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.exchange.Heading;
import org.shouwang.exchange.HeadingBook;
import org.shouwang.exchange.HouseholdImport;
import org.shouwang.exchange.ListLayout;
import org.shouwang.exchange.OfficeLists;
import org.shouwang.kit.fx.Look;
import org.shouwang.kit.fx.Pictures;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.fx.Theme;
import org.shouwang.kit.fx.Toolkit;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.work.Progress;
import org.shouwang.report.ui.OfficePictures;

/// Pictures of the import page, to look at: `ImportPictures DIR WxH theme percent`.
public final class ImportPictures {
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲建国华红志玉梅海燕春波";
    private static final String FAMILY = "张王李赵刘陈杨黄周吴徐孙";

    private ImportPictures() {}

    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[0]);
        Files.createDirectories(dir);
        int width = Integer.parseInt(args[1].split("x")[0]);
        int height = Integer.parseInt(args[1].split("x")[1]);
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Toolkit.startHeadless();
        Path folder = Files.createTempDirectory("import-pictures");
        Path file = households(folder, 712, false);
        Clock clock = Clock.fixed(TestStore.START, ZoneId.of("Asia/Shanghai"));
        String tail = "-" + args[1] + "-" + args[2].toLowerCase(Locale.ROOT) + ".png";
        try (TestStore store = new TestStore(folder);
                Tasks tasks = Tasks.background()) {
            new Compounds(store.ledger).setUp("银河小区", null, null, BuildingSpec.parse("1-7:3x10x3"));
            ImportScreenModel[] model = new ImportScreenModel[1];
            ImportScreen[] screen = new ImportScreen[1];
            OfficePictures.Alone[] frames = new OfficePictures.Alone[1];
            Path changed = households(folder.resolve(".."), 720, true);
            try (Pictures pictures = Pictures.of(
                    () -> {
                        OfficePictures.Alone frame = new OfficePictures.Alone(tasks, clock);
                        model[0] = new ImportScreenModel(
                                store.ledger, new HouseholdImport(store.ledger, clock), tasks, clock);
                        screen[0] = new ImportScreen(model[0], frame);
                        frames[0] = frame;
                        frame.layers.page(screen[0].node());
                        return frame.layers;
                    },
                    width,
                    height,
                    new Look(Theme.valueOf(args[2]), Integer.parseInt(args[3])),
                    tasks)) {
                pictures.take(dir.resolve("import-0-blank" + tail));
                Toolkit.run(() -> screen[0].open(file));
                pictures.take(dir.resolve("import-1-plan" + tail));
                Toolkit.run(() -> pictures.scene().getRoot().lookupAll(".toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(button -> button.getText().startsWith("没有导入"))
                        .forEach(ToggleButton::fire));
                pictures.take(dir.resolve("import-1-refused" + tail));
                Toolkit.run(() -> model[0].wish(wish -> wish.making(true), fault -> {
                    throw fault;
                }));
                pictures.take(dir.resolve("import-2-make" + tail));
                Toolkit.run(() -> model[0].take(() -> {}, fault -> {
                    throw fault;
                }));
                pictures.take(dir.resolve("import-3-done" + tail));
                Toolkit.run(() -> screen[0].open(changed));
                pictures.take(dir.resolve("import-4-changed" + tail));
                for (String words : List.of("挑选", "用哪边的")) {
                    Toolkit.run(() -> pictures.scene().getRoot().lookupAll(".hyperlink").stream()
                            .map(Hyperlink.class::cast)
                            .filter(link -> link.isVisible() && link.getText().contains(words))
                            .forEach(Hyperlink::fire));
                    pictures.take(dir.resolve("import-5-" + (words.startsWith("挑") ? "missing" : "facts") + tail));
                    Toolkit.run(() -> pictures.scene().getRoot().lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(button -> button.getText().equals("按此添加")
                                    || button.getText().equals("按此比对"))
                            .forEach(Button::fire));
                    pictures.take(dir.resolve("import-6-chosen" + tail));
                }
                Toolkit.run(() -> screen[0].open(OfficeLists.all(folder).get(5).file()));
                pictures.take(dir.resolve("import-7-hidden" + tail));
                ListLayout layout =
                        model[0].readingProperty().get().source().layouts().getFirst();
                Toolkit.run(() -> model[0].correct(layout.with(5, Heading.NAME), fault -> {
                    throw fault;
                }));
                pictures.take(dir.resolve("import-8-corrected" + tail));
                HeadingBook book = new HeadingBook(store.ledger, clock);
                book.add("当家的", Heading.HOUSEHOLDER_NAME);
                book.add("网格员姓名", null);
                new HouseholdImport(store.ledger, clock)
                        .keep(model[0].readingProperty().get().source());
                Toolkit.run(() -> {
                    HeadingScreen headings =
                            new HeadingScreen(new HeadingScreenModel(book, store.ledger, tasks), frames[0]);
                    frames[0].layers.page(headings.node());
                    headings.shown();
                });
                pictures.take(dir.resolve("import-9-headings" + tail));
            }
        }
        Toolkit.exit();
    }

    /// A list of people in so many households, some of them bad.
    static Path households(Path folder, int households, boolean changed) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int person = 0;
        for (int i = 0; i < households; i++) {
            int building = 1 + i / 90;
            int unit = 1 + i / 30 % 3;
            String room = (1 + i / 3 % 10) + "0" + (1 + i % 3);
            String family = FAMILY.substring(i % FAMILY.length(), i % FAMILY.length() + 1);
            for (int p = 0; p < 3 - i % 97 / 96; p++) {
                String name = family
                        + GIVEN.charAt((i * 7 + p * 11) % GIVEN.length())
                        + (p == 2 ? GIVEN.charAt(i % GIVEN.length()) : "");
                String number = id(person++, p);
                if (i % 83 == 40 && p == 1) {
                    number = id(person - 6, 0);
                }
                if (i % 120 == 60 && p == 2) {
                    number = number.substring(0, 17);
                }
                rows.add(Arrays.asList(
                        (changed && i > 715 ? 9 : building) + "栋",
                        unit + "单元",
                        i % 150 == 99 && p == 0 ? null : room,
                        name,
                        p == 0 ? "户主" : p == 1 ? "配偶" : "子",
                        p == 1 ? "女" : "男",
                        number,
                        p < 2 ? String.format("154%08d", changed && i % 9 == 0 ? person + 5000 : person) : null,
                        (changed && i % 14 == 0) != (i % 4 == 0) ? "租住" : "自有",
                        i % 200 == 17 && p == 0 ? "待核" : "汉族",
                        "市第一人民医院及附属单位",
                        i == 5 ? "2021-02-30" : null,
                        "3"));
            }
        }
        List<Column> columns = List.of(
                Column.text("楼栋", 6),
                Column.text("单元", 6),
                Column.text("房号", 6),
                Column.text("姓名", 8),
                Column.text("与户主关系", 8),
                Column.text("性别", 4),
                Column.code("身份证号码", 20),
                Column.code("联系电话", 14),
                Column.text("住房性质", 8),
                Column.text("民族", 6),
                Column.text("工作单位/学校", 14),
                Column.text("出生日期", 10),
                Column.text("核酸轮次", 8));
        Sheet sheet = Sheet.named("住户名单")
                .title("银河小区住户名单")
                .columns(columns)
                .rows(rows)
                .build();
        Path file = folder.resolve("银河小区住户名单 2021-11.xlsx");
        Workbooks.write(
                file, List.of(sheet), new Marking("测试", LocalDateTime.of(2021, 11, 12, 8, 0), ""), Progress.NONE);
        return file;
    }

    /// Valid by its last digit, with a birth year between 1850 and 1899.
    static String id(int person, int kin) {
        int day = 1 + person % 28;
        int month = 1 + person / 28 % 12;
        int year = 1850 + person / 336 % 50;
        String body = String.format("110101%d%02d%02d%03d", year, month, day, kin == 1 ? 12 : 11);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
