package io.zhuanhua.filing.rules;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PatentNumber;
import java.util.List;

/// What this service has learnt of a contract from its events.
public record KnownContract(
        ContractId contract, CaseNumber caseNumber, CreditCode transferee, List<PatentNumber> patents) {}
