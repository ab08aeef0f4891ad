package com.google.ortools;

/// Stands for the solver library, so that the rule about it can be shown to fail.
public final class Solver {}
