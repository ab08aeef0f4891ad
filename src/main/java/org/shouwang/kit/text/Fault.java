package org.shouwang.kit.text;

import org.jspecify.annotations.Nullable;

/// A refusal that a person can act on: a code for the support call and one Chinese sentence
/// that says what happened, what was kept and what to do next. Thrown by every room, shown at the border
/// (window or command line); never a stack trace for the user.
public class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private @Nullable String field;

    public Fault(String code, String sentence) {
        this(code, sentence, null);
    }

    public Fault(String code, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /// Such as `DB-03`: room and number.
    public String code() {
        return code;
    }

    /// The same fault, naming the form field it is about, such as `room`.
    public Fault at(String fieldName) {
        field = fieldName;
        return this;
    }

    /// The form field it is about, or null.
    public @Nullable String field() {
        return field;
    }

    public String sentence() {
        String sentence = getMessage();
        return sentence == null ? code : sentence;
    }
}
