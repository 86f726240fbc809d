package io.zhuanhua.benchmarks.load;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Requests that hand in a contract, each with its own idempotency key and contract number, and with transferees,
/// patents and dates enough that none looks like a duplicate or part of another, and that a patent comes back as seldom
/// as patents do: a contract is compared with all others of its patents. Made once as bytes; only what differs is
/// written anew, so that making them costs the machine nothing.
public final class ContractRequests {

    private static final String NUMBER = "0000000000";
    private static final String SIGNED_ON = "2025-03-10";
    private static final String TRANSFEREE = "91150602MA0N3R4W5M";
    private static final String PATENT = "202310123456.6";
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4_001;
    private static final List<byte[]> TRANSFEREES = many(
            1_009, serial -> "91150602MA%07d".formatted(serial), "0123456789ABCDEFGHJKLMNPQRTUWXY", CreditCode::parse);
    private static final List<byte[]> PATENTS =
            many(50_021, serial -> "20131%07d.".formatted(serial), "0123456789X", PatentNumber::parse);

    private static final String BODY = """
            {"contractNumber":"DS-2025-0000000000","signedOn":"2025-03-10","transferType":"ASSIGNMENT",\
            "parties":[{"role":"TRANSFEROR","name":"清华大学","creditCode":"12100000400000624D"},\
            {"role":"TRANSFEREE","name":"鄂尔多斯市某某科技有限公司","creditCode":"91150602MA0N3R4W5M"},\
            {"role":"AGENCY","name":"东胜区某某专利服务有限公司","creditCode":"91150602MA0QK7C21T",\
            "sharePercent":"100","work":"检索、撮合、谈判"}],\
            "patents":[{"number":"202310123456.6","title":"一种测试方法","price":"800000.00"}],\
            "amounts":{"currency":"CNY","total":"1000000.00","technical":"800000.00"}}""";

    private final byte[] request;
    private final int[] numbersAt;
    private final int signedOnAt;
    private final int transfereeAt;
    private final int patentAt;
    private long next;

    /// @param from first of the numbers, so that no two rounds use the same
    public ContractRequests(String host, String path, long from) {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        String login = Base64.getEncoder().encodeToString("agency-a:agency-a".getBytes(StandardCharsets.UTF_8));
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Basic " + login
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: benchmark-" + NUMBER
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        this.request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        String whole = new String(request, StandardCharsets.ISO_8859_1);
        int key = whole.indexOf("benchmark-" + NUMBER) + "benchmark-".length();
        int number = whole.indexOf("DS-2025-" + NUMBER) + "DS-2025-".length();
        this.numbersAt = new int[] {key, number};
        this.signedOnAt = whole.indexOf(SIGNED_ON);
        this.transfereeAt = whole.indexOf(TRANSFEREE);
        this.patentAt = whole.indexOf(PATENT);
        this.next = from;
    }

    /// Fills `buffer` with the next request, ready to be written.
    void next(ByteBuffer buffer) {
        long number = next++;
        put(FIRST_DAY.plusDays(number % DAYS).toString().getBytes(StandardCharsets.US_ASCII), signedOnAt);
        put(TRANSFEREES.get((int) (number % TRANSFEREES.size())), transfereeAt);
        put(PATENTS.get((int) (number % PATENTS.size())), patentAt);
        for (int digit = NUMBER.length() - 1; digit >= 0; digit--) {
            byte character = (byte) ('0' + number % 10);
            for (int at : numbersAt) {
                request[at + digit] = character;
            }
            number /= 10;
        }
        buffer.clear().put(request).flip();
    }

    private void put(byte[] value, int at) {
        System.arraycopy(value, 0, request, at, value.length);
    }

    /// Numbers with the check character that makes them right.
    private static List<byte[]> many(
            int count, IntFunction<String> number, String checks, Function<String, ? extends Text> parse) {
        return IntStream.range(0, count)
                .mapToObj(number)
                .map(text -> checks.chars()
                        .mapToObj(check -> text + (char) check)
                        .filter(whole -> isRight(whole, parse))
                        .findFirst()
                        .orElseThrow()
                        .getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    private static boolean isRight(String text, Function<String, ? extends Text> parse) {
        try {
            return parse.apply(text) != null;
        } catch (Refused wrong) {
            return false;
        }
    }

    /// Where the next ones are to go on.
    public long nextNumber() {
        return next;
    }

    int length() {
        return request.length;
    }
}
