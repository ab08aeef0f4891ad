package org.shouwang.gate.ui.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.shouwang.gate.pass.PassFace;
import org.shouwang.gate.pass.PassLine;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.WalletCard.Paper;
import org.shouwang.kit.text.Texts;

/// Passes on paper: cards, the ledger, the list for the gate's wall, and how cards look.
final class PassPaper {
    private static final Texts T = Texts.of(PassPaper.class);

    private final PassScreenModel model;
    private final Frame frame;
    private final Supplier<List<PassLine>> seen;

    /// @param seen what the list shows now
    PassPaper(PassScreenModel model, Frame frame, Supplier<List<PassLine>> seen) {
        this.model = model;
        this.frame = frame;
        this.seen = seen;
    }

    /// Cards that can be printed together.
    private record Part(String words, List<PassLine> lines) {}

    /// Asks which cards and how; the given ones are offered first.
    void print(List<PassLine> picked) {
        List<Part> parts = new ArrayList<>();
        part(parts, T.get("print.picked", Numbers.whole(picked.size())), picked);
        List<PassLine> fresh = model.lines().stream()
                .filter(line -> line.prints() == 0 && PassScope.HOLDING.holds(line))
                .toList();
        part(parts, T.get("print.fresh", Numbers.whole(fresh.size())), fresh);
        List<PassLine> listed = seen.get();
        part(parts, T.get("print.listed", Numbers.whole(listed.size())), listed);
        if (parts.isEmpty()) {
            frame.notices().say(T.get("print.nothing"), Tint.WARN);
            return;
        }
        Form form = new Form();
        Field<Part> which = form.choice(
                T.get("print.which"), parts, Part::words, f -> f.required().initial(parts.getFirst()));
        Field<Paper> how =
                form.choice(T.get("print.how"), Paper.class, f -> f.required().initial(Paper.FOLDED));
        frame.dialogs()
                .<Wish>form(
                        T.get("print.title"),
                        form,
                        T.get("print.act"),
                        () -> {
                            Wish wish = new Wish(which.require().lines(), how.require());
                            return progress -> wish;
                        },
                        wish -> cards(wish.lines(), wish.paper()));
    }

    private record Wish(List<PassLine> lines, Paper paper) {}

    private static void part(List<Part> parts, String words, List<PassLine> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(words, lines));
        }
    }

    /// Shows the cards; when they leave the window on paper or as a file it is counted.
    private void cards(List<PassLine> lines, Paper paper) {
        PageLook around = model.look().get();
        String name = lines.size() == 1
                ? T.get("print.one", lines.getFirst().pass().number())
                : T.get("print.many", lines.size());
        frame.printing()
                .paper(
                        name,
                        progress -> model.cards().print(lines, paper, around, progress),
                        () -> frame.tasks()
                                .write(
                                        T.get("task.write"),
                                        Work.of(() -> model.cards().printed(lines)))
                                .start());
    }

    void ledger() {
        List<PassLine> lines = seen.get();
        String part = part();
        frame.printing()
                .preview(
                        T.get("file.ledger", model.today()),
                        progress -> model.ledgerSheet(lines, part, 8),
                        model.look());
    }

    void wanted() {
        frame.printing().preview(T.get("file.wanted", model.today()), progress -> model.wantedSheet(), model.look());
    }

    void export() {
        List<PassLine> lines = seen.get();
        String part = part();
        frame.printing().workbook(T.get("file.ledger", model.today()), progress -> {
            List<org.shouwang.kit.sheet.Sheet> sheets = new ArrayList<>(model.ledgerSheet(lines, part, 0));
            sheets.addAll(model.wantedSheet());
            return sheets;
        });
    }

    private String part() {
        String building = model.building.get();
        return building.isEmpty() ? "" : T.get("building", building);
    }

    /// How cards look from now on.
    void face() {
        frame.tasks()
                .run(T.get("task.read"), progress -> model.cards().face())
                .then(this::face)
                .start();
    }

    private void face(PassFace now) {
        Form form = new Form();
        form.columns(2);
        Field<PassFace.Naming> names = form.choice(
                T.get("face.names"),
                PassFace.Naming.class,
                f -> f.required().initial(now.names()).hint(T.get("face.names.hint")));
        Field<Integer> squares = form.number(
                T.get("face.squares"),
                f -> f.required()
                        .initial(now.squares())
                        .hint(T.get("face.squares.hint", PassFace.MOST_SQUARES))
                        .check(count -> count < 0 || count > PassFace.MOST_SQUARES
                                ? T.get("face.squares.wrong", PassFace.MOST_SQUARES)
                                : null));
        form.columns(1);
        Field<String> issuer =
                form.text(T.get("face.issuer"), f -> f.initial(now.issuer()).hint(T.get("face.issuer.hint")));
        Field<String> rules = form.lines(
                T.get("face.rules"), 5, f -> f.required().initial(now.rules()).hint(T.get("face.rules.hint")));
        frame.dialogs()
                .<Boolean>form(
                        T.get("face.title"),
                        form,
                        T.get("face.act"),
                        () -> {
                            PassFace face = new PassFace(
                                    rules.require(),
                                    Objects.toString(issuer.value(), ""),
                                    names.require(),
                                    squares.require());
                            return progress -> {
                                model.cards().keep(face);
                                return true;
                            };
                        },
                        kept -> frame.notices().done(T.get("face.kept"), model::undo));
    }
}
