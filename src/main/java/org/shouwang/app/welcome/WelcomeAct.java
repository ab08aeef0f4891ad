package org.shouwang.app.welcome;

import org.shouwang.core.Act;

/// What the first window does to a store.
public enum WelcomeAct implements Act {
    FOUND
}
