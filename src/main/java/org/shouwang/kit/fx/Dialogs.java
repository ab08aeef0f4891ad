package org.shouwang.kit.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// What the window asks and tells: refusals with a code, questions named for the act, forms that keep what was typed,
/// files.
///
/// All of it lies inside the window ([Layers]); nothing blocks, answers come by callback.
public final class Dialogs {
    private static final Texts T = Texts.of(Dialogs.class);

    private final Layers layers;
    private final Tasks tasks;
    private final FileChoice files;

    public Dialogs(Layers layers, Tasks tasks, FileChoice files) {
        this.layers = layers;
        this.tasks = tasks;
        this.files = files;
        tasks.onFault(this::fault);
    }

    /// A refusal: its sentence, its code, and a button that copies both.
    public void fault(Fault fault) {
        Icons icon = fault.code().startsWith("X-") ? Icons.ERROR : Icons.WARNING;
        DialogCard card = card(T.get("dialog.fault"), icon, "fault-icon");
        Node code = Boxes.muted(T.get("dialog.code", fault.code()));
        Button copy = Buttons.plain(Icons.COPY, T.get("dialog.copy"), () -> copy(fault));
        Button seen = Buttons.primary(T.get("dialog.seen"), card::close);
        card.content(words(fault.sentence())).buttons(code, Boxes.spacer(), copy, seen);
        seen.setDefaultButton(true);
        card.open(seen);
    }

    /// Something to read, with one button.
    public void tell(String title, String sentence) {
        DialogCard card = card(title, Icons.INFO, "info-icon");
        Button seen = Buttons.primary(T.get("dialog.seen"), card::close);
        card.content(words(sentence)).buttons(seen).open(seen);
    }

    /// Asks before an act; the button is named for the act, Esc leaves all as it is.
    public void ask(String question, String actName, Runnable act) {
        ask(question, null, actName, act);
    }

    /// The same with a line that says what will happen.
    public void ask(String question, @Nullable String consequence, String actName, Runnable act) {
        DialogCard card = card(question, Icons.HELP, "info-icon");
        if (consequence != null) {
            card.content(words(consequence));
        }
        Button yes = Buttons.primary(actName, () -> {
            card.close();
            act.run();
        });
        card.buttons(Buttons.plain(T.get("dialog.leave"), card::close), yes).open(yes);
    }

    /// A form over the page. `act` is called on the FX thread when all fields are well; it reads the fields and
    /// gives the work,
    /// which then runs in the background. A fault keeps the form open with everything typed and marks the field it
    /// names.
    ///
    /// ```java
    /// frame.dialogs().form(T.get("heads.appoint"), form, T.get("heads.appointAct"), () -> {
    ///     Draft draft = new Draft(name.require(), day.require());
    ///     return progress -> heads.appoint(draft);
    /// }, appointed -> model.refresh());
    /// ```
    public <R extends @Nullable Object> DialogCard form(
            String title, Form form, String actName, Supplier<Work<R>> act, Consumer<R> then) {
        return new FormDialog<>(layers, tasks, title, form, actName, act, then).open();
    }

    /// Asks for one line.
    public void prompt(String title, String label, String initial, String actName, Consumer<String> act) {
        Form form = new Form();
        Field<String> line = form.text(label, f -> f.required().initial(initial));
        form(
                title,
                form,
                actName,
                () -> {
                    String typed = line.require();
                    return progress -> typed;
                },
                act);
    }

    /// Any content over the page, with one way to leave it and perhaps one act.
    public DialogCard show(String title, Node content, Node... buttons) {
        DialogCard card = card(title, null, "");
        card.content(content)
                .buttons(Buttons.plain(T.get("dialog.close"), card::close))
                .buttons(buttons);
        return card.open(null);
    }

    /// Work under way, over the page: no way past it but its own buttons; Esc does `leave`.
    public DialogCard busy(String title, Node content, Runnable leave, Node... buttons) {
        DialogCard card = card(title, null, "");
        card.content(content).buttons(buttons).onLeave(leave);
        return card.open(null);
    }

    public Optional<Path> openFile(String title, FileChoice.Kind kind) {
        return files.open(title, kind);
    }

    public Optional<Path> saveFile(String title, String suggestedName, FileChoice.Kind kind) {
        return files.save(title, suggestedName, kind);
    }

    /// Workbooks to read.
    public Optional<Path> openWorkbook(String title) {
        return files.open(title, FileChoice.Kind.of(T.get("file.workbook"), "xlsx", "xlsm", "xls", "csv", "txt"));
    }

    /// Several workbooks to read; empty where the user changed their mind.
    public List<Path> openWorkbooks(String title) {
        return files.openSeveral(title, FileChoice.Kind.of(T.get("file.workbook"), "xlsx", "xls"));
    }

    /// A folder to write into.
    public Optional<Path> folder(String title) {
        return files.folder(title);
    }

    /// A workbook to write.
    public Optional<Path> saveWorkbook(String suggestedName) {
        return files.save(
                T.get("file.saveWorkbook"), suggestedName, FileChoice.Kind.of(T.get("file.workbook"), "xlsx"));
    }

    public Optional<Path> savePdf(String suggestedName) {
        return files.save(T.get("file.savePdf"), suggestedName, FileChoice.Kind.of(T.get("file.pdf"), "pdf"));
    }

    Layers layers() {
        return layers;
    }

    private DialogCard card(String title, @Nullable Icons icon, String style) {
        Node picture = null;
        if (icon != null) {
            picture = icon.node(170);
            picture.getStyleClass().add(style);
        }
        return new DialogCard(layers, title, picture);
    }

    private static Node words(String sentence) {
        var label = Boxes.sentence(sentence);
        label.getStyleClass().setAll("dialog-words");
        return label;
    }

    private static void copy(Fault fault) {
        ClipboardContent content = new ClipboardContent();
        content.putString(fault.code() + "\n" + fault.sentence());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
