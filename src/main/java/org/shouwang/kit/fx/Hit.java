package org.shouwang.kit.fx;

/// One line in the list of a picker or of the search box.
///
/// @param title what is found, shown first and strong
/// @param detail a quiet line behind it, empty for none
/// @param group the heading it stands under, empty for none; hits of one group follow each other
/// @param icon in front of it
public record Hit<T>(T value, String title, String detail, String group, Icons icon) {
    public static <T> Hit<T> of(T value, String title, String detail) {
        return new Hit<>(value, title, detail, "", Icons.PERSON);
    }

    public Hit<T> under(String heading, Icons picture) {
        return new Hit<>(value, title, detail, heading, picture);
    }
}
