package org.shouwang.branch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;
import org.shouwang.branch.MemberKind;
import org.shouwang.branch.MemberStatus;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Choices;
import org.shouwang.kit.fx.EmptyState;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Page;
import org.shouwang.kit.fx.Screen;
import org.shouwang.kit.fx.ScreenCommand;
import org.shouwang.kit.fx.Table;
import org.shouwang.kit.fx.Tables;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Pinyin;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;

/// 党员志愿者: everyone who serves here, who is away, and how to reach them.
public final class MemberScreen implements Screen {
    private static final Texts T = Texts.of(MemberScreen.class);

    private final MemberScreenModel model;
    private final Frame frame;
    private final MemberForm form;
    private final Page page = new Page(T.get("screen.title"));
    private final Table<MemberLine> table;
    private final ComboBox<String> kinds;
    private final ComboBox<String> states;
    private List<MemberLine> all = List.of();

    public MemberScreen(MemberScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.form = new MemberForm(model, frame.dialogs());
        table = table();
        kinds = choice(T.get("filter.allKinds"), MemberKind.values());
        states = choice(T.get("filter.present"), MemberStatus.values());
        table.beside(kinds, states);
        page.actions(
                Buttons.plain(Icons.PRINT, T.get("act.print"), this::print),
                Buttons.plain(T.get("act.excel"), this::export),
                Buttons.primary(T.get("act.enrol"), form::enrol));
        page.content(table);
        model.lines().subscribe(lines -> {
            all = lines;
            filter();
        });
        model.done().subscribe(words -> {
            if (words != null) {
                frame.notices().done(words, model::undo);
            }
        });
    }

    private Table<MemberLine> table() {
        return Tables.<MemberLine>of()
                .text(T.get("col.name"), 84, line -> line.member().called())
                .sortedBy((a, b) -> Pinyin.sortKey(a.member().called())
                        .compareTo(Pinyin.sortKey(b.member().called())))
                .chip(T.get("col.kind"), 96, line -> Texts.name(line.member().kind()), MemberScreen::tint)
                .text(
                        T.get("col.membership"),
                        92,
                        line -> line.member().membership() == null
                                ? ""
                                : Texts.name(line.member().membership()))
                .text(T.get("col.unit"), 130, MemberLine::unit)
                .wide()
                .text(T.get("col.title"), 100, line -> line.member().dutyTitle())
                .text(
                        T.get("col.phone"),
                        112,
                        line -> line.member().phone() == null
                                ? ""
                                : line.member().phone().value())
                .text(
                        T.get("col.availability"),
                        112,
                        line -> Texts.name(line.member().availability()))
                .chip(T.get("col.status"), 170, MemberScreen::status, MemberScreen::statusTint)
                .date(T.get("col.joined"), line -> line.member().joinedOn())
                .text(
                        T.get("col.sex"),
                        52,
                        line -> line.member().sex() == null
                                ? ""
                                : Texts.name(line.member().sex()))
                .text(
                        T.get("col.dwelling"),
                        120,
                        line -> line.member().dwelling() == null
                                ? ""
                                : line.member().dwelling().value())
                .hidden()
                .text(T.get("col.skills"), 100, line -> line.member().skills())
                .hidden()
                .filter(Fold::key)
                .unit(T.get("unit.person"))
                .empty(new EmptyState(
                        Icons.BRANCH, T.get("empty.sentence"), ScreenCommand.of(T.get("act.enrol"), this::enrol)))
                .onOpen(line -> form.revise(line.member()))
                .act(T.get("act.revise"), lines -> form.revise(lines.getFirst().member()))
                .act(T.get("act.leave"), lines -> form.leave(lines.getFirst().member()))
                .act(T.get("act.returned"), lines -> lines.forEach(line -> model.returned(line.member())))
                .act(T.get("act.depart"), lines -> depart(lines.getFirst().member()))
                .build();
    }

    private static ComboBox<String> choice(String all, Enum<?>[] constants) {
        List<String> words = new ArrayList<>(List.of(all));
        for (Enum<?> constant : constants) {
            words.add(Texts.name(constant));
        }
        ComboBox<String> box = Choices.box(words, word -> word);
        box.setValue(all);
        return box;
    }

    private void filter() {
        String kind = kinds.getValue();
        String state = states.getValue();
        boolean everyKind = kinds.getSelectionModel().getSelectedIndex() <= 0;
        boolean present = states.getSelectionModel().getSelectedIndex() <= 0;
        table.items(all.stream()
                .filter(line -> everyKind || Texts.name(line.member().kind()).equals(kind))
                .filter(line -> present
                        ? line.status() != MemberStatus.LEFT
                        : Texts.name(line.status()).equals(state))
                .toList());
    }

    private static Tint tint(MemberLine line) {
        return switch (line.member().kind()) {
            case PARTY_MEMBER -> Tint.ALERT;
            case VOLUNTEER -> Tint.GOOD;
            case COMMUNITY_WORKER, GRID_WORKER, POLICE -> Tint.INFO;
            case PROPERTY -> Tint.GOLD;
            case MEDICAL -> Tint.PLAIN;
        };
    }

    private static String status(MemberLine line) {
        String words = Texts.name(line.status());
        if (line.leave() == null || line.status() == MemberStatus.LEFT) {
            return words;
        }
        return line.leave().untilDay() == null
                ? T.get("status.open", words)
                : T.get("status.until", words, Dates.brief(line.leave().untilDay()));
    }

    private static Tint statusTint(MemberLine line) {
        return switch (line.status()) {
            case ON_DUTY -> Tint.GOOD;
            case RESTING, LEFT -> Tint.PLAIN;
            case LEAVE, HOME_QUARANTINE -> Tint.WARN;
        };
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        kinds.setOnAction(event -> filter());
        states.setOnAction(event -> filter());
        model.load();
    }

    /// @param argument a MemberId: its line is selected
    @Override
    public void open(@Nullable Object argument) {
        shown();
        if (argument instanceof MemberId id) {
            all.stream()
                    .filter(line -> Objects.equals(line.member().id(), id))
                    .findFirst()
                    .ifPresent(table::select);
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(T.get("act.enrol"), "Ctrl+N", form::enrol),
                ScreenCommand.of(T.get("act.filter"), "Ctrl+F", table::focusFilter),
                ScreenCommand.of(T.get("act.print"), "Ctrl+P", this::print),
                ScreenCommand.of(T.get("act.excel"), "Ctrl+E", this::export));
    }

    private void enrol() {
        form.enrol();
    }

    private void depart(Member member) {
        frame.dialogs()
                .ask(
                        T.get("depart.ask", member.called()),
                        T.get("depart.consequence"),
                        T.get("act.depart"),
                        () -> model.depart(member));
    }

    private void print() {
        List<MemberLine> shown = table.shown();
        frame.printing().preview(T.get("file.roll"), progress -> model.sheets(shown), model.look());
    }

    private void export() {
        List<MemberLine> shown = table.shown();
        frame.printing().workbook(T.get("file.roll"), progress -> model.sheets(shown));
    }
}
