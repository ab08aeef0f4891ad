package org.shouwang.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.shouwang.kit.text.Fold;

/// What somebody said the columns of a foreign list mean; the next list with the same titles is read in the same way.
///
/// @param imprint of the folded titles with their columns
/// @param sheet where it was learnt, to be recognised by people
/// @param titles the words of the columns, to be recognised by people
/// @param meanings `column=HEADING@person`, separated by semicolons; person 0 is left out
public record KnownLayout(long id, String imprint, String sheet, String titles, String meanings, LocalDate learntOn) {
    private static final String BETWEEN = " \u00b7 ";

    static KnownLayout of(long id, ListLayout layout, LocalDate today) {
        StringJoiner said = new StringJoiner(";");
        layout.meanings().forEach((column, heading) -> {
            int person = layout.person(column);
            said.add(column + "=" + heading.name() + (person == 0 ? "" : "@" + person));
        });
        return new KnownLayout(
                id,
                imprint(layout.titles()),
                layout.sheet(),
                String.join(BETWEEN, layout.titles().values()),
                said.toString(),
                today);
    }

    static String imprint(Map<Integer, String> titles) {
        StringBuilder all = new StringBuilder();
        titles.forEach((column, title) ->
                all.append(column).append(':').append(Fold.key(title)).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same sheet, its columns meaning what was said of them.
    ListLayout applied(ListLayout layout) {
        Map<Integer, Heading> meanings = new TreeMap<>();
        Map<Integer, Integer> persons = new TreeMap<>();
        for (String one : meanings().isEmpty() ? new String[0] : meanings().split(";")) {
            int equals = one.indexOf('=');
            int at = one.indexOf('@');
            int column = Integer.parseInt(one.substring(0, equals));
            meanings.put(column, Heading.valueOf(one.substring(equals + 1, at < 0 ? one.length() : at)));
            if (at >= 0) {
                persons.put(column, Integer.valueOf(one.substring(at + 1)));
            }
        }
        return new ListLayout(
                layout.sheet(),
                layout.headerRow(),
                layout.titles(),
                meanings,
                persons,
                layout.place(),
                ListLayout.Told.MEMORY);
    }
}
