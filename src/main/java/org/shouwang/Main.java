package org.shouwang;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * The front door. Compiled for Java 8, so that an older default {@code java} can open it too: it then looks for a
 * JDK 25 on the machine and goes on there with the same words; where there is none it says so in one sentence and
 * ends with 3. Everything else is in {@code app.Startup}.
 */
public final class Main {
    private static final int NEEDED = 25;
    private static final int REFUSED = 3;
    private static final String WORDS = "shouwang.words";

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        boolean newEnough = version(System.getProperty("java.specification.version")) >= NEEDED;
        boolean bare = File.separatorChar == '/'
                && System.getProperty("sun.jnu.encoding", "").startsWith("ANSI");
        String[] typed =
                System.getProperty(WORDS) != null ? unpacked(System.getProperty(WORDS)) : bare ? asTyped(args) : args;
        if (newEnough && (!bare || plain(typed))) {
            startHere(typed);
            return;
        }
        File java = newEnough ? new File(System.getProperty("java.home"), "bin/java") : newest(homes());
        if (java == null) {
            say(texts().getProperty("javaTooOld").replace("{0}", System.getProperty("java.version")));
            System.exit(REFUSED);
        }
        List<String> command = new ArrayList<>();
        command.add(java.getPath());
        command.addAll(flags());
        command.add("-D" + WORDS + "=" + packed(typed));
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        ProcessBuilder there = new ProcessBuilder(command).inheritIO();
        if (bare) {
            there.environment().put("LC_ALL", "C.UTF-8"); // a bare locale cannot name files in Chinese
        }
        Process process = there.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        System.exit(process.waitFor());
    }

    /** A bare locale loses Chinese words on their way in; the system still knows them as they were typed. */
    private static String[] asTyped(String[] args) {
        try {
            byte[] line = java.nio.file.Files.readAllBytes(new File("/proc/self/cmdline").toPath());
            String[] all = new String(line, StandardCharsets.UTF_8).split("\0", -1);
            int end = all.length - 1;
            return end < args.length ? args : Arrays.copyOfRange(all, end - args.length, end);
        } catch (IOException e) {
            return args;
        }
    }

    private static boolean plain(String[] words) {
        return String.join("", words).chars().allMatch(letter -> letter < 128);
    }

    /** Words as plain ASCII, so that they pass any locale. */
    private static String packed(String[] words) {
        return Base64.getUrlEncoder().encodeToString(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] unpacked(String packed) {
        String words = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8);
        return words.isEmpty() ? new String[0] : words.split("\0", -1);
    }

    /** By reflection, because the rest of the house is compiled for Java 25. */
    private static void startHere(String[] args) {
        try {
            Class.forName("org.shouwang.app.Startup")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 8 for "1.8", 17 for "17.0.15", 0 where there is no number. */
    static int version(String text) {
        String[] parts = text.split("[^0-9]+");
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty() && part.length() < 6) {
                numbers.add(Integer.parseInt(part));
            }
        }
        if (numbers.isEmpty()) {
            return 0;
        }
        return numbers.get(0) == 1 && numbers.size() > 1 ? numbers.get(1) : numbers.get(0);
    }

    /** Folders in which a JDK may lie, on Linux and on Windows. */
    private static List<File> homes() {
        List<File> homes = new ArrayList<>();
        for (String named : new String[] {"SHOUWANG_JAVA_HOME", "JAVA_HOME", "JAVA_HOME_25_X64", "JDK_HOME"}) {
            if (System.getenv(named) != null) {
                homes.add(new File(System.getenv(named)));
            }
        }
        List<String> shelves = new ArrayList<>(Arrays.asList(
                "/usr/lib/jvm",
                "/usr/java",
                "/opt",
                "/opt/java",
                System.getProperty("user.home") + "/.jdks",
                System.getProperty("user.home") + "/.sdkman/candidates/java"));
        for (String programs : new String[] {"ProgramFiles", "ProgramW6432", "LOCALAPPDATA"}) {
            String at = System.getenv(programs);
            for (String maker : new String[] {"Java", "Eclipse Adoptium", "Microsoft", "Zulu", "BellSoft"}) {
                if (at != null) {
                    shelves.add(at + "/" + maker);
                    shelves.add(at + "/Programs/" + maker);
                }
            }
        }
        for (String shelf : shelves) {
            File[] found = new File(shelf).listFiles(File::isDirectory);
            homes.addAll(found == null ? Collections.<File>emptyList() : Arrays.asList(found));
        }
        return homes;
    }

    /** The java program of the newest fitting home; null where none fits. */
    static File newest(List<File> homes) throws IOException {
        File best = null;
        int bestVersion = NEEDED - 1;
        for (File home : homes) {
            File release = new File(home, "release");
            File java = new File(home, File.separatorChar == '\\' ? "bin/java.exe" : "bin/java");
            if (java.canExecute() && release.isFile()) {
                int found = version(read(Files.newInputStream(release.toPath())).getProperty("JAVA_VERSION", ""));
                if (found > bestVersion) {
                    best = java;
                    bestVersion = found;
                }
            }
        }
        return best;
    }

    /** The flags of the pom, written into {@code jvm.properties} by the build. */
    private static List<String> flags() throws IOException {
        List<String> flags = new ArrayList<>(Arrays.asList(read(Main.class.getResourceAsStream("jvm.properties"))
                .getProperty("flags")
                .split(" ")));
        for (String kept : new String[] {"glass.platform", "prism.order", "user.home", "java.io.tmpdir"}) {
            if (System.getProperty(kept) != null) {
                flags.add("-D" + kept + "=" + System.getProperty(kept));
            }
        }
        return flags;
    }

    private static Properties texts() throws IOException {
        return read(Main.class.getResourceAsStream("texts.properties"));
    }

    private static Properties read(InputStream from) throws IOException {
        Properties lines = new Properties();
        try (InputStreamReader in = new InputStreamReader(from, StandardCharsets.UTF_8)) {
            lines.load(in);
        }
        return lines;
    }

    private static void say(String sentence) throws UnsupportedEncodingException {
        boolean windows = File.separatorChar == '\\';
        String terminal =
                windows ? System.getProperty("stderr.encoding", System.getProperty("sun.jnu.encoding")) : "UTF-8";
        new PrintStream(System.err, true, terminal).println(sentence);
    }
}
