package org.shouwang.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// One kind of thing at a checkpoint: how many, and who answers for it.
public record Equipment(String name, int count, @Nullable String keeper) {
    private static final Texts T = Texts.of(Equipment.class);

    /// A name, a number of things, who keeps them; the last two may be missing.
    private static final Pattern LINE =
            Pattern.compile("(.*?)[\\s*\u00D7xX\uFF0A]*(\\d{1,4})?\\p{IsHan}?(?:\\s+(\\D+))?");

    /// Reads a line each, such as a thing, its number and its keeper; without a number it is one.
    ///
    /// @throws Fault CHECKPOINT-02 a line without a name
    public static List<Equipment> read(@Nullable String lines) {
        List<Equipment> all = new ArrayList<>();
        for (String line : lines == null ? List.<String>of() : lines.lines().toList()) {
            if (!line.isBlank()) {
                all.add(one(line.strip()));
            }
        }
        return all;
    }

    private static Equipment one(String line) {
        Matcher parts = LINE.matcher(line);
        String number = parts.matches() ? parts.group(2) : null;
        if (number == null) {
            return new Equipment(line, 1, null);
        }
        if (parts.group(1).isBlank()) {
            throw new Fault("CHECKPOINT-02", T.get("fault.equipment", line)).at("equipment");
        }
        String keeper = parts.group(3);
        return new Equipment(parts.group(1).strip(), Integer.parseInt(number), keeper == null ? null : keeper.strip());
    }

    /// As somebody would write it.
    public String line() {
        return keeper == null ? name + " " + count : name + " " + count + " " + keeper;
    }
}
