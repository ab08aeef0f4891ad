package org.shouwang.fund.ui;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.SealCheck;

/// 核对日封: the day and the twelve characters of an old sheet are typed in; says whether the ledgers still are those it
/// was printed of.
final class SealForm {
    private static final Texts T = Texts.of(SealForm.class);
    private static final int LENGTH = 12;

    private final FundScreenModel model;
    private final Frame frame;

    SealForm(FundScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open() {
        Form form = new Form();
        form.node(Boxes.sentence(T.get("seal.what")));
        Field<LocalDate> day =
                form.date(T.get("seal.day"), model.clock(), f -> f.required().initial(model.today()));
        Field<String> seal = form.text(
                T.get("seal.characters"),
                f -> f.required()
                        .hint(T.get("seal.characters.hint"))
                        .check(typed -> letters(typed) == LENGTH ? null : T.get("seal.length", letters(typed))));
        frame.dialogs()
                .form(
                        T.get("seal.title"),
                        form,
                        T.get("seal.act"),
                        () -> {
                            LocalDate on = day.require();
                            String typed = seal.require();
                            return progress -> model.check(on, typed);
                        },
                        this::tell);
    }

    private static int letters(String typed) {
        return (int) typed.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private void tell(SealCheck check) {
        Label words = Boxes.words(check.words());
        words.setWrapText(true);
        words.setStyle("-fx-max-width: 36em;");
        frame.dialogs().show(check.holds() ? T.get("seal.good") : T.get("seal.bad"), words);
    }
}
