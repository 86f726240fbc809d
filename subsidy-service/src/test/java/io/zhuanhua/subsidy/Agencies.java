package io.zhuanhua.subsidy;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.Topic;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.Infrastructure;
import java.util.List;
import java.util.UUID;

/// Contracts as contract-service tells of them.
public final class Agencies {

    private static final ForeignEvents CONTRACTS =
            new ForeignEvents(Infrastructure.kafkaServers(), Topic.CONTRACT_EVENTS, "contract-service");

    private Agencies() {}

    /// A contract of agency A whose transfer is verified; answers its id.
    public static String verifiedContract(String technical) {
        return verifiedContract(TransferType.ASSIGNMENT, technical, List.of(Given.agency(Given.AGENCY_A, null)));
    }

    public static String verifiedContract(TransferType type, String technical, List<Party> agencies) {
        String id = submittedContract(type, technical, agencies);
        verify(id);
        return id;
    }

    public static String submittedContract(TransferType type, String technical, List<Party> agencies) {
        String id = UUID.randomUUID().toString();
        ContractSubmitted submitted =
                Given.contract(id, type, technical, technical, agencies).submitted();
        CONTRACTS.publish(submitted.caseNumber().text(), submitted);
        return id;
    }

    public static void verify(String contract) {
        ContractId id = new ContractId(contract);
        CONTRACTS.publish(
                "ZH-2025-" + contract,
                new TransferRecorded(
                        id,
                        Given.PATENT,
                        new RecordId("TR01-" + contract),
                        RegisterCode.TR01,
                        Given.VERIFIED_ON,
                        EvidenceGrade.A),
                new TransferVerified(id, Given.VERIFIED_ON, Given.VERIFIED_ON));
    }

    /// Anything else that happens to a contract.
    public static void tell(String contract, DomainEvent event) {
        CONTRACTS.publish("ZH-2025-" + contract, event);
    }
}
