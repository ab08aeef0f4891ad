package org.shouwang.broken.kit.text;

import org.shouwang.broken.core.Dwelling;

/// Breaks: kit imports only kit.
public final class Gossip {
    public Dwelling heard() {
        return new Dwelling();
    }
}
