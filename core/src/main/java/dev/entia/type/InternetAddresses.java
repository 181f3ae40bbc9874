package dev.entia.type;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Internet addresses as text: numbers only, so that no name is ever looked up. */
final class InternetAddresses {

    private static final Pattern VERSION_4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern VERSION_6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private InternetAddresses() {}

    /** The number, without the host's name. A scope, which means something on one machine only, is refused. */
    static String format(InetAddress address) {
        var text = address.getHostAddress();
        if (text.indexOf('%') >= 0) throw TypeErrors.scopedAddress(text);
        return text;
    }

    static InetAddress parse(String text) {
        try {
            if (VERSION_4.matcher(text).matches()) return InetAddress.getByAddress(bytes(text));
            // With a colon in it, it is a number or nothing: the JDK looks up no such name.
            if (VERSION_6.matcher(text).matches()) return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
        throw new IllegalArgumentException(text);
    }

    private static byte[] bytes(String text) {
        var parts = text.split("\\.", -1);
        var bytes = new byte[parts.length];
        for (int i = 0; i < bytes.length; i++) {
            int part = Integer.parseInt(parts[i]);
            if (part > 255) throw new IllegalArgumentException(text);
            bytes[i] = (byte) part;
        }
        return bytes;
    }
}
