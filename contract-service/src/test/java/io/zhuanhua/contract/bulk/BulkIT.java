package io.zhuanhua.contract.bulk;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static io.zhuanhua.contract.Contracts.body;
import static io.zhuanhua.contract.Contracts.freshNumber;
import static io.zhuanhua.contract.Contracts.freshPatent;
import static io.zhuanhua.contract.Contracts.show;
import static io.zhuanhua.contract.bulk.Sheets.HEADER;
import static io.zhuanhua.contract.bulk.Sheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "contract"))
class BulkIT {

    private static String line() {
        return body(freshNumber(), freshPatent()).replace("\n", " ");
    }

    private static Response send(String user, String key, String lines) {
        return as(user).header("Idempotency-Key", key)
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/bulk");
    }

    private static Response sheet(String user, byte[] workbook) {
        return as(user).contentType(BulkResource.XLSX).body(workbook).post(PATH + "/bulk");
    }

    private static List<JsonPath> answers(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asString().lines().map(JsonPath::from).toList();
    }

    private static List<String> each(Response response, String field) {
        List<JsonPath> answers = answers(response);
        return answers.subList(0, answers.size() - 1).stream()
                .map(answer -> answer.getString(field))
                .toList();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void every_row_is_answered_and_one_bad_row_does_not_spoil_the_others() {
        String lines = String.join(
                "\n",
                line(),
                line().replace("12100000400000624D", "12100000400000624C"),
                "{\"contractNumber\": 1,",
                "",
                line());
        Response response = send("agency-a", fresh(), lines);

        assertThat(each(response, "row")).containsExactly("1", "2", "3", "5");
        assertThat(each(response, "result")).containsExactly("ACCEPTED", "REFUSED", "REFUSED", "ACCEPTED");
        List<JsonPath> answers = answers(response);
        assertThat(answers.get(0).getString("caseNumber")).matches("150602-2025-\\d{6}");
        assertThat(answers.get(0).getList("warnings.code")).containsExactly("TECHNICAL_BELOW_TOTAL");
        assertThat(answers.get(1).getString("errors[0].pointer")).isEqualTo("/2/parties/0/creditCode");
        assertThat(answers.get(1).getString("errors[0].detail")).contains("统一社会信用代码不正确");
        assertThat(answers.get(2).getString("errors[0].pointer")).startsWith("/3");
        assertThat(response.asString().lines().toList().getLast())
                .isEqualTo("{\"rows\":4,\"accepted\":2,\"repeated\":0,\"refused\":2,\"complete\":true}");
        show("agency-a", answers.get(0).getString("id")).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void the_same_upload_again_mended_and_moved_takes_in_only_what_is_new() {
        String key = fresh();
        String good = line();
        String mended = line();
        Response first = send("agency-a", key, good + "\n" + mended.replace("800000.00", "9000000.00"));
        Response again = send("agency-a", key, mended + "\n" + good + "\n" + good);

        assertThat(each(first, "result")).containsExactly("ACCEPTED", "REFUSED");
        assertThat(each(again, "result")).containsExactly("ACCEPTED", "REPEATED", "REPEATED");
        assertThat(each(again, "id").subList(1, 3))
                .containsOnly(each(first, "id").getFirst());
        assertThat(each(send("agency-a", fresh(), good), "result")).containsExactly("ACCEPTED");
    }

    @Test
    void an_upload_whose_sender_vanished_is_finished_by_sending_it_again_without_a_duplicate() throws Exception {
        String key = fresh();
        String lines =
                String.join("\n", Stream.generate(BulkIT::line).limit(300).toList());
        byte[] body = lines.getBytes(StandardCharsets.UTF_8);
        String basic = Base64.getEncoder().encodeToString("agency-a:agency-a".getBytes(StandardCharsets.UTF_8));
        String head = "POST %s/bulk HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic %s\r\nIdempotency-Key: %s\r\n"
                        .formatted(PATH, basic, key)
                + "Content-Type: application/x-ndjson\r\nContent-Length: %d\r\n\r\n".formatted(body.length);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (!reader.readLine().contains("ACCEPTED")) {
                // as far as the first row
            }
        }

        Response again = send("agency-a", key, lines);

        assertThat(new HashSet<>(each(again, "id"))).hasSize(300);
        assertThat(each(again, "result")).contains("REPEATED").doesNotContain("REFUSED");
        assertThat(each(send("agency-a", key, lines), "id")).isEqualTo(each(again, "id"));
    }

    @Test
    void another_agency_learns_nothing_from_the_same_rows_under_the_same_key() {
        String key = fresh();
        String taken = line();
        send("agency-a", key, taken);
        Response foreign = send("agency-b", key, taken);
        Response unknown = send("agency-b", key, line());

        assertThat(foreign.asString()).isEqualTo(unknown.asString()).contains("AGENCY_NOT_CALLER");
        assertThat(send("enterprise-a", key, taken).statusCode()).isEqualTo(403);
        assertThat(sheet("auditor-a", workbook(HEADER, List.of())).statusCode()).isEqualTo(403);
    }

    @Test
    void a_workbook_with_a_contract_over_two_rows_is_one_contract_with_two_patents() {
        String first = freshPatent().shown();
        String second = freshPatent().shown();
        Response response = sheet(
                "agency-a",
                workbook(
                        HEADER,
                        List.of(
                                Sheets.contract(freshNumber(), first),
                                Sheets.anotherPatent(second),
                                Sheets.contract(freshNumber(), "202310123456.5"))));

        assertThat(each(response, "row")).containsExactly("2", "4");
        assertThat(each(response, "result")).containsExactly("ACCEPTED", "REFUSED");
        assertThat(answers(response).get(1).getString("errors[0].pointer")).isEqualTo("/4/patents/0/number");
        show("agency-a", answers(response).getFirst().getString("id"))
                .then()
                .body("patents.size()", equalTo(2))
                .body("transferType", equalTo("ASSIGNMENT"))
                .body("amounts.total", equalTo("1000000.00"));
    }

    @Test
    void nothing_of_a_file_that_is_wrong_as_a_whole_is_taken_in() throws Exception {
        String good = line();
        List<String> more = new ArrayList<>(HEADER);
        more.set(13, "价格");
        byte[] latin = (good + "\n\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        String tooMany = String.join("\n", Collections.nCopies(BulkIntake.MOST_ROWS + 1, "{}"));

        code(send("agency-a", "k", ""), 422, "FILE_EMPTY");
        code(send("agency-a", "k", good + "\n" + tooMany), 413, "FILE_ROWS_TOO_MANY");
        code(as("agency-a").contentType("application/x-ndjson").body(latin).post(PATH + "/bulk"), 400, "FILE_ENCODING");
        code(sheet("agency-a", "PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8)), 400, "FILE_BROKEN");
        code(sheet("agency-a", workbook(more, List.of())), 422, "FILE_COLUMN_UNKNOWN");
        code(sheet("agency-a", workbook(HEADER.subList(0, 4), List.of())), 422, "FILE_COLUMNS_MISSING");
        code(sheet("agency-a", workbook(HEADER, List.of())), 422, "FILE_EMPTY");
        code(sheet("agency-a", growing()), 413, "FILE_UNPACKED_TOO_LARGE");
        code(sheet("agency-a", new byte[Upload.LARGEST + 1]), 413, "BODY_TOO_LARGE");
        assertThat(each(send("agency-a", "k", good), "result")).containsExactly("ACCEPTED");
    }

    private static void code(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    /// A small file that unpacks to 200 MB.
    private static byte[] growing() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void the_empty_workbook_has_every_column_and_says_how_to_fill_it_in() {
        Response template = as("agency-a").get(PATH + "/bulk/template");

        template.then().statusCode(200).contentType(BulkResource.XLSX);
        List<String> header = Sheets.read(template.asByteArray()).getFirst();
        assertThat(header.subList(0, HEADER.size())).isEqualTo(HEADER);
        assertThat(template.header("Content-Disposition")).startsWith("attachment; filename=\"contracts.xlsx\"");
    }

    @Test
    void on_screen_the_workbook_comes_back_with_the_outcome_of_each_row_and_can_be_mended_and_sent_again() {
        byte[] workbook = workbook(
                HEADER,
                List.of(
                        Sheets.contract(freshNumber(), freshPatent().shown()),
                        Sheets.contract(freshNumber(), freshPatent().shown()),
                        Sheets.anotherPatent("202310123456.5")));
        List<List<String>> result = Sheets.read(page(workbook).asByteArray());

        assertThat(column(result, HEADER.size())).containsExactly("受理结果", "已受理", "未受理", "");
        assertThat(result.get(1).get(HEADER.size() + 1)).matches("150602-2025-\\d{6}");
        assertThat(result.get(3).get(HEADER.size() + 2)).isEqualTo("专利号：专利号校验位应为6");
        assertThat(result.get(1).get(10)).as("nothing typed is calculated").isEqualTo("=HYPERLINK(\"x\")");
        assertThat(result.get(1).get(4)).as("no digit is lost").isEqualTo("12100000400000624D");

        List<String> mended = new ArrayList<>(result.get(3));
        mended.set(11, freshPatent().shown());
        List<List<String>> again =
                Sheets.read(page(workbook(result.getFirst(), List.of(result.get(1), result.get(2), mended)))
                        .asByteArray());

        assertThat(column(again, HEADER.size())).containsExactly("受理结果", "此前已受理", "已受理", "");
        assertThat(again.get(1).get(HEADER.size() + 1)).isEqualTo(result.get(1).get(HEADER.size() + 1));
    }

    @Test
    void the_page_says_what_is_wrong_with_a_file_and_is_not_for_everybody() {
        assertThat(as("agency-a")
                        .get("/contracts/bulk")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("批量登记合同", "最多 5000 个合同");
        assertThat(page("no workbook".getBytes(StandardCharsets.UTF_8))
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("不是可读的 xlsx 表格");
        as("enterprise-a").get("/contracts/bulk").then().statusCode(403);
    }

    private static Response page(byte[] workbook) {
        return as("agency-a")
                .contentType("multipart/form-data")
                .multiPart("file", "合同.xlsx", workbook, BulkResource.XLSX)
                .post("/contracts/bulk");
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
