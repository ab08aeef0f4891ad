package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;
import org.shouwang.core.Phone;
import org.shouwang.core.Quantity;
import org.shouwang.delivery.paste.TableColumns.Meaning;
import org.shouwang.kit.text.Fold;

/// Reads the rows of a pasted table, cell by cell.
final class TableRows {
    private static final int TAIL = 4;

    private final TableColumns columns;
    private final Heading heading;
    private final PasteGround ground;
    private final LineReader lines;
    private final KnownWords known;

    TableRows(TableColumns columns, Heading heading, PasteGround ground) {
        this.columns = columns;
        this.heading = heading;
        this.ground = ground;
        this.lines = new LineReader(ground);
        this.known =
                KnownWords.with(heading.goods().stream().map(PastedItem::goods).toList());
    }

    PastedLine read(int no, String raw, List<String> cells) {
        String door = door(cells);
        if (door.isEmpty() && Grammar.SUM.matcher(Signs.plain(raw)).find()) {
            return PastedLine.bare(no, raw, PastedKind.IGNORED, PastedList.sum());
        }
        ReadLine where = lines.read(no, door, Heading.NONE, known);
        List<String> notes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<PastedItem> items = items(cells, notes, problems);
        for (int i = 0; i < cells.size(); i++) {
            Meaning meaning = i < columns.meanings().size() ? columns.meanings().get(i) : Meaning.NOTE;
            if (meaning == Meaning.NOTE && !cells.get(i).isEmpty()) {
                notes.add(cells.get(i));
            }
        }
        if (Phone.isSpoilt(cell(cells, Meaning.PHONE))) {
            notes.add(title(Meaning.PHONE, Meaning.PHONE) + ":" + cell(cells, Meaning.PHONE));
        }
        if (!where.said().note().isEmpty()) {
            notes.add(where.said().note());
        }
        String name = cell(cells, Meaning.NAME);
        String tail = tail(cell(cells, Meaning.PHONE));
        boolean fine = where.door() != null && !items.isEmpty() && problems.isEmpty();
        String why = where.door() == null
                ? LineWhy.cell(
                        title(Meaning.DOOR, Meaning.ROOM),
                        where.doorWhy().isEmpty() ? LineWhy.noDoor() : where.doorWhy())
                : problems.isEmpty() ? LineWhy.noGoods() : problems.getFirst();
        List<org.shouwang.core.Dwelling> maybe = new ArrayList<>(
                where.door() == null && !name.isEmpty() ? ground.living().apply(name) : List.of());
        where.maybe().stream().filter(one -> !maybe.contains(one)).forEach(maybe::add);
        return new PastedLine(
                no,
                no,
                raw,
                fine ? PastedKind.ORDER : PastedKind.OPEN,
                where.door(),
                name.isEmpty() ? where.said().name() : Fold.simplified(name),
                items,
                tail,
                String.join(" ", notes),
                Money.parse(cell(cells, Meaning.AMOUNT)).orElse(null),
                fine ? "" : why,
                maybe.stream().limit(NearDoors.SHOWN).toList(),
                problems.isEmpty() ? "" : problems.getFirst());
    }

    private String door(List<String> cells) {
        String room = cell(cells, Meaning.ROOM);
        String building = cell(cells, Meaning.BUILDING);
        String whole = cell(cells, Meaning.DOOR);
        if (building.isEmpty() && room.isEmpty()) {
            return whole;
        }
        String rest = room.isEmpty() ? whole : room;
        String unit = cell(cells, Meaning.UNIT);
        String joined = bare(building) + "-" + (unit.isEmpty() ? "" : bare(unit) + "-") + bare(rest);
        return joined.replaceAll("^-", "");
    }

    private static String bare(String part) {
        return part.replaceAll("(" + TableWords.ENDS + ")$", "").strip();
    }

