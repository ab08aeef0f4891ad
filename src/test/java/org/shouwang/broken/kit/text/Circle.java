package org.shouwang.broken.kit.text;

import org.shouwang.broken.kit.time.Shifts;

/// Breaks: kit rooms form no circle.
public final class Circle {
    public Shifts forth() {
        return new Shifts();
    }
}
