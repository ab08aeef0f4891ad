package org.shouwang.roster.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.List;

/// One run of the solver on one model, on one thread.
final class Solve {
    private final CpModel model;
    private final CpSolver solver = new CpSolver();

    /// @param work how much to think, in the solver's own time, which is the same on every machine
    /// @param seconds how long at most by the clock; 0 for as long as it takes
    Solve(CpModel model, double work, double seconds, int seed) {
        this.model = model;
        parameters()
                .setNumWorkers(1)
                .setRandomSeed(seed)
                .setMaxDeterministicTime(work)
                .setLinearizationLevel(2);
        if (seconds > 0) {
            parameters().setMaxTimeInSeconds(seconds);
        }
    }

    SatParameters.Builder parameters() {
        return solver.getParameters();
    }

    Outcome run() {
        CpSolverStatus status = solver.solve(model);
        var response = solver.response();
        boolean answered = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Outcome(
                status,
                answered ? response.getSolutionList() : List.of(),
                (long) Math.ceil(response.getBestObjectiveBound() - 1e-6),
                response.getDeterministicTime());
    }

    void stop() {
        solver.stopSearch();
    }

    /// @param answers the value of each question; empty where there is no answer
    /// @param bound no answer costs less
    /// @param work how much thinking it took
    record Outcome(CpSolverStatus status, List<Long> answers, long bound, double work) {
        boolean answered() {
            return !answers.isEmpty();
        }

        boolean impossible() {
            return status == CpSolverStatus.INFEASIBLE;
        }

        /// Whether no better answer exists.
        boolean settled() {
            return status == CpSolverStatus.OPTIMAL || impossible();
        }
    }
}
