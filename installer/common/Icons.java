import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// Draws icons/*.svg (filled paths of M, L, C and Z) as PNG in all sizes and as one ICO:
/// `java installer/common/Icons.java` from the top of the repository.
final class Icons {
    private static final Path FOLDER = Path.of("icons");
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final Pattern PATH = Pattern.compile("<path fill=\"(#\\w{6})\" d=\"([^\"]+)\"");

    public static void main(String[] args) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : SIZES) {
            byte[] png = draw(size <= 24 ? "shouwang-small.svg" : "shouwang.svg", size <= 24 ? 16 : 256, size);
            Files.write(FOLDER.resolve("shouwang-" + size + ".png"), png);
            if (size <= 256) {
                pictures.add(png);
            }
        }
        Files.write(FOLDER.resolve("shouwang.ico"), ico(pictures));
    }

    private static byte[] draw(String svg, int box, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale((double) size / box, (double) size / box);
        var paths = PATH.matcher(Files.readString(FOLDER.resolve(svg)));
        while (paths.find()) {
            pen.setColor(Color.decode(paths.group(1)));
            pen.fill(shape(paths.group(2)));
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static Path2D shape(String d) {
        Path2D shape = new Path2D.Double();
        StringTokenizer words = new StringTokenizer(d.replaceAll("([MLCZ])", " $1 "));
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "M" -> shape.moveTo(number(words), number(words));
                case "L" -> shape.lineTo(number(words), number(words));
                case "C" -> shape.curveTo(
                        number(words), number(words), number(words), number(words), number(words), number(words));
                case "Z" -> shape.closePath();
                default -> throw new IllegalArgumentException(d);
            }
        }
        return shape;
    }

    private static double number(StringTokenizer words) {
        return Double.parseDouble(words.nextToken());
    }

    private static byte[] ico(List<byte[]> pictures) {
        int total = 6 + 16 * pictures.size();
        for (byte[] picture : pictures) {
            total += picture.length;
        }
        ByteBuffer ico = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int offset = 6 + 16 * pictures.size();
        for (int i = 0; i < pictures.size(); i++) {
            byte side = (byte) (SIZES[i] == 256 ? 0 : SIZES[i]);
            ico.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(ico::put);
        return ico.array();
    }
}
