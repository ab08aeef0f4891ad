package org.shouwang.exchange.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.shouwang.exchange.HandWish;
import org.shouwang.exchange.HandWish.Parts;
import org.shouwang.exchange.Heading;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Icons;
import org.shouwang.kit.fx.Numbers;
import org.shouwang.kit.text.Texts;

/// Asks how the lists for the heads are split and what stands in them, then writes them into a folder.
final class HandoutForm {
    private static final Texts T = Texts.of(HandoutForm.class);

    private final HandoutScreenModel model;
    private final Frame frame;

    HandoutForm(HandoutScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    void open() {
        Form form = new Form();
        form.columns(2);
        Field<Parts> parts =
                form.choice(T.get("split.by"), Parts.class, f -> f.required().initial(Parts.UNIT));
        form.columns(1);
        form.section(T.get("split.columns"));
        Map<Heading, CheckBox> columns = new LinkedHashMap<>();
        FlowPane boxes = Boxes.flow();
        for (Heading heading : HandWish.ALL) {
            CheckBox box = new CheckBox(Texts.name(heading));
            box.setMnemonicParsing(false);
            box.setSelected(HandWish.USUAL.contains(heading));
            box.setStyle("-fx-pref-width: 9em; -fx-min-height: 2em;");
            columns.put(heading, box);
            boxes.getChildren().add(box);
        }
        form.node(boxes);
        Field<Boolean> full = form.check(T.get("split.fullIds"), f -> f.hint(T.get("split.fullIds.hint")));
        frame.dialogs()
                .form(
                        T.get("split"),
                        form,
                        T.get("split.act"),
                        () -> {
                            Set<Heading> wanted = new LinkedHashSet<>();
                            columns.forEach((heading, box) -> {
                                if (box.isSelected()) {
                                    wanted.add(heading);
                                }
                            });
                            HandWish wish = new HandWish(parts.require(), wanted, Boolean.TRUE.equals(full.value()));
                            return progress -> wish;
                        },
                        this::write)
                .setStyle("-fx-pref-width: 44em;");
    }

    private void write(HandWish wish) {
        frame.dialogs()
                .folder(T.get("split.folder"))
                .ifPresent(folder -> frame.tasks()
                        .run(T.get("split.writing"), model.split(folder, wish))
                        .then(files -> frame.notices().say(T.get("split.written", Numbers.whole(files.size()), folder)))
                        .start());
    }

    Button button() {
        return Buttons.plain(Icons.EXPORT, T.get("split"), this::open);
    }
}
