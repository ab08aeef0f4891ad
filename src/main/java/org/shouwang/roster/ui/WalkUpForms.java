package org.shouwang.roster.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.DialogCard;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Texts;
import org.shouwang.roster.AttendanceLine;
import org.shouwang.roster.Hours;
import org.shouwang.roster.Slot;
import org.shouwang.roster.WalkUp;

/// The small forms of the board: somebody who came unplanned, who it was, times by hand.
final class WalkUpForms {
    private static final Texts T = Texts.of(WalkUpForms.class);

    private final OnDutyScreenModel model;
    private final Frame frame;

    WalkUpForms(OnDutyScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// Asks for name and phone; the place is the one given, or the one that is on now.
    void add(@Nullable Slot here) {
        frame.tasks()
                .run(T.get("work.onDuty"), progress -> model.places())
                .then(places -> add(here, places))
                .start();
    }

    /// The one line under a place: name and phone, Enter.
    TextField line(Slot slot) {
        TextField typed = new TextField();
        typed.setPromptText(T.get("walkUp.line"));
        typed.setAccessibleText(T.get("walkUp.line"));
        typed.getStyleClass().add("walk-up-line");
        typed.setOnAction(event -> {
            if (!typed.getText().isBlank()) {
                String[] said = model.split(typed.getText());
                model.walkUpNow(said[0], said[1], slot);
                typed.clear();
            }
        });
        return typed;
    }

    private void add(@Nullable Slot here, List<NamedPlace> places) {
        if (places.isEmpty()) {
            frame.dialogs().tell(T.get("walkUp.title"), T.get("walkUp.noPlace"));
            return;
        }
        Form form = new Form().columns(2);
        Field<String> name = form.text(T.get("walkUp.name"), f -> f.required());
        Field<String> phone = form.text(T.get("walkUp.phone"), f -> {});
        form.columns(1);
        NamedPlace first = places.stream()
                .filter(place -> place.slot().equals(here))
                .findFirst()
                .orElse(places.getFirst());
        Field<NamedPlace> slot = form.choice(
                T.get("walkUp.slot"),
                places,
                each -> T.get("walkUp.place", each.post(), OnDutyScreenModel.when(each.slot())),
                f -> f.required().initial(first));
        frame.dialogs()
                .form(
                        T.get("walkUp.title"),
                        form,
                        T.get("walkUp.act"),
                        () -> {
                            String who = name.require();
                            String number = phone.value();
                            Slot where = slot.require().slot();
                            return progress -> model.walkUp(who, number, where);
                        },
                        added -> frame.notices()
                                .done(T.get("walkUp.done", added.name().value()), model::undo));
    }

    /// Times of coming and going, or hours, by hand; empty means as planned.
    void times(AttendanceLine line) {
        Form form = new Form().columns(3);
        Field<LocalTime> arrived = form.time(T.get("times.arrived"), f -> f.initial(OnDutyPane.time(line.arrived())));
        Field<LocalTime> departed =
                form.time(T.get("times.departed"), f -> f.initial(OnDutyPane.time(line.departed())));
        Integer done = line.minutesDone();
        Field<BigDecimal> hours = form.decimal(
                T.get("times.hours"),
                f -> f.initial(
                        done == null
                                ? null
                                : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)));
        Slot slot = line.slot();
        form.node(Boxes.sentence(T.get("times.hint", slot.shift().times())));
        frame.dialogs()
                .form(
                        T.get("times.title", line.name(), OnDutyScreenModel.when(slot)),
                        form,
                        T.get("times.act"),
                        () -> {
                            LocalDateTime from = near(slot.begin(), arrived.value());
                            LocalDateTime to = near(slot.end(), departed.value());
                            BigDecimal typed = hours.value();
                            Integer minutes = typed == null ? null : (int) Math.round(typed.doubleValue() * 60);
                            return progress -> {
                                model.times(line, from, to, minutes);
                                return true;
                            };
                        },
                        ok -> frame.notices().done(T.get("times.done", line.name()), model::undo));
    }

    private static @Nullable LocalDateTime near(LocalDateTime anchor, @Nullable LocalTime time) {
        return time == null ? null : Hours.near(anchor, time);
    }

    /// All who are unknown, to be matched one by one.
    void matchOneOf(List<WalkUp> unknown) {
        VBox lines = Boxes.column();
        DialogCard[] card = new DialogCard[1];
        for (WalkUp walkUp : unknown) {
            lines.getChildren()
                    .add(Boxes.row(
                            Boxes.words(walkUp.name().value()),
                            Boxes.muted(
                                    walkUp.phone() == null ? "" : walkUp.phone().value()),
                            Boxes.muted(walkUp.day().toString()),
                            Boxes.spacer(),
                            Buttons.link(T.get("match.who"), () -> {
                                card[0].close();
                                match(walkUp);
                            })));
        }
        lines.getStyleClass().add("match-lines");
        card[0] = frame.dialogs().show(T.get("match.title"), lines);
    }

    /// Who of the roll it was: suggestions by phone and name first, typing searches.
    void match(WalkUp walkUp) {
        TextField typed = new TextField();
        typed.setPromptText(T.get("match.prompt"));
        typed.setAccessibleText(T.get("match.prompt"));
        ListView<Member> list = new ListView<>();
        list.setPlaceholder(Boxes.muted(T.get("match.nobody")));
        list.setFocusTraversable(false);
        DialogCard[] card = new DialogCard[1];
        Runnable take = () -> {
            Member chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                card[0].close();
                model.match(walkUp, chosen);
            }
        };
        list.setCellFactory(view -> new MemberCell(take));
        typed.textProperty()
                .subscribe(words -> model.candidates(walkUp, words, found -> {
                    list.getItems().setAll(found);
                    list.getSelectionModel().selectFirst();
                }));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.getSelectionModel().selectNext();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                list.getSelectionModel().selectPrevious();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                take.run();
                event.consume();
            }
        });
        VBox pane = Boxes.column(Boxes.sentence(T.get("match.hint")), typed, Boxes.grow(list));
        pane.getStyleClass().add("candidates");
        pane.getStylesheets().add(RosterScreen.css());
        String phone = walkUp.phone() == null ? "" : " " + walkUp.phone().value();
        card[0] = frame.dialogs().show(T.get("match.one", walkUp.name().value() + phone, walkUp.day()), pane);
    }

    private static final class MemberCell extends ListCell<Member> {
        MemberCell(Runnable take) {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    take.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Member member, boolean empty) {
            super.updateItem(member, empty);
            setText(null);
            setGraphic(empty || member == null ? null : line(member));
        }

        private static HBox line(Member member) {
            HBox name = Boxes.row(DutyChip.person(member));
            name.getStyleClass().add("candidate-name");
            Label kind = Boxes.muted(Texts.name(member.kind()));
            kind.getStyleClass().add("candidate-kind");
            return Boxes.row(
                    name,
                    kind,
                    Boxes.muted(member.phone() == null ? "" : member.phone().value()));
        }
    }
}
