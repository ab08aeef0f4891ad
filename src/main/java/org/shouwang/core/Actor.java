package org.shouwang.core;

/// Who acts: the name written into the audit line, and the role that decides rights.
public record Actor(String name, Role role) {}
