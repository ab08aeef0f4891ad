package org.shouwang.fund.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.shouwang.fund.FundId;
import org.shouwang.fund.FundRow;
import org.shouwang.fund.FundView;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// 资金: the funds at the left, the ledger of the one that is looked at.
public final class FundScreen implements Screen {
    public static final String ID = "fund";

    private static final Texts T = Texts.of(FundScreen.class);

    private static final String STYLE =
            Objects.requireNonNull(FundScreen.class.getResource("fund.css")).toExternalForm();

    private final FundScreenModel model;
    private final Frame frame;
    private final Page page = new Page(T.get("title"));
    private final StackPane body = new StackPane();
    private final FundForms forms;
    private final FundLineForms lines;
    private final FundPaper paper;
    private final MonthForm months;
    private final SealForm seals;
    private final LedgerPane ledger;
    private final Node some;
    private final Node none;

    public FundScreen(FundScreenModel model, Frame frame) {
        page.getStylesheets().add(STYLE);
        this.model = model;
        this.frame = frame;
        paper = new FundPaper(model, frame);
        forms = new FundForms(model, frame);
        lines = new FundLineForms(model, frame, paper::voucher);
        months = new MonthForm(model, frame);
        seals = new SealForm(model, frame);
        ledger = new LedgerPane(model, frame, forms, lines, paper, seals::open);
        HBox both = Boxes.cards(new FundList(model, forms), Boxes.grow(ledger));
        both.setFillHeight(true);
        some = Boxes.grow(both);
        none = Boxes.grow(new EmptyState(Icons.FUND, T.get("empty"), ScreenCommand.of(T.get("act.open"), this::open)));
        page.actions(
                prints(),
                Buttons.plain(T.get("act.month"), months::open),
                Buttons.plain(T.get("act.open"), this::open),
                Buttons.withKey(Buttons.plain(T.get("act.buy"), this::buy), "F4"),
                Buttons.withKey(Buttons.plain(Icons.ADD, T.get("act.in"), this::takeIn), "F6"),
                Buttons.withKey(Buttons.primary(Icons.ADD, T.get("act.out"), this::spend), "Ctrl+N"));
        page.content(Boxes.grow(body));
        model.rowsProperty().subscribe(this::show);
        page.sceneProperty().subscribe(scene -> model.inFront(scene != null));
    }

    private Node prints() {
        MenuButton more = new MenuButton(T.get("act.print.menu"));
        more.setGraphic(Icons.PRINT.node());
        more.getItems()
                .addAll(
                        FundList.item(T.get("act.print.ledger"), () -> withFund(paper::ledger)),
                        FundList.item(
                                T.get("act.print.vouchers"),
                                () -> withFund(view -> paper.vouchers(view, ledger.shown()))),
                        FundList.item(T.get("act.print.notice"), paper::notice),
                        FundList.item(T.get("act.post"), paper::post),
                        FundList.item(T.get("act.seal"), seals::open));
        return more;
    }

    private void show(@Nullable List<FundRow> rows) {
        if (rows == null) {
            return;
        }
        body.getChildren().setAll(rows.isEmpty() ? none : some);
        page.sub().set(rows.isEmpty() ? "" : T.get("sub", rows.size(), FundWords.sum(rows)));
    }

    private void open() {
        forms.open();
    }

    private void takeIn() {
        withFund(lines::takeIn);
    }

    private void buy() {
        withFund(lines::buy);
    }

    private void spend() {
        withFund(lines::spend);
    }

    private void withFund(Consumer<FundView> act) {
        FundView view = model.viewProperty().get();
        if (view == null) {
            frame.notices().say(T.get("none.fund"), Tint.WARN);
        } else {
            act.accept(view);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /// @param argument a FundId: that fund is looked at
    @Override
    public void open(@Nullable Object argument) {
        if (argument instanceof FundId id) {
            model.look(id);
        }
        shown();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.out"), "Ctrl+N", this::spend),
                ScreenCommand.of(T.get("act.in"), "F6", this::takeIn),
                ScreenCommand.of(T.get("act.buy"), "F4", this::buy),
                ScreenCommand.of(T.get("act.reverse"), "F8", () -> withFund(ledger::reverse)),
                ScreenCommand.of(T.get("act.month"), "F9", months::open),
                ScreenCommand.of(T.get("act.print.notice"), "F7", paper::notice),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", ledger::focusFilter),
                ScreenCommand.of(T.get("act.print.ledger"), "Ctrl+P", () -> withFund(paper::ledger)),
                ScreenCommand.of(T.get("act.export"), "Ctrl+E", () -> withFund(paper::export)));
    }
}
