package org.shouwang.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.PersonName;
import org.shouwang.kit.text.Texts;

/// What of a line may hang on a door: persons by their masked names, givers by their receipt.
final class PublicWords {
    private static final Texts T = Texts.of(PublicWords.class);
    private static final String BETWEEN = T.get("mask.between");
    private static final List<String> GROUPS = Texts.split(T.get("mask.groups"));
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private PublicWords() {}

    /// What for. A donation is told by its receipt alone: how a giver wants to be named stands in the donations.
    static String item(FundLine line) {
        if (line.donationLineId() != null) {
            String receipt = line.voucher() == null ? "" : line.voucher();
            String words = receipt.isEmpty() ? T.get("notice.donation") : T.get("notice.donationNo", receipt);
            return line.counter() ? T.get("notice.counter", words) : words;
        }
        String words = line.words().value();
        if (line.beneficiary() != null) {
            for (String name : line.beneficiary().value().split(BETWEEN)) {
                words = isPerson(name, line.beneficiaryCount()) ? words.replace(name, masked(name)) : words;
            }
        }
        return words;
    }

    /// For whom.
    static @Nullable String beneficiary(FundLine line) {
        String whom = FundLedgerSheet.beneficiary(line);
        if (whom == null || line.beneficiary() == null) {
            return whom;
        }
        for (String name : line.beneficiary().value().split(BETWEEN)) {
            whom = isPerson(name, line.beneficiaryCount()) ? whom.replace(name, masked(name)) : whom;
        }
        return whom;
    }

    private static String masked(String name) {
        return new PersonName(name).masked();
    }

    /// Two to four characters that do not end like a group; one person is always taken for a name.
    static boolean isPerson(String words, @Nullable Integer count) {
        int length = words.codePointCount(0, words.length());
        boolean fits = length >= SHORTEST && length <= LONGEST;
        boolean letters = words.codePoints().allMatch(Character::isIdeographic);
        boolean group = GROUPS.stream().anyMatch(words::endsWith);
        return fits && letters && (!group || count != null && count == 1);
    }
}
