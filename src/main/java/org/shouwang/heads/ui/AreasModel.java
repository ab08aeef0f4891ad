package org.shouwang.heads.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberIndex;
import org.shouwang.compound.Layout;
import org.shouwang.compound.RoomId;
import org.shouwang.core.PersonName;
import org.shouwang.core.Phone;
import org.shouwang.heads.AreaCard;
import org.shouwang.heads.AreaCell;
import org.shouwang.heads.AreaPerson;
import org.shouwang.heads.AreaSheet;
import org.shouwang.heads.Areas;
import org.shouwang.heads.CellWords;
import org.shouwang.household.Found;
import org.shouwang.household.ResidentIndex;
import org.shouwang.kit.fx.Tasks;
import org.shouwang.kit.paper.PageLook;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.text.Texts;
import org.shouwang.ledger.Ledger;

/// The responsibility areas on the screen.
public final class AreasModel {
    private static final Texts T = Texts.of(AreasModel.class);

    private final ReadOnlyObjectWrapper<List<AreaCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private volatile boolean loaded;
    private final Ledger ledger;
    private final Areas areas;
    private final ResidentIndex residents;
    private final MemberIndex members;
    private final Clock clock;
    private final Tasks tasks;
    private final Supplier<PageLook> look;

    /// @param clock in the zone of the compound
    public AreasModel(
            Ledger ledger,
            ResidentIndex residents,
            MemberIndex members,
            Clock clock,
            Tasks tasks,
            Supplier<PageLook> look) {
        this.ledger = ledger;
        this.areas = new Areas(ledger, clock);
        this.residents = residents;
        this.members = members;
        this.clock = clock;
        this.tasks = tasks;
        this.look = look;
        ledger.onChange(changed -> {
            if (loaded && changed.touches("area", "area_cell", "area_person", "room", "household")) {
                refresh();
            }
        });
    }

    ReadOnlyObjectProperty<List<AreaCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// Reads anew, and from then on after every change.
    void refresh() {
        loaded = true;
        tasks.run(T.get("task.areas"), progress -> areas.cards())
                .then(cards::set)
                .start();
    }

    /// The cells that somebody wrote; the Fault names the word that fits nothing.
    List<AreaCell> cells(String written) {
        return new CellWords(ledger.read(Layout::of)).read(written);
    }

    /// Rooms as the fewest cells in words.
    String words(List<RoomId> rooms) {
        CellWords words = new CellWords(ledger.read(Layout::of));
        return words.write(words.cells(rooms));
    }

    /// Lines such as a name and a phone become people; a member or resident of that name and phone stays linked.
    List<AreaPerson> people(String lines, LocalDate from, @Nullable AreaCard old) {
        List<AreaPerson> people = new ArrayList<>();
        for (String line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            String last = words.getLast();
            boolean numbered = words.size() > 1 && last.matches("[+\\d][-\\d]{4,}");
            String name = String.join(" ", numbered ? words.subList(0, words.size() - 1) : words);
            people.add(person(name, numbered ? last : "", from, old));
        }
        return people;
    }

    private AreaPerson person(String name, String phone, LocalDate from, @Nullable AreaCard old) {
        PersonName called = new PersonName(name);
        for (AreaPerson known : old == null ? List.<AreaPerson>of() : old.answering()) {
            if (known.name().equals(called)) {
                return AreaPerson.of(
                        known.memberId(), known.residentId(), called, Phone.orNull(phone), known.fromDay());
            }
        }
        Member member = members.find(name, 5).stream()
                .filter(one -> one.called().equals(name))
                .findFirst()
                .orElse(null);
        Found resident = member != null
                ? null
                : residents.find(phone.isEmpty() ? name : phone, 5).stream()
                        .filter(found ->
                                found.resident() != null && found.name().equals(name) && !phone.isEmpty())
                        .findFirst()
                        .orElse(null);
        return AreaPerson.of(
                member == null ? null : member.id(),
                resident == null ? null : resident.resident(),
                called,
                Phone.orNull(phone),
                from);
    }

    Areas areas() {
        return areas;
    }

    List<Sheet> sheets() {
        return List.of(
                AreaSheet.of(areas.cards(), T.get("sheet.subtitle", look.get().compound(), today())));
    }

    void undo() {
        tasks.write(T.get("task.undo"), progress -> ledger.undo()).start();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    ResidentIndex residents() {
        return residents;
    }

    MemberIndex members() {
        return members;
    }

    Supplier<PageLook> look() {
        return look;
    }
}
