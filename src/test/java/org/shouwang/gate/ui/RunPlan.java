package org.shouwang.gate.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.shouwang.gate.Direction;
import org.shouwang.gate.Outcome;
import org.shouwang.gate.pass.Pass;
import org.shouwang.gate.ui.RunKeys.Chinese;
import org.shouwang.gate.ui.RunKeys.Key;
import org.shouwang.gate.ui.RunKeys.Letters;
import org.shouwang.gate.ui.RunKeys.Stroke;

/// 339 people and vehicles at the gate, as keys, with the line each of them must leave in the register.
final class RunPlan {
    /// What is timed by itself.
    enum Kind {
        PASS,
        RESIDENT,
        KNOWN,
        STRANGER,
        VEHICLE,
        TURNED_AWAY,
        OVERRIDE,
        RETURN
    }

    /// @param name `""` where only the register knows who it will be
    record Errand(Kind kind, List<Stroke> strokes, String name, Direction direction, Outcome outcome) {}

    private static final String GIVEN = "伟敏静强磊洋艳勇军杰娟涛明超秀霞平刚桂芳玲辉健飞鹏玉红燕";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈";

    /// Somebody of the registry with the door at which they are found.
    record Home(String door, String name) {}

    private final List<Errand> errands = new ArrayList<>();

    static List<Errand> of(List<Home> homes, List<Pass> passes) {
        return new RunPlan().all(homes, passes);
    }

    private List<Errand> all(List<Home> homes, List<Pass> passes) {
        for (int i = 0; i < 60; i++) {
            scan(passes.get(i), Direction.OUT);
            if (i < 34) {
                stranger(i, homes.get(100 + i).door());
            }
        }
        for (int i = 0; i < 40; i++) {
            resident(homes.get(200 + i), Direction.OUT);
            if (i < 34) {
                known(i, "1549999" + (8000 + i), Direction.OUT);
            }
            if (i < 20) {
                vehicle(i);
            }
        }
        for (int i = 0; i < 60; i++) {
            scan(passes.get(i), Direction.IN);
            if (i < 40) {
                resident(homes.get(200 + i), Direction.IN);
            }
            if (i < 11) {
                known(i, "1549999" + (8000 + i), Direction.IN);
            }
            if (i < 14) {
                turnedAway(i);
            }
            if (i < 12) {
                override(homes.get(300 + i));
            }
        }
        for (int i = 0; i < 14; i++) {
            add(Kind.RETURN, "", Direction.IN, Outcome.ADMITTED, new Key(KeyCode.DIGIT1, true));
        }
        return errands;
    }

    private void add(Kind kind, String name, Direction direction, Outcome outcome, Stroke... strokes) {
        errands.add(new Errand(kind, List.of(strokes), name, direction, outcome));
    }

    private static Key enter() {
        return new Key(KeyCode.ENTER, false);
    }

    private static Letters type(String ascii) {
        return new Letters(ascii, false);
    }

    private static Key alt(KeyCode code) {
        return new Key(code, true);
    }

    private static Key key(KeyCode code) {
        return new Key(code, false);
    }

    private static String name(int i) {
        return "" + SURNAMES.charAt(i % 10) + GIVEN.charAt(i % GIVEN.length())
                + GIVEN.charAt((i * 7 + 3) % GIVEN.length());
    }

    /// Scan (the scanner ends with Enter), all three steps, Enter.
    private void scan(Pass pass, Direction way) {
        String who = pass.holder() == null ? "" : pass.holder().value();
        add(Kind.PASS, who, way, Outcome.ADMITTED, new Letters(pass.code(), true), enter(), type(" "), enter());
    }

    /// Door, steps, purpose by number, temperature.
    private void resident(Home home, Direction way) {
        add(Kind.RESIDENT, home.name(), way, Outcome.ADMITTED, type(home.door()), enter(), type(" r1t365"), enter());
    }

    /// The last digits of the phone, steps.
    private void known(int i, String phone, Direction way) {
        add(Kind.KNOWN, name(i), way, Outcome.ADMITTED, type(phone.substring(7)), enter(), type(" "), enter());
    }

    /// Name, phone, door, steps, purpose, temperature.
    private void stranger(int i, String door) {
        add(
                Kind.STRANGER,
                name(i),
                Direction.IN,
                Outcome.ADMITTED,
                new Chinese(name(i)),
                enter(),
                type("1549999" + (8000 + i)),
                key(KeyCode.TAB),
                key(KeyCode.TAB),
                type(door),
                enter(),
                alt(KeyCode.A),
                alt(KeyCode.R),
                type("7t365"),
                enter());
    }

    /// Plate, driver, steps, purpose.
    private void vehicle(int i) {
        add(
                Kind.VEHICLE,
                name(40 + i),
                Direction.IN,
                Outcome.ADMITTED,
                key(KeyCode.F4),
                new Chinese("宁"),
                type("A" + (20001 + i)),
                key(KeyCode.TAB),
                key(KeyCode.TAB),
                new Chinese(name(40 + i)),
                alt(KeyCode.A),
                alt(KeyCode.R),
                type("6"),
                enter());
    }

    private void turnedAway(int i) {
        add(
                Kind.TURNED_AWAY,
                name(70 + i),
                Direction.IN,
                Outcome.TURNED_AWAY,
                new Chinese(name(70 + i)),
                enter(),
                key(KeyCode.F8),
                type("2"),
                enter());
    }

    /// Fever, let through for the first usual reason.
    private void override(Home home) {
        add(
                Kind.OVERRIDE,
                home.name(),
                Direction.OUT,
                Outcome.OVERRIDDEN,
                type(home.door()),
                enter(),
                type(" t378"),
                enter(),
                type("1"),
                enter());
    }
}
