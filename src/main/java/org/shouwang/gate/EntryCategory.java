package org.shouwang.gate;

/// On what ground somebody may pass: residents, and the classes of outsiders that a closed compound lets in.
public enum EntryCategory {
    RESIDENT,
    EPIDEMIC_CONTROL,
    RESCUE,
    EMERGENCY,
    SUPPLY,
    MEDICAL_VISIT,
    BACK_TO_WORK,
    /// Anything else: only with an approval, which is the reason written down.
    OTHER;

    public boolean outsider() {
        return this != RESIDENT;
    }
}
