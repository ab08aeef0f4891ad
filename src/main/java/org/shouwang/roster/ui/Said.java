package org.shouwang.roster.ui;

/// What was done, for a quiet line at the lower edge.
///
/// @param undoable whether 撤销 stands beside it
/// @param warning whether something is left to do
public record Said(String sentence, boolean undoable, boolean warning) {}
