package org.shouwang.donation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.kit.text.Texts;

/// Reads what is given from lines as people write them, one gift a line: name, specification, quantity with unit,
/// value with its ground, day of expiry; or a sum of money. Nothing is guessed: what is missing is told.
public final class GiftText {
    private static final Texts T = Texts.of(GiftText.class);
    private static final String BETWEEN = T.get("read.between");
    private static final String LIST_MARK = "^\\s*(?:\\d{1,2}\\s*[.)\uff09\u3001](?!\\d)|[\u2460-\u2473])\\s*";

    private GiftText() {}

    /// All gifts, in the order they were typed; empty lines are passed over.
    ///
    /// @param today for expiry days that are long past
    public static List<Gift> read(String typed, LocalDate today) {
        List<Gift> gifts = new ArrayList<>();
        for (String line : typed.split("[\\n;\uff1b]", -1)) {
            String plain = line.replaceFirst(LIST_MARK, "").strip();
            if (!plain.isEmpty()) {
                gifts.addAll(line(plain, today));
            }
        }
        return gifts;
    }

    /// Goods, money, or both.
    public static GiftKind kind(String typed, LocalDate today) {
        List<Gift> gifts = read(typed, today);
        boolean money = gifts.stream().anyMatch(Gift::isMoney);
        boolean goods = gifts.stream().anyMatch(gift -> !gift.isMoney());
        return money && goods ? GiftKind.BOTH : money ? GiftKind.MONEY : GiftKind.GOODS;
    }

    /// A line names several gifts only where each part has a quantity or a sum of its own.
    private static List<Gift> line(String line, LocalDate today) {
        String[] parts = line.split(BETWEEN, -1);
        if (parts.length > 1) {
            List<Gift> several = new ArrayList<>();
            for (String part : parts) {
                if (!part.isBlank()) {
                    several.add(new GiftLine(part.strip(), today).gift());
                }
            }
            if (several.stream().allMatch(gift -> gift.doubt() == null)) {
                return several;
            }
        }
        return List.of(new GiftLine(line, today).gift());
    }
}
