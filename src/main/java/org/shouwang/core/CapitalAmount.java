package org.shouwang.core;

import org.shouwang.kit.text.Texts;

/// An amount in the capital numerals of vouchers and receipts (人民币大写), which nobody can alter with a stroke. After
/// the annex on filling in bills of the Payment and Settlement Rules (支付结算办法附一, 1997): `整` closes an amount
/// without fen, one zero stands for several, and fen without jiao have a zero before them.
public final class CapitalAmount {
    private static final Texts T = Texts.of(CapitalAmount.class);
    private static final String DIGITS = T.get("capital.digits");
    private static final String[] PLACES = T.get("capital.places").split("\\|", -1);
    private static final String[] GROUPS = T.get("capital.groups").split("\\|", -1);
    private static final String ZERO = DIGITS.substring(0, 1);
    private static final int GROUP = 10_000;

    private CapitalAmount() {}

    /// Such as `壹仟零伍元叁角整`; below zero with `负` in front.
    public static String of(Money money) {
        long fen = Math.abs(money.fen());
        String sign = money.fen() < 0 ? T.get("capital.minus") : "";
        return sign + yuan(fen / 100) + parts((int) (fen % 100), fen >= 100);
    }

    private static String yuan(long yuan) {
        return yuan == 0 ? "" : whole(yuan) + T.get("capital.yuan");
    }

    private static String parts(int fen, boolean yuan) {
        int jiao = fen / 10;
        int rest = fen % 10;
        if (fen == 0) {
            return (yuan ? "" : ZERO + T.get("capital.yuan")) + T.get("capital.whole");
        }
        String tenths = jiao == 0 ? (yuan ? ZERO : "") : digit(jiao) + T.get("capital.jiao");
        return tenths + (rest == 0 ? T.get("capital.whole") : digit(rest) + T.get("capital.fen"));
    }

    /// In groups of four digits; a group that is zero is told by one zero, as is a gap before a smaller group.
    private static String whole(long number) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int value = (int) (number / power(group) % GROUP);
            if (value == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (!out.isEmpty() && (gap || value < GROUP / 10)) {
                out.append(ZERO);
            }
            out.append(four(value)).append(GROUPS[group]);
            gap = false;
        }
        return out.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String four(int value) {
        StringBuilder out = new StringBuilder();
        int divisor = GROUP / 10;
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int figure = value / divisor % 10;
            divisor /= 10;
            if (figure == 0) {
                gap = !out.isEmpty();
                continue;
            }
            out.append(gap ? ZERO : "").append(digit(figure)).append(PLACES[place]);
            gap = false;
        }
        return out.toString();
    }

    private static String digit(int figure) {
        return DIGITS.substring(figure, figure + 1);
    }
}
