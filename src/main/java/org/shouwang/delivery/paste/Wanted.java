package org.shouwang.delivery.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.core.Money;

/// What the words of a line come to: goods, who ordered, what was asked besides, and what stayed open.
final class Wanted {
    final List<PastedItem> items = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Nullable
    Money amount;

    void pay(Money more) {
        amount = amount == null ? more : amount.plus(more);
    }

    String name() {
        return String.join(" ", names);
    }
}
