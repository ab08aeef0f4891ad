package org.shouwang.delivery.ui.result;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.shouwang.branch.Member;
import org.shouwang.branch.MemberId;

/// What stands at the head of the returned sheet: which list, of which day, who went, and when.
final class ResultHead {
    /// When a round of a former day ended, where the sheet does not say.
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    final ObjectProperty<SheetSource> source = new SimpleObjectProperty<>(SheetSource.ROUND);
    final ObjectProperty<LocalDate> day;
    final ObjectProperty<@Nullable Member> courier = new SimpleObjectProperty<>();
    final StringProperty time = new SimpleStringProperty("");
    private final Clock clock;

    ResultHead(Clock clock) {
        this.clock = clock;
        day = new SimpleObjectProperty<>(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// `1430`, `14:30`, `930`; empty where it is no time.
    static Optional<LocalTime> time(String typed) {
        String digits = typed.strip().replaceAll("[:\uff1a.\\s]", "");
        if (!digits.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits.length() <= 2 ? digits + "00" : digits);
        return number / 100 < 24 && number % 100 < 60
                ? Optional.of(LocalTime.of(number / 100, number % 100))
                : Optional.empty();
    }

    boolean wrongTime() {
        return !time.get().isBlank() && time(time.get()).isEmpty();
    }

    /// Who went; null for whoever stands on the list.
    @Nullable
    MemberId who() {
        Member named = courier.get();
        return named == null ? null : named.id();
    }

    /// The day of the tries.
    LocalDate tried() {
        return source.get() == SheetSource.AGAIN ? today() : day.get();
    }

    /// When; null for now. Of a former day the evening where the sheet says nothing.
    @Nullable
    Instant at() {
        Optional<LocalTime> typed = time(time.get());
        LocalDate of = tried();
        if (typed.isEmpty() && !of.isBefore(today())) {
            return null;
        }
        return of.atTime(typed.orElse(EVENING)).atZone(clock.getZone()).toInstant();
    }
}
