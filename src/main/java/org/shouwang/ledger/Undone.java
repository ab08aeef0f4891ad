package org.shouwang.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.shouwang.core.Act;

/// The last 50 acts of this sitting that can be taken back, and those taken back that can be done again.
public final class Undone {
    private static final int KEPT = 50;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Set<Long> booked = new HashSet<>();
    private final Deque<Undoing> taken = new ArrayDeque<>();

    Undone() {}

    synchronized void done(Step step) {
        push(step);
        taken.clear();
    }

    /// An act whose lines stay: undo stops at it once and says so, instead of taking back what was done before it.
    synchronized void booked(Step step) {
        push(step);
        booked.add(step.line());
        taken.clear();
    }

    /// Whether this is the first time that undo comes to an act whose lines stay.
    synchronized boolean stays(Step step) {
        return booked.remove(step.line());
    }

    synchronized void redid(Step step) {
        push(step);
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > KEPT) {
            booked.remove(done.removeLast().line());
        }
    }

    synchronized void undid(Step step, Step back) {
        taken.push(new Undoing(step, back));
    }

    /// A step that is taken back out of turn.
    synchronized Step without(Step step) {
        done.removeIf(other -> other.line() == step.line());
        return step;
    }

    synchronized Optional<Step> last() {
        return Optional.ofNullable(done.peek());
    }

    synchronized Optional<Step> next() {
        return Optional.ofNullable(taken.peek()).map(Undoing::step);
    }

    synchronized Optional<Step> takeLast() {
        return Optional.ofNullable(done.poll());
    }

    synchronized Optional<Undoing> takeNext() {
        return Optional.ofNullable(taken.poll());
    }

    /// One act of this sitting, by its audit line.
    public record Step(long line, Act act, String subject) {
        /// Such as "登记出入 3-2-502".
        public String label() {
            return Acts.label(act) + (subject.isBlank() ? "" : " " + subject);
        }
    }

    record Undoing(Step step, Step back) {}
}
