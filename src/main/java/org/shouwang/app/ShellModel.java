package org.shouwang.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the window tells around the screens: where we are, who is on duty, where it is stored.
public final class ShellModel {
    private final StringProperty compound = new SimpleStringProperty("");
    private final StringProperty branch = new SimpleStringProperty("");
    private final StringProperty post = new SimpleStringProperty("");
    private final StringProperty onDuty = new SimpleStringProperty("");
    private final StringProperty handover = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty store = new SimpleStringProperty("");
    private final StringProperty backup = new SimpleStringProperty("");
    private final StringProperty mark = new SimpleStringProperty("");
    private final StringProperty figures = new SimpleStringProperty("");
    private final BooleanProperty railCollapsed = new SimpleBooleanProperty();

    public StringProperty compound() {
        return compound;
    }

    public StringProperty branch() {
        return branch;
    }

    /// Where the ones on duty stand, such as 南门.
    public StringProperty post() {
        return post;
    }

    /// The names of those on duty, empty for nobody.
    public StringProperty onDuty() {
        return onDuty;
    }

    /// “16:00 交接”, empty for none.
    public StringProperty handover() {
        return handover;
    }

    /// “书记 王守望”.
    public StringProperty user() {
        return user;
    }

    /// “本机 · 银河小区.shouwang”.
    public StringProperty store() {
        return store;
    }

    /// “备份 今天 12:00”.
    public StringProperty backup() {
        return backup;
    }

    /// An amber mark such as “示例小区，无密码”, empty for none.
    public StringProperty mark() {
        return mark;
    }

    /// “712 户 · 2,132 人”.
    public StringProperty figures() {
        return figures;
    }

    public BooleanProperty railCollapsed() {
        return railCollapsed;
    }
}
