package io.zhuanhua.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Requests that hand in a contract, each with its own idempotency key and contract number. Made once as bytes; only
/// the number is written anew, so that making them costs the machine nothing.
public final class ContractRequests {

    private static final String NUMBER = "0000000000";

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
        this.next = from;
    }

    /// Fills `buffer` with the next request, ready to be written.
    void next(ByteBuffer buffer) {
        long number = next++;
        for (int digit = NUMBER.length() - 1; digit >= 0; digit--) {
            byte character = (byte) ('0' + number % 10);
            for (int at : numbersAt) {
                request[at + digit] = character;
            }
            number /= 10;
        }
        buffer.clear().put(request).flip();
    }

    /// Where the next ones are to go on.
    public long nextNumber() {
        return next;
    }

    int length() {
        return request.length;
    }
}
