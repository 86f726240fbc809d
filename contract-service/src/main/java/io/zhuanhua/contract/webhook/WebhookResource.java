package io.zhuanhua.contract.webhook;

import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// Webhooks over REST, for agencies, each its own.
@Path("/api/v1/contracts/webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

    private final WebhookDesk desk;
    private final Commands commands;

    WebhookResource(WebhookDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    /// Subscribes an address to the changes of status of the agency's contracts. The answer tells the secret, once.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subscribe(AskedWebhook webhook) {
        WebhookSecret made = desk.subscribe(commands.next(), webhook);
        return Response.created(URI.create(
                        "/api/v1/contracts/webhooks/" + made.webhook().id()))
                .entity(made)
                .build();
    }

    /// Newest first.
    @GET
    public Page<WebhookItem> list(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    @GET
    @Path("{webhook}")
    public WebhookItem show(@PathParam("webhook") String webhook) {
        return desk.show(webhook);
    }

    /// Nothing is sent any more, and the log is gone.
    @DELETE
    @Path("{webhook}")
    public void remove(@PathParam("webhook") String webhook) {
        desk.remove(commands.next(), webhook);
    }

    /// A new secret, told once; the former one signs too for a while.
    @POST
    @Path("{webhook}/secret")
    public WebhookSecret rotate(@PathParam("webhook") String webhook) {
        return desk.rotate(commands.next(), webhook);
    }

    /// Switches on again what was switched off.
    @POST
    @Path("{webhook}/activation")
    public WebhookItem enable(@PathParam("webhook") String webhook) {
        return desk.enable(commands.next(), webhook);
    }

    /// Sends a test.
    @POST
    @Path("{webhook}/ping")
    public Response ping(@PathParam("webhook") String webhook) {
        return Response.accepted(desk.ping(commands.next(), webhook)).build();
    }

    /// The log, newest first.
    @GET
    @Path("{webhook}/deliveries")
    public Page<DeliveryItem> deliveries(@PathParam("webhook") String webhook, @BeanParam Paging paging) {
        return desk.deliveries(webhook, paging);
    }

    /// Sends one more time, under the same id.
    @POST
    @Path("{webhook}/deliveries/{delivery}/redelivery")
    public Response redeliver(@PathParam("webhook") String webhook, @PathParam("delivery") String delivery) {
        return Response.accepted(desk.redeliver(commands.next(), webhook, delivery))
                .build();
    }
}
