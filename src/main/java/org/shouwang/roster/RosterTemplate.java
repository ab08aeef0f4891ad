package org.shouwang.roster;

/// A week of the roster kept under a name.
public record RosterTemplate(TemplateId id, String name) {}
