package io.zhuanhua.contract.webhook.sending;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses are somebody else's on the public internet: not this machine, not the house's network, not what a
/// cloud keeps for itself (IANA's registries of special-purpose addresses, RFC 6890).
final class PublicAddress {

    private static final List<Block> NOT_IN_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            // between a provider and its customers; the metadata service of one cloud lies here too
            "100.64.0.0/10",
            "127.0.0.0/8",
            // link-local, and the metadata service of most clouds
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            // multicast and everything above it
            "224.0.0.0/3");

    /// All that is given out to hosts lies in here; mapped, unique-local, link-local and multicast addresses do not.
    private static final Block IN_V6 = Block.of("2000:0:0:0:0:0:0:0/3");

    private static final List<Block> NOT_IN_V6 = blocks(
            // tunnels, which carry an IPv4 address inside, and other protocols
            "2001:0:0:0:0:0:0:0/23", "2001:db8:0:0:0:0:0:0/32", "2002:0:0:0:0:0:0:0/16", "3fff:0:0:0:0:0:0:0/20");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? NOT_IN_V4.stream().noneMatch(block -> block.contains(bytes))
                : IN_V6.contains(bytes) && NOT_IN_V6.stream().noneMatch(block -> block.contains(bytes));
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }

    /// @param prefix its first bits, as a number
    /// @param shift how many bits follow
    private record Block(BigInteger prefix, int shift) {

        static Block of(String text) {
            String[] parts = text.split("/", -1);
            byte[] bytes = literal(parts[0]);
            int shift = bytes.length * 8 - Integer.parseInt(parts[1]);
            return new Block(new BigInteger(1, bytes).shiftRight(shift), shift);
        }

        private static byte[] literal(String address) {
            try {
                return InetAddress.getByName(address).getAddress();
            } catch (UnknownHostException slip) {
                throw new IllegalStateException(address, slip);
            }
        }

        boolean contains(byte[] address) {
            return new BigInteger(1, address).shiftRight(shift).equals(prefix);
        }
    }
}
