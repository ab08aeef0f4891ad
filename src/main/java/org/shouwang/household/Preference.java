package org.shouwang.household;

/// Where a list and the registry differ: what of the list counts. It is asked only for households and people that are
/// registered already, and gives back what the list may say about them.
public interface Preference {
    /// The list is right.
    Preference LIST = new Preference() {
        @Override
        public Household household(Household stored, Household told) {
            return told;
        }

        @Override
        public Resident resident(Resident stored, Resident told) {
            return told;
        }
    };

    Household household(Household stored, Household told);

    /// @param told as the list has the person, or with less
    Resident resident(Resident stored, Resident told);
}
