package org.shouwang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.compound.Place;
import org.shouwang.exchange.HandWish.Parts;
import org.shouwang.household.Household;
import org.shouwang.household.PaperAct;
import org.shouwang.household.Placed;
import org.shouwang.household.Resident;
import org.shouwang.kit.sheet.Column;
import org.shouwang.kit.sheet.Marking;
import org.shouwang.kit.sheet.Sheet;
import org.shouwang.kit.sheet.Workbooks;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.shouwang.kit.work.Progress;
import org.shouwang.ledger.Ledger;

/// Splits the register into a workbook for each building or unit, for the heads to check; [Collecting] takes them back.
public final class Handouts {
    private static final Texts T = Texts.of(Handouts.class);
    private static final int DOOR_COLUMNS = 3;

    private final Ledger ledger;

    public Handouts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Writes the workbooks into a folder, made where it is missing. Files of the same names are replaced.
    ///
    /// @return the files in the order of a walk
    /// @throws Fault EXCHANGE-13 nobody is registered, EXCHANGE-14 the folder cannot be made, faults of writing
    public List<Path> write(Path folder, HandWish wish, Marking marking, Progress progress) {
        Map<String, List<Placed>> parts = parts(wish.parts());
        if (parts.isEmpty()) {
            throw new Fault("EXCHANGE-13", T.get("hand.nobody"));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Fault("EXCHANGE-14", T.get("hand.folder", folder), e);
        }
        if (wish.fullIds() && wish.columns().contains(Heading.ID_NUMBER)) {
            ledger.note(PaperAct.SHOW_FULL_IDS, T.get("hand.noted", parts.size()));
        }
        List<Path> written = new ArrayList<>();
        parts.forEach((name, homes) -> {
            progress.step(written.size(), parts.size());
            Path file = folder.resolve(T.get("hand.file", name.replaceAll("[\\\\/:*?\"<>|]", "_")));
            Workbooks.write(
                    file, List.of(persons(name, homes, wish), households(name, homes, wish)), marking, progress);
            written.add(file);
        });
        return written;
    }

    private Map<String, List<Placed>> parts(Parts by) {
        Map<String, List<Placed>> parts = new LinkedHashMap<>();
        ledger.readLong(q -> {
            Placed.each(
                    q,
                    placed -> parts.computeIfAbsent(name(placed.place(), by), name -> new ArrayList<>())
                            .add(placed));
            return true;
        });
        return parts;
    }

    private static String name(Place place, Parts by) {
        String building = place.building().no();
        String unit = place.unit().no();
        return by == Parts.BUILDING || unit.isEmpty()
                ? T.get("hand.building", building)
                : T.get("hand.unit", building, unit);
    }

    private static Sheet persons(String name, List<Placed> homes, HandWish wish) {
        List<HandField<Resident>> fields = HandFields.persons(wish.fullIds()).stream()
                .filter(field ->
                        field.heading() == Heading.NAME || wish.columns().contains(field.heading()))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Placed placed : homes) {
            for (Resident person : placed.card().living()) {
                rows.add(row(placed.place(), true, person.id().value(), person, fields));
            }
        }
        return sheet(T.get("hand.persons"), T.get("hand.title", name), fields, rows);
    }

    private static Sheet households(String name, List<Placed> homes, HandWish wish) {
        List<HandField<Household>> fields = HandFields.households().stream()
                .filter(field -> wish.columns().contains(field.heading()))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Placed placed : homes) {
            Household household = placed.card().household();
            rows.add(row(placed.place(), false, household.id().value(), household, fields));
        }
        return sheet(T.get("hand.households"), T.get("hand.title", name), fields, rows);
    }

    private static <T> List<@Nullable Object> row(
            Place place, boolean person, long id, T record, List<HandField<T>> fields) {
        List<@Nullable Object> row = new ArrayList<>(fields.size() + DOOR_COLUMNS + 1);
        row.add(place.building().no());
        row.add(place.unit().no());
        row.add(place.room().no());
        for (HandField<T> field : fields) {
            String shown = field.shown().apply(record);
            row.add(shown.isEmpty() ? null : shown);
        }
        row.add(HandKey.of(person, id, record, fields));
        return row;
    }

    private static <T> Sheet sheet(
            String name, String title, List<HandField<T>> fields, List<List<@Nullable Object>> rows) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.code(Texts.name(Heading.BUILDING), 6),
                Column.code(Texts.name(Heading.UNIT), 6),
                Column.code(Texts.name(Heading.ROOM), 8)));
        fields.forEach(field -> columns.add(Column.code(field.title(), field.width())));
        columns.add(Column.code(T.get("hand.key"), 10));
        return Sheet.named(name)
                .title(title)
                .subtitle(T.get("hand.how"))
                .columns(columns)
                .rows(rows)
                .landscape()
                .build();
    }
}
