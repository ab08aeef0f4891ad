package org.shouwang.roster.solver;

import com.google.ortools.sat.BoolArgumentProto;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.LinearConstraintProto;
import com.google.ortools.sat.PartialVariableAssignment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The solver's model while it is written: yes-or-no questions, numbers, what must hold and what costs.
///
/// A literal is the index of a question, `-index - 1` for its opposite, or [#YES] or [#NO] where the answer is known.
/// Everything is written together with its value in the plan the search starts from, which thus becomes a full hint.
final class Questions {
    static final int YES = Integer.MAX_VALUE;
    static final int NO = Integer.MIN_VALUE;
    /// What a rule that must hold costs where holding them all is impossible.
    static final long BROKEN = 1_000_000;

    private final CpModel model = new CpModel();
    private final CpModelProto.Builder proto = model.getBuilder();
    private final Map<List<Integer>, Integer> anyOf = new HashMap<>();
    private final boolean soften;
    private long[] values = new long[1024];
    private long[] prices = new long[1024];
    private int size;
    private long offset;
    private long cost;

    /// @param soften whether what must hold is priced instead
    Questions(boolean soften) {
        this.soften = soften;
    }

    static int not(int literal) {
        return literal == YES ? NO : literal == NO ? YES : -literal - 1;
    }

    static boolean known(int literal) {
        return literal == YES || literal == NO;
    }

    boolean hard(int weight) {
        return weight == Case.HARD && !soften;
    }

    int size() {
        return size;
    }

    int question(boolean value) {
        return number(0, 1, value ? 1 : 0);
    }

