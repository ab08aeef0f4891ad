package org.shouwang.gate.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// Who was recognised: name, door, phone tail; when this person last passed and how often the household went out.
final class PersonLine extends VBox {
    private static final Texts T = Texts.of(PersonLine.class);

    private final EntryScreenModel model;
    private final Label name = new Label();
    private final Label about = Boxes.muted("");
    private final Chip inside = new Chip(T.get("person.inside"), Tint.WARN);
    private final Label last = Boxes.muted("");

    PersonLine(EntryScreenModel model) {
        this.model = model;
        getStyleClass().add("person-line");
        name.getStyleClass().add("person-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(Boxes.row(name, about, inside), last);
        model.recognition.recognised.subscribe(this::tell);
    }

    private void tell(@Nullable Recognised who) {
        EntryForm.show(inside, who != null && who.inside() != null);
        name.getStyleClass().remove("nobody");
        if (who == null) {
            name.setText(T.get("person.nobody"));
            name.getStyleClass().add("nobody");
            about.setText("");
            last.setText(T.get("person.how"));
        } else if (who.inside() != null) {
            guest(who.inside());
        } else {
            resident(who);
        }
    }

    private void guest(EntryLine arrival) {
        EntryCheck entry = arrival.entry();
        name.setText(entry.name().value());
        about.setText(T.get("person.guest", Texts.name(entry.category()), arrival.place()));
        last.setText(T.get("person.since", time(arrival.at()), since(entry)));
    }

    private void resident(Recognised who) {
        Resident person = who.person();
        if (person == null) {
            name.setText(Dwelling.typed(who.door()).orElse(who.door()));
            about.setText("");
            last.setText(T.get("person.empty"));
            return;
        }
        name.setText(person.name().value());
        String tail = person.phone() == null
                ? ""
                : T.get("person.tail", person.phone().tail(4));
        about.setText(T.get("person.resident", who.door(), tail));
        String outings = T.get("person.outings", who.outings());
        EntryCheck passed = who.last();
        if (passed == null) {
            last.setText(T.get("person.never", outings));
            return;
        }
        LocalDateTime at = LocalDateTime.ofInstant(passed.at(), model.clock().getZone());
        String when = at.toLocalDate().equals(java.time.LocalDate.now(model.clock()))
                ? T.get("person.today", time(at))
                : T.get("person.day", at.getMonthValue(), at.getDayOfMonth(), time(at));
        String why = passed.purpose() == null ? "" : T.get("person.purpose", passed.purpose());
        String away = passed.direction() == Direction.OUT ? T.get("person.away", since(passed)) : "";
        last.setText(T.get("person.last", when, Texts.name(passed.direction()), why, away, outings));
    }

    private String since(EntryCheck entry) {
        return OpenPanel.span(Duration.between(entry.at(), model.clock().instant()));
    }

    private static String time(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
