import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Leaves in the SQLite jar only the native library of one platform: `java OneNative.java JAR Linux/x86_64`.
final class OneNative {
    private static final String NATIVES = "org/sqlite/native/";

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path small = jar.resolveSibling("small.zip");
        String kept = NATIVES + args[1] + "/";
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(small);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && (!entry.getName().startsWith(NATIVES) || entry.getName().startsWith(kept))) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(to);
                    }
                }
            }
        }
        Files.move(small, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