    private List<PastedItem> items(List<String> cells, List<String> notes, List<String> problems) {
        List<PastedItem> items = new ArrayList<>();
        String goods = cell(cells, Meaning.GOODS);
        String count = cell(cells, Meaning.QUANTITY);
        Money price = Money.parse(cell(cells, Meaning.PRICE)).orElse(null);
        if (!goods.isEmpty() || !count.isEmpty()) {
            goods(goods, count, cell(cells, Meaning.MEASURE), price, items, notes, problems);
        }
        for (int i = 0; i < Math.min(cells.size(), columns.meanings().size()); i++) {
            if (columns.meanings().get(i) == Meaning.GOODS_COUNT
                    && !cells.get(i).isEmpty()) {
                counted(columns.titles().get(i), cells.get(i), items, notes, problems);
            }
        }
        return items;
    }

    /// The cell of goods may hold one name, or a whole order.
    private void goods(
            String goods,
            String count,
            String measure,
            @Nullable Money price,
            List<PastedItem> items,
            List<String> notes,
            List<String> problems) {
        Optional<PastedItem> counted = count(count);
        String unit =
                counted.map(PastedItem::unit).filter(one -> !one.isEmpty()).orElse(measure);
        if (!count.isEmpty() && counted.isEmpty()) {
            problems.add(LineWhy.cell(title(Meaning.QUANTITY, Meaning.GOODS), LineWhy.notCount(count)));
            notes.add(count);
        }
        Wanted wanted = ItemReader.read(new Line(goods), heading, PasteGround.NONE, known, null);
        boolean several = wanted.items.size() > 1 || wanted.items.size() == 1 && counted.isEmpty();
        if (several) {
            items.addAll(wanted.items);
            notes.addAll(wanted.notes);
        } else if (!goods.isEmpty()) {
            if (Doubts.about(Signs.plain(goods), known)) {
                problems.add(LineWhy.doubtful(goods));
            }
            items.add(new PastedItem(
                    Fold.simplified(goods),
                    "",
                    counted.map(PastedItem::quantity).orElse(Quantity.of(1)),
                    unit,
                    price));
        } else if (heading.single() != null && counted.isPresent()) {
            PastedItem single = heading.single();
            items.add(new PastedItem(
                    single == null ? "" : single.goods(), "", counted.get().quantity(), unit, price));
        } else {
            problems.add(LineWhy.bareQuantity(count));
            notes.add(count);
        }
        if (items.stream().anyMatch(one -> !one.quantity().positive())) {
            problems.add(LineWhy.zero());
        }
    }

    private static void counted(
            String title, String cell, List<PastedItem> items, List<String> notes, List<String> problems) {
        Optional<PastedItem> count = cell.matches(TableWords.TICK) ? count("1") : count(cell);
        if (count.isPresent()) {
            if (count.get().quantity().positive()) {
                items.add(titled(title, count.get()));
            }
        } else {
            notes.add(title + ":" + cell);
            if (!cell.matches(TableWords.NONE)) {
                problems.add(LineWhy.cell(title, LineWhy.notCount(cell)));
            }
        }
    }

    /// The unit may stand in the title: eggs (tray).
    private static PastedItem titled(String title, PastedItem count) {
        var unit = Grammar.TITLE_UNIT.matcher(Signs.plain(title).strip());
        if (!unit.matches() || !count.unit().isEmpty() && !count.unit().equals(Grammar.unit(unit.group(2)))) {
            return count.named(Fold.simplified(title));
        }
        return new PastedItem(unit.group(1), "", count.quantity(), Grammar.unit(unit.group(2)), count.price());
    }

    private static Optional<PastedItem> count(String cell) {
        String plain = Signs.plain(cell).strip();
        var m = Grammar.COUNT.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        String number = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4);
        return Quantity.parse(number)
                .map(quantity -> m.group(6) == null ? quantity : quantity.plus(new Quantity(500)))
                .map(quantity -> new PastedItem("", "", quantity, m.group(5) == null ? "" : m.group(5), null));
    }

    private static String tail(String phone) {
        String digits = Phone.isSpoilt(phone) ? "" : Signs.plain(phone).replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    private String cell(List<String> cells, Meaning meaning) {
        int at = columns.meanings().indexOf(meaning);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private String title(Meaning meaning, Meaning other) {
        int at = columns.meanings().indexOf(meaning);
        int or = at < 0 ? columns.meanings().indexOf(other) : at;
        return or < 0 ? "" : columns.titles().get(or);
    }
}