    int number(long least, long most, long value) {
        proto.addVariablesBuilder().addDomain(least).addDomain(most);
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            prices = Arrays.copyOf(prices, size * 2);
        }
        values[size] = Math.clamp(value, least, most);
        return size++;
    }

    boolean value(int literal) {
        return literal == YES || literal != NO && (literal >= 0 ? values[literal] == 1 : values[-literal - 1] == 0);
    }

    long valueOf(int number) {
        return values[number];
    }

    long least(int number) {
        return proto.getVariables(number).getDomain(0);
    }

    long most(int number) {
        return proto.getVariables(number).getDomain(1);
    }

    Sum sum() {
        return new Sum(this);
    }

    /// At least one of them. Nothing is asked where all are known to be wrong: that cannot be helped.
    void some(int... literals) {
        BoolArgumentProto.Builder clause = BoolArgumentProto.newBuilder();
        for (int literal : literals) {
            if (literal == YES) {
                return;
            }
            if (literal != NO) {
                clause.addLiterals(literal);
            }
        }
        if (clause.getLiteralsCount() > 0) {
            proto.addConstraintsBuilder().setBoolOr(clause);
        }
    }

    void atMostOne(int[] literals) {
        BoolArgumentProto.Builder free = BoolArgumentProto.newBuilder();
        boolean taken = false;
        for (int literal : literals) {
            if (literal == YES) {
                taken = true;
            } else if (literal != NO) {
                free.addLiterals(literal);
            }
        }
        if (taken) {
            free.getLiteralsList().forEach(literal -> some(not(literal)));
        } else if (free.getLiteralsCount() > 1) {
            proto.addConstraintsBuilder().setAtMostOne(free);
        }
    }

    void exactlyOne(int[] literals) {
        int[] open = Arrays.stream(literals).filter(l -> l != NO).toArray();
        if (open.length > 1 && Arrays.stream(open).noneMatch(l -> l == YES)) {
            BoolArgumentProto.Builder all = BoolArgumentProto.newBuilder();
            Arrays.stream(open).forEach(all::addLiterals);
            proto.addConstraintsBuilder().setExactlyOne(all);
        } else {
            atMostOne(open);
            some(open);
        }
    }

    /// Whether any of them holds.
    ///
    /// @param exclusive whether at most one of them can
    int any(int[] literals, boolean exclusive) {
        int[] open =
                Arrays.stream(literals).filter(l -> l != NO).sorted().distinct().toArray();
        if (open.length == 0) {
            return NO;
        }
        if (open[open.length - 1] == YES) {
            return YES;
        }
        if (open.length == 1) {
            return open[0];
        }
        List<Integer> key = Arrays.stream(open).boxed().toList();
        Integer made = anyOf.get(key);
        if (made == null) {
            made = question(Arrays.stream(open).anyMatch(this::value));
            anyOf.put(key, made);
            tie(made, open, exclusive);
        }
        return made;
    }

    private void tie(int any, int[] open, boolean exclusive) {
        BoolArgumentProto.Builder all = BoolArgumentProto.newBuilder();
        Arrays.stream(open).forEach(all::addLiterals);
        all.addLiterals(not(any));
        if (exclusive) {
            proto.addConstraintsBuilder().setExactlyOne(all);
            return;
        }
        proto.addConstraintsBuilder().setBoolOr(all);
        for (int literal : open) {
            some(not(literal), any);
        }
    }

    /// A question that must be answered yes where all of these hold: the price of breaking them together.
    int together(int... literals) {
        int[] open = Arrays.stream(literals).filter(l -> l != YES).distinct().toArray();
        if (Arrays.stream(open).anyMatch(l -> l == NO)) {
            return NO;
        }
        if (open.length == 0) {
            return YES;
        }
        if (open.length == 1) {
            return open[0];
        }
        int both = question(Arrays.stream(open).allMatch(this::value));
        int[] clause = Arrays.copyOf(Arrays.stream(open).map(Questions::not).toArray(), open.length + 1);
        clause[open.length] = both;
        some(clause);
        return both;
    }

    /// None of these clauses may fail, or each failure costs.
    void avoid(int weight, int... literals) {
        if (hard(weight)) {
            some(Arrays.stream(literals).map(Questions::not).toArray());
        } else {
            price(together(literals), weight);
        }
    }

    void linear(int[] numbers, long[] factors, int count, long least, long most) {
        LinearConstraintProto.Builder linear = LinearConstraintProto.newBuilder();
        for (int i = 0; i < count; i++) {
            linear.addVars(numbers[i]).addCoeffs(factors[i]);
        }
        linear.addDomain(least).addDomain(most);
        proto.addConstraintsBuilder().setLinear(linear);
    }

    /// What it costs when the literal holds.
    void price(int literal, long weight) {
        long price = weight == Case.HARD ? BROKEN : weight;
        if (literal == YES) {
            offset += price;
        } else if (literal != NO) {
            boolean plain = literal >= 0;
            charge(plain ? literal : -literal - 1, plain ? price : -price);
            offset += plain ? 0 : price;
        }
    }

    /// What each unit of a number costs.
    void charge(int number, long weight) {
        long price = weight == Case.HARD ? BROKEN : weight;
        prices[number] += price;
        cost += price * values[number];
    }

    /// What the hint costs.
    long cost() {
        return cost + offset;
    }

    /// What is known to cost in any answer.
    long offset() {
        return offset;
    }

    /// @param hinted whether the values are worth starting from
    /// @param below answers must cost no more than this
    CpModel finish(boolean hinted, long below) {
        CpObjectiveProto.Builder objective = CpObjectiveProto.newBuilder().setOffset(offset);
        for (int i = 0; i < size; i++) {
            if (prices[i] != 0) {
                objective.addVars(i).addCoeffs(prices[i]);
            }
        }
        if (below < Long.MAX_VALUE) {
            objective.addDomain(Long.MIN_VALUE / 4).addDomain(below - offset);
        }
        proto.setObjective(objective);
        if (hinted) {
            PartialVariableAssignment.Builder hint = PartialVariableAssignment.newBuilder();
            for (int i = 0; i < size; i++) {
                hint.addVars(i).addValues(values[i]);
            }
            proto.setSolutionHint(hint);
        }
        return model;
    }
}
