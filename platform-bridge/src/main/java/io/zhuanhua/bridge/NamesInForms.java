package io.zhuanhua.bridge;

import io.quarkus.qute.TemplateExtension;
import io.zhuanhua.bridge.rules.RegisterRecord;

/// How the lists of names of a record stand in a text area.
@TemplateExtension
final class NamesInForms {

    private NamesInForms() {}

    static String beforeLines(RegisterRecord record) {
        return RegisterPage.typed(record.before());
    }

    static String afterLines(RegisterRecord record) {
        return RegisterPage.typed(record.after());
    }
}
