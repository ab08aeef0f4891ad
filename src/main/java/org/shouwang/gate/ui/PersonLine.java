package org.shouwang.gate.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.gate.Direction;
import org.shouwang.gate.EntryCheck;
import org.shouwang.gate.EntryLine;
import org.shouwang.gate.ui.EntryScreenModel.Mode;
import org.shouwang.household.Resident;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Chip;
import org.shouwang.kit.fx.Tint;
import org.shouwang.kit.text.Texts;

/// Who was recognised: name, door, phone tail, pass; when this person last passed and how often the household went out.
final class PersonLine extends VBox {
    private static final Texts T = Texts.of(PersonLine.class);

    private final EntryScreenModel model;
    private final Label name = new Label();
    private final Label about = Boxes.muted("");
    private final Chip inside = new Chip(T.get("person.inside"), Tint.WARN);
    private final Chip pass = new Chip("", Tint.GOOD);
    private final Label last = Boxes.muted("");

    PersonLine(EntryScreenModel model) {
        this.model = model;
        getStyleClass().add("person-line");
        name.getStyleClass().add("person-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(320);
        pass.setMinWidth(Region.USE_PREF_SIZE);
        inside.setMinWidth(Region.USE_PREF_SIZE);
        about.setMinWidth(0);
        getChildren().addAll(Boxes.row(name, pass, inside, about), last);
        model.recognition.recognised.subscribe(who -> tell());
        model.mode.subscribe(mode -> tell());
    }

    private void tell() {
        Recognised who = model.recognition.recognised.get();
        EntryForm.show(inside, who != null && inside(who));
        name.getStyleClass().remove("nobody");
        pass(who == null ? null : who.pass());
        if (who == null) {
            nobody(model.mode.get());
        } else if (who.inside() != null) {
            outsider(who.inside());
        } else if (who.guest() != null) {
            guest(who, who.guest());
        } else {
            resident(who);
        }
    }

    private static boolean inside(Recognised who) {
        return who.inside() != null || who.guest() != null && who.usual() == Direction.OUT;
    }

    private void pass(@Nullable ShownPass shown) {
        EntryForm.show(pass, shown != null);
        if (shown != null) {
            String standing = Texts.name(shown.state().standing());
            pass.setText(T.get(
                    "person.pass", Texts.name(shown.pass().kind()), shown.pass().spoken(), standing));
            pass.tint(shown.state().valid() ? Tint.GOOD : shown.scanned() ? Tint.ALERT : Tint.WARN);
        }
    }

    private void nobody(Mode mode) {
        name.setText(
                switch (mode) {
                    case RESIDENT -> T.get("person.nobody");
                    case OUTSIDER -> T.get("person.outsider");
                    case VEHICLE -> T.get("person.vehicle");
                });
        name.getStyleClass().add("nobody");
        about.setText("");
        last.setText(mode == Mode.RESIDENT ? T.get("person.how") : T.get("person.fields"));
    }

    private void outsider(EntryLine arrival) {
        EntryCheck entry = arrival.entry();
        name.setText(entry.name().value());
        about.setText(T.get("person.guest", Texts.name(entry.category()), T.get("person.goes", arrival.place())));
        last.setText(T.get("person.since", time(arrival.at()), since(entry)));
    }

    private void guest(Recognised who, Guest guest) {
        PersonName known = guest.name();
        name.setText(
                known != null
                        ? known.value()
                        : guest.plate() == null ? "" : guest.plate().value());
        about.setText(T.get(
                "person.guest",
                Texts.name(guest.category()),
                who.door().isEmpty() ? tail(guest.phone()) : T.get("person.goes", who.door())));
        EntryCheck before = who.last();
        if (before == null) {
            last.setText(guest.visitor() == null ? T.get("person.new") : T.get("person.seen"));
        } else if (who.usual() == Direction.OUT) {
            last.setText(T.get("person.guest.since", when(before), since(before)));
        } else {
            last.setText(T.get("person.guest.last", when(before), Texts.name(before.direction()), why(before)));
        }
    }

    private void resident(Recognised who) {
        Resident person = who.person();
        if (person == null) {
            name.setText(Dwelling.typed(who.door()).orElse(who.door()));
            about.setText("");
            last.setText(T.get("person.empty"));
            return;
        }
        int along = who.along().size();
        name.setText(
                along == 0
                        ? person.name().value()
                        : T.get("person.with", person.name().value(), along));
        about.setText(T.get("person.resident", who.door(), tail(person.phone())));
        String outings = T.get("person.outings", who.outings());
        EntryCheck passed = who.last();
        if (passed == null) {
            last.setText(T.get("person.never", outings));
            return;
        }
        String away = passed.direction() == Direction.OUT ? T.get("person.away", since(passed)) : "";
        last.setText(T.get("person.last", when(passed), Texts.name(passed.direction()), why(passed), away, outings));
    }

    private static String tail(@Nullable Phone phone) {
        return phone == null ? "" : T.get("person.tail", phone.tail(4));
    }

    private static String why(EntryCheck passed) {
        return passed.purpose() == null ? "" : T.get("person.purpose", passed.purpose());
    }

    private String when(EntryCheck passed) {
        LocalDateTime at = LocalDateTime.ofInstant(passed.at(), model.clock().getZone());
        return at.toLocalDate().equals(LocalDate.now(model.clock()))
                ? T.get("person.today", time(at))
                : T.get("person.day", at.getMonthValue(), at.getDayOfMonth(), time(at));
    }

    private String since(EntryCheck entry) {
        return OpenPanel.span(Duration.between(entry.at(), model.clock().instant()));
    }

    private static String time(LocalDateTime at) {
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }
}
