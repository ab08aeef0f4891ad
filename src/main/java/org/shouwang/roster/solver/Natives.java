package org.shouwang.roster.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/// The solver's machine code: loaded once, when the first roster is filled, and only where this machine can run it.
final class Natives {
    private Natives() {}

    /// Whether the solver can work here. The first call takes a second or two.
    static boolean there() {
        return Loaded.THERE;
    }

    /// Filled in by the class loader on the first question.
    private static final class Loaded {
        static final boolean THERE = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return new CpSolver().solve(new CpModel()) == CpSolverStatus.OPTIMAL;
            } catch (LinkageError | RuntimeException missing) {
                return false;
            }
        }
    }
}
