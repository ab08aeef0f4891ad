package org.shouwang.kit.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;

/// Whether a window can open on this machine; asked before the toolkit starts, because afterwards it is too late to
/// choose.
public final class Display {
    /// What stands in the way, if anything.
    public enum State {
        READY,
        /// Linux without X: neither `DISPLAY` nor a server behind it.
        NO_DISPLAY,
        /// Linux without the library `libgtk-3.so.0`.
        NO_GTK
    }

    private Display() {}

    public static boolean available() {
        return state() == State.READY;
    }

    /// Windows and macOS always have a display; on Linux GTK 3 must load and the X server must answer.
    public static State state() {
        return state(System.getProperty("os.name", ""), System.getenv());
    }

    static State state(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return State.READY;
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return State.NO_DISPLAY;
        }
        try (Arena arena = Arena.ofConfined()) {
            if (!loads("libgtk-3.so.0")) {
                return State.NO_GTK;
            }
            return opens(display, arena) ? State.READY : State.NO_DISPLAY;
        }
    }

    /// Loaded for good: the toolkit needs it a moment later, and unloading it in between is not safe.
    private static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Opens and closes a connection to the X server, as the toolkit will.
    private static boolean opens(String name, Arena arena) {
        try {
            SymbolLookup x = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
            Linker linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(
                    x.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(
                    x.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invokeExact(arena.allocateFrom(name));
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int unused = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            return false;
        }
    }
}
