package io.zhuanhua.benchmarks.hibernate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Takes a contract in and answers when it is durable. Two ways: the journal's own row, and ordinary tables.
@Path("/")
public class IntakeResource {

    private static final int DIGEST_BYTES = 32;

    private final EntityManager entities;
    private final ObjectMapper json;

    IntakeResource(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /// What the caller hears.
    public record Accepted(UUID id, String status) {}

    @POST
    @Path("row")
    @Transactional
    public Response row(@HeaderParam("Idempotency-Key") String key, Contract contract) throws JsonProcessingException {
        UUID id = UUID.randomUUID();
        JournalEntity row = new JournalEntity();
        row.id = UUID.randomUUID();
        row.stream = "contract-" + id;
        row.version = 1;
        row.kind = "contract.submitted";
        row.kindVersion = 1;
        row.payload = json.writeValueAsString(contract);
        row.commandKey = key;
        row.commandOrdinal = 0;
        row.commandDigest = key;
        row.account = "agency-a";
        row.role = "AGENCY";
        row.recordedAt = Instant.now();
        row.algorithm = "SHA-256";
        row.digest = new byte[DIGEST_BYTES];
        entities.persist(row);
        return accepted(id);
    }

    @POST
    @Path("tables")
    @Transactional
    public Response tables(@HeaderParam("Idempotency-Key") String key, Contract typed) throws JsonProcessingException {
        ContractEntity contract = new ContractEntity();
        contract.id = UUID.randomUUID();
        contract.commandKey = key;
        contract.contractNumber = typed.contractNumber();
        contract.signedOn = LocalDate.parse(typed.signedOn());
        contract.transferType = typed.transferType();
        contract.total = new BigDecimal(typed.amounts().total());
        contract.technical = new BigDecimal(typed.amounts().technical());
        typed.parties()
                .forEach(party -> contract.parties.add(
                        new ContractEntity.PartyPart(party.role(), party.name(), party.creditCode())));
        typed.patents()
                .forEach(patent -> contract.patents.add(new ContractEntity.PatentPart(
                        patent.number(), patent.title(), new BigDecimal(patent.price()))));
        ContractEntity.OutboxEntity message = new ContractEntity.OutboxEntity();
        message.id = UUID.randomUUID();
        message.kind = "contract.submitted";
        message.payload = json.writeValueAsString(typed);
        contract.message = message;
        entities.persist(contract);
        return accepted(contract.id);
    }

    private static Response accepted(UUID id) {
        return Response.created(URI.create("/contracts/" + id))
                .entity(new Accepted(id, "SUBMITTED"))
                .build();
    }
}
