package org.shouwang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One Java file read as words: its comments are gone, its literals and its calls of `Texts` can be listed.
final class JavaText {
    /// A call `T.get("key", a, b)`: the literals of the first argument, and how many arguments follow it.
    record Call(String room, List<String> keys, int args, int line) {}

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern FIELD = Pattern.compile("Texts\\s+(\\w+)\\s*=\\s*Texts\\.of\\((\\w+)\\.class\\)");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'");

    private final String name;
    private final String code;
    private final String room;

    JavaText(String name, String text) {
        this.name = name;
        this.code = withoutComments(text);
        Matcher found = PACKAGE.matcher(code);
        this.room = found.find() ? found.group(1) : "";
    }

    String name() {
        return name;
    }

    String room() {
        return room;
    }

    List<String> literals() {
        return LITERAL.matcher(code).results().map(hit -> hit.group()).toList();
    }

    /// All calls of the file's `Texts` fields, of `Texts.of(X.class).get(…)`, and those of the entry class.
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        FIELD.matcher(code)
                .results()
                .forEach(field -> collect(Pattern.quote(field.group(1)), roomOf(field.group(2)), calls));
        Matcher direct =
                Pattern.compile("Texts\\.of\\((\\w+)\\.class\\)\\s*\\.get\\(").matcher(code);
        while (direct.find()) {
            calls.add(call(roomOf(direct.group(1)), direct.end()));
        }
        Matcher own = Pattern.compile("\\btexts\\(\\)\\.getProperty\\(").matcher(code);
        while (own.find()) {
            Call entry = call(room, own.end());
            calls.add(new Call(room, entry.keys(), 9, entry.line()));
        }
        return calls;
    }

    private void collect(String field, String inRoom, List<Call> calls) {
        Matcher found = Pattern.compile("(?<![\\w.])" + field + "\\s*\\.get\\(").matcher(code);
        while (found.find()) {
            calls.add(call(inRoom, found.end()));
        }
    }

    private Call call(String inRoom, int start) {
        int depth = 1;
        int commas = 0;
        int firstEnd = -1;
        int at = start;
        Matcher literal = LITERAL.matcher(code);
        while (depth > 0 && at < code.length()) {
            char c = code.charAt(at);
            if ((c == '"' || c == '\'') && literal.find(at) && literal.start() == at) {
                at = literal.end();
                continue;
            }
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth == 1 && c == ',' || depth == 0) {
                commas += c == ',' ? 1 : 0;
                firstEnd = firstEnd < 0 ? at : firstEnd;
            }
            at++;
        }
        List<String> keys = LITERAL.matcher(code.substring(start, firstEnd))
                .results()
                .map(hit -> hit.group().substring(1, hit.group().length() - 1))
                .toList();
        int line = (int) code.substring(0, start).lines().count();
        return new Call(inRoom, keys, commas, line);
    }

    private String roomOf(String type) {
        Matcher imported =
                Pattern.compile("(?m)^import ([\\w.]+)\\." + type + ";").matcher(code);
        return imported.find() ? imported.group(1) : room;
    }

    private static String withoutComments(String text) {
        return Pattern.compile(LITERAL.pattern() + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/")
                .matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(
                        hit.group().startsWith("/") ? hit.group().replaceAll("[^\\n]", "") : hit.group()));
    }
}
