package io.zhuanhua.bridge;

import io.zhuanhua.bridge.rules.RegisterRecord;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Records of the register over HTTP: entered by a clerk or the platform, seen by staff, auditors and the platform.
@Path("/api/v1/register-records")
public class RegisterResource {

    private final RegisterDesk desk;
    private final BridgeLists lists;
    private final Caller caller;

    RegisterResource(RegisterDesk desk, BridgeLists lists, Caller caller) {
        this.desk = desk;
        this.lists = lists;
        this.caller = caller;
    }

    /// 201 the first time, 200 when the record is known already.
    @POST
    public Response enter(RegisterRecord record) {
        caller.require(Role.CLERK, Role.PLATFORM);
        Decided decided = desk.enter(record, caller.actor());
        RegisterRecorded event = decided.only(RegisterRecorded.class);
        URI location = URI.create("/api/v1/register-records/"
                + URLEncoder.encode(event.record().text(), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
        Response.ResponseBuilder answer =
                decided.repeated() ? Response.ok().location(location) : Response.created(location);
        return answer.entity(RegisterView.of(event)).build();
    }

    @GET
    public Page<RegisterView> list(@QueryParam("q") @DefaultValue("") String words, @BeanParam Paging paging) {
        requireReader();
        return lists.records(words, paging, RegisterView::of);
    }

    @GET
    @Path("/{recordId}")
    public RegisterView show(@PathParam("recordId") RecordId id) {
        requireReader();
        return desk.find(id).map(RegisterView::of).orElseThrow(NotFoundException::new);
    }

    private void requireReader() {
        caller.require(caller.readsAll() || caller.is(Role.PLATFORM));
    }
}
