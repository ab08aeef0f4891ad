package org.shouwang;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who may know whom: the plan of the rooms under one root package, and the question whether an arrow is allowed.
final class Rooms {
    /// A new arrow is a visible line in review. An arrow includes what the room at its end may know; everybody
    /// may know the ground; `all` is every room. A book's `ui` room may know the book, what the book may know,
    /// and the `ui` rooms of those.
    private static final String WHO_MAY_KNOW_WHOM = """
            compound    ->
            household   -> compound
            branch      -> compound
            heads       -> compound household branch
            zone        -> household
            gate        -> household branch zone
            lists       -> household
            delivery    -> household branch heads
            sampling    -> household heads
            visit       -> household branch heads
            roster      -> branch gate
            supply      -> household branch
            fund        -> supply branch
            donation    -> supply fund household branch
            service     -> household branch
            environment -> household branch
            publicity   -> household branch
            performance -> branch roster gate delivery sampling visit
            report      -> compound household branch heads zone gate delivery sampling visit roster supply fund donation
            account     ->
            audit       ->
            backup      ->
            exchange    -> household
            settings    ->
            app         -> all
            """;

    private static final Set<String> GROUND = Set.of("kit", "core", "ledger", "register");

    private final String root;
    private final Map<String, List<String>> arrows = new LinkedHashMap<>();

    Rooms(String root) {
        this.root = root;
        for (String line : WHO_MAY_KNOW_WHOM.lines().toList()) {
            String[] sides = line.split("->", -1);
            String ends = sides[1].strip();
            arrows.put(sides[0].strip(), ends.isEmpty() ? List.of() : List.of(ends.split(" ")));
        }
    }

    /// The room of a class: `gate`, `gate.ui`, `kit.text`; empty for the entry class; null for foreign classes.
    @Nullable
    String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return "";
        }
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : null;
    }

    /// Why `from` may not know `to`; null where it may.
    @Nullable
    String objection(String from, String to) {
        String book = storey(from);
        String known = storey(to);
        if (from.isEmpty() || from.equals(to)) {
            return null;
        }
        if (known.equals("app")) {
            return book.equals("app") ? null : "nobody imports app";
        }
        if (GROUND.contains(book)) {
            return GROUND.contains(known) ? null : "the ground floor knows no book";
        }
        if (!arrows.containsKey(book)) {
            return "no room " + book + " in the table of Rooms";
        }
        if (isUi(to) && !isUi(from) && !book.equals("app")) {
            return "a book never imports a ui room";
        }
        return GROUND.contains(known) || known.equals(book) || reached(book).contains(known)
                ? null
                : "no arrow " + book + " -> " + known;
    }

    private Set<String> reached(String book) {
        Set<String> reached = new TreeSet<>();
        for (String next : arrows.getOrDefault(book, List.of())) {
            if (next.equals("all")) {
                reached.addAll(arrows.keySet());
            } else if (reached.add(next)) {
                reached.addAll(reached(next));
            }
        }
        return reached;
    }

    private static String storey(String room) {
        int dot = room.indexOf('.');
        return dot < 0 ? room : room.substring(0, dot);
    }

    private static boolean isUi(String room) {
        return room.endsWith(".ui") || room.contains(".ui.");
    }
}
