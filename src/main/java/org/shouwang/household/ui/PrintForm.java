package org.shouwang.household.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import org.shouwang.household.PaperKind;
import org.shouwang.household.Paperwork;
import org.shouwang.household.Scope;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.paper.Label;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.text.Texts;

/// Asks which paper, for whom and how, then shows its pages: rolls, check sheets, registration forms, door labels.
public final class PrintForm {
    private static final Texts T = Texts.of(PrintForm.class);

    private final Frame frame;
    private final Paperwork papers;
    private final Supplier<PageLook> look;

    /// @param look asked on the FX thread
    public PrintForm(Frame frame, Paperwork papers, Supplier<PageLook> look) {
        this.frame = frame;
        this.papers = papers;
        this.look = look;
    }

    /// For parts of the compound and, before them, the given scopes; the first is chosen.
    public void open(List<Scope> first, PaperKind kind) {
        frame.tasks()
                .run(T.get("print.reading"), progress -> papers.parts())
                .then(parts -> {
                    List<Scope> all = new ArrayList<>(first);
                    all.addAll(parts);
                    all.add(new Scope(T.get("print.one"), place -> false, null));
                    ask(all, kind);
                })
                .start();
    }

    /// For one scope only, such as one household.
    public void only(Scope scope, PaperKind kind) {
        ask(List.of(scope), kind);
    }

    private void ask(List<Scope> scopes, PaperKind first) {
        Form form = new Form();
        Field<PaperKind> kind = form.choice(
                T.get("print.kind"), PaperKind.class, f -> f.required().initial(first));
        Field<Scope> scope = form.choice(
                T.get("print.scope"), scopes, Scope::words, f -> f.required().initial(scopes.getFirst()));
        Field<Shape> shape = form.choice(
                T.get("print.labels"), Shape.class, f -> f.required().initial(Shape.SMALL));
        Field<Boolean> blank = form.check(T.get("print.blank"), f -> f.hint(T.get("print.blank.hint")));
        Field<Boolean> full = form.check(T.get("export.fullIds"), f -> f.hint(T.get("print.fullIds.hint")));
        shown(form, kind, shape, blank, full);
        frame.dialogs()
                .form(
                        T.get("print.title"),
                        form,
                        T.get("print.act"),
                        () -> {
                            Paperwork.Wish wish = new Paperwork.Wish(
                                    kind.require(),
                                    scope.require(),
                                    Boolean.TRUE.equals(blank.value()),
                                    Boolean.TRUE.equals(full.value()),
                                    shape.require().shape);
                            return progress -> wish;
                        },
                        this::preview);
    }

    /// Only what the chosen paper knows is asked.
    private static void shown(
            Form form, Field<PaperKind> kind, Field<Shape> shape, Field<Boolean> blank, Field<Boolean> full) {
        if (kind.control() instanceof ComboBox<?> box) {
            box.valueProperty().subscribe(now -> {
                show(shape, now == PaperKind.LABEL);
                show(blank, now == PaperKind.REGISTRATION);
                show(full, now instanceof PaperKind paper && paper.showsIds());
            });
        }
        form.settle();
    }

    private static void show(Field<?> field, boolean now) {
        field.node().setVisible(now);
        field.node().setManaged(now);
    }

    private void preview(Paperwork.Wish wish) {
        String name = T.get("print.name", Texts.name(wish.kind()), wish.scope().words());
        PageLook around = look.get();
        if (wish.scope().words().equals(T.get("print.one"))) {
            frame.printing().paper(name, progress -> papers.emptyForm(around, progress));
        } else if (wish.kind() == PaperKind.ROLL) {
            frame.printing().preview(name, progress -> papers.rolls(wish.scope(), around), look);
        } else {
            frame.printing().paper(name, progress -> papers.print(wish, around, progress));
        }
    }

    /// How large labels are.
    enum Shape {
        SMALL(Label.Shape.SMALL),
        MIDDLE(Label.Shape.MIDDLE),
        LARGE(Label.Shape.LARGE);

        private final Label.Shape shape;

        Shape(Label.Shape shape) {
            this.shape = shape;
        }
    }
}
