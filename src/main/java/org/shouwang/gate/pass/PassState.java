package org.shouwang.gate.pass;

/// How a pass stands at a moment, for the clerk who has it before them.
///
/// @param used how often somebody went out with it, counted where the outings are limited
/// @param words such as 挂失：11月8日起, or 有效至 11月30日，已外出 2 次（共 5 次）
public record PassState(Standing standing, int used, String words) {
    /// Whether one may pass with it, and why not.
    public enum Standing {
        VALID,
        NOT_YET,
        EXPIRED,
        /// All outings are used up; one may still come in with it.
        USED_UP,
        /// The household or the person moved away or died: the card is to be taken back.
        HOLDER_LEFT,
        LOST,
        REPLACED,
        WITHDRAWN
    }

    public boolean valid() {
        return standing == Standing.VALID;
    }
}
