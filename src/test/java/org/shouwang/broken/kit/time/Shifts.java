package org.shouwang.broken.kit.time;

import org.shouwang.broken.kit.text.Circle;

/// One half of a circle of two kit rooms.
public final class Shifts {
    public Circle back() {
        return new Circle();
    }
}
