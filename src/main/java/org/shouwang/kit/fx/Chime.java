package org.shouwang.kit.fx;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/// A short soft tone that calls somebody to the screen; a computer without sound stays silent.
public final class Chime {
    private static final Logger LOG = Logger.getLogger(Chime.class.getName());
    private static final float RATE = 22_050;
    private static final double PITCH = 880;
    private static final int MILLIS = 350;

    private Chime() {}

    /// Returns at once.
    public static void play() {
        Thread.ofVirtual().name("chime").start(Chime::sound);
    }

    private static void sound() {
        byte[] wave = wave();
        try {
            Clip clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            clip.open(new AudioFormat(RATE, 8, 1, true, false), wave, 0, wave.length);
            clip.start();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "no sound", e);
        }
    }

    private static byte[] wave() {
        byte[] wave = new byte[(int) (RATE * MILLIS / 1000)];
        for (int i = 0; i < wave.length; i++) {
            double fade = 1 - (double) i / wave.length;
            wave[i] = (byte) (60 * fade * Math.sin(2 * Math.PI * PITCH * i / RATE));
        }
        return wave;
    }
}
