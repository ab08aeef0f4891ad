package org.shouwang.kit.text;

/// An entry with its place in the order of arrival.
record Card<T>(MatchEntry<T> entry, long arrival) {}
