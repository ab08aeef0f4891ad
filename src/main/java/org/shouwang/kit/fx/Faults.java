package org.shouwang.kit.fx;

import java.security.SecureRandom;
import java.util.Locale;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns whatever went wrong into a fault with a code; what nobody foresaw is logged under that code without anybody's
/// data.
public final class Faults {
    private static final Texts T = Texts.of(Faults.class);
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Faults() {}

    /// A fault stays as it is; anything else becomes one with a new code, its classes and places logged, never its
    /// words.
    public static Fault of(Throwable thrown) {
        if (thrown instanceof Fault fault) {
            return fault;
        }
        String code = String.format(Locale.ROOT, "X-%06X", RANDOM.nextInt(0x1000000));
        LOG.error("{} {}", code, trace(thrown));
        return new Fault(code, T.get("fault.unexpected"), thrown);
    }

    private static String trace(Throwable thrown) {
        StringBuilder lines = new StringBuilder();
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 5; cause = cause.getCause(), depth++) {
            lines.append(depth == 0 ? "" : "\n  by ").append(cause.getClass().getName());
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0; i < Math.min(25, places.length); i++) {
                lines.append("\n    at ").append(places[i]);
            }
        }
        return lines.toString();
    }
}
