package io.zhuanhua.kit.identity;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.kit.problem.Catalogue;
import io.zhuanhua.kit.problem.KitProblem;
import io.zhuanhua.ui.FormErrors;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The login page of the demo users, and the way out. With OpenID Connect the provider's own page takes its place.
@Path("/")
public class LoginPage {

    static final String PATH = "/login";
    static final String LOGOUT = "/logout";

    private final Template page;
    private final PasswordLogin passwords;
    private final Session session;
    private final LocalUsers users;
    private final FormProblems problems;

    LoginPage(
            @Location("kit/login") Template page,
            PasswordLogin passwords,
            Session session,
            LocalUsers users,
            FormProblems problems) {
        this.page = page;
        this.passwords = passwords;
        this.session = session;
        this.users = users;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Path("login")
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response show(@QueryParam("next") @Nullable String next) {
        if (users.all().isEmpty()) {
            return Response.seeOther(URI.create(own(next))).build();
        }
        return Response.ok(page(own(next), "", FormErrors.NONE)).build();
    }

    @POST
    @PermitAll
    @Path("j_security_check")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response enter(
            @FormParam("j_username") @Nullable String name,
            @FormParam("j_password") @Nullable String password,
            @FormParam("next") @Nullable String next,
            RoutingContext context) {
        String account = name == null ? "" : name.strip();
        try {
            LocalUsers.LocalUser user = passwords
                    .enter(account, (password == null ? "" : password).toCharArray())
                    .orElseThrow(() -> new Refused(KitProblem.LOGIN_FAILED));
            session.begin(LocalIdentity.of(user), context);
            return Response.seeOther(URI.create(own(next))).build();
        } catch (Refused refused) {
            return Response.status(
                            Catalogue.status(refused.problems().getFirst().code()))
                    .type("text/html;charset=UTF-8")
                    .entity(page(own(next), account, problems.of(refused)))
                    .build();
        }
    }

    /// A login is asked for, because OpenID Connect ends its own session while it reads it.
    @POST
    @Path("logout")
    @Authenticated
    @Operation(hidden = true)
    public Response leave(RoutingContext context) {
        session.end(context);
        return Response.seeOther(URI.create(PATH)).build();
    }

    private TemplateInstance page(String next, String account, FormErrors errors) {
        return page.data("next", next)
                .data("account", account)
                .data("errors", errors)
                .data(
                        "names",
                        users.all().stream().map(LocalUsers.LocalUser::name).toList());
    }

    /// An address of this site, whatever was asked for.
    static String own(@Nullable String next) {
        boolean own = next != null
                && next.startsWith("/")
                && !next.startsWith("//")
                && next.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\' && c != '"' && c != '<' && c != '>');
        return own && next != null ? next : "/";
    }
}
