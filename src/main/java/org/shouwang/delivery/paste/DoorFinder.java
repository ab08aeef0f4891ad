package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Dwelling;
import org.shouwang.core.Dwelling.Part;
import org.shouwang.core.Dwelling.PleaseCheck;
import org.shouwang.core.Dwelling.Reading;
import org.shouwang.core.Dwelling.Understood;
import org.shouwang.kit.text.Texts;

/// Finds the door among the words of a line.
final class DoorFinder {
    private static final Texts T = Texts.of(DoorFinder.class);
    private static final String SIGNS = T.get("grammar.door.signs");
    private static final String BETWEEN = T.get("grammar.door.between");
    private static final String DIRECTION = T.get("grammar.door.direction");
    private static final Pattern RUN =
            Pattern.compile("[" + SIGNS + "](?:[" + SIGNS + " \\t,/" + BETWEEN + "]*[" + SIGNS + "])?");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+|" + Grammar.NUMBER + "+");
    private static final Pattern LONE = Pattern.compile("[0-9]{3,4}[A-Z]?");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:\\s*" + Grammar.UNIT + "|" + Grammar.HALF + "|\\s*" + Grammar.TIMES + ").*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("(?<=[0-9-])[OIL](?=[0-9OIL-]|(?![A-Z]))|[OIL](?=[0-9])");
    private static final Pattern SHORT_END =
            Pattern.compile("(?<![0-9])[0-9]{1,2}$|(?<!" + Grammar.NUMBER + ")" + Grammar.NUMBER + "{1,2}$");
    private static final int LONGEST = 28;

    static final int THERE = 40;
    static final int OF_THE_PLACE = 38;
    static final int WHOLE = 35;
    static final int SEVERAL = 30;
    static final int NOT_THERE = 20;
    static final int SPELT = 15;
    static final int PLACE = 10;

    /// Where it stands, how it reads, and how sure that is.
    record Door(int from, int to, Reading reading, int score) {
        /// The door that is meant if letters in it stand for digits; null where it is written in digits.
        @Nullable
        Dwelling spelt() {
            return score == SPELT && reading instanceof Understood understood ? understood.dwelling() : null;
        }

        @Nullable
        Dwelling there() {
            return score >= OF_THE_PLACE && reading instanceof Understood understood ? understood.dwelling() : null;
        }
    }

    private final PasteGround ground;

    DoorFinder(PasteGround ground) {
        this.ground = ground;
    }

    /// The best of all places that read as a door; null for none.
    ///
    /// @param rest the line with what was taken blotted out
    /// @param place the building or unit that the heading names, `""` for none
    @Nullable
    Door find(String rest, String place) {
        Door best = null;
        Matcher run = RUN.matcher(rest);
        while (run.find()) {
            if (NUMBERS.matcher(run.group()).find()) {
                Door found = inRun(rest, run.start(), run.end(), place);
                if (found != null && (best == null || found.score() > best.score())) {
                    best = found;
                }
            }
        }
        return best;
    }

    /// A door that is there if letters in it are meant as digits: 3-2-5O2; it is proposed, never taken.
    @Nullable
    Door spelt(String rest, String place) {
        StringBuilder digits = new StringBuilder(rest);
        LETTER.matcher(rest)
                .results()
                .forEach(m -> digits.setCharAt(m.start(), m.group().equals("O") ? '0' : '1'));
        Door door = digits.compareTo(new StringBuilder(rest)) == 0 ? null : find(digits.toString(), place);
        boolean letters = door != null
                && !rest.substring(door.from(), door.to()).equals(digits.substring(door.from(), door.to()));
        return door == null || door.there() == null || !letters
                ? null
                : new Door(door.from(), door.to(), door.reading(), SPELT);
    }

    private @Nullable Door inRun(String rest, int from, int to, String place) {
        Door best = null;
        for (int start = from; start < to; start++) {
            if (!begins(rest, start)) {
                continue;
            }
            for (int end = Math.min(to, start + LONGEST); end > start + 1; end--) {
                if (ends(rest, end)) {
                    Door found = read(rest, start, end, place);
                    if (found != null && (best == null || found.score() > best.score())) {
                        best = found;
                    }
                }
            }
        }
        return best;
    }

    private static boolean begins(String rest, int at) {
        char c = rest.charAt(at);
        char before = at == 0 ? ' ' : rest.charAt(at - 1);
        if (Character.isDigit(c)) {
            return !Character.isDigit(before) && before != '.';
        }
        boolean number = String.valueOf(c).matches(Grammar.NUMBER);
        boolean letter = c >= 'A' && c <= 'Z' && !(before >= 'A' && before <= 'Z');
        return number && !String.valueOf(before).matches(Grammar.NUMBER) || letter || DIRECTION.indexOf(c) >= 0;
    }

    private static boolean ends(String rest, int at) {
        char last = rest.charAt(at - 1);
        if (last == ' ' || last == '\t' || last == ',' || BETWEEN.indexOf(last) >= 0) {
            return false;
        }
        if (at < rest.length() && Character.isDigit(last) && Character.isDigit(rest.charAt(at))) {
            return false;
        }
        String head = rest.substring(Math.max(0, at - 6), at);
        return !(SHORT_END.matcher(head).find()
                && AMOUNT.matcher(rest.substring(at)).matches());
    }

    private @Nullable Door read(String rest, int from, int to, String place) {
        String written = rest.substring(from, to).replace('\t', ' ').replace(',', ' ');
        boolean lone = LONE.matcher(written).matches();
        Reading plain = Dwelling.parse(written, ground.around());
        int score = score(plain, lone);
        if (score < THERE && !place.isEmpty()) {
            Reading joined = Dwelling.parse(place + written, ground.around());
            if (joined instanceof Understood(Dwelling door) && ground.there(door)) {
                return new Door(from, to, joined, OF_THE_PLACE);
            }
            if (lone && joined instanceof Understood) {
                return new Door(from, to, joined, NOT_THERE);
            }
            if (lone && joined instanceof PleaseCheck && score(joined, false) > 0) {
                return new Door(from, to, joined, SEVERAL);
            }
        }
        return score == 0 ? null : new Door(from, to, plain, score);
    }

    private int score(Reading reading, boolean lone) {
        return switch (reading) {
            case Understood(Dwelling door) -> {
                if (ground.there(door)) {
                    yield THERE;
                }
                boolean whole = !door.unit().isEmpty()
                        && door.unit().length() < 3
                        && door.room().length() > 2;
                yield whole ? WHOLE : door.room().length() > 2 && door.unit().length() < 3 ? NOT_THERE : 0;
            }
            case PleaseCheck check -> check.maybe().stream().anyMatch(ground::there) ? SEVERAL : 0;
            case Part part -> {
                if (part.building().isEmpty()) {
                    yield lone ? PLACE - 1 : 0;
                }
                yield PLACE;
            }
        };
    }

    /// The doors that a reading leaves to choose from, those that are there first.
    List<Dwelling> maybe(Reading reading) {
        List<Dwelling> maybe = new ArrayList<>();
        switch (reading) {
            case Understood(Dwelling door) -> maybe.addAll(new NearDoors(ground.doors()).of(door));
            case PleaseCheck check ->
                check.maybe().stream().filter(ground::there).forEach(maybe::add);
            case Part part -> {
                ground.doors().stream()
                        .filter(door -> part.room().isEmpty() || door.room().equals(part.room()))
                        .filter(door ->
                                part.building().isEmpty() || door.building().equals(part.building()))
                        .filter(door -> part.unit().isEmpty() || door.unit().equals(part.unit()))
                        .filter(door -> !part.room().isEmpty() || !part.unit().isEmpty())
                        .limit(NearDoors.SHOWN)
                        .forEach(maybe::add);
            }
        }
        return maybe;
    }
}
