import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

// Checks evidence packs without the system that made them. Nothing but a JDK (17 or newer) is needed:
//
//     java Verify.java [directory of an unpacked pack …]
//
// It says every check it made and ends with 0 when all of them held, otherwise with 1. Several packs of one case,
// such as that of the contract and that of the subsidy, are checked against each other.
public class Verify {

    private final Set<String> events = new HashSet<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private int bad;

    public static void main(String[] arguments) throws Exception {
        Verify verify = new Verify();
        List<Path> packs = Stream.of(arguments.length == 0 ? new String[] {"."} : arguments)
                .map(Path::of)
                .toList();
        for (Path pack : packs) {
            verify.files(pack);
            verify.chains(pack);
        }
        verify.documents(packs);
        verify.amounts();
        System.out.println(verify.bad == 0 ? "全部相符 / everything holds" : "有 " + verify.bad + " 处不符 / " + verify.bad + " do not hold");
        System.exit(verify.bad == 0 ? 0 : 1);
    }

    private void said(boolean holds, String what) {
        System.out.println((holds ? "相符 OK    " : "不符 WRONG ") + what);
        bad += holds ? 0 : 1;
    }

    // Every file is as the manifest says, and there is no other.
    private void files(Path pack) throws Exception {
        Set<String> named = new HashSet<>();
        for (String line : Files.readAllLines(pack.resolve("MANIFEST.txt"))) {
            String name = line.substring(66);
            named.add(name);
            Path file = pack.resolve(name);
            boolean same = Files.exists(file) && sha256(Files.readAllBytes(file)).equals(line.substring(0, 64));
            said(same, "file " + name);
        }
        try (Stream<Path> all = Files.walk(pack)) {
            List<String> strangers = all.filter(Files::isRegularFile)
                    .map(file -> pack.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !named.contains(name) && !name.equals("MANIFEST.txt") && !name.endsWith(".class"))
                    .toList();
            said(strangers.isEmpty(), "no file beside the manifest " + strangers);
        }
    }

    // Every row follows the one before it in its stream.
    private void chains(Path pack) throws Exception {
        Path folder = pack.resolve("rows");
        List<Path> streams;
        try (Stream<Path> all = Files.list(folder)) {
            streams = all.sorted().toList();
        }
        for (Path stream : streams) {
            byte[] previous = new byte[0];
            int version = 0;
            boolean holds = true;
            String name = "";
            for (String line : Files.readAllLines(stream)) {
                Map<String, Object> row = object(line);
                name = text(row, "stream");
                byte[] digest = HexFormat.of().parseHex(text(row, "digest"));
                holds &= number(row, "version") == ++version
                        && MessageDigest.isEqual(digest, digest(previous, row));
                previous = digest;
                rows.add(row);
                events.add(text(row, "id"));
            }
            said(holds, "chain " + name + " (" + version + ")");
        }
    }

