package org.shouwang.delivery.sheet;

/// How door lists are wanted.
///
/// @param apart each unit on a page of its own; else one list a building
/// @param careWords on the slip of a volunteer, what she must know of her doors stands in words, not only as a mark;
///     asked for by a person, never a default. Lists of a building carry the mark only: see [Hints]
/// @param fullPhones phone numbers in full instead of their last four digits; asked for by a person
public record DoorWish(boolean apart, boolean careWords, boolean fullPhones) {
    public static final DoorWish USUAL = new DoorWish(false, false, false);

    public DoorWish apart(boolean each) {
        return new DoorWish(each, careWords, fullPhones);
    }

    public DoorWish words(boolean care, boolean phones) {
        return new DoorWish(apart, care, phones);
    }
}
