package io.zhuanhua.subsidy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankAccountTest {

    @Test
    void accounts_and_objectors_say_nothing_of_themselves() {
        BankAccount account = new BankAccount("代理", "银行", "6222021234567890123");
        assertThat(account.toString()).doesNotContain("6222021234567890123").doesNotContain("代理");
        assertThat(new Objector("张三", "139", "所述", "证据").toString()).doesNotContain("张三");
    }
}
