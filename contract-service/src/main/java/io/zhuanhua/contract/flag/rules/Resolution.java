package io.zhuanhua.contract.flag.rules;

import io.zhuanhua.events.ContractId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision on a doubt, read from what was typed.
///
/// @param payable those of the contracts concerned that nothing shall stand against any more
/// @param document number or title of the paper it rests on
public record Resolution(
        List<ContractId> payable, String reason, @Nullable String document) {}
