package org.shouwang.delivery.ui.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.delivery.Floors;
import org.shouwang.delivery.purchase.OrderList;
import org.shouwang.delivery.purchase.OrderScope;
import org.shouwang.delivery.sheet.DeliveryPaper;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Segmented;
import org.shouwang.kit.fx.SheetTable;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;

/// 配送单据: the buy list, the sorting lists, the door lists, the slips and the labels of a day, as they stand on paper;
/// printed by two keys.
public final class OrderListsScreen implements Screen {
    public static final String ID = "delivery-lists";

    private static final Texts T = Texts.of(OrderListsScreen.class);
    private static final String DELIVERY = "delivery";

    private final OrderListsModel model;
    private final Frame frame;
    private final ListsPrinting printing;
    private final GoodsJoining joining;
    private final DayBar days;
    private final Page page = new Page(T.get("title"));
    private final ComboBox<String> shops = Choices.box(List.of(), OrderListsScreen::shopName);
    private final ComboBox<String> buildings = Choices.box(List.of(), OrderListsScreen::buildingName);
    private final ListView<String> names = new ListView<>();
    private final StackPane place = new StackPane();
    private final CheckBox apart;
    private final CheckBox words;
    private final HBox doorOptions;
    private final Segmented<Floors> floors;
    private final Button joins;
    private final Button parts;
    private List<Sheet> sheets = List.of();
    private @Nullable Table<List<@Nullable Object>> table;
    private boolean filling;

    public OrderListsScreen(OrderListsModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.days = new DayBar(model.day, () -> model.look().printedAt().toLocalDate());
        this.printing = new ListsPrinting(model, frame);
        this.joining = new GoodsJoining(model, frame);
        this.floors = new Segmented<>(List.of(Floors.values()), Texts::name, Floors.UP);
        page.getStylesheets()
                .add(Objects.requireNonNull(OrderListsScreen.class.getResource("purchase.css"))
                        .toExternalForm());
        Segmented<OrderScope> scope = new Segmented<>(List.of(OrderScope.values()), Texts::name, model.scope.get());
        scope.valueProperty().bindBidirectional(model.scope);
        choice(shops, T.get("shop"), model.shop);
        choice(buildings, T.get("building"), model.building);
        page.beside(days.node(), scope, shops, buildings);
        page.actions(
                Buttons.plain(Icons.EXCEL, T.get("act.excel"), printing::excel),
                Buttons.plain(T.get("act.printAll"), printing::all),
                Buttons.primary(Icons.PRINT, T.get("act.print"), printing::one));
        Segmented<DeliveryPaper> papers =
                new Segmented<>(List.of(DeliveryPaper.values()), Texts::name, model.paper.get());
        papers.valueProperty().bindBidirectional(model.paper);
        apart = check(T.get("option.apart"), model.apart);
        words = check(T.get("option.words"), model.careWords);
        doorOptions = doorOptions();
        joins = Buttons.plain(T.get("act.join"), () -> joining.join(reading(), chosen()));
        parts = Buttons.plain(T.get("act.part"), () -> joining.part(reading(), chosen()));
        HBox bar = Boxes.row(papers, Boxes.spacer(), joins, parts, doorOptions);
        names.getStyleClass().addAll("card", "sheet-names");
        names.getSelectionModel().selectedIndexProperty().subscribe(now -> show());
        page.content(bar, Boxes.cards(names, Boxes.grow(place)));
        Boxes.grow(place.getParent());
        model.reading.subscribe(this::fill);
    }

    private void choice(ComboBox<String> box, String name, javafx.beans.property.ObjectProperty<String> chosen) {
        box.setAccessibleText(name);
        box.valueProperty().subscribe(now -> {
            if (!filling && now != null) {
                chosen.set(now);
            }
        });
    }

    private HBox doorOptions() {
        floors.valueProperty().subscribe((was, now) -> {
            if (!filling) {
                model.floors(now);
            }
        });
        return Boxes.row(floors, apart, words, check(T.get("option.phones"), model.fullPhones));
    }

    private static CheckBox check(String words, javafx.beans.property.BooleanProperty value) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static String shopName(String shop) {
        return shop.isEmpty() ? T.get("shop.all") : shop;
    }

    private static String buildingName(String no) {
        return no.isEmpty() ? T.get("building.all") : T.get("building.no", no);
    }

    private void fill(OrderListsModel.@Nullable Reading now) {
        if (now == null) {
            return;
        }
        filling = true;
        offer(shops, now.all().shops(), model.shop.get());
        offer(buildings, now.all().buildings(), model.building.get());
        floors.valueProperty().set(now.floors());
        filling = false;
        DeliveryPaper paper = model.paper.get();
        show(doorOptions, paper.personal());
        show(apart, paper == DeliveryPaper.DOORS);
        show(words, paper == DeliveryPaper.SLIPS);
        show(joins, paper == DeliveryPaper.BUY);
        show(parts, paper == DeliveryPaper.BUY);
        page.sub()
                .set(T.get(
                        "sub",
                        now.orders().doors(),
                        now.orders().orders().size(),
                        now.orders().pieces()));
        int before = names.getSelectionModel().getSelectedIndex();
        sheets = now.sheets();
        names.getItems().setAll(sheets.stream().map(OrderListsScreen::name).toList());
        show(names, sheets.size() > 1);
        names.getSelectionModel().select(Math.clamp(before, 0, Math.max(0, sheets.size() - 1)));
        show();
    }

    /// The walls of a list say enough; the building or the person alone fits beside it.
    private static String name(Sheet sheet) {
        return T.get("sheet.named", sheet.name(), sheet.rows().count());
    }

    private static void offer(ComboBox<String> box, List<String> choices, String chosen) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(choices);
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(chosen);
        show(box, all.size() > 2);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void show() {
        int at = names.getSelectionModel().getSelectedIndex();
        if (sheets.isEmpty()) {
            table = null;
            place.getChildren()
                    .setAll(new EmptyState(
                            Icons.DELIVERY,
                            T.get("none"),
                            ScreenCommand.of(T.get("act.note"), () -> frame.open(DELIVERY)),
                            ScreenCommand.of(T.get("act.today"), days::today)));
            return;
        }
        Sheet sheet = sheets.get(Math.clamp(at, 0, sheets.size() - 1));
        table = SheetTable.of(sheet, sheet.rowList());
        place.getChildren().setAll(table);
    }

    /// The chosen rows of the buy list, by their numbers.
    private List<Integer> chosen() {
        Table<List<@Nullable Object>> shown = table;
        return shown == null
                ? List.of()
                : shown.selection().stream()
                        .map(List::getFirst)
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .toList();
    }

    private OrderList reading() {
        OrderListsModel.Reading now = model.reading.get();
        return now == null ? OrderList.NONE : now.orders();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.careWords.set(false);
        model.fullPhones.set(false);
        model.refresh();
    }

    /// Comes with the day to show: its door lists.
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof LocalDate day) {
            model.day.set(day);
            model.scope.set(OrderScope.DAY);
            model.paper.set(DeliveryPaper.DOORS);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>(List.of(
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", printing::one),
                ScreenCommand.of(T.get("act.printAll"), "Ctrl+Shift+P", printing::all),
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", printing::excel)));
        commands.addAll(days.commands());
        List<DeliveryPaper> papers = Arrays.asList(DeliveryPaper.values());
        for (DeliveryPaper paper : papers) {
            commands.add(ScreenCommand.of(
                    Texts.name(paper), "Ctrl+" + (papers.indexOf(paper) + 1), () -> model.paper.set(paper)));
        }
        return commands;
    }
}
