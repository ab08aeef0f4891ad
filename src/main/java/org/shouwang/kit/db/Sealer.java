package org.shouwang.kit.db;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.shouwang.kit.text.Fault;
import org.shouwang.kit.text.Texts;

/// Seals single values with AES-256-GCM under the store's data key, and marks them with a keyed HMAC for look-up.
/// A flipped bit is detected when the value is opened.
public final class Sealer {
    private static final Texts T = Texts.of(Sealer.class);
    private static final String PREFIX = "s1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec markKey;
    private final SecureRandom random = new SecureRandom();
    private final byte[] pool = new byte[256 * NONCE];
    private int used = pool.length;
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(Sealer::newCipher);
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::newMac);

    /// @param dataKey 32 random bytes
    Sealer(byte[] dataKey) {
        this.key = new SecretKeySpec(dataKey, "AES");
        this.markKey = new SecretKeySpec(mac(new SecretKeySpec(dataKey, "HmacSHA256"), "mark"), "HmacSHA256");
    }

    String seal(String plain) {
        byte[] nonce = nonce();
        try {
            Cipher cipher = ciphers.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] out = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, out, NONCE, sealed.length);
            return PREFIX + Base64.getEncoder().withoutPadding().encodeToString(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Random bytes are fetched for many values at once.
    private synchronized byte[] nonce() {
        if (used == pool.length) {
            random.nextBytes(pool);
            used = 0;
        }
        used += NONCE;
        return Arrays.copyOfRange(pool, used - NONCE, used);
    }

    String open(String sealed) {
        if (!sealed.startsWith(PREFIX)) {
            throw new Fault("DB-10", T.get("sealed.damaged"));
        }
        try {
            byte[] in = Base64.getDecoder().decode(sealed.substring(PREFIX.length()));
            Cipher cipher = ciphers.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, in, 0, NONCE));
            return new String(cipher.doFinal(in, NONCE, in.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Fault("DB-10", T.get("sealed.damaged"), e);
        }
    }

    String mark(String value) {
        byte[] full = macs.get().doFinal(value.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, 16));
    }

    private Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(markKey);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
