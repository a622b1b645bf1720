package kz.kasip.gateway.limit;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The address that a request comes from. Behind proxies it is the one that the outermost of them has seen; what stands further left in
 * {@code X-Forwarded-For} is whatever the client wrote there.
 */
final class ClientAddress {
    private static final String HEADER = "X-Forwarded-For";
    private static final int MAPPED = 10;
    private static final int NETWORK = 8;

    private final int proxies;

    /** @param proxies how many proxies stand in front, each of which adds whom it has seen */
    ClientAddress(int proxies) {
        this.proxies = proxies;
    }

    /** The address of IPv4, the network of IPv6: whoever has one address of a network has all of them. */
    String of(HttpServerRequest request) {
        String nearest =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return of(nearest, proxies == 0 ? List.of() : request.headers().getAll(HEADER));
    }

    /** The same of what a request says. */
    String of(String nearest, List<String> told) {
        String address = proxies == 0 ? nearest : seenBy(told, nearest);
        return address == null ? "unknown" : address.indexOf(':') < 0 ? address : network(address);
    }

    /** The outermost trusted word; where that is no address, the next one inwards. */
    private String seenBy(List<String> headers, String nearest) {
        List<String> told = headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(ClientAddress::bare)
                .toList();
        for (int at = Math.max(0, told.size() - proxies); at < told.size(); at++) {
            if (NetUtil.createByteArrayFromIpAddressString(told.get(at)) != null) return told.get(at);
        }
        return nearest;
    }

    /** Without port, brackets and quotes. */
    private static String bare(String told) {
        String text = told.strip().replace("\"", "");
        if (text.startsWith("[")) return text.substring(1, Math.max(1, text.indexOf(']')));
        int colon = text.indexOf(':');
        return colon > 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }

    private static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length != 16) return address;
        if (isMapped(bytes)) return NetUtil.bytesToIpAddress(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
        return HexFormat.of().formatHex(bytes, 0, NETWORK) + "/64";
    }

    /** An address of IPv4 in the clothes of IPv6. */
    private static boolean isMapped(byte[] bytes) {
        for (int at = 0; at < MAPPED; at++) if (bytes[at] != 0) return false;
        return bytes[10] == -1 && bytes[11] == -1;
    }
}
