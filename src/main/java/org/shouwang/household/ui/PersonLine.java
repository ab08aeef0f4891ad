package org.shouwang.household.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.IdNumber;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.household.Resident;
import org.shouwang.household.Suspect;
import org.shouwang.kit.text.Texts;

/// The entry fields of one person; what they don't show stays as it was.
final class PersonLine {
    private static final Texts T = Texts.of(PersonLine.class);

    private final Resident base;
    private final TextField name;
    private final ComboBox<String> kinship;
    private final TextField id;
    private final TextField phone;
    private final ComboBox<String> political;
    private final RadioButton householder = new RadioButton();
    private @Nullable Suspect brought;

    PersonLine(Resident person, ToggleGroup group) {
        base = person;
        name = field(T.get("people.name"), person.name().value());
        kinship = words(T.get("people.kinship"), T.get("kinships"), person.kinship());
        id = field(
                T.get("people.id"),
                person.idNumber() == null ? "" : person.idNumber().value());
        phone = field(
                T.get("people.phone"),
                person.phone() == null ? "" : person.phone().value());
        political = words(T.get("people.political"), T.get("politicals"), person.politicalStatus());
        householder.setToggleGroup(group);
        householder.setSelected(person.householder());
        householder.setAccessibleText(T.get("people.householder"));
    }

    private static TextField field(String spoken, String text) {
        TextField field = new TextField(text);
        field.setAccessibleText(spoken);
        field.setMinWidth(0);
        return field;
    }

    /// A box of usual words in which anything may be written.
    static ComboBox<String> words(String spoken, String usual, @Nullable String text) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(usual.split(" ", -1));
        box.setEditable(true);
        box.setValue(text);
        box.setAccessibleText(spoken);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        return box;
    }

    List<Node> cells() {
        return List.of(name, kinship, id, phone, political, householder);
    }

    static PersonLine blank(ToggleGroup group) {
        PersonLine line = new PersonLine(Resident.named("?"), group);
        line.name.clear();
        return line;
    }

    /// The first line of a new household is the householder until somebody says otherwise.
    void head() {
        householder.setSelected(true);
    }

    /// Becomes somebody who is registered elsewhere and comes over; nothing more is typed here.
    void bring(Suspect suspect) {
        brought = suspect;
        name.setText(suspect.name());
        id.setPromptText(T.get("people.brought", suspect.door()));
        id.clear();
        phone.clear();
        cells().forEach(cell -> cell.setDisable(true));
    }

    @Nullable
    Suspect brought() {
        return brought;
    }

    boolean heads() {
        return householder.isSelected();
    }

    boolean called(String words) {
        return brought == null && name.getText().strip().equals(words);
    }

    void focus() {
        name.requestFocus();
    }

    boolean focused() {
        return cells().stream().anyMatch(Node::isFocusWithin);
    }

    boolean nameless() {
        return name.getText().isBlank();
    }

    boolean empty() {
        return nameless() && id.getText().isBlank() && phone.getText().isBlank();
    }

    /// The person as entered; the name must be there.
    Resident person() {
        return ResidentForm.corrected(base, IdNumber.orNull(id.getText()))
                .withName(new PersonName(name.getText().strip()))
                .withKinship(typed(kinship))
                .withPhone(Phone.orNull(phone.getText()))
                .withPoliticalStatus(typed(political))
                .withHouseholder(householder.isSelected());
    }

    static @Nullable String typed(ComboBox<String> box) {
        String text = box.getEditor().getText();
        return text == null || text.isBlank() ? null : text.strip();
    }
}
