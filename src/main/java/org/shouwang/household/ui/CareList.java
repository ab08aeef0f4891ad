package org.shouwang.household.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.shouwang.household.CareNeeds;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.fx.Work;
import org.shouwang.kit.text.Texts;

/// The list of care needs on the screen: the names a form offers, and the card on which they are changed.
final class CareList {
    private static final Texts T = Texts.of(CareList.class);

    private final CareNeeds needs;
    private final Frame frame;
    private final List<String> names;

    /// @param names as they are stored now, read before in the background
    CareList(CareNeeds needs, Frame frame, List<String> names) {
        this.needs = needs;
        this.frame = frame;
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }

    /// @param changed told the names as they are then, and the old and new name where one was renamed
    void edit(BiConsumer<List<String>, List<String>> changed) {
        VBox lines = Boxes.column();
        lines.setStyle("-fx-min-width: 28em;");
        fill(lines, changed);
        frame.dialogs().show(T.get("care.title"), lines);
    }

    private void fill(VBox lines, BiConsumer<List<String>, List<String>> changed) {
        frame.tasks()
                .run(T.get("care.title"), progress -> List.copyOf(needs.counts().entrySet()))
                .then(counts -> {
                    lines.getChildren().setAll(Boxes.sentence(T.get("care.hint")));
                    counts.forEach(entry -> {
                        String name = entry.getKey();
                        var rename = Buttons.link(
                                T.get("care.rename"),
                                () -> frame.dialogs()
                                        .prompt(
                                                T.get("care.rename"),
                                                T.get("care.name"),
                                                name,
                                                T.get("care.rename"),
                                                to -> change(
                                                        lines,
                                                        changed,
                                                        List.of(name, to.strip()),
                                                        () -> needs.rename(name, to))));
                        var remove = Buttons.link(
                                T.get("care.remove"),
                                () -> change(lines, changed, List.of(), () -> needs.remove(name)));
                        lines.getChildren()
                                .add(Boxes.row(
                                        Boxes.words(name),
                                        Boxes.muted(T.get("care.count", entry.getValue())),
                                        Boxes.spacer(),
                                        rename,
                                        remove));
                    });
                    lines.getChildren()
                            .add(Buttons.link(
                                    T.get("care.add"),
                                    () -> frame.dialogs()
                                            .prompt(
                                                    T.get("care.add"),
                                                    T.get("care.name"),
                                                    "",
                                                    T.get("care.add"),
                                                    name -> change(lines, changed, List.of(), () -> needs.add(name)))));
                })
                .start();
    }

    private void change(
            VBox lines, BiConsumer<List<String>, List<String>> changed, List<String> renamed, Work.Step act) {
        frame.tasks()
                .write(T.get("care.title"), progress -> {
                    act.run();
                    return needs.names();
                })
                .then(now -> {
                    changed.accept(now, renamed);
                    fill(lines, changed);
                })
                .start();
    }
}
