package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shouwang.kit.text.Fold;
import org.shouwang.kit.text.Texts;

/// What the columns of a pasted table are, by their titles.
///
/// @param meanings one for each column
/// @param titles as written
record TableColumns(List<Meaning> meanings, List<String> titles) {
    private static final Texts T = Texts.of(TableColumns.class);

    /// What a column holds; GOODS_COUNT is one whose title is the goods and whose cells are counts.
    enum Meaning {
        DOOR,
        BUILDING,
        UNIT,
        ROOM,
        NAME,
        PHONE,
        GOODS,
        QUANTITY,
        MEASURE,
        PRICE,
        AMOUNT,
        NOTE,
        NUMBER,
        GOODS_COUNT
    }

    static TableColumns of(List<String> titles) {
        List<Meaning> meanings = new ArrayList<>();
        for (String title : titles) {
            meanings.add(meaning(title));
        }
        return new TableColumns(meanings, titles);
    }

    /// Whether these are titles: of a door, and of goods or of a person.
    boolean known() {
        boolean door = meanings.contains(Meaning.DOOR) || meanings.contains(Meaning.ROOM);
        boolean more = meanings.stream()
                .anyMatch(Set.of(Meaning.NAME, Meaning.GOODS, Meaning.QUANTITY, Meaning.PHONE)::contains);
        return door && more && titles.stream().noneMatch(title -> title.matches(".*[0-9]{2}.*"));
    }

    private static Meaning meaning(String title) {
        String key = Fold.simplified(title).replaceAll("[\\s*():#]", "");
        for (Meaning meaning : Meaning.values()) {
            if (Set.of(titles(meaning).split("\\|")).contains(key)) {
                return meaning;
            }
        }
        return Meaning.GOODS_COUNT;
    }

    private static String titles(Meaning meaning) {
        return switch (meaning) {
            case DOOR -> T.get("column.door");
            case BUILDING -> T.get("column.building");
            case UNIT -> T.get("column.unit");
            case ROOM -> T.get("column.room");
            case NAME -> T.get("column.name");
            case PHONE -> T.get("column.phone");
            case GOODS -> T.get("column.goods");
            case QUANTITY -> T.get("column.quantity");
            case MEASURE -> T.get("column.measure");
            case PRICE -> T.get("column.price");
            case AMOUNT -> T.get("column.amount");
            case NOTE -> T.get("column.note");
            case NUMBER -> T.get("column.number");
            case GOODS_COUNT -> "-";
        };
    }
}
