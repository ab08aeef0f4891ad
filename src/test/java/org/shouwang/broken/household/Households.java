package org.shouwang.broken.household;

import org.shouwang.broken.compound.Buildings;

/// Innocent by itself; one half of a circle of two books.
public final class Households {
    public Buildings where() {
        return new Buildings();
    }
}