    private static byte[] digest(byte[] previous, Map<String, Object> row) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, row.get("id"));
        write(out, row.get("stream"));
        out.writeInt((int) number(row, "version"));
        write(out, row.get("kind"));
        out.writeInt((int) number(row, "kindVersion"));
        write(out, row.get("payload"));
        write(out, row.get("commandKey"));
        out.writeInt((int) number(row, "commandOrdinal"));
        for (String field : List.of("commandDigest", "account", "role", "unit", "causation", "correlation")) {
            write(out, row.get(field));
        }
        out.writeLong(number(row, "recordedAtMicros"));
        MessageDigest digest = MessageDigest.getInstance(text(row, "algorithm"));
        digest.update(previous);
        return digest.digest(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, Object text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = ((String) text).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    // Every document that a row speaks of is here, and is the one it speaks of.
    private void documents(List<Path> packs) throws Exception {
        for (Map<String, Object> row : rows) {
            if (text(row, "kind").equals("contract.document-added")) {
                String sha256 = text(object(text(row, "payload")), "sha256");
                boolean found = false;
                for (Path pack : packs) {
                    Path file = pack.resolve("documents").resolve(sha256);
                    found |= Files.exists(file) && sha256(Files.readAllBytes(file)).equals(sha256);
                }
                said(found, "document " + sha256);
            }
        }
    }

    // Every amount follows from its inputs, step by step.
    private void amounts() {
        for (Map<String, Object> row : rows) {
            Map<String, Object> payload = object(text(row, "payload"));
            for (String field : List.of("computed", "decision")) {
                if (payload.get(field) instanceof Map<?, ?> computation) {
                    amount(text(row, "kind"), cast(computation));
                }
            }
        }
    }

    private void amount(String kind, Map<String, Object> computation) {
        Map<String, String> inputs = new HashMap<>();
        List<String> elsewhere = new ArrayList<>();
        for (Object each : (List<?>) computation.get("inputs")) {
            Map<String, Object> input = cast(each);
            inputs.put(text(input, "name"), text(input, "value"));
            Object event = input.get("eventId");
            if (event != null && !events.contains(event)) {
                elsewhere.add((String) event);
            }
        }
        BigDecimal now = null;
        List<String> taken = new ArrayList<>();
        boolean holds = true;
        for (Object each : (List<?>) computation.get("steps")) {
            Map<String, Object> step = cast(each);
            String rule = text(step, "rule");
            BigDecimal before = new BigDecimal(text(step, "before"));
            BigDecimal after = new BigDecimal(text(step, "after"));
            holds &= now == null || now.compareTo(before) == 0;
            BigDecimal expected = after(rule, before, inputs);
            holds &= expected == null || expected.compareTo(after) == 0;
            taken.add(expected == null ? rule + "?" : rule);
            now = after;
        }
        BigDecimal amount = new BigDecimal(text(computation, "amount"));
        holds &= now != null && now.compareTo(amount) == 0;
        said(holds, kind + " " + amount + " " + taken + (elsewhere.isEmpty() ? "" : "; inputs of other packs " + elsewhere));
    }

    // What a rule makes of an amount; null for a rule that cannot be worked out from the inputs alone.
    private static BigDecimal after(String rule, BigDecimal before, Map<String, String> inputs) {
        return switch (rule) {
            case "BASE" -> decimal(inputs, "technicalAmount");
            case "RATE" -> inputs.containsKey("rate") ? before.multiply(decimal(inputs, "rate")) : null;
            case "SHARE" ->
                inputs.containsKey("agencyShare")
                        ? before.multiply(decimal(inputs, "agencyShare")).movePointLeft(2)
                        : before;
            case "ROUNDING" -> rounded(before, inputs);
            case "CAP" -> {
                BigDecimal cap = decimal(inputs, "caps.unit.amount");
                yield cap == null ? null : before.min(cap.subtract(decimal(inputs, "capUsed")).max(BigDecimal.ZERO));
            }
            case "BUDGET" ->
                inputs.containsKey("budgetAvailable")
                        ? before.min(decimal(inputs, "budgetAvailable").max(BigDecimal.ZERO))
                        : null;
            default -> null;
        };
    }

    private static BigDecimal rounded(BigDecimal before, Map<String, String> inputs) {
        BigDecimal unit = decimal(inputs, "rounding.unit");
        if (unit == null || !inputs.containsKey("rounding.mode")) {
            return null;
        }
        return before.divide(unit, 0, RoundingMode.valueOf(inputs.get("rounding.mode"))).multiply(unit);
    }

    private static BigDecimal decimal(Map<String, String> inputs, String name) {
        return inputs.containsKey(name) ? new BigDecimal(inputs.get(name)) : null;
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String text(Map<String, Object> object, String name) {
        Object value = object.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing in " + object);
        }
        return value.toString();
    }

    private static long number(Map<String, Object> object, String name) {
        return Long.parseLong(text(object, name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> object(String json) {
        return cast(new Json(json).value());
    }

    // As much of JSON as the rows need: objects, lists, texts; anything else as its text.
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            blanks();
            char first = text.charAt(at);
            if (first == '{') {
                return fields();
            }
            if (first == '[') {
                return list();
            }
            return first == '"' ? string() : plain();
        }

        private Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            at++;
            for (blanks(); text.charAt(at) != '}'; more()) {
                String name = string();
                blanks();
                at++;
                fields.put(name, value());
            }
            at++;
            return fields;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            for (blanks(); text.charAt(at) != ']'; more()) {
                list.add(value());
            }
            at++;
            return list;
        }

        private void more() {
            blanks();
            if (text.charAt(at) == ',') {
                at++;
                blanks();
            }
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char each = text.charAt(at);
                if (each != '\\') {
                    string.append(each);
                    continue;
                }
                char escaped = text.charAt(++at);
                switch (escaped) {
                    case 'n' -> string.append('\n');
                    case 't' -> string.append('\t');
                    case 'r' -> string.append('\r');
                    case 'b' -> string.append('\b');
                    case 'f' -> string.append('\f');
                    case 'u' -> {
                        string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    }
                    default -> string.append(escaped);
                }
            }
            at++;
            return string.toString();
        }

        private Object plain() {
            int begin = at;
            while (at < text.length() && ",]} \t\n\r".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String plain = text.substring(begin, at);
            return plain.equals("null") ? null : plain;
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
