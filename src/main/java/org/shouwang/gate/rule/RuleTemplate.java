package org.shouwang.gate.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shouwang.gate.GateRules;
import org.shouwang.kit.text.Texts;

/// The rule sets that come with the program, to begin from.
public enum RuleTemplate {
    /// What counts where nothing was put in force.
    USUAL,
    /// An ordinary night: who comes in is written down, residents pass.
    ORDINARY,
    /// The compound is closed: outings are counted, everything is checked.
    CLOSED_OFF,
    /// Everybody out, nobody in but those who rescue.
    EVACUATION;

    private final GateRules rules;

    RuleTemplate() {
        String file = name().toLowerCase(java.util.Locale.ROOT) + ".rules.txt";
        try (InputStream in = RuleTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            rules = TemplateFile.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GateRules rules() {
        return rules;
    }

    /// A draft with its name.
    public RuleSet draft() {
        return RuleSet.draft(Texts.name(this), rules);
    }
}
