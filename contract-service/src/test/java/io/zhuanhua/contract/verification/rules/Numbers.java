package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.PatentNumber;

/// Patent numbers with right check digits.
public final class Numbers {

    private Numbers() {}

    public static PatentNumber patent(int year, int type, int serial) {
        String digits = "%04d%d%07d".formatted(year, type, serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 8 + 2);
        }
        return PatentNumber.parse(digits + (sum % 11 == 10 ? "X" : String.valueOf(sum % 11)));
    }
}
