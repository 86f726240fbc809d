package io.zhuanhua.events.reference;

import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.ClawbackEvent.ClawbackGround;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.FinanceEvent.InsuranceKind;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.Relation;
import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.ProductEvent.RosterClass;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.events.TransferType;
import java.util.List;

/// A family of codes that events carry, and the prefix of its words: `transfer-ASSIGNMENT`.
record Codes(String prefix, Class<? extends Enum<?>> family) {

    static List<Codes> all() {
        return List.of(
                new Codes("party", PartyRole.class),
                new Codes("transfer", TransferType.class),
                new Codes("identity", IdentityType.class),
                new Codes("register", RegisterCode.class),
                new Codes("document", DocumentType.class),
                new Codes("grade", EvidenceGrade.class),
                new Codes("mismatch", Mismatch.class),
                new Codes("paper", Paper.class),
                new Codes("payment", PaymentKind.class),
                new Codes("right", RightChange.class),
                new Codes("flag", FlagKind.class),
                new Codes("insurance", InsuranceKind.class),
                new Codes("relation", Relation.class),
                new Codes("roster", RosterClass.class),
                new Codes("ground", ClawbackGround.class),
                new Codes("recovery", ClawbackOption.class),
                new Codes("review", ReviewStep.class),
                new Codes("review-back", SendBack.class),
                new Codes("review-change", AssignmentChange.class),
                new Codes("review-reason", ReviewReason.class));
    }

    List<Enum<?>> constants() {
        return List.of(family.getEnumConstants());
    }

    String key(Enum<?> constant) {
        return prefix + "-" + constant.name();
    }
}
