package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;

/// One contract in a list.
///
/// @param transferor names of the transferors, with `、` between
/// @param total yuan with two places
/// @param technical yuan with two places
/// @param patents patents of the contract
/// @param recorded patents recorded as the contract says
/// @param overdue whether it was handed back and the deadline has passed
/// @param mismatched patents of which the register says something else
public record ContractItem(
        String id,
        String caseNumber,
        String contractNumber,
        ContractStatus status,
        LocalDate signedOn,
        LocalDate submittedOn,
        TransferType transferType,
        String transferor,
        String transferee,
        String agency,
        String total,
        String technical,
        int patents,
        int recorded,
        int mismatched,
        boolean overdue) {}
