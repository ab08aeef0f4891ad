package org.shouwang.zone.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.Board;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.paper.Papers;
import org.shouwang.kit.paper.Printed;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.time.Dates;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Happening;
import org.shouwang.ledger.Ledger;
import org.shouwang.zone.ControlledZoneId;
import org.shouwang.zone.ControlledZones;
import org.shouwang.zone.ZoneBook;
import org.shouwang.zone.ZoneCard;
import org.shouwang.zone.ZoneNotice;
import org.shouwang.zone.ZoneNotices;
import org.shouwang.zone.ZoneSheet;
import org.shouwang.zone.ZoneState;
import org.shouwang.zone.ZoneTimes;

/// The controlled zones on the screen: those that stand, come, are lifted, and what is done with them.
public final class ZoneScreenModel {
    private static final Texts T = Texts.of(ZoneScreenModel.class);

    private static final Comparator<ZoneCard> URGENT = Comparator.<ZoneCard, Boolean>comparing(
                    card -> card.state() != ZoneState.EXPIRED)
            .thenComparing(card -> card.zone().level())
            .thenComparing(card -> card.zone().place().depth());

    private final ReadOnlyObjectWrapper<@Nullable ZoneBook> book = new ReadOnlyObjectWrapper<>();
    private volatile boolean loaded;
    private final Ledger ledger;
    private final ControlledZones zones;
    private final ZoneNotices notices;
    private final ZoneTimes times;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    public ZoneScreenModel(Ledger ledger, Clock clock, Tasks tasks, Supplier<PageLook> look) {
        this.ledger = ledger;
        this.zones = new ControlledZones(ledger, clock);
        this.notices = new ZoneNotices(ledger);
        this.times = new ZoneTimes(clock.getZone());
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        ledger.onChange(changed -> {
            if (loaded && changed.touches("controlled_zone", "room", "household", "resident")) {
                refresh();
            }
        });
    }

    /// Null until it was read first.
    ReadOnlyObjectProperty<@Nullable ZoneBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// Reads anew, and from then on after every change.
    void refresh() {
        loaded = true;
        tasks.run(T.get("task.zones"), progress -> zones.book()).then(book::set).start();
    }

    /// What now asks for an act first, then the strictest and the widest; elsewhere the latest beginning first.
    List<ZoneCard> cards(ZoneView view) {
        ZoneBook now = book.get();
        if (now == null) {
            return List.of();
        }
        Stream<ZoneCard> cards = now.cards().stream().filter(card -> view.shows(card.state()));
        return (view == ZoneView.NOW ? cards.sorted(URGENT) : cards).toList();
    }

    ControlledZones zones() {
        return zones;
    }

    ZoneNotices notices() {
        return notices;
    }

    ZoneTimes times() {
        return times;
    }

    Clock clock() {
        return clock;
    }

    Supplier<PageLook> look() {
        return look;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// In the background.
    List<Sheet> sheets(List<ZoneCard> cards, PageLook around) {
        String subtitle = T.get("sheet.subtitle", around.compound(), Dates.full(today()));
        return List.of(ZoneSheet.of(cards, zones.book().standing(), times, subtitle));
    }

    /// The pages of a notice, its words kept for the next one; in the background.
    Printed print(ZoneNotice notice, Board.Size size, PageLook around, Progress progress) {
        notices.keep(notice);
        String foot = (around.branch() + "  " + Dates.full(today())).strip();
        PageLook plain = new PageLook("", "", around.printedBy(), around.printedAt(), "", around.density());
        return Papers.boards(List.of(notice.board(size, times, around.compound(), foot)), false, plain, progress);
    }

    /// What was done to one zone, a line each, the latest first; in the background.
    List<String> history(ControlledZoneId id) {
        return zones.history(id).reversed().stream().map(this::line).toList();
    }

    private String line(Happening one) {
        return T.get(
                "history.line",
                times.fullFrom(one.line().at()),
                one.line().actor().value(),
                one.label());
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }
}
