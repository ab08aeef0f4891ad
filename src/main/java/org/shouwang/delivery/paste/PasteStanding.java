package org.shouwang.delivery.paste;

/// How a line stands to what is already ordered for that day from that shop.
public enum PasteStanding {
    NEW,
    /// The same goods for the same door are already ordered.
    SAME,
    /// The same line stands twice in this list.
    TWICE,
    /// The order that is there is changed or grown by its owner.
    CHANGED,
    /// Something is ordered for this door; whether this comes on top or instead, nobody can tell.
    UNCLEAR,
    /// The same words were put aside in a former list for that day from that shop.
    DROPPED,
    /// Nobody is registered at this door.
    NO_HOME,
    /// The line itself is open.
    OPEN
}
