package io.zhuanhua.kit.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.ProblemBody;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers forms: a refusal is shown at the fields of the form it came from. The field is named like the pointer,
/// without the first slash and with dots for the others: `/patents/0/number` is the field `patents.0.number`.
@RequestScoped
public class FormProblems {

    private final HttpServerRequest request;

    FormProblems(HttpServerRequest request) {
        this.request = request;
    }

    /// Does what a form asks and goes on to another page (303), so that loading it again sends nothing twice; or, when
    /// it is refused, shows the form again (422).
    ///
    /// @param act does it and says where to go on, e.g. `/subsidies/windows?done=announced`
    /// @param again the page of the form, with what is wrong
    public Response answer(Supplier<String> act, Function<FormErrors, TemplateInstance> again) {
        return orAgain(() -> Response.seeOther(URI.create(act.get())).build(), again);
    }

    /// The same where it is known beforehand where to go on.
    public Response answer(String then, Runnable act, Function<FormErrors, TemplateInstance> again) {
        return answer(
                () -> {
                    act.run();
                    return then;
                },
                again);
    }

    /// The same for a form that is answered by a page which cannot be asked for: what it shows is shown once.
    public Response answerOnce(Supplier<TemplateInstance> act, Function<FormErrors, TemplateInstance> again) {
        return orAgain(() -> Response.ok(act.get()).build(), again);
    }

    private Response orAgain(Supplier<Response> act, Function<FormErrors, TemplateInstance> again) {
        try {
            return act.get();
        } catch (Refused refused) {
            return Response.status(422).entity(again.apply(of(refused))).build();
        }
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
