package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Code;
import io.zhuanhua.events.Refused;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts people and programs type, read or refused.
public final class TypedTexts {

    private TypedTexts() {}

    /// The constant of that name.
    ///
    /// @throws Refused `otherwise`, naming the constants there are
    public static <E extends Enum<E>> E oneOf(E[] constants, String typed, Code otherwise) {
        String plain = typed.strip();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(plain))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        otherwise, "", Stream.of(constants).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
