package org.shouwang.roster.ui;

import org.shouwang.roster.Slot;

/// A shift on a day with the name of its post, to choose from.
record NamedPlace(Slot slot, String post) {}
