package org.shouwang.kit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What the sheets of one .xlsx share: tabs, shared words, number formats.
final class WorkbookParts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    record Tab(String name, boolean hidden, String relation) {}

    final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;
    private final List<String> shared = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private @Nullable NumberFormats formats;

    String shared(int index) {
        return shared.get(index);
    }

    Cell number(int column, double value, int style) {
        NumberFormats now = formats;
        if (now == null) {
            now = new NumberFormats(from1904);
            formats = now;
        }
        int id = style < styles.size() ? styles.get(style) : 0;
        return now.cell(column, value, id, codes.get(id));
    }

    /// Characters that XML cannot hold are stored as `_x000D_`.
    static String decode(String stored) {
        if (stored.indexOf("_x") < 0) {
            return stored;
        }
        return ESCAPED.matcher(stored)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    DefaultHandler workbook() {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes at) {
                if (name.equals("workbookPr")) {
                    String value = at.getValue("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (name.equals("sheet")) {
                    String relation = at.getValue(RELATIONS, "id");
                    String strict = at.getValue(STRICT_RELATIONS, "id");
                    String state = at.getValue("state");
                    tabs.add(new Tab(
                            String.valueOf(at.getValue("name")),
                            state != null && !state.equals("visible"),
                            relation == null ? String.valueOf(strict) : relation));
                }
            }
        };
    }

    DefaultHandler styles() {
        return new DefaultHandler() {
            private boolean inCells;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes at) {
                switch (name) {
                    case "numFmt" ->
                        codes.put(Integer.parseInt(at.getValue("numFmtId")), String.valueOf(at.getValue("formatCode")));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            String id = at.getValue("numFmtId");
                            styles.add(id == null ? 0 : Integer.parseInt(id));
                        }
                    }
                    default -> {}
                }
            }

            @Override
            public void endElement(String uri, String name, String qualified) {
                if (name.equals("cellXfs")) {
                    inCells = false;
                }
            }
        };
    }

    DefaultHandler sharedWords() {
        return new DefaultHandler() {
            private final StringBuilder text = new StringBuilder();
            private boolean collecting;
            private boolean phonetic;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes at) {
                switch (name) {
                    case "si" -> text.setLength(0);
                    case "t" -> collecting = !phonetic;
                    case "rPh" -> phonetic = true;
                    default -> {}
                }
            }

            @Override
            public void endElement(String uri, String name, String qualified) {
                switch (name) {
                    case "si" -> shared.add(decode(text.toString()));
                    case "t" -> collecting = false;
                    case "rPh" -> phonetic = false;
                    default -> {}
                }
            }

            @Override
            public void characters(char[] chars, int from, int count) {
                if (collecting) {
                    text.append(chars, from, count);
                }
            }
        };
    }
}
