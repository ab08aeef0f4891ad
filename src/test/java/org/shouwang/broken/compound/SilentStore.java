package org.shouwang.broken.compound;

/// Breaks: stores are package-private; no locator.
public final class SilentStore {
    public Object find() {
        return java.util.ServiceLoader.load(Runnable.class);
    }
}
