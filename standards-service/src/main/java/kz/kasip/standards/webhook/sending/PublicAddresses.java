package kz.kasip.standards.webhook.sending;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells the addresses of the public internet from all others, by the registries of special addresses (RFC 6890). */
final class PublicAddresses {

    /** The only block that global addresses of IPv6 are given out of; the mapped, local and translated ones lie outside. */
    private static final Block GLOBAL = Block.of("2000::/3");

    private static final List<Block> SPECIAL_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static final List<Block> SPECIAL_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // a cloud's own services behind a public address
            "168.63.129.16/32");

    /** The addresses that begin with the same bits; Netty's rule would do, did it not take leading ones for any block's. */
    private record Block(BigInteger start, int rest) {

        static Block of(String text) {
            var parts = text.split("/");
            var start = InetAddress.ofLiteral(parts[0]);
            var rest = start.getAddress().length * Byte.SIZE - Integer.parseInt(parts[1]);
            return new Block(number(start).shiftRight(rest), rest);
        }

        boolean contains(InetAddress address) {
            return number(address).shiftRight(rest).equals(start);
        }

        private static BigInteger number(InetAddress address) {
            return new BigInteger(1, address.getAddress());
        }
    }

    private PublicAddresses() {}

    /** Addresses of IPv4 that are mapped into IPv6 come as what they are from {@link InetAddress}. */
    static boolean contain(InetAddress address) {
        return address instanceof Inet4Address
                ? SPECIAL_4.stream().noneMatch(block -> block.contains(address))
                : GLOBAL.contains(address) && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }
}
