package io.zhuanhua.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductId;
import io.zhuanhua.events.Role;
import io.zhuanhua.filing.rules.FileProduct;
import io.zhuanhua.filing.rules.KnownContract;
import io.zhuanhua.filing.rules.ProductState;
import io.zhuanhua.filing.rules.RegisterProduct;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.AmountTyped;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 产品备案 on screen: the list, one product with its filings, and the two forms.
@Path("/products")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ProductsPage {

    /// What the form of a new product shows.
    public record NewForm(
            String key, boolean staff, RegisterProduct asked, List<KnownContract> contracts, FormErrors errors) {

        public String patentLines() {
            List<@Nullable String> patents = asked.patents();
            return patents == null
                    ? ""
                    : String.join("\n", patents.stream().map(String::valueOf).toList());
        }
    }

    /// What the page of a product offers: what has just happened and the form for what comes next.
    ///
    /// @param done `saved` or `filed`, empty when nothing has just happened
    public record FileForm(boolean allowed, String key, FileProduct asked, FormErrors errors, String done) {}

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance products(List<ProductRow> rows, @Nullable String next, boolean mayAdd);

        static native TemplateInstance product(ProductView product, FileForm form);

        static native TemplateInstance productNew(NewForm form);
    }

    private final ProductDesk desk;
    private final FilingLists lists;
    private final KnownContracts contracts;
    private final Commands commands;
    private final Caller caller;
    private final FormProblems problems;

    ProductsPage(
            ProductDesk desk,
            FilingLists lists,
            KnownContracts contracts,
            Commands commands,
            Caller caller,
            FormProblems problems) {
        this.desk = desk;
        this.lists = lists;
        this.contracts = contracts;
        this.commands = commands;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("q") @DefaultValue("") String words,
            @BeanParam Paging paging) {
        caller.require(caller.readsAll() || caller.is(Role.ENTERPRISE));
        Optional<CreditCode> owner = caller.readsAll() ? Optional.empty() : Optional.ofNullable(caller.unit());
        Optional<ProductState.Status> wanted = Stream.of(ProductState.Status.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
        Page<ProductRow> page = lists.products(owner, wanted, words, paging, row -> row);
        return Templates.products(page.items(), page.next(), mayWrite());
    }

    @GET
    @Path("/new")
    public TemplateInstance create() {
        caller.require(mayWrite());
        return newForm(
                UUID.randomUUID().toString(),
                new RegisterProduct(null, null, null, null, null, null, null),
                FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @FormParam("key") @Nullable String key,
            @FormParam("enterprise") @Nullable String enterprise,
            @FormParam("enterpriseName") @Nullable String enterpriseName,
            @FormParam("name") @Nullable String name,
            @FormParam("model") @Nullable String model,
            @FormParam("productClass") @Nullable String productClass,
            @FormParam("contract") @Nullable String contract,
            @FormParam("patents") @DefaultValue("") String patents) {
        caller.require(mayWrite());
        List<@Nullable String> lines = patents.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<@Nullable String>map(line -> line)
                .toList();
        RegisterProduct asked =
                new RegisterProduct(enterprise, enterpriseName, name, model, productClass, lines, contract);
        return problems.answer(
                () -> {
                    ProductId id = desk.register(commands.of(key, asked), asked, caller.unit());
                    return "/products/" + id + "?done=saved";
                },
                errors -> newForm(String.valueOf(key), asked, errors.gatheredAt("patents")));
    }

    private TemplateInstance newForm(String key, RegisterProduct asked, FormErrors errors) {
        CreditCode own = caller.unit();
        List<KnownContract> choices = own == null ? List.of() : contracts.of(own);
        return Templates.productNew(new NewForm(key, own == null, asked, choices, errors));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@PathParam("id") ProductId id, @QueryParam("done") @DefaultValue("") String done) {
        return page(
                id,
                new FileForm(
                        mayWrite(),
                        UUID.randomUUID().toString(),
                        new FileProduct(null, null, null, null),
                        FormErrors.NONE,
                        done.equals("saved") || done.equals("filed") ? done : ""));
    }

    @POST
    @Path("/{id}/filing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(
            @PathParam("id") ProductId id,
            @FormParam("key") @Nullable String key,
            @FormParam("filingNumber") @Nullable String filingNumber,
            @FormParam("filedOn") @Nullable String filedOn,
            @FormParam("dataYear") @DefaultValue("") String dataYear,
            @FormParam("salesRevenue") @Nullable String salesRevenue) {
        caller.require(mayWrite());
        visible(id);
        Integer year = dataYear.matches("\\d{4}") ? Integer.valueOf(dataYear) : null;
        String revenue = salesRevenue == null ? null : AmountTyped.plain(salesRevenue);
        FileProduct asked = new FileProduct(filingNumber, filedOn, year, revenue);
        return problems.answer(
                () -> {
                    desk.file(commands.of(key, id, asked), id, asked);
                    return "/products/" + id + "?done=filed";
                },
                errors -> page(id, new FileForm(true, String.valueOf(key), asked, errors, "")));
    }

    private TemplateInstance page(ProductId id, FileForm form) {
        return Templates.product(ProductView.of(visible(id)), form);
    }

    /// Somebody else's product and one that is not there answer the same.
    private ProductState visible(ProductId id) {
        ProductState state = ProductDesk.state(desk.history(id));
        if (state.registered() == null
                || !(caller.readsAll() || caller.owns(state.registered().enterprise()))) {
            throw new NotFoundException();
        }
        return state;
    }

    private boolean mayWrite() {
        return caller.is(Role.ENTERPRISE, Role.CLERK);
    }
}
