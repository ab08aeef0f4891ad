package org.shouwang.roster.solver;

import java.util.Arrays;

/// A weighted sum of literals and numbers, with what is known of it already added up.
final class Sum {
    private final Questions questions;
    private int[] numbers = new int[16];
    private long[] factors = new long[16];
    private int count;
    private long known;
    private long least;
    private long most;
    private long value;

    Sum(Questions questions) {
        this.questions = questions;
    }

    /// @param literal counts `factor` where it holds
    Sum add(int literal, long factor) {
        if (literal == Questions.YES) {
            known += factor;
        } else if (literal >= 0) {
            addNumber(literal, factor);
        } else if (literal != Questions.NO) {
            known += factor;
            addNumber(-literal - 1, -factor);
        }
        return this;
    }

    Sum addNumber(int number, long factor) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
            factors = Arrays.copyOf(factors, count * 2);
        }
        numbers[count] = number;
        factors[count++] = factor;
        long low = questions.least(number) * factor;
        long high = questions.most(number) * factor;
        least += Math.min(low, high);
        most += Math.max(low, high);
        value += questions.valueOf(number) * factor;
        return this;
    }

    boolean isKnown() {
        return count == 0;
    }

    long least() {
        return known + least;
    }

    long most() {
        return known + most;
    }

    /// In the plan the search starts from.
    long value() {
        return known + value;
    }

    /// Must lie between; a side that cannot be reached any more is reached as far as it can be.
    void within(long low, long high) {
        long reachableLow = Math.min(low, most());
        long reachableHigh = Math.max(high, least());
        if (count > 0 && (reachableLow > least() || reachableHigh < most())) {
            questions.linear(
                    numbers,
                    factors,
                    count,
                    Math.max(reachableLow, least()) - known,
                    Math.min(reachableHigh, most()) - known);
        }
    }

    /// At most `high`, or each `step` begun beyond costs.
    void atMost(long high, long step, int weight) {
        if (questions.hard(weight)) {
            within(Long.MIN_VALUE / 4, high);
        } else if (most() > high) {
            long steps = Math.ceilDiv(most() - high, step);
            int excess = questions.number(0, steps, Math.max(0, Math.ceilDiv(value() - high, step)));
            questions.charge(excess, weight);
            addNumber(excess, -step);
            within(Long.MIN_VALUE / 4, high);
        }
    }

    /// At least `low`, or each `step` begun that is missing costs.
    void atLeast(long low, long step, int weight) {
        if (questions.hard(weight)) {
            within(low, Long.MAX_VALUE / 4);
        } else if (least() < low) {
            long steps = Math.ceilDiv(low - least(), step);
            int missing = questions.number(0, steps, Math.max(0, Math.ceilDiv(low - value(), step)));
            questions.charge(missing, weight);
            addNumber(missing, step);
            within(low, Long.MAX_VALUE / 4);
        }
    }
}
