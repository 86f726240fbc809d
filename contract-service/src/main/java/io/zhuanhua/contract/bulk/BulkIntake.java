package io.zhuanhua.contract.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.ContractView;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.JournalBusy;
import io.zhuanhua.journal.JournalFailure;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.problem.ProblemBody;
import io.zhuanhua.kit.problem.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes rows in, each a command of its own. Its key is the upload's together with what the row says: rows may be
/// mended, moved and sent again, and only what is new has an effect. Without a key of the upload what the row says
/// alone is the key, good for the account.
@RequestScoped
class BulkIntake {

    static final int MOST_ROWS = 5_000;

    private static final String NO_KEY = "-";

    private final ContractDesk desk;
    private final ObjectMapper json;
    private final Command upload;
    private final Locale language;

    BulkIntake(ContractDesk desk, Commands commands, ObjectMapper json, HttpServerRequest request) {
        this.desk = desk;
        this.json = json;
        @Nullable String key = request.getHeader(Commands.HEADER);
        this.upload = commands.of(key == null ? NO_KEY : key);
        this.language = RequestLanguage.of(request);
    }

    /// @throws BulkStopped when the house is busy or its database away
    RowOutcome take(BulkRow row) {
        return switch (row) {
            case BulkRow.Unreadable bad -> refused(bad.row(), bad.problems());
            case BulkRow.Read good -> take(good.row(), good.contract());
        };
    }

    private RowOutcome take(long row, SubmitContract contract) {
        try {
            Decided decided = desk.take(command(contract), contract);
            ContractSubmitted submitted = decided.only(ContractSubmitted.class);
            return new RowOutcome(
                    row,
                    decided.repeated() ? RowOutcome.Result.REPEATED : RowOutcome.Result.ACCEPTED,
                    submitted.contract(),
                    submitted.caseNumber(),
                    ContractView.warnings(submitted, language),
                    List.of());
        } catch (Refused refused) {
            return refused(row, refused.problems());
        } catch (JournalBusy | JournalFailure later) {
            throw new BulkStopped(later);
        }
    }

    private RowOutcome refused(long row, List<Problem> problems) {
        List<Problem> placed =
                problems.stream().map(problem -> problem.below("/" + row)).toList();
        List<ProblemBody.Item> errors = ProblemBody.items(new Refused(placed), language);
        return new RowOutcome(row, RowOutcome.Result.REFUSED, null, null, List.of(), errors);
    }

    private Command command(SubmitContract contract) {
        String digest = digest(contract);
        return new Command(upload.key() + "/" + digest, digest, upload.actor(), null, null);
    }

    /// Of what it says, however it was written.
    private String digest(SubmitContract contract) {
        try {
            byte[] said = json.writeValueAsString(contract).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a contract can be written, and every JDK has SHA-256", e);
        }
    }
}
