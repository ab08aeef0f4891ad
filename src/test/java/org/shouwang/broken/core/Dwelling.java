package org.shouwang.broken.core;

import org.shouwang.broken.kit.time.Shifts;

/// Breaks: core is plain Java and kit.text.
public final class Dwelling {
    public Shifts shifts() {
        return new Shifts();
    }
}
