package org.shouwang.ledger;

import org.shouwang.core.Act;
import org.shouwang.kit.text.Texts;

/// How acts are written into audit lines and read to people.
public final class Acts {
    private Acts() {}

    /// Such as `org.shouwang.delivery.DeliveryAct.LEAVE_AT_DOOR`.
    static String code(Act act) {
        return constant(act).getDeclaringClass().getName() + "." + act.name();
    }

    /// The Chinese name of an act, from its room's texts.
    public static String label(Act act) {
        return Texts.name(constant(act));
    }

    /// The Chinese name of an act as written in an audit line; the code itself where the act no longer exists.
    public static String label(String code) {
        int dot = code.lastIndexOf('.');
        try {
            for (Object constant : Class.forName(code.substring(0, dot)).getEnumConstants()) {
                if (constant instanceof Enum<?> e && e.name().equals(code.substring(dot + 1))) {
                    return Texts.name(e);
                }
            }
        } catch (ClassNotFoundException e) {
            return code;
        }
        return code;
    }

    /// The act written in an audit line.
    static Act act(String code) {
        int dot = code.lastIndexOf('.');
        try {
            for (Object constant : Class.forName(code.substring(0, dot)).getEnumConstants()) {
                if (constant instanceof Act act && act.name().equals(code.substring(dot + 1))) {
                    return act;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(code, e);
        }
        throw new IllegalArgumentException(code);
    }

    private static Enum<?> constant(Act act) {
        if (act instanceof Enum<?> constant) {
            return constant;
        }
        throw new IllegalArgumentException("An act is an enum constant: " + act.getClass());
    }
}
