package org.shouwang.zone.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Boxes;
import org.shouwang.kit.fx.Buttons;
import org.shouwang.kit.fx.Field;
import org.shouwang.kit.fx.Form;
import org.shouwang.kit.fx.Frame;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.zone.ControlledZone;
import org.shouwang.zone.ControlledZoneId;
import org.shouwang.zone.ZoneBook;
import org.shouwang.zone.ZoneDraft;
import org.shouwang.zone.ZoneLevel;
import org.shouwang.zone.ZonePlace;
import org.shouwang.zone.ZoneState;

/// The forms in which a zone is established, put right, given another end, and lifted.
final class ZoneForms {
    private static final Texts T = Texts.of(ZoneForms.class);
    private static final List<Integer> USUAL_DAYS = List.of(3, 7, 14);

    private final ZoneScreenModel model;
    private final Frame frame;

    ZoneForms(ZoneScreenModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    /// A new zone; several places become one each, as one act.
    ///
    /// @param places what stands in the field at first
    void establish(ZoneBook book, List<ZonePlace> places) {
        Instant now = model.zones().now().truncatedTo(ChronoUnit.MINUTES);
        Written form = new Written(book, null, places, now);
        frame.dialogs()
                .<List<ControlledZone>>form(
                        T.get("form.establish"),
                        form.form,
                        T.get("act.establish"),
                        () -> {
                            List<ZoneDraft> drafts = form.drafts();
                            return progress -> model.zones().establish(drafts);
                        },
                        made -> frame.notices()
                                .done(
                                        T.get(
                                                "done.established",
                                                where(made),
                                                Texts.name(made.getFirst().level())),
                                        model::undo));
    }

    void change(ZoneBook book, ControlledZone zone) {
        Written form = new Written(book, zone, List.of(zone.place()), zone.from());
        frame.dialogs()
                .<ControlledZoneId>form(
                        T.get("form.change", zone.where()),
                        form.form,
                        T.get("act.change"),
                        () -> {
                            List<ZoneDraft> drafts = form.drafts();
                            if (drafts.size() > 1) {
                                throw new Fault("ZONE-08", T.get("fault.onePlace")).at("places");
                            }
                            return progress -> {
                                model.zones().change(zone.id(), drafts.getFirst());
                                return zone.id();
                            };
                        },
                        id -> frame.notices().done(T.get("done.changed", zone.where()), model::undo));
    }

    void extend(ControlledZone zone) {
        Form form = new Form();
        form.node(Boxes.sentence(T.get(
                "extend.now",
                Texts.name(zone.level()),
                model.times().from(zone.from()),
                model.times().until(zone.until()))));
        Instant base = zone.until() == null ? model.zones().now().truncatedTo(ChronoUnit.MINUTES) : zone.until();
        End end = new End(form, zone.until(), () -> base);
        frame.dialogs()
                .<ControlledZoneId>form(
                        T.get("form.extend", zone.where()),
                        form,
                        T.get("act.extend"),
                        () -> {
                            Instant until = end.value();
                            return progress -> {
                                model.zones().extend(zone.id(), until);
                                return zone.id();
                            };
                        },
                        id -> frame.notices().done(T.get("done.extended", zone.where()), model::undo));
    }

    /// Lifts zones as one act.
    void lift(List<ControlledZone> zones) {
        Form form = new Form();
        form.node(Boxes.sentence(zones.stream()
                .map(zone -> T.get(
                        "lift.line",
                        zone.where(),
                        Texts.name(zone.level()),
                        model.times().from(zone.from())))
                .collect(Collectors.joining("\n"))));
        Instant now = model.zones().now().truncatedTo(ChronoUnit.MINUTES);
        ControlledZone first = zones.getFirst();
        Instant until = first.until();
        boolean over = zones.size() == 1 && until != null && first.stateAt(now) == ZoneState.EXPIRED;
        Instant usual = over && until != null ? until : now;
        Field<String> ground = form.text(
                T.get("field.liftGround"), f -> f.required().named("ground").hint(T.get("lift.hint")));
        form.columns(2);
        Field<LocalDate> day = form.date(
                T.get("field.liftDay"),
                model.clock(),
                f -> f.required().named("at").initial(model.times().local(usual).toLocalDate()));
        Field<LocalTime> time = form.time(
                T.get("field.liftTime"),
                f -> f.required().initial(model.times().local(usual).toLocalTime()));
        List<ControlledZoneId> ids = zones.stream().map(ControlledZone::id).toList();
        frame.dialogs()
                .<List<ControlledZoneId>>form(
                        T.get("form.lift", where(zones)),
                        form,
                        T.get("act.lift"),
                        () -> {
                            Instant at = model.times().begin(day.require(), time.require());
                            String why = ground.require();
                            return progress -> {
                                model.zones().lift(ids, at, why);
                                return ids;
                            };
                        },
                        done -> frame.notices().done(T.get("done.lifted", where(zones)), model::undo));
    }

    void strike(ControlledZone zone) {
        frame.dialogs()
                .ask(
                        T.get("strike.ask", zone.where(), Texts.name(zone.level())),
                        T.get("strike.consequence"),
                        T.get("act.strike"),
                        () -> frame.tasks()
                                .<ControlledZoneId>write(T.get("act.strike"), progress -> {
                                    model.zones().strike(zone.id());
                                    return zone.id();
                                })
                                .then(id -> frame.notices().done(T.get("done.struck", zone.where()), model::undo))
                                .start());
    }

    private static String where(List<ControlledZone> zones) {
        String first = zones.getFirst().where();
        return zones.size() == 1 ? first : T.get("where.more", first, zones.size());
    }

    /// When it is over: a day, an hour, or some days from the beginning on.
    private final class End {
        final Field<LocalDate> day;
        final Field<LocalTime> time;

        /// @param base some days are counted from this moment
        End(Form form, @Nullable Instant until, Supplier<Instant> base) {
            form.columns(2);
            day = form.date(
                    T.get("field.untilDay"),
                    model.clock(),
                    f -> f.named("until")
                            .hint(T.get("until.hint"))
                            .initial(until == null ? null : model.times().lastDay(until)));
            time = form.time(
                    T.get("field.untilTime"),
                    f -> f.hint(T.get("until.time.hint"))
                            .initial(until == null ? null : model.times().lastTime(until)));
            HBox links = Boxes.row(Boxes.muted(T.get("until.usual")));
            for (int days : USUAL_DAYS) {
                links.getChildren().add(Buttons.link(T.get("until.days", days), () -> {
                    Instant after = base.get().plus(Duration.ofDays(days));
                    day.set(model.times().lastDay(after));
                    time.set(model.times().lastTime(after));
                }));
            }
            links.getChildren().add(Buttons.link(T.get("until.open"), () -> {
                day.set(null);
                time.set(null);
            }));
            form.node(links);
            form.columns(1);
        }

        @Nullable
        Instant value() {
            LocalDate last = day.value();
            return last == null ? null : model.times().end(last, time.value());
        }
    }

    /// What stands in the form of a zone.
    private final class Written {
        final Form form = new Form().columns(2);
        private final ZoneBook book;
        private final Field<ZoneLevel> level;
        private final Field<String> where;
        private final Field<LocalDate> day;
        private final Field<LocalTime> time;
        private final End end;
        private final Field<String> ground;
        private final Field<String> number;
        private final Field<String> note;

        Written(ZoneBook book, @Nullable ControlledZone old, List<ZonePlace> places, Instant from) {
            this.book = book;
            where = form.text(
                    T.get("field.where"),
                    f -> f.required().named("places").initial(book.places().write(places)));
            level = form.choice(
                    T.get("field.level"),
                    ZoneLevel.class,
                    f -> f.required().initial(old == null ? ZoneLevel.CLOSED_OFF : old.level()));
            Label echo = Boxes.sentence("");
            form.node(echo);
            ((TextField) where.control()).textProperty().subscribe(typed -> echo.setText(count(typed)));
            form.columns(2);
            day = form.date(
                    T.get("field.fromDay"),
                    model.clock(),
                    f -> f.required().initial(model.times().local(from).toLocalDate()));
            time = form.time(
                    T.get("field.fromTime"),
                    f -> f.required().initial(model.times().local(from).toLocalTime()));
            end = new End(form, old == null ? null : old.until(), this::begin);
            form.columns(2);
            ground = form.text(
                    T.get("field.ground"),
                    f -> f.required()
                            .named("ground")
                            .hint(T.get("ground.hint"))
                            .initial(old == null ? null : old.ground()));
            number = form.text(T.get("field.documentNo"), f -> f.initial(old == null ? null : old.documentNo()));
            form.columns(1);
            note = form.text(T.get("field.note"), f -> f.initial(old == null ? null : old.note()));
        }

        private Instant begin() {
            return model.times().begin(day.require(), time.require());
        }

        List<ZoneDraft> drafts() {
            Instant from = begin();
            ZoneDraft first = new ZoneDraft(
                    level.require(),
                    ZonePlace.COMPOUND,
                    from,
                    end.value(),
                    ground.require(),
                    number.value(),
                    note.value());
            return book.places().read(where.require()).stream().map(first::at).toList();
        }

        /// How many live in what is typed so far.
        private String count(String typed) {
            if (typed.isBlank()) {
                return T.get("where.hint");
            }
            try {
                List<ZonePlace> places = book.places().read(typed);
                List<ZoneBook.ZoneHome> inside = book.inside(places);
                return T.get("where.count", book.places().write(places), inside.size(), ZoneBook.people(inside));
            } catch (Fault half) {
                return T.get("where.hint");
            }
        }
    }
}
