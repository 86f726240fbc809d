package io.zhuanhua.kit.page;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.ProblemBody;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.FormErrors;
import jakarta.enterprise.context.RequestScoped;

/// Shows a refusal at the fields of the form it came from. The field is named like the pointer, without the first
/// slash and with dots for the others: `/patents/0/number` is the field `patents.0.number`.
@RequestScoped
public class FormProblems {

    private final HttpServerRequest request;

    FormProblems(HttpServerRequest request) {
        this.request = request;
    }

    /// What is to be said, in the language of the page.
    public FormErrors of(Refused refused) {
        return new FormErrors(ProblemBody.items(refused, RequestLanguage.of(request)).stream()
                .map(item -> new FormErrors.Entry(field(item.pointer()), item.detail()))
                .toList());
    }

    static String field(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }
}
