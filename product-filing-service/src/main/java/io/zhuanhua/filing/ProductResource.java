package io.zhuanhua.filing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductId;
import io.zhuanhua.events.Role;
import io.zhuanhua.filing.rules.FileProduct;
import io.zhuanhua.filing.rules.ProductState;
import io.zhuanhua.filing.rules.RegisterProduct;
import io.zhuanhua.journal.History;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.list.StreamVersion;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Patented products over HTTP: an enterprise sees and changes its own, staff all.
@Path("/api/v1/products")
@RunOnVirtualThread
public class ProductResource {

    private final ProductDesk desk;
    private final FilingLists lists;
    private final Commands commands;
    private final Caller caller;

    ProductResource(ProductDesk desk, FilingLists lists, Commands commands, Caller caller) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    public Response register(RegisterProduct asked) {
        caller.require(Role.ENTERPRISE, Role.CLERK);
        ProductId id = desk.register(commands.next(), asked, caller.unit());
        return Response.created(URI.create("/api/v1/products/" + id))
                .entity(ProductView.of(ProductDesk.state(desk.history(id))))
                .build();
    }

    /// Records that the national platform has passed the filing.
    @POST
    @Path("/{id}/filing")
    public Response file(
            @PathParam("id") ProductId id, @HeaderParam("If-Match") @Nullable String ifMatch, FileProduct asked) {
        caller.require(Role.ENTERPRISE, Role.CLERK);
        StreamVersion.check(ifMatch, visible(id).version());
        desk.file(commands.next(), id, asked);
        return show(id);
    }

    @GET
    @Path("/{id}")
    public Response show(@PathParam("id") ProductId id) {
        History history = visible(id);
        return Response.ok(ProductView.of(ProductDesk.state(history)))
                .header("ETag", StreamVersion.etag(history.version()))
                .build();
    }

    @GET
    public Page<ProductView> list(
            @QueryParam("status") ProductState.@Nullable Status status,
            @QueryParam("q") @DefaultValue("") String words,
            @BeanParam Paging paging) {
        return lists.products(owner(), Optional.ofNullable(status), words, paging, ProductView::of);
    }

    /// Empty for those who see all.
    private Optional<CreditCode> owner() {
        if (caller.readsAll()) {
            return Optional.empty();
        }
        caller.require(Role.ENTERPRISE);
        return Optional.ofNullable(caller.unit());
    }

    /// Somebody else's product and one that is not there answer the same.
    private History visible(ProductId id) {
        History history = desk.history(id);
        ProductState state = ProductDesk.state(history);
        boolean seen = state.registered() != null
                && (caller.readsAll() || caller.owns(state.registered().enterprise()));
        if (!seen) {
            throw new NotFoundException();
        }
        return history;
    }
}
